// A function keeps no memory. When a text has run, the tables that its functions can reach are frozen and what their
// upvalues hold is remembered; after each call that is compared, and put back where it was changed.
#include "machine.h"
#include <stdio.h>

const char jl_functions_key = 0, jl_trusted_key = 0;

// The ordinal of the function at `index`, a new one. It is counted before it has anything, so that whatever it has got
// when memory runs out is taken back with it.
int32_t jl_ordinal(lua_State *L, int index) {
  jl_machine *m = jl_self(L);
  int32_t ordinal = m->function_count;
  jl_function *functions = jl_grow(m, m->functions, (size_t)(ordinal + 1) * sizeof *functions);
  if (!functions) return jl_starve(L);
  m->functions = functions;
  functions[ordinal] = (jl_function){.ref = LUA_NOREF, .kept = LUA_NOREF};
  m->function_count++;
  luaL_checkstack(L, 4, NULL);
  lua_pushvalue(L, index);
  functions[ordinal].ref = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_newtable(L);
  functions[ordinal].kept = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_functions_key);
  lua_pushvalue(L, index);
  lua_pushinteger(L, ordinal + 1);
  lua_rawset(L, -3);
  lua_pop(L, 1);
  return ordinal;
}

enum { QUEUE = 2, SEEN, TRUSTED };  // where the tables of a walk stand on the stack

static bool is_prelude(lua_State *L, int function) {
  lua_Debug defined;
  lua_pushvalue(L, function);
  lua_getinfo(L, ">S", &defined);
  return !strcmp(defined.source, PRELUDE);
}

// Puts the function or table on top into the queue, unless it was there; pops it.
static void enqueue(lua_State *L) {
  int type = lua_type(L, -1);
  bool wanted = type == LUA_TTABLE || (type == LUA_TFUNCTION && !lua_iscfunction(L, -1));
  if (wanted) {
    lua_pushvalue(L, -1);
    bool seen = lua_rawget(L, SEEN) != LUA_TNIL;
    lua_pushvalue(L, -2);
    bool trusted = lua_rawget(L, TRUSTED) != LUA_TNIL;
    lua_pop(L, 2);
    wanted = !seen && !trusted;
  }
  if (wanted) {
    lua_pushvalue(L, -1);
    lua_pushboolean(L, 1);
    lua_rawset(L, SEEN);
    lua_pushvalue(L, -1);
    lua_rawseti(L, QUEUE, (lua_Integer)lua_rawlen(L, QUEUE) + 1);
  }
  lua_pop(L, 1);
  jl_spend(L, 1);
}

// Moves what the table holds into a new one, which it then reads as: its identity stays, so every holder sees it
// frozen. Until the copy is whole and in place nothing is taken out, and taking out cannot fail.
static void freeze_in_place(lua_State *L, int table) {
  lua_newtable(L);
  int content = lua_gettop(L);
  if (lua_getmetatable(L, table)) lua_setmetatable(L, content);
  for (lua_pushnil(L); lua_next(L, table); jl_spend(L, 1)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, content);
  }
  jl_freeze(L, table, content, "a table that a function reads");
  for (lua_pushnil(L); lua_next(L, table);) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_pushnil(L);
    lua_rawset(L, table);
  }
  lua_pop(L, 1);
}

// Keys and values are taken in the order of the keys, so that what is told of a change does not depend on hash seeds.
static void walk_table(lua_State *L, int table) {
  jl_value node;
  if (jl_node(L, table, &node) == JL_VIEW) return;  // the host's, not the script's
  if (!jl_content(L, table)) {
    freeze_in_place(L, table);
    jl_content(L, table);
  }
  int content = lua_gettop(L);
  jl_sort_keys(L, content, true);
  int keys = lua_gettop(L);
  lua_Integer count = (lua_Integer)lua_rawlen(L, keys);
  for (lua_Integer n = 1; n <= count; n++) {
    lua_rawgeti(L, keys, n);
    lua_pushvalue(L, -1);
    lua_rawget(L, content);
    enqueue(L);
    enqueue(L);
  }
  lua_settop(L, content - 1);
}

// What the value at `index` is, so that a change can be told: a number bit for bit, an object by its address, which
// stays taken because the table of kept values holds it.
static jl_watch snapshot(lua_State *L, int index) {
  jl_watch watch = {.type = lua_type(L, index)};
  double number;
  switch (watch.type) {
  case LUA_TNUMBER:
    watch.integer = lua_isinteger(L, index);
    if (watch.integer) watch.bits = lua_tointeger(L, index);
    else number = lua_tonumber(L, index), memcpy(&watch.bits, &number, sizeof number);
    break;
  case LUA_TBOOLEAN: watch.bits = lua_toboolean(L, index); break;
  case LUA_TNIL: break;
  default: watch.object = lua_topointer(L, index); break;
  }
  return watch;
}

// Remembers the upvalue whose value is on top.
static void remember(lua_State *L, int32_t ordinal, int owner, int upvalue) {
  jl_machine *m = jl_self(L);
  jl_function *f = &m->functions[ordinal];
  jl_watch *watches = jl_grow(m, f->watches, (size_t)(f->watched + 1) * sizeof *watches);
  if (!watches) jl_starve(L);
  f->watches = watches;
  lua_rawgeti(L, LUA_REGISTRYINDEX, f->kept);
  lua_pushvalue(L, owner);
  lua_rawseti(L, -2, 2 * f->watched + 1);
  lua_pushvalue(L, -2);
  lua_rawseti(L, -2, 2 * f->watched + 2);
  lua_pop(L, 1);
  watches[f->watched] = snapshot(L, -1);
  watches[f->watched++].index = upvalue;
}

