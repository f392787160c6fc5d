// What of stock Lua scripts may use, and the few functions that need C: because they catch, raise or hold borrowed
// bytes. The prelude makes the libraries of it.
#include "machine.h"

// Puts the script's own place before a message that has the prelude's.
static int reword(lua_State *L) {
  size_t length;
  lua_Debug place;
  const char *message = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &length) : NULL;
  size_t skip = message ? jl_prefix(L, message, length, &place) : 0;
  if (!skip || strcmp(place.source, PRELUDE)) return 1;
  jl_where(L);
  lua_pushlstring(L, message + skip, length - skip);
  lua_concat(L, 2);
  return 1;
}

// pcall that no limit and no missing value is caught by.
static int protected_call(lua_State *L) {
  jl_machine *m = jl_self(L);
  luaL_checkany(L, 1);
  lua_pushcfunction(L, reword);
  lua_pushboolean(L, 1);
  lua_rotate(L, 1, 2);
  int status = lua_pcall(L, lua_gettop(L) - 3, LUA_MULTRET, 1);
  // The allocator has noted the place. An error of just Lua's words for it is the script's own.
  if (status == LUA_ERRMEM && m->refused && !m->trip) m->trip = JL_MEMORY;
  if (m->trip || m->missing) return jl_stop(L);
  if (status == LUA_OK) return lua_gettop(L) - 1;
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

// A stock function, charged for the values it gives, and if it reads its texts through for these.
static int charged(lua_State *L) {
  if (lua_toboolean(L, lua_upvalueindex(2))) {
    size_t bytes = 0;
    for (int n = lua_gettop(L); n > 0; n--)
      if (lua_type(L, n) == LUA_TSTRING) bytes += lua_rawlen(L, n);
    jl_spend(L, (lua_Number)bytes / 32);
  }
  int results = lua_tocfunction(L, lua_upvalueindex(1))(L);
  jl_spend(L, (lua_Number)results / 8);
  if (results > jl_self(L)->limits.nodes) return jl_too_many(L);
  return results;
}

// Calls a function of the prelude. It is a C function that stands for it in the libraries, because a Lua function that
// is called in a `return` would take the place of its caller, and with it the place of an error.
static int stand_in(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

void jl_push_stand_in(lua_State *L, int function) {
  lua_pushvalue(L, function);
  lua_pushcclosure(L, stand_in, 1);
}

// A stock function whose arguments the prelude prepares, in a frame of its own, so that stock Lua words its errors.
static int prepared_call(lua_State *L) {
  stand_in(L);
  return lua_tocfunction(L, lua_upvalueindex(2))(L);
}

static int prepared(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_insert(L, 1);
  lua_pushcclosure(L, prepared_call, 2);
  return 1;
}

static int spend(lua_State *L) {
  jl_spend(L, luaL_checknumber(L, 1));
  return 0;
}

// Counts a text of so many bytes before a buffer is made for it: a buffer too large for the machine would be refused
// without a look at what could be collected.
static int reserve(lua_State *L) {
  lua_Number bytes = luaL_checknumber(L, 1);
  if (bytes > (lua_Number)jl_self(L)->limits.string) jl_trip(L, JL_MEMORY), jl_stop(L);
  jl_spend(L, bytes / 64);
  return 0;
}

static int write(lua_State *L) {
  jl_machine *m = jl_self(L);
  size_t n;
  const char *text = luaL_checklstring(L, 1, &n);
  size_t wanted = m->written + n + 1;
  if (wanted > m->limits.output || m->lines >= m->limits.lines) jl_trip(L, JL_OUTPUT), jl_stop(L);
  if (wanted > m->printable) {
    char *grown = jl_grow(m, m->output, 2 * wanted);
    if (!grown) return jl_starve(L);
    m->output = grown;
    m->printable = 2 * wanted;
  }
  memcpy(m->output + m->written, text, n);
  m->output[m->written + n] = '\n';
  m->written += n + 1;
  m->lines++;
  return 0;
}

// Raises what stock Lua says of argument n of a library function, by the name that the script called it by. `level`:
// how many calls up that function of the prelude is; its stand-in is one further.
static int bad_argument(lua_State *L) {
  lua_Integer n = luaL_checkinteger(L, 2);
  const char *why = luaL_checkstring(L, 3);
  lua_Debug activation = {0};
  if (lua_getstack(L, (int)luaL_checkinteger(L, 1) + 1, &activation)) lua_getinfo(L, "nf", &activation);
  else lua_pushnil(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_trusted_key);
  lua_insert(L, -2);
  const char *own = lua_rawget(L, -2) == LUA_TSTRING ? lua_tostring(L, -1) : "?";
  const char *name = activation.name ? activation.name : own;
  bool method = activation.namewhat && !strcmp(activation.namewhat, "method");
  jl_where(L);
  if (method && n == 1) lua_pushfstring(L, "calling '%s' on bad self (%s)", name, why);
  else lua_pushfstring(L, "bad argument #%d to '%s' (%s)", (int)n - method, name, why);
  lua_concat(L, 2);
  return lua_error(L);
}

// Raises a text with the place of the script's own function.
static int raise(lua_State *L) {
  jl_where(L);
  lua_pushvalue(L, 1);
  lua_concat(L, 2);
  return lua_error(L);
}

// As stock Lua's, but for handles.
static int type_of(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushstring(L, jl_type_name(L, 1));
  return 1;
}

static int is_frozen(lua_State *L) {
  lua_pushboolean(L, jl_content(L, 1));
  return 1;
}

// The keys of a table as a list in a fixed order; of a view, its fields, the missing ones too.
static int sorted_keys(lua_State *L) {
  enum { TABLE = 1, SOURCE };
  luaL_checktype(L, TABLE, LUA_TTABLE);
  lua_settop(L, 1);
  jl_value node;
  if (jl_node(L, TABLE, &node) == JL_VIEW) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, jl_self(L)->views[node.integer].fields_by_name);
  } else if (!jl_content(L, TABLE)) lua_pushvalue(L, TABLE);
  jl_sort_keys(L, SOURCE, false);
  return 1;
}

