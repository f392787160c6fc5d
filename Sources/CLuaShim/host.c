// Calls of host functions. The host's frame is gone before anything is raised or pushed.
#include "machine.h"

static int fail(lua_State *L) {
  jl_where(L);
  if (jl_self(L)->put.count) jl_push(L, 0);
  else lua_pushliteral(L, "a host function failed");
  jl_clear(&jl_self(L)->put);
  lua_concat(L, 2);
  return lua_error(L);
}

// Calls the host with all that is on the stack of the running C function, and returns for that function.
int jl_call_host(lua_State *L, int32_t function, bool deep) {
  jl_machine *m = jl_self(L);
  int arguments = lua_gettop(L);
  m->tape.count = 0;
  m->keep = 0;
  jl_clear(&m->put);
  for (int n = 1; n <= arguments; n++) jl_visit(L, n, deep);
  // A table is copied for the host, node by node.
  if (m->tape.count > arguments) jl_spend(L, (lua_Number)m->tape.count * 10);
  jl_call call = {m, m->tape.nodes, m->tape.count, arguments, function};
  int32_t status = m->host(m->context, &call);
  if (status == JL_MEMORY) jl_trip(L, JL_MEMORY);
  if (m->trip) return jl_stop(L);
  if (status != JL_OK) return fail(L);
  if (m->keep) jl_note_ask(L, function, arguments);
  int results = 0;
  for (int32_t at = 0; at < m->put.count; results++) {
    luaL_checkstack(L, 4, NULL);
    at = jl_push(L, at);
  }
  jl_clear(&m->put);
  return results;
}

static int trampoline(lua_State *L) {
  lua_Integer packed = lua_tointeger(L, lua_upvalueindex(1));
  int32_t function = (int32_t)(packed >> 2);
  if (packed & 2 && jl_recall(L, function, lua_gettop(L))) return 1;
  return jl_call_host(L, function, packed & 1);
}

// The manner: 1 for deep, 2 for one whose calls may be kept, both or none.
void jl_push_host(lua_State *L, int32_t function, int32_t manner) {
  lua_pushinteger(L, (lua_Integer)function << 2 | (manner & 3));
  lua_pushcclosure(L, trampoline, 1);
}

const char *jl_caller(const jl_machine *m, int32_t *line) {
  lua_Debug activation;
  *line = 0;
  for (int level = 0; lua_getstack(m->L, level, &activation); level++) {
    lua_getinfo(m->L, "Sl", &activation);
    const char *chunk = jl_chunk(m, &activation);
    if (!chunk) continue;
    *line = activation.currentline > 0 ? activation.currentline : 0;
    return chunk;
  }
  return NULL;
}
