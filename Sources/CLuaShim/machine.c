// The life of a machine, its door, and what it is furnished with before any script comes.
#include "machine.h"
#include <stdlib.h>

const char jl_index_key = 0, jl_absent_key = 0, jl_names_key = 0, jl_libraries_key = 0, jl_environment_key = 0;

// The way in for whatever may raise: a C function under protection, with the handler that stands at index 1.
int32_t jl_enter(jl_machine *m, lua_CFunction body, void *argument) {
  m->trip = 0;
  m->missing = false;
  lua_settop(m->L, 1);
  m->collected = 0;
  lua_pushcfunction(m->L, body);
  lua_pushlightuserdata(m->L, argument);
  int status = lua_pcall(m->L, 1, 0, 1);
  return jl_wrong(m, status) ? jl_failed(m, status) : JL_OK;
}

static void set_new_table(lua_State *L, const char *key) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, key);
}

static int absent_field(lua_State *L) {
  int32_t name = lua_type(L, 2) == LUA_TSTRING ? jl_name_of(L, 2) : -1;
  if (name < 0) return 0;
  lua_rawgetp(L, 1, jl_missing_key(name));
  return lua_isinteger(L, -1) ? jl_miss(L, lua_tointeger(L, -1)) : 0;
}

// The libraries' table holds, by name, the content of each; "stock" and "jalon" are for the prelude only.
static int furnish(lua_State *L) {
  set_new_table(L, &jl_functions_key);
  set_new_table(L, &jl_names_key);
  set_new_table(L, &jl_trusted_key);
  set_new_table(L, &jl_classes_key);
  lua_newtable(L);
  lua_pushcfunction(L, absent_field);
  lua_setfield(L, -2, "__index");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &jl_absent_key);
  lua_pushliteral(L, "__index");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &jl_index_key);
  lua_newtable(L);
  jl_stock(L);
  lua_setfield(L, -2, "stock");
  lua_newtable(L);
  lua_setfield(L, -2, "jalon");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &jl_libraries_key);
  lua_newtable(L);
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  return 0;
}

jl_machine *jl_open(jl_limits limits, jl_flag *flag, jl_host host, void *context) {
  jl_machine start = {.limits = limits, .flag = flag, .host = host, .context = context, .budget = INT64_MAX};
  jl_machine *m = jl_grow(&start, NULL, sizeof *m);
  if (!m) return NULL;
  *m = start;
  m->failure.message = m->message;
  m->failure.frame = m->frames;
  m->interrupts = atomic_load(&flag->raised);
  m->granted.nanoseconds = UINT64_MAX;
  lua_State *L = lua_newstate(jl_allocate, m);
  if (!L) return jl_end(m), NULL;
  *(jl_machine **)lua_getextraspace(L) = m;
  m->L = L;
  bool ready = lua_checkstack(L, 100);
  lua_pushcfunction(L, jl_handler);
  if (ready && !jl_enter(m, furnish, m)) return m;
  jl_close(m);
  return NULL;
}

void jl_close(jl_machine *m) {
  lua_State *L = m->L;
  m->L = NULL;
  lua_close(L);
  for (int32_t n = 0; n < m->function_count; n++) jl_release(m, m->functions[n].watches);
  for (int32_t n = 0; n < m->view_count; n++) jl_release(m, m->views[n].read);
  for (int32_t n = 0; n < m->chunk_count; n++) jl_release(m, m->chunks[n]);
  jl_forget_lines(m);
  void *blocks[] = {m->functions,  m->views,     m->chunks,    m->reads, m->output,  m->asks,  m->cells,
                    m->tape.nodes, m->put.nodes, m->put.bytes, m->slots, m->answers, m->code};
  for (size_t n = 0; n < sizeof blocks / sizeof *blocks; n++) jl_release(m, blocks[n]);
  jl_end(m);
}

typedef struct { const char *library, *name, *source; size_t bytes; int32_t function, deep; } furniture;

static int define(lua_State *L) {
  furniture *f = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_libraries_key);
  if (lua_getfield(L, -1, f->library) != LUA_TTABLE) return luaL_error(L, "no library %s", f->library);
  if (f->function >= 0) jl_push_host(L, f->function, f->deep);
  else if (jl_self(L)->put.count) jl_push(L, 0);
  else lua_pushnil(L);
  lua_pushstring(L, f->name);
  lua_insert(L, -2);
  lua_rawset(L, -3);
  return 0;
}

int32_t jl_define(jl_machine *m, const char *library, const char *name, int32_t function, int32_t deep) {
  furniture f = {.library = library, .name = name, .function = function, .deep = deep};
  int32_t status = jl_enter(m, define, &f);
  if (function < 0) jl_clear(&m->put);
  return status;
}