static void open(lua_State *L, const char *name, lua_CFunction opener) {
  lua_pushcfunction(L, opener);
  lua_call(L, 0, 1);
  lua_setfield(L, -2, name);
}

// Pushes a table of what the prelude is made from. The stock libraries are reached through it alone.
void jl_stock(lua_State *L) {
  static const luaL_Reg ours[] = {
      {"pcall", protected_call}, {"spend", spend},         {"write", write},
      {"raise", raise},          {"prepared", prepared},   {"bad_argument", bad_argument},
      {"is_frozen", is_frozen},  {"sorted_keys", sorted_keys}, {"reserve", reserve},
      {"type", type_of},         {NULL, NULL}};
  static const struct { const char *library, *name; bool reads_through; } metered[] = {
      {"utf8", "len", true},        {"utf8", "offset", true},      {"utf8", "codepoint", false},
      {"string", "byte", false},    {"string", "unpack", true},    {"string", "packsize", true},
      {"string", "pack", true},     {"base", "tonumber", true}};
  lua_newtable(L);
  open(L, "base", luaopen_base);
  open(L, "string", luaopen_string);
  open(L, "table", luaopen_table);
  open(L, "math", luaopen_math);
  open(L, "utf8", luaopen_utf8);
  for (size_t n = 0; n < sizeof metered / sizeof *metered; n++) {
    lua_getfield(L, -1, metered[n].library);
    lua_getfield(L, -1, metered[n].name);
    lua_pushboolean(L, metered[n].reads_through);
    lua_pushcclosure(L, charged, 2);
    lua_setfield(L, -2, metered[n].name);
    lua_pop(L, 1);
  }
  luaL_setfuncs(L, ours, 0);
}
