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

void jl_put_nothing(jl_machine *m) { jl_clear(&m->put); }

int32_t jl_put(jl_machine *m, jl_value value) {
  jl_nodes *put = &m->put;
  if (put->count >= m->limits.nodes) return 0;
  if (value.kind == JL_STRING) {
    size_t n = (size_t)value.count;
    if (put->used + n > put->size) {
      size_t size = put->used + n > 2 * put->size ? put->used + n : 2 * put->size;
      char *grown = jl_grow(m, put->bytes, size);
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

// The ordinal that a table of the registry, which counts from 1, has for a value; -1 if none.
static int32_t ordinal_of(lua_State *L, int index, const char *registry_key) {
  lua_pushvalue(L, index);
  lua_rawgetp(L, LUA_REGISTRYINDEX, registry_key);
  lua_insert(L, -2);
  lua_rawget(L, -2);
  int32_t ordinal = (int32_t)lua_tointeger(L, -1) - 1;
  lua_pop(L, 2);
  return ordinal;
}

// The names' table holds both ways: ordinal + 1 to text, text to ordinal + 1.
int32_t jl_name_of(lua_State *L, int index) {
  return jl_self(L)->name_count ? ordinal_of(L, index, &jl_names_key) : -1;
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
    node->integer = ordinal_of(L, index, &jl_functions_key);
    break;
  case LUA_TUSERDATA: jl_read_handle(L, index, node); break;
  default: break;
  }
  return node->kind;
}

int jl_too_many(lua_State *L) {
  return luaL_error(L, "more than %d values at once", (int)jl_self(L)->limits.nodes);
}

static void add(lua_State *L, jl_value value) {
  jl_machine *m = jl_self(L);
  if (m->tape.count >= m->limits.nodes) jl_too_many(L);
  if (!jl_append(m, &m->tape, value)) jl_starve(L);
}

// Whether a key is a text that the host can tell from others: repaired, two that are not UTF-8 could become one.
static bool is_utf8(lua_State *L, int index) {
  size_t length;
  const unsigned char *text = (const unsigned char *)lua_tolstring(L, index, &length), *end = text + length;
  while (text < end) {
    int more = *text < 0x80 ? 0 : *text < 0xC2 ? -1 : *text < 0xE0 ? 1 : *text < 0xF0 ? 2 : *text < 0xF5 ? 3 : -1;
    if (more < 0 || end - text <= more) return false;
    for (text++; more > 0; more--, text++)
      if ((*text & 0xC0) != 0x80) return false;
  }
  return true;
}

static void visit(lua_State *L, int index, bool deep, int depth);

// Adds the key and the value on top; the value is nil for a missing field, whose code the table holds under the name.
static void visit_pair(lua_State *L, int table, int depth) {
  int key = lua_gettop(L) - 1;
  switch (lua_type(L, key)) {
  case LUA_TSTRING:
    if (is_utf8(L, key)) break;
    luaL_error(L, "a key that is no UTF-8 text");
    break;
  case LUA_TNUMBER:
  case LUA_TBOOLEAN: break;
  default: luaL_error(L, "a key is a text, a number or a boolean, not a %s", jl_type_name(L, key));
  }
  visit(L, key, false, depth + 1);
  if (!lua_isnil(L, key + 1)) {
    visit(L, key + 1, true, depth + 1);
    return;
  }
  lua_rawgetp(L, table, jl_missing_key(jl_name_of(L, key)));
  add(L, (jl_value){.kind = JL_ABSENT, .name = -1, .integer = lua_tointeger(L, -1)});
  lua_pop(L, 1);
}

// While loading the order matters, since it numbers the functions: it must be that of every machine.
static int visit_sorted(lua_State *L, int table, int depth) {
  jl_sort_keys(L, table, true);
  int keys = lua_gettop(L), count = (int)lua_rawlen(L, keys);
  for (int n = 1; n <= count; n++) {
    lua_rawgeti(L, keys, n);
    lua_pushvalue(L, -1);
    lua_rawget(L, table);
    visit_pair(L, table, depth);
    lua_settop(L, keys);
  }
  return count;
}

static int visit_quickly(lua_State *L, int table, int depth) {
  int pairs = 0;
  for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
    if (lua_islightuserdata(L, -2)) {
      jl_push_name(L, jl_missing_name(L, -2));
      lua_pushvalue(L, -1);
      bool missing = lua_rawget(L, table) == LUA_TNIL;
      if (missing) visit_pair(L, table, depth);
      pairs += missing;
      lua_pop(L, 2);
      continue;
    }
    visit_pair(L, table, depth);
    pairs++;
  }
  return pairs;
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
  luaL_checkstack(L, 10, NULL);
  if (!jl_content(L, index)) lua_pushvalue(L, index);
  int table = lua_gettop(L);
  int pairs = m->loading ? visit_sorted(L, table, depth) : visit_quickly(L, table, depth);
  m->tape.nodes[at].count = pairs;
  lua_settop(L, table - 1);
}

void jl_visit(lua_State *L, int index, bool deep) { visit(L, index, deep, 0); }

static int32_t push_table(lua_State *L, int32_t at, int32_t pairs) {
  jl_nodes *put = &jl_self(L)->put;
  bool list = at < put->count && put->nodes[at].kind == JL_INTEGER;
  luaL_checkstack(L, 4, NULL);
  lua_createtable(L, list ? pairs : 0, list ? 0 : pairs);
  for (; pairs; pairs--) {
    jl_value key = at < put->count ? put->nodes[at] : (jl_value){0};
    at = jl_push(L, at);
    if (at < put->count && put->nodes[at].kind == JL_ABSENT && key.kind == JL_NAME) {
      lua_pushinteger(L, put->nodes[at++].integer);
      lua_rawsetp(L, -3, jl_missing_key(key.name));
      lua_pop(L, 1);
      lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_absent_key);
      lua_setmetatable(L, -2);
      continue;
    }
    at = jl_push(L, at);
    lua_rawset(L, -3);
  }
  return at;
}

