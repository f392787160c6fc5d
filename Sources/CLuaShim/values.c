// Values across the wall: a bounded visit of what comes out, a buffer of what goes in.
#include "machine.h"

// Doubles the room; false without memory.
static bool widen(jl_machine *m, jl_nodes *nodes) {
  int32_t more = nodes->room ? nodes->room * 2 : 64;
  jl_value *grown = jl_grow(m, nodes->nodes, (size_t)more * sizeof *grown);
  if (!grown) return false;
  nodes->nodes = grown;
  nodes->room = more;
  return true;
}

bool jl_append(jl_machine *m, jl_nodes *nodes, jl_value value) {
  if (nodes->count == nodes->room && !widen(m, nodes)) return false;
  nodes->nodes[nodes->count++] = value;
  return true;
}

int32_t jl_put(jl_machine *m, jl_value value) {
  jl_nodes *put = &m->put;
  if (put->count >= m->limits.nodes) return 0;
  if (value.kind == JL_STRING) {
    size_t n = (size_t)value.count;
    if (put->used + n > put->size) {
      size_t size = put->used + n > 2 * put->size ? put->used + n : 2 * put->size;
      char *grown = size > m->limits.memory ? NULL : jl_grow(m, put->bytes, size);
      if (!grown) return 0;
      put->bytes = grown;
      put->size = size;
    }
    if (n) memcpy(put->bytes + put->used, value.bytes, n);
    value.integer = (int64_t)put->used;
    put->used += n;
  }
  return jl_append(m, put, value);
}

void jl_push_name(lua_State *L, int32_t name) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_names_key);
  lua_rawgeti(L, -1, name + 1);
  lua_remove(L, -2);
}

// The names' table holds both ways: ordinal + 1 to text, text to ordinal + 1.
static int32_t name_of(lua_State *L, int index) {
  if (!jl_self(L)->name_count) return -1;
  lua_pushvalue(L, index);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_names_key);
  lua_insert(L, -2);
  lua_rawget(L, -2);
  int32_t name = (int32_t)lua_tointeger(L, -1) - 1;
  lua_pop(L, 2);
  return name;
}

// The node of a value, of a table the bare node. Raises nothing.
int32_t jl_node(lua_State *L, int index, jl_value *node) {
  *node = (jl_value){.kind = JL_OTHER, .name = -1};
  switch (lua_type(L, index)) {
  case LUA_TNONE:
  case LUA_TNIL: node->kind = JL_NIL; break;
  case LUA_TBOOLEAN: node->kind = JL_BOOLEAN, node->integer = lua_toboolean(L, index); break;
  case LUA_TNUMBER:
    if (lua_isinteger(L, index)) node->kind = JL_INTEGER, node->integer = lua_tointeger(L, index);
    else node->kind = JL_NUMBER, node->number = lua_tonumber(L, index);
    break;
  case LUA_TSTRING: {
    size_t length;
    node->kind = JL_STRING;
    node->bytes = lua_tolstring(L, index, &length);
    node->count = (int32_t)length;
    node->name = name_of(L, index);
    break;
  }
  case LUA_TTABLE:
    node->kind = JL_TABLE;
    if (!lua_getmetatable(L, index)) break;
    if (lua_rawgetp(L, -1, &jl_view_key) == LUA_TNUMBER) node->kind = JL_VIEW, node->integer = lua_tointeger(L, -1);
    lua_pop(L, 2);
    break;
  case LUA_TFUNCTION:
    node->kind = JL_FUNCTION;
    lua_pushvalue(L, index);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_functions_key);
    lua_insert(L, -2);
    lua_rawget(L, -2);
    node->integer = lua_tointeger(L, -1) - 1;
    lua_pop(L, 2);
    break;
  default: break;
  }
  return node->kind;
}

static void add(lua_State *L, jl_value value) {
  jl_machine *m = jl_self(L);
  if (m->tape.count >= m->limits.nodes) luaL_error(L, "more than %d values at once", (int)m->limits.nodes);
  if (!jl_append(m, &m->tape, value)) jl_starve(L);
}

