// Views: read-only rows of the host's data, refilled in bulk, and the record of what is read in them.
#include "machine.h"

typedef struct {
  const char *scope, *bytes;
  const int32_t *names;
  size_t count;
  int32_t fields, record, result;
} request;
enum { CONTENT = 2, NAMES, FIELDS };  // where the makings of a view stand on the stack

static int intern(lua_State *L) {
  request *r = lua_touserdata(L, 1);
  jl_machine *m = jl_self(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_names_key);
  lua_pushlstring(L, r->bytes, r->count);
  lua_pushvalue(L, -1);
  if (lua_rawget(L, -3) == LUA_TNUMBER) return r->result = (int32_t)lua_tointeger(L, -1) - 1, 0;
  lua_pop(L, 1);
  r->result = m->name_count;
  lua_pushvalue(L, -1);
  lua_rawseti(L, -3, r->result + 1);
  lua_pushinteger(L, r->result + 1);
  lua_rawset(L, -3);
  m->name_count++;
  return 0;
}

int32_t jl_name(jl_machine *m, const char *bytes, size_t count) {
  request r = {.bytes = bytes, .count = count};
  return jl_enter(m, intern, &r) ? -1 : r.result;
}

// Notes a field of a view, or what else a run read; false without memory.
bool jl_note_read(jl_machine *m, int32_t view, int64_t field) {
  if (m->read_count == m->read_room) {
    int32_t more = m->read_room ? m->read_room * 2 : 64;
    int64_t *grown = jl_grow(m, m->reads, (size_t)more * sizeof *grown);
    if (!grown) return false;
    m->reads = grown;
    m->read_room = more;
  }
  m->reads[m->read_count++] = (int64_t)((uint64_t)view << 32 | (uint32_t)field);
  return true;
}

int32_t jl_note(jl_machine *m, int32_t number) { return jl_note_read(m, -2, number); }

// Notes the field, once a run, then reads on. Upvalues: content, fields, view.
static int recorded(lua_State *L) {
  jl_machine *m = jl_self(L);
  int32_t ordinal = (int32_t)lua_tointeger(L, lua_upvalueindex(3));
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(2)) == LUA_TNUMBER) {
    int64_t field = lua_tointeger(L, -1);
    uint32_t *read = &m->views[ordinal].read[field];
    if (*read != m->run) {
      if (!jl_note_read(m, ordinal, field)) return jl_starve(L);
      *read = m->run;
    }
  }
  lua_settop(L, 2);
  lua_gettable(L, lua_upvalueindex(1));
  return 1;
}

// Makes the views note what is read in them, or no longer: their metatables lead to the recorder or to the content, so
// that views which a script got earlier or found in another are recorded too. Raises nothing.
void jl_record(jl_machine *m, bool on) {
  lua_State *L = m->L;
  if (m->recording == on) return;
  m->recording = on;
  for (int32_t n = 0; n < m->view_count; n++) {
    if (m->views[n].recorder == LUA_NOREF) continue;
    lua_rawgeti(L, LUA_REGISTRYINDEX, m->views[n].metatable);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_index_key);
    lua_rawgeti(L, LUA_REGISTRYINDEX, on ? m->views[n].recorder : m->views[n].content);
    lua_rawset(L, -3);
    lua_pop(L, 1);
  }
}

// Leaves the view's proxy, its metatable and, where one is wanted, its recorder in the registry.
static void make_proxy(lua_State *L, const request *r, int32_t ordinal, jl_view_t *view) {
  lua_newtable(L);
  int proxy = lua_gettop(L);
  jl_freeze(L, proxy, CONTENT, r->scope);
  lua_getmetatable(L, proxy);
  lua_pushinteger(L, ordinal);
  lua_rawsetp(L, -2, &jl_view_key);
  view->metatable = luaL_ref(L, LUA_REGISTRYINDEX);
  view->proxy = luaL_ref(L, LUA_REGISTRYINDEX);
  if (!r->record) return;
  lua_pushvalue(L, CONTENT);
  lua_pushvalue(L, FIELDS);
  lua_pushinteger(L, ordinal);
  lua_pushcclosure(L, recorded, 3);
  view->recorder = luaL_ref(L, LUA_REGISTRYINDEX);
}

#define REFERENCES(v) \
  {&(v)->proxy, &(v)->metatable, &(v)->recorder, &(v)->content, &(v)->names, &(v)->fields_by_name}

