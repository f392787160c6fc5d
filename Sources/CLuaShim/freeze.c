// Read-only tables: an empty table whose metatable leads to the content, read by the virtual machine itself.
#include "machine.h"

const char jl_content_key = 0, jl_view_key = 0;

// Pushes what a frozen table holds; pushes nothing and answers false for any other value.
bool jl_content(lua_State *L, int index) {
  if (!lua_getmetatable(L, index)) return false;
  if (lua_rawgetp(L, -1, &jl_content_key) == LUA_TTABLE) {
    lua_remove(L, -2);
    return true;
  }
  lua_pop(L, 2);
  return false;
}

static int length(lua_State *L) {
  lua_pushinteger(L, jl_content(L, 1) ? (lua_Integer)lua_rawlen(L, -1) : 0);
  return 1;
}

// Pushes a key as a script would write it, cut where it is no name any more but a text of a megabyte.
static const char *spell(lua_State *L, int key) {
  size_t length;
  const char *text;
  switch (lua_type(L, key)) {
  case LUA_TSTRING:
    text = lua_tolstring(L, key, &length);
    if (length > 80) {
      lua_pushlstring(L, text, jl_cut(text, length, 80));
      lua_pushliteral(L, "…");
      lua_concat(L, 2);
    } else lua_pushvalue(L, key);
    return lua_tostring(L, -1);
  case LUA_TNUMBER:
    if (lua_isinteger(L, key)) return lua_pushfstring(L, "[%I]", lua_tointeger(L, key));
    return lua_pushfstring(L, "[%f]", lua_tonumber(L, key));
  default: return lua_pushfstring(L, "[%s]", jl_type_name(L, key));
  }
}

static int refuse(lua_State *L) {
  const char *scope = lua_tostring(L, lua_upvalueindex(1));
  lua_settop(L, 2);
  jl_content(L, 1);
  lua_pushvalue(L, 2);
  bool word = lua_rawget(L, -2) != LUA_TNIL;
  const char *name = spell(L, 2);
  jl_where(L);
  if (*scope) lua_pushfstring(L, "%s is read-only: `%s` cannot be assigned", scope, name);
  else if (lua_type(L, 2) != LUA_TSTRING) lua_pushfstring(L, "`%s` cannot be assigned: only names can be", name);
  else if (word) lua_pushfstring(L, "`%s` cannot be assigned: to use the name write `local %s = …`", name, name);
  else lua_pushfstring(L, "`%s` is not declared here: write `local %s = …`", name, name);
  lua_concat(L, 2);
  return lua_error(L);
}

// Makes the table at `proxy`, which is empty, read as that at `content`. The empty scope is that of the words.
void jl_freeze(lua_State *L, int proxy, int content, const char *scope) {
  lua_createtable(L, 0, 4);
  lua_pushvalue(L, content);
  lua_setfield(L, -2, "__index");
  lua_pushstring(L, scope);
  lua_pushcclosure(L, refuse, 1);
  lua_setfield(L, -2, "__newindex");
  lua_pushcfunction(L, length);
  lua_setfield(L, -2, "__len");
  lua_pushvalue(L, content);
  lua_rawsetp(L, -2, &jl_content_key);
  lua_setmetatable(L, proxy);
}

// Reads a field that has no value: a missing one, or none at all, of which the host words what to say.
static int absent(lua_State *L) {
  lua_settop(L, 2);
  if (lua_istable(L, lua_upvalueindex(2))) {
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(2));
    if (lua_isinteger(L, -1)) {
      int64_t view = lua_tointeger(L, lua_upvalueindex(3));
      jl_miss(L, view << 32 | lua_tointeger(L, -1));
    }
  }
  jl_spend(L, 1000);  // looking for the nearest name takes about as long
  lua_settop(L, 2);
  spell(L, 2);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_replace(L, 1);
  lua_replace(L, 2);
  return jl_call_host(L, jl_self(L)->absent, false);
}

// Makes reading a name that `content` does not have an answer of the host's. `fields`: the index of a table from
// names to fields, whose values are missing where `content` has none; 0 for none.
void jl_guard(lua_State *L, int content, const char *scope, int fields, int32_t view) {
  lua_createtable(L, 0, 1);
  lua_pushstring(L, scope);
  if (fields) lua_pushvalue(L, fields);
  else lua_pushnil(L);
  lua_pushinteger(L, view);
  lua_pushcclosure(L, absent, 3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, content);
}