static void trust(lua_State *L, int value, const char *name) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_trusted_key);
  lua_pushvalue(L, value);
  lua_pushstring(L, name);
  lua_rawset(L, -3);
  lua_pop(L, 1);
}

// Freezes the library on top and leaves its proxy in its place. A stand-in takes the place of each function of the
// prelude; what scripts reach is trusted, and its functions known by their names.
static void close_library(lua_State *L, const char *scope) {
  int content = lua_gettop(L);
  for (lua_pushnil(L); lua_next(L, content); lua_settop(L, content + 1)) {
    if (!lua_isfunction(L, -1)) continue;
    if (!lua_iscfunction(L, -1)) jl_push_stand_in(L, content + 2);
    int function = lua_gettop(L);
    const char *key = lua_tostring(L, content + 1);
    trust(L, function, lua_pushfstring(L, *scope ? "%s.%s" : "%s%s", scope, key));
    lua_pushvalue(L, content + 1);
    lua_pushvalue(L, function);
    lua_rawset(L, content);
  }
  jl_guard(L, content, scope, 0, 0);
  lua_newtable(L);
  jl_freeze(L, content + 1, content, scope);
  trust(L, content + 1, scope);
  lua_replace(L, content);
}

// The metatable of texts: their methods are the library, and there is no arithmetic on them.
static void give_methods(lua_State *L, int library) {
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, library);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

// The prelude gets stock Lua and the host's own functions, and returns the libraries: tables by name, the words under
// the empty one. Each is closed, and is a word itself.
static int run_prelude(lua_State *L) {
  enum { REQUEST = 1, LIBRARIES, STOCK, HOST, MADE, WORDS };
  furniture *f = lua_touserdata(L, REQUEST);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_libraries_key);
  lua_getfield(L, LIBRARIES, "stock");
  lua_getfield(L, LIBRARIES, "jalon");
  trust(L, STOCK, "stock");
  trust(L, HOST, "host");
  for (lua_pushnil(L); lua_next(L, STOCK); lua_pop(L, 1)) trust(L, lua_gettop(L), "stock");
  if (luaL_loadbufferx(L, f->source, f->bytes, PRELUDE, "t")) return lua_error(L);
  lua_pushvalue(L, STOCK);
  lua_pushvalue(L, HOST);
  lua_call(L, 2, 1);
  lua_getfield(L, MADE, "");
  for (lua_pushnil(L); lua_next(L, MADE); lua_settop(L, WORDS + 1)) {
    const char *name = lua_tostring(L, WORDS + 1);
    lua_pushvalue(L, WORDS + 2);
    lua_setfield(L, LIBRARIES, name);
    if (!*name) continue;
    close_library(L, name);
    if (!strcmp(name, "string")) give_methods(L, WORDS + 2);
    lua_setfield(L, WORDS, name);
  }
  close_library(L, "");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &jl_environment_key);
  lua_pushnil(L);
  lua_setfield(L, LIBRARIES, "stock");
  lua_pushnil(L);
  lua_setfield(L, LIBRARIES, "jalon");
  // Where stock Lua looks for the name of a function that was called without one.
  lua_newtable(L);
  for (lua_pushnil(L); lua_next(L, LIBRARIES);) {
    lua_pushvalue(L, -2);
    const char *name = lua_tostring(L, -1);
    lua_insert(L, -2);
    lua_setfield(L, -4, *name ? name : LUA_GNAME);
    lua_pop(L, 1);
  }
  lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
  return 0;
}

int32_t jl_prelude(jl_machine *m, const char *source, size_t bytes, int32_t absent) {
  furniture f = {.source = source, .bytes = bytes};
  m->absent = absent;
  return jl_enter(m, run_prelude, &f);
}

static int complete(lua_State *L) {
  const char *path = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_environment_key);
  if (!jl_content(L, -1)) return 0;
  for (const char *part = path; *part; part += strspn(part, ".")) {
    size_t length = strcspn(part, ".");
    lua_pushlstring(L, part, length);
    if (lua_rawget(L, -2) != LUA_TTABLE) return 0;
    if (!jl_content(L, -1)) lua_pushvalue(L, -1);
    part += length;
  }
  int table = lua_gettop(L);
  for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1))
    if (lua_type(L, -2) == LUA_TSTRING) jl_visit(L, lua_gettop(L) - 1, false);
  return 0;
}

int32_t jl_complete(jl_machine *m, const char *path) {
  m->tape.count = 0;
  int32_t status = jl_enter(m, complete, (void *)path);
  m->results = m->tape.count;
  return status;
}
