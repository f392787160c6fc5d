// Handles: values of the host's that scripts hold and pass, and whose operators the host answers.
#include "machine.h"

const char jl_handle_key = 0, jl_classes_key = 0;

typedef struct { int32_t class, id; } handle;

static const handle *handle_at(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
  bool ours = lua_rawgetp(L, -1, &jl_handle_key) == LUA_TSTRING;
  lua_pop(L, 2);
  return ours ? lua_touserdata(L, index) : NULL;
}

// Fills the node of a handle; false for any other value. Raises nothing.
bool jl_read_handle(lua_State *L, int index, jl_value *node) {
  const handle *h = handle_at(L, index);
  if (!h) return false;
  *node = (jl_value){.kind = JL_HANDLE, .name = -1, .count = h->class, .integer = h->id};
  return true;
}

// What a value is, in a word: of a handle, what its class is called. Raises nothing.
const char *jl_type_name(lua_State *L, int index) {
  if (!handle_at(L, index)) return luaL_typename(L, index);
  lua_getmetatable(L, index);
  lua_rawgetp(L, -1, &jl_handle_key);
  const char *name = lua_tostring(L, -1);  // the registry holds it
  lua_pop(L, 2);
  return name;
}

// Pushes a handle; nil when the machine does not know its class. Takes two places of the stack.
void jl_push_handle(lua_State *L, int32_t class, int64_t id) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_classes_key);
  bool known = lua_rawgeti(L, -1, (lua_Integer)class + 1) == LUA_TTABLE;
  lua_remove(L, -2);
  if (!known) return;
  handle *h = lua_newuserdatauv(L, sizeof *h, 0);
  *h = (handle){class, (int32_t)id};
  lua_insert(L, -2);
  lua_setmetatable(L, -2);
}

// Every operator: the host is called with its text and the operands; where there is one, Lua passes it twice.
// Upvalues: the text, the host's function, how many operands, 0 for all. A step is charged, since loops in C end up
// here too.
static int operate(lua_State *L) {
  int operands = (int)lua_tointeger(L, lua_upvalueindex(3));
  if (operands) lua_settop(L, operands);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  jl_spend(L, 1);
  return jl_call_host(L, (int32_t)lua_tointeger(L, lua_upvalueindex(2)), true);
}

// Lua asks when both are userdata and not the same one.
static int equal(lua_State *L) {
  const handle *a = handle_at(L, 1), *b = handle_at(L, 2);
  if (!a || !b || a->class != b->class || a->id != b->id) return operate(L);
  lua_pushboolean(L, 1);
  return 1;
}

static const struct { const char *event, *text; int operands; } operators[] = {
    {"__add", "+", 2},  {"__sub", "-", 2},  {"__mul", "*", 2},  {"__div", "/", 2},   {"__idiv", "//", 2},
    {"__mod", "%", 2},  {"__pow", "^", 2},  {"__unm", "-x", 1}, {"__len", "#", 1},   {"__concat", "..", 2},
    {"__lt", "<", 2},   {"__le", "<=", 2},  {"__eq", "==", 2},  {"__call", "()", 0}, {"__index", "[]", 2},
    {"__newindex", "[]=", 3}};

typedef struct { const char *name; int32_t function, result; } request;

// A class is its metatable, which no script can see. It counts once it is whole.
static int make(lua_State *L) {
  request *r = lua_touserdata(L, 1);
  lua_createtable(L, 0, 20);
  int class = lua_gettop(L);
  lua_pushstring(L, r->name);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, class, &jl_handle_key);
  lua_setfield(L, class, "__name");  // where stock Lua looks for it
  for (size_t n = 0; n < sizeof operators / sizeof *operators; n++) {
    lua_pushstring(L, operators[n].text);
    lua_pushinteger(L, r->function);
    lua_pushinteger(L, operators[n].operands);
    lua_pushcclosure(L, strcmp(operators[n].text, "==") ? operate : equal, 3);
    lua_setfield(L, class, operators[n].event);
  }
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_classes_key);
  lua_Unsigned count = lua_rawlen(L, -1);
  lua_pushvalue(L, class);
  lua_rawseti(L, -2, (lua_Integer)count + 1);
  r->result = (int32_t)count;
  return 0;
}

int32_t jl_handles(jl_machine *m, const char *name, int32_t function) {
  request r = {.name = name, .function = function};
  return jl_enter(m, make, &r) ? -1 : r.result;
}
