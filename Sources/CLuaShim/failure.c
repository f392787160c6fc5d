// Why a run ended: kind, place, message and frames, from the debug API and without allocating, so that even running
// out of memory can be told.
#include "machine.h"
#include <stdio.h>

void jl_clear_failure(jl_machine *m, int32_t kind) {
  jl_failure *failure = &m->failure;
  failure->kind = kind;
  failure->line = failure->column = failure->incomplete = failure->frames = failure->length = 0;
  failure->missing = 0;
  failure->chunk = NULL;
}

// The ordinal of the text that Lua knows by `source`; -1 for the host's own.
int32_t jl_chunk_ordinal(const jl_machine *m, const char *source) {
  if (source[0] != '@') return -1;
  for (int32_t n = 0; n < m->chunk_count; n++)
    if (!strcmp(m->chunks[n], source)) return n;
  return -1;
}

const char *jl_chunk(const jl_machine *m, const lua_Debug *activation) {
  int32_t ordinal = jl_chunk_ordinal(m, activation->source);
  return ordinal < 0 ? NULL : m->chunks[ordinal] + 1;
}

static void add_frame(jl_machine *m, const char *chunk, const lua_Debug *activation) {
  if (m->failure.frames == FRAMES) return;
  int32_t place = m->failure.frames++;
  const char *name = activation->name ? activation->name : strcmp(activation->what, "main") ? "" : "main chunk";
  int line = chunk && activation->currentline > 0 ? activation->currentline : 0;
  m->frames[place] = (jl_frame){chunk, m->names[place], line};
  snprintf(m->names[place], sizeof m->names[place], "%s", name);
}

// Fills the frames from `level` outwards. Of the host's own functions in a row only the outermost is shown, by the
// name that the script called.
void jl_gather(lua_State *L, int level) {
  jl_machine *m = jl_self(L);
  jl_failure *failure = &m->failure;
  jl_clear_failure(m, JL_ERROR);
  lua_Debug activation, host;
  bool held = false;
  for (; failure->frames < FRAMES && lua_getstack(L, level, &activation); level++) {
    lua_getinfo(L, "Sln", &activation);
    const char *chunk = jl_chunk(m, &activation);
    if (!chunk) {
      host = activation;
      held = true;
      continue;
    }
    if (held && host.name) add_frame(m, NULL, &host);
    held = false;
    add_frame(m, chunk, &activation);
    if (failure->chunk) continue;
    failure->chunk = chunk;
    failure->line = activation.currentline;
  }
}

// The place alone, from within the allocator: nothing there may be asked that could allocate.
void jl_note_place(lua_State *L) {
  jl_machine *m = jl_self(L);
  jl_clear_failure(m, JL_MEMORY);
  lua_Debug activation;
  static const char deep[] = "stopped: functions call one another too deeply, perhaps without end";
  if (lua_getstack(L, 5000, &activation)) jl_say(m, deep, sizeof deep - 1);
  for (int level = 0; level < FRAMES && lua_getstack(L, level, &activation); level++) {
    lua_getinfo(L, "Sl", &activation);
    const char *chunk = jl_chunk(m, &activation);
    if (!chunk) continue;
    m->failure.chunk = chunk;
    m->failure.line = activation.currentline;
    return;
  }
}

// Lua has written "chunk:line: " before most messages. It is taken off where it is just what the debug API says of an
// active function, whose place is then the error's. Answers its length, 0 where there is none.
size_t jl_prefix(lua_State *L, const char *message, size_t length, lua_Debug *place) {
  for (int level = 1; level < FRAMES && lua_getstack(L, level, place); level++) {
    char expected[LUA_IDSIZE + 16];
    lua_getinfo(L, "Sl", place);
    if (place->currentline <= 0) continue;
    size_t n = (size_t)snprintf(expected, sizeof expected, "%s:%d: ", place->short_src, place->currentline);
    if (n <= length && !memcmp(message, expected, n)) return n;
  }
  return 0;
}

// Pushes the place of the script's function that called into the host or a library, as Lua writes it before a message:
// beyond the prelude's functions and their stand-in; nothing when that caller is no function of a script.
void jl_where(lua_State *L) {
  lua_Debug activation;
  bool prelude = false;
  for (int level = 1; lua_getstack(L, level, &activation); level++) {
    lua_getinfo(L, "Sl", &activation);
    bool here = !strcmp(activation.source, PRELUDE);
    bool stand_in = prelude && *activation.what == 'C';
    prelude = here;
    if (here || stand_in) continue;
    if (activation.currentline <= 0) break;
    lua_pushfstring(L, "%s:%d: ", activation.short_src, activation.currentline);
    return;
  }
  lua_pushliteral(L, "");
}

// How many bytes of a text to take: `most` of them, or fewer so that no character is cut.
size_t jl_cut(const char *text, size_t length, size_t most) {
  if (length <= most) return length;
  while (most && ((unsigned char)text[most] & 0xC0) == 0x80) most--;
  return most;
}

void jl_say(jl_machine *m, const char *text, size_t length) {
  length = jl_cut(text, length, sizeof m->message - 1);
  memcpy(m->message, text, length);
  m->message[length] = 0;
  m->failure.length = (int32_t)length;
}

// The message handler of every run. It reads the error object raw: no metamethod can run in here.
int jl_handler(lua_State *L) {
  jl_machine *m = jl_self(L);
  if (m->trip || m->missing || m->unread) return 1;
  jl_gather(L, 1);
  char text[64];
  switch (lua_type(L, 1)) {
  case LUA_TSTRING: {
    size_t length;
    const char *message = lua_tolstring(L, 1, &length);
    lua_Debug place;
    size_t skip = jl_prefix(L, message, length, &place);
    const char *chunk = skip ? jl_chunk(m, &place) : NULL;
    if (chunk) m->failure.chunk = chunk, m->failure.line = place.currentline;
    jl_say(m, message + skip, length - skip);
    return 1;
  }
  case LUA_TNUMBER:
    if (lua_isinteger(L, 1)) snprintf(text, sizeof text, LUA_INTEGER_FMT, lua_tointeger(L, 1));
    else snprintf(text, sizeof text, LUA_NUMBER_FMT, lua_tonumber(L, 1));
    break;
  default: snprintf(text, sizeof text, "(the error is a %s value)", jl_type_name(L, 1)); break;
  }
  jl_say(m, text, strlen(text));
  return 1;
}

// Settles why a run ended that did not end well, and answers it.
int32_t jl_failed(jl_machine *m, int status) {
  if (m->trip) m->failure.kind = m->trip;
  else if (m->missing) m->failure.kind = JL_MISSING;
  else if (status == LUA_ERRMEM && !m->refused) {
    // Lua takes a script's error of just these words for its own.
    jl_clear_failure(m, JL_ERROR);
    jl_say(m, "not enough memory", 17);
  } else if (status == LUA_ERRMEM && m->failure.kind != JL_MEMORY) jl_clear_failure(m, JL_MEMORY);
  else if (status == LUA_ERRERR) {
    jl_clear_failure(m, JL_ERROR);
    jl_say(m, "C stack overflow", 16);
  }
  lua_settop(m->L, 1);
  m->collected = 0;
  jl_clear(&m->put);
  m->results = m->tape.count = 0;
  if (m->failure.kind == JL_MEMORY) lua_gc(m->L, LUA_GCCOLLECT);
  return m->failure.kind;
}

const jl_failure *jl_last_failure(const jl_machine *m) { return &m->failure; }