// Of the prelude's functions only those that a script can hold, its iterators, have a state, and they hold all of it.
static void walk_function(lua_State *L, int32_t ordinal, int function) {
  bool prelude = is_prelude(L, function);
  for (int n = 1; lua_getupvalue(L, function, n); n++) {
    void *id = lua_upvalueid(L, function, n);
    if (lua_rawgetp(L, SEEN, id) == LUA_TNIL) {
      lua_pushboolean(L, 1);
      lua_rawsetp(L, SEEN, id);
      lua_pop(L, 1);
      remember(L, ordinal, function, n);
      if (prelude && lua_isfunction(L, -1) && is_prelude(L, lua_gettop(L))) lua_pop(L, 1);
      else enqueue(L);
    } else lua_pop(L, 2);
  }
}

// Freezes and remembers what functions `from` and on can reach; the caller's stack is a fresh frame.
void jl_seal(lua_State *L, int32_t from) {
  jl_machine *m = jl_self(L);
  lua_settop(L, 1);
  luaL_checkstack(L, 20, NULL);
  for (int32_t ordinal = from; ordinal < m->function_count; ordinal++) {
    lua_newtable(L);
    lua_newtable(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_trusted_key);
    lua_rawgeti(L, LUA_REGISTRYINDEX, m->functions[ordinal].ref);
    enqueue(L);
    for (lua_Integer next = 1; lua_rawgeti(L, QUEUE, next) != LUA_TNIL; next++) {
      int top = lua_gettop(L);
      if (lua_istable(L, top)) walk_table(L, top);
      else walk_function(L, ordinal, top);
      lua_settop(L, top - 1);
    }
    lua_rawgeti(L, LUA_REGISTRYINDEX, m->functions[ordinal].ref);
    m->functions[ordinal].brief = !lua_iscfunction(L, -1) && jl_is_brief(L);
    lua_settop(L, 1);
  }
}

// Takes back all that functions `from` and on have. Raises nothing: each of these slots exists.
void jl_unseal(jl_machine *m, int32_t from) {
  lua_State *L = m->L;
  while (m->function_count > from) {
    jl_function *f = &m->functions[--m->function_count];
    jl_release(m, f->watches);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_functions_key);
    if (f->ref != LUA_NOREF && lua_rawgeti(L, LUA_REGISTRYINDEX, f->ref) == LUA_TFUNCTION) {
      lua_pushvalue(L, -1);
      if (lua_rawget(L, -3) != LUA_TNIL) {
        lua_pop(L, 1);
        lua_pushnil(L);
        lua_rawset(L, -3);
      }
    }
    lua_settop(L, 1);
    luaL_unref(L, LUA_REGISTRYINDEX, f->ref);
    luaL_unref(L, LUA_REGISTRYINDEX, f->kept);
  }
}

static const char no_memory[] = "a function keeps no memory from one call to the next";

static bool same(jl_watch a, jl_watch b) { return a.type == b.type && a.integer == b.integer && a.bits == b.bits; }

// Says what was changed: upvalue `name` of the function on top, which the prelude made if it is of no text.
static void tell(jl_machine *m, int32_t function, const char *name) {
  lua_Debug owner;
  char text[256];
  lua_pushvalue(m->L, -1);
  lua_getinfo(m->L, ">S", &owner);
  const char *chunk = jl_chunk(m, &owner);
  jl_clear_failure(m, JL_ERROR);
  m->failure.chunk = chunk;
  m->failure.line = owner.linedefined;
  if (chunk) snprintf(text, sizeof text, "`%.60s` was changed: %s", name, no_memory);
  else snprintf(text, sizeof text, "an iterator made before was used: %s", no_memory);
  if (!chunk) m->failure.chunk = jl_place(m, function, &m->failure.line);
  jl_say(m, text, strlen(text));
}

// Puts back what a call of `function` changed in the upvalues it can reach; answers whether there was anything, and
// if so tells it, unless the call has a failure of its own. Raises nothing.
bool jl_restore(jl_machine *m, int32_t function, bool failed) {
  lua_State *L = m->L;
  jl_function *f = &m->functions[function];
  bool changed = false;
  if (!f->watched) return false;
  lua_rawgeti(L, LUA_REGISTRYINDEX, f->kept);
  int kept = lua_gettop(L);
  for (int32_t n = 0; n < f->watched; n++) {
    jl_watch *w = &f->watches[n];
    lua_rawgeti(L, kept, 2 * n + 1);
    const char *name = lua_getupvalue(L, -1, w->index);
    if (same(snapshot(L, -1), *w)) {
      lua_pop(L, 2);
      continue;
    }
    lua_pop(L, 1);
    if (!changed && !failed) tell(m, function, name);
    changed = true;
    lua_rawgeti(L, kept, 2 * n + 2);
    lua_setupvalue(L, -2, w->index);
    lua_pop(L, 1);
  }
  lua_settop(L, kept - 1);
  return changed;
}

bool jl_restore_all(jl_machine *m, bool failed) {
  bool changed = false;
  for (int32_t function = 0; function < m->function_count; function++)
    changed = jl_restore(m, function, failed || changed) || changed;
  return changed;
}
