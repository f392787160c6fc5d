// What a plain C host of Lua takes for the work that `JalonBench machine` does: same scripts, same counts, a count hook
// that only counts. Prints "plain name
// nanoseconds" lines, each the best of REPS. usage: plain_host REPS
#if __has_include(<lua5.4/lua.h>)
#include <lua5.4/lauxlib.h>
#include <lua5.4/lualib.h>
#else
#include <lauxlib.h>
#include <lualib.h>
#endif
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long ticks;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void hook(lua_State *L, lua_Debug *activation) {
  (void)activation;
  if (++ticks > 1000000000L) luaL_error(L, "budget");
}

static int twice(lua_State *L) {
  lua_pushnumber(L, 2 * luaL_checknumber(L, 1));
  return 1;
}

int main(int argc, char **argv) {
  int reps = argc > 1 ? atoi(argv[1]) : 5;
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  lua_sethook(L, hook, LUA_MASKCOUNT, 1000);
  lua_register(L, "twice", twice);
  lua_newtable(L);
  lua_pushnumber(L, 1.5);
  lua_setfield(L, -2, "x");
  int row = lua_gettop(L);
  static const struct { const char *name, *script; int calls, per_call; } works[] = {
      {"read", "return function(i) local s = 0 for n = 1, 100000 do s = s + i.x end return s end", 20, 100000},
      {"call", "return function(i) return i.x < 2 end", 500000, 1},
      {"number", "return function(x) return x < 2 end", 500000, 1},
      {"upcall", "return function() local s, f = 0, twice for n = 1, 50000 do s = s + f(n) end return s end", 20, 50000}};
  for (size_t w = 0; w < sizeof works / sizeof *works; w++) {
    if (luaL_dostring(L, works[w].script)) return fprintf(stderr, "%s\n", lua_tostring(L, -1)), 1;
    int function = luaL_ref(L, LUA_REGISTRYINDEX);
    double best = 1e300;
    for (int r = 0; r < reps; r++) {
      double start = now();
      for (int n = 0; n < works[w].calls; n++) {
        lua_rawgeti(L, LUA_REGISTRYINDEX, function);
        if (works[w].name[0] == 'n') lua_pushnumber(L, 1.5);
        else lua_pushvalue(L, row);
        if (lua_pcall(L, 1, 1, 0)) return fprintf(stderr, "%s\n", lua_tostring(L, -1)), 1;
        if (lua_isnil(L, -1)) return 1;
        lua_pop(L, 1);
      }
      double took = (now() - start) / works[w].calls / works[w].per_call;
      if (took < best) best = took;
    }
    printf("plain %s %.3f\n", works[w].name, best);
  }
  lua_close(L);
  return 0;
}