static void visit(lua_State *L, int index, bool deep, int depth) {
  jl_machine *m = jl_self(L);
  jl_value node;
  int32_t kind = jl_node(L, index, &node);
  if (kind == JL_FUNCTION && m->loading && node.integer < 0) node.integer = jl_ordinal(L, index);
  int32_t at = m->tape.count;
  add(L, node);
  if (kind != JL_TABLE || !deep) return;
  if (depth >= m->limits.depth) luaL_error(L, "tables nested more than %d deep, or in a circle", (int)m->limits.depth);
  luaL_checkstack(L, 8, NULL);
  if (!jl_content(L, index)) lua_pushvalue(L, index);
  int content = lua_gettop(L), pairs = 0;
  for (lua_pushnil(L); lua_next(L, content); lua_pop(L, 1), pairs++) {
    switch (lua_type(L, -2)) {
    case LUA_TLIGHTUSERDATA: {  // a missing field: the key is the name, the value the code
      jl_push_name(L, (int32_t)(intptr_t)lua_touserdata(L, -2) - 1);
      visit(L, lua_gettop(L), false, depth + 1);
      lua_pop(L, 1);
      add(L, (jl_value){.kind = JL_ABSENT, .name = -1, .integer = lua_tointeger(L, -1)});
      continue;
    }
    case LUA_TNUMBER:
    case LUA_TSTRING:
    case LUA_TBOOLEAN: visit(L, lua_gettop(L) - 1, false, depth + 1); break;
    default: luaL_error(L, "a key is a text, a number or a boolean, not a %s", luaL_typename(L, -2));
    }
    visit(L, lua_gettop(L), true, depth + 1);
  }
  lua_pop(L, 1);
  m->tape.nodes[at].count = pairs;
}

void jl_visit(lua_State *L, int index, bool deep) { visit(L, index, deep, 0); }

static int32_t push_table(lua_State *L, int32_t at, int32_t pairs) {
  jl_nodes *put = &jl_self(L)->put;
  bool list = pairs && put->nodes[at].kind == JL_INTEGER;
  luaL_checkstack(L, 4, NULL);
  lua_createtable(L, list ? pairs : 0, list ? 0 : pairs);
  for (; pairs; pairs--) {
    jl_value key = put->nodes[at];
    at = jl_push(L, at);
    if (put->nodes[at].kind == JL_ABSENT && key.kind == JL_NAME) {
      lua_pushinteger(L, put->nodes[at++].integer);
      lua_rawsetp(L, -3, (void *)(intptr_t)(key.name + 1));
      lua_pop(L, 1);
      luaL_setmetatable(L, "absent");
      continue;
    }
    at = jl_push(L, at);
    lua_rawset(L, -3);
  }
  return at;
}

// Pushes the value put at `at` and answers where the next one stands.
int32_t jl_push(lua_State *L, int32_t at) {
  jl_machine *m = jl_self(L);
  jl_value v = m->put.nodes[at++];
  switch (v.kind) {
  case JL_STRING: lua_pushlstring(L, m->put.bytes ? m->put.bytes + v.integer : "", (size_t)v.count); break;
  case JL_HOST: jl_push_host(L, (int32_t)v.integer, v.count); break;
  case JL_TABLE: return push_table(L, at, v.count);
  case JL_ABSENT: jl_miss(L, v.integer); break;
  case JL_SLICE: {
    size_t length = 0;
    const char *bytes = lua_type(L, v.source) == LUA_TSTRING ? lua_tolstring(L, v.source, &length) : NULL;
    bool within = bytes && v.integer >= 0 && (uint64_t)v.integer + (uint64_t)v.count <= length;
    if (!within) luaL_error(L, "a slice out of its text");
    if ((size_t)v.count == length) lua_pushvalue(L, v.source);
    else lua_pushlstring(L, bytes + v.integer, (size_t)v.count);
    break;
  }
  default: jl_push_plain(L, v); break;
  }
  return at;
}
