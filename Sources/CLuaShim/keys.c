// The keys of a table in an order that does not depend on the run.
#include "machine.h"
#include <stdlib.h>

// A long double holds every integer and every number exactly.
typedef struct { int rank; long double number; const char *bytes; size_t length; lua_Integer place; } sort_key;

static sort_key key_at(lua_State *L, int index, lua_Integer place) {
  sort_key key = {.place = place};
  switch (lua_type(L, index)) {
  case LUA_TNUMBER:
    key.number = lua_isinteger(L, index) ? (long double)lua_tointeger(L, index) : (long double)lua_tonumber(L, index);
    break;
  case LUA_TSTRING:
    key.rank = 1;
    key.bytes = lua_tolstring(L, index, &key.length);
    break;
  default:
    key.rank = 2;
    key.number = lua_toboolean(L, index);
  }
  return key;
}

// Numbers by value, then texts by their bytes, then false and true.
static int by_key(const void *first, const void *second) {
  const sort_key *a = first, *b = second;
  if (a->rank != b->rank) return a->rank - b->rank;
  if (a->rank != 1) return (a->number > b->number) - (a->number < b->number);
  int order = memcmp(a->bytes, b->bytes, a->length < b->length ? a->length : b->length);
  return order ? order : (a->length > b->length) - (a->length < b->length);
}

static bool sortable(lua_State *L) {
  int type = lua_type(L, -1);
  return type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TBOOLEAN;
}

// Replaces the key on top by the name that it stands for; nil when that name has a value of its own since.
static void name_missing(lua_State *L, int table) {
  jl_push_name(L, jl_missing_name(L, -1));
  lua_pushvalue(L, -1);
  if (lua_rawget(L, table) != LUA_TNIL) lua_pushnil(L), lua_replace(L, -3);
  lua_pop(L, 1);
  lua_replace(L, -2);
}

static int no_order(lua_State *L) {
  const char *type = jl_type_name(L, -1);
  jl_where(L);
  lua_pushfstring(L, "a %s as a key has no place in an order: use a text or a number", type);
  lua_concat(L, 2);
  return lua_error(L);
}

// Charges for a key on top.
static void spend_key(lua_State *L) {
  jl_spend(L, 2 + (lua_type(L, -1) == LUA_TSTRING ? (lua_Number)lua_rawlen(L, -1) / 64 : 0));
}

enum { FEW = 24 };

static bool are_few(lua_State *L, int table) {
  int count = 0;
  for (lua_pushnil(L); lua_next(L, table); count++) {
    lua_pop(L, 1);
    if (count < FEW && sortable(L)) continue;
    lua_pop(L, 1);
    return false;
  }
  return true;
}

// Pushes the list of few keys, which all have a place in an order: most tables are such, and need no other on the way.
static void sort_few(lua_State *L, int table) {
  sort_key keys[FEW];
  int list = lua_gettop(L) + 1, count = 0;
  lua_pushnil(L);
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lua_pop(L, 1);
    spend_key(L);
    sort_key key = key_at(L, -1, list + count + 1);
    int at = count++;
    for (; at > 0 && by_key(&keys[at - 1], &key) > 0; at--) keys[at] = keys[at - 1];
    keys[at] = key;
    lua_pushvalue(L, -1);
  }
  lua_createtable(L, count, 0);
  lua_replace(L, list);
  for (int n = 0; n < count; n++) {
    lua_pushvalue(L, (int)keys[n].place);
    lua_rawseti(L, list, n + 1);
  }
  lua_settop(L, list);
}

// Pushes the list of the keys of the table at `table`, read raw, missing fields by their names. Keys that have no place
// in an order are refused, or when `all` come last.
void jl_sort_keys(lua_State *L, int table, bool all) {
  luaL_checkstack(L, FEW + 10, NULL);
  if (are_few(L, table)) {
    sort_few(L, table);
    return;
  }
  lua_newtable(L);
  lua_newtable(L);
  int rest = lua_gettop(L), list = rest - 1;
  lua_Integer count = 0, others = 0;
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    spend_key(L);
    if (lua_islightuserdata(L, -1)) name_missing(L, table);
    if (sortable(L)) lua_rawseti(L, list, ++count);
    else if (lua_isnil(L, -1)) lua_pop(L, 1);
    else if (all) lua_rawseti(L, rest, ++others);
    else no_order(L);
  }
  sort_key *keys = lua_newuserdatauv(L, (size_t)count * sizeof *keys + 1, 0);
  for (lua_Integer n = 0; n < count; n++) {
    lua_rawgeti(L, list, n + 1);
    keys[n] = key_at(L, -1, n + 1);
    lua_pop(L, 1);
  }
  qsort(keys, (size_t)count, sizeof *keys, by_key);
  lua_createtable(L, (int)(count + others), 0);
  for (lua_Integer n = 0; n < count + others; n++) {
    if (n < count) lua_rawgeti(L, list, keys[n].place);
    else lua_rawgeti(L, rest, n - count + 1);
    lua_rawseti(L, -2, n + 1);
  }
  lua_replace(L, list);
  lua_settop(L, list);
}
