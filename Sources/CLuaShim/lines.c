// Which lines have code, and which of them ran.
#include "machine.h"
#include <stdlib.h>

void jl_note_lines(jl_machine *m) { m->noting = true; }

static bool make_room(jl_machine *m, int32_t chunk, int32_t line) {
  if (chunk >= m->noted_count) {
    jl_noted *noted = realloc(m->noted, (size_t)m->chunk_count * sizeof *noted);
    if (!noted) return false;
    m->noted = noted;
    for (; m->noted_count < m->chunk_count; m->noted_count++) noted[m->noted_count] = (jl_noted){0};
  }
  jl_noted *of = &m->noted[chunk];
  if (line < of->lines) return true;
  int32_t lines = line < INT32_MAX / 2 ? 2 * line + 64 : INT32_MAX;
  uint8_t *ran = realloc(of->ran, (size_t)lines);
  if (!ran) return false;
  memset(ran + of->lines, 0, (size_t)(lines - of->lines));
  of->ran = ran;
  of->lines = lines;
  return true;
}

// No text is made while one runs, so that a source is known by its address until the run ends.
void jl_note_line(lua_State *L, lua_Debug *activation) {
  jl_machine *m = jl_self(L);
  int32_t line = activation->currentline;
  lua_getinfo(L, "S", activation);
  if (m->source != activation->source) {
    m->source = activation->source;
    m->source_chunk = jl_chunk_ordinal(m, activation->source);
  }
  if (m->source_chunk < 0 || line < 1 || line == INT32_MAX) return;
  if (make_room(m, m->source_chunk, line)) m->noted[m->source_chunk].ran[line] = 1;
  else jl_starve(L);
}

const uint8_t *jl_ran(const jl_machine *m, int32_t text, const char **chunk, int32_t *lines) {
  bool known = text >= 0 && text < m->chunk_count;
  *chunk = known ? m->chunks[text] + 1 : NULL;
  bool noted = known && text < m->noted_count;
  *lines = noted ? m->noted[text].lines : 0;
  return noted ? m->noted[text].ran : NULL;
}

void jl_forget_lines(jl_machine *m) {
  for (int32_t n = 0; n < m->noted_count; n++) free(m->noted[n].ran);
  free(m->noted);
}

static void append(lua_State *L, jl_line line) {
  jl_machine *m = jl_self(L);
  if (m->code_count == m->code_room) {
    int32_t room = 2 * m->code_room + 64;
    jl_line *code = jl_grow(m, m->code, (size_t)room * sizeof *code);
    if (!code) jl_starve(L);
    m->code = code;
    m->code_room = room;
  }
  m->code[m->code_count++] = line;
}

// Appends the lines of the function on top, unless they are there, and pops it. Texts as a whole are no functions.
static void add(lua_State *L, int seen) {
  lua_Debug defined;
  bool wanted = lua_isfunction(L, -1) && !lua_iscfunction(L, -1);
  if (wanted) {
    lua_pushvalue(L, -1);
    wanted = lua_rawget(L, seen) == LUA_TNIL;
    lua_pop(L, 1);
  }
  if (!wanted) {
    lua_pop(L, 1);
    return;
  }
  lua_pushvalue(L, -1);
  lua_pushboolean(L, 1);
  lua_rawset(L, seen);
  lua_getinfo(L, ">SL", &defined);
  const char *chunk = jl_chunk(jl_self(L), &defined);
  if (chunk && defined.linedefined > 0) {
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
      int32_t line = (int32_t)lua_tointeger(L, -2);
      append(L, (jl_line){chunk, line, line == defined.lastlinedefined && line != defined.linedefined});
    }
  }
  lua_pop(L, 1);
}

// What a sealed function reaches stands in the table that is kept of it.
static int gather(lua_State *L) {
  enum { REQUEST = 1, SEEN, KEPT };
  jl_function *f = lua_touserdata(L, REQUEST);
  lua_newtable(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, f->kept);
  lua_rawgeti(L, LUA_REGISTRYINDEX, f->ref);
  add(L, SEEN);
  for (int32_t n = 1; n <= 2 * f->watched; n++) {
    lua_rawgeti(L, KEPT, n);
    add(L, SEEN);
  }
  return 0;
}

const jl_line *jl_code(jl_machine *m, int32_t function, int32_t *count) {
  static const jl_line none;
  *count = m->code_count = 0;
  if (function < 0 || function >= m->function_count) return &none;
  if (jl_enter(m, gather, &m->functions[function])) return NULL;
  *count = m->code_count;
  return m->code ? m->code : &none;
}