// Field by field with the names at hand: as tables of pairs a series took twice as long.
static int32_t push_records(lua_State *L, int32_t at, jl_value list) {
  jl_nodes *put = &jl_self(L)->put;
  int32_t fields = list.name, width = list.source, values = at + fields;
  bool whole = fields >= 0 && width >= 0 && list.count >= 0
    && (int64_t)values + (int64_t)list.count * width <= put->count;
  for (int32_t n = 0; whole && n < fields; n++) {
    jl_value field = put->nodes[at + n];
    whole = field.kind == JL_NAME && field.count >= 0 && field.count < width;
  }
  if (!whole) luaL_error(L, "a value that was not put whole");
  luaL_checkstack(L, fields + 7, NULL);
  int names = lua_gettop(L) + 1, absent = names + fields, known = absent + 1;
  for (int32_t n = 0; n < fields; n++) jl_push_plain(L, put->nodes[at + n]);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_absent_key);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_names_key);
  lua_createtable(L, list.count, 0);
  for (int32_t record = 1; record <= list.count; record++, values += width) {
    bool missing = false;
    lua_createtable(L, 0, fields);
    for (int32_t n = 0; n < fields; n++) {
      jl_value field = put->nodes[at + n], value = put->nodes[values + field.count];
      if (value.kind == JL_ABSENT) {
        lua_pushinteger(L, value.integer);
        lua_rawsetp(L, -2, jl_missing_key(field.name));
        missing = true;
        continue;
      }
      lua_pushvalue(L, names + n);
      if (value.kind == JL_NUMBER) lua_pushnumber(L, value.number);
      else if (value.kind == JL_NAME) lua_rawgeti(L, known, (lua_Integer)value.name + 1);
      else jl_push_plain(L, value);
      lua_rawset(L, -3);
    }
    if (missing) lua_pushvalue(L, absent), lua_setmetatable(L, -2);
    lua_rawseti(L, -2, record);
  }
  lua_replace(L, names);
  lua_settop(L, names);
  return values;
}

// Pushes the value put at `at` and answers where the next one stands.
int32_t jl_push(lua_State *L, int32_t at) {
  jl_machine *m = jl_self(L);
  if (at >= m->put.count) luaL_error(L, "a value that was not put whole");
  jl_value v = m->put.nodes[at++];
  switch (v.kind) {
  case JL_STRING: lua_pushlstring(L, m->put.bytes ? m->put.bytes + v.integer : "", (size_t)v.count); break;
  case JL_HANDLE: jl_push_handle(L, v.count, v.integer); break;
  case JL_HOST: jl_push_host(L, (int32_t)v.integer, v.count); break;
  case JL_TABLE: return push_table(L, at, v.count);
  case JL_RECORDS: return push_records(L, at, v);
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