static int make(lua_State *L) {
  request *r = lua_touserdata(L, 1);
  jl_machine *m = jl_self(L);
  int32_t ordinal = m->view_count;
  jl_view_t *views = jl_grow(m, m->views, (size_t)(ordinal + 1) * sizeof *views);
  if (!views) return jl_starve(L);
  m->views = views;
  jl_view_t *view = &views[ordinal];
  view->read = jl_grow(m, NULL, (size_t)(r->fields + 1) * sizeof *view->read);
  if (!view->read) return jl_starve(L);
  m->view_count++;  // from here on closing the machine frees it
  memset(view->read, 0, (size_t)(r->fields + 1) * sizeof *view->read);
  view->fields = r->fields;
  int32_t *refs[] = REFERENCES(view);
  for (int n = 0; n < 6; n++) *refs[n] = LUA_NOREF;
  lua_createtable(L, 0, r->fields);
  lua_createtable(L, r->fields, 0);
  lua_createtable(L, 0, r->fields);
  for (int32_t n = 0; n < r->fields; n++) {
    jl_push_name(L, r->names[n]);
    lua_pushvalue(L, -1);
    lua_rawseti(L, NAMES, n + 1);
    lua_pushinteger(L, n);
    lua_rawset(L, FIELDS);
  }
  jl_guard(L, CONTENT, r->scope, FIELDS, ordinal);
  make_proxy(L, r, ordinal, view);
  lua_pushvalue(L, CONTENT);
  view->content = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_pushvalue(L, NAMES);
  view->names = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_pushvalue(L, FIELDS);
  view->fields_by_name = luaL_ref(L, LUA_REGISTRYINDEX);
  r->result = ordinal;
  return 0;
}

int32_t jl_view(jl_machine *m, const char *scope, const int32_t *names, int32_t fields, int32_t record) {
  jl_record(m, false);
  int32_t before = m->view_count;
  request r = {.scope = scope, .names = names, .fields = fields, .record = record};
  if (!jl_enter(m, make, &r)) return r.result;
  // What was not made whole is not there.
  if (m->view_count > before) {
    jl_view_t *view = &m->views[--m->view_count];
    int32_t *refs[] = REFERENCES(view);
    for (int n = 0; n < 6; n++) luaL_unref(m->L, LUA_REGISTRYINDEX, *refs[n]);
    jl_release(m, view->read);
  }
  return -1;
}

typedef struct { jl_view_t *view; const double *numbers; const uint8_t *missing; int32_t count; } bulk;

static int fill(lua_State *L) {
  bulk *b = lua_touserdata(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, b->view->names);
  lua_rawgeti(L, LUA_REGISTRYINDEX, b->view->content);
  for (int32_t n = 0; n < b->count; n++) {
    lua_rawgeti(L, 2, n + 1);
    if (b->missing[n]) lua_pushnil(L);
    else lua_pushnumber(L, b->numbers[n]);
    lua_rawset(L, 3);
  }
  return 0;
}

static int32_t unknown_view(jl_machine *m) {
  jl_clear_failure(m, JL_ERROR);
  jl_say(m, "no such view or field", 21);
  return JL_ERROR;
}

int32_t jl_refill(jl_machine *m, int32_t view, const double *numbers, const uint8_t *missing, int32_t count) {
  if (view < 0 || view >= m->view_count) return unknown_view(m);
  bulk b = {&m->views[view], numbers, missing, count < m->views[view].fields ? count : m->views[view].fields};
  return jl_enter(m, fill, &b);
}

typedef struct { jl_view_t *view; int32_t field; } place;

static int assign(lua_State *L) {
  place *p = lua_touserdata(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, p->view->content);
  lua_rawgeti(L, LUA_REGISTRYINDEX, p->view->names);
  lua_rawgeti(L, -1, p->field + 1);
  if (jl_self(L)->put.count && jl_self(L)->put.nodes[0].kind != JL_ABSENT) jl_push(L, 0);
  else lua_pushnil(L);
  lua_rawset(L, 2);
  return 0;
}

int32_t jl_assign(jl_machine *m, int32_t view, int32_t field) {
  bool known = view >= 0 && view < m->view_count && field >= 0 && field < m->views[view].fields;
  place p = {known ? &m->views[view] : NULL, field};
  m->lent = false;
  int32_t status = known ? jl_enter(m, assign, &p) : unknown_view(m);
  m->always_lent |= m->lent;
  jl_clear(&m->put);
  return status;
}
