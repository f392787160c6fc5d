// Loading texts and calling functions.
#include "machine.h"
#include <stdio.h>

typedef struct { jl_machine *m; const char *source, *chunk; size_t bytes, given, step; bool ended; } text;

// Hands the text to Lua's parser piece by piece, so that even parsing ends by the clock.
static const char *read_piece(lua_State *L, void *from, size_t *size) {
  text *t = from;
  int32_t limit = t->given % 4096 ? 0 : jl_passed(t->m);
  if (limit) jl_trip(L, limit), jl_stop(L);
  size_t rest = t->bytes - t->given;
  *size = rest < t->step ? rest : t->step;
  t->ended = !rest;
  t->given += *size;
  return t->source ? t->source + t->given - *size : NULL;
}

// The line of the byte at `end`, counted as Lua does: \r\n and \n\r are one.
static int line_at(const char *source, size_t end, size_t *start) {
  int line = 1;
  *start = 0;
  for (size_t n = 0; n < end; n++) {
    if (source[n] != '\n' && source[n] != '\r') continue;
    if (n + 1 < end && source[n + 1] != source[n] && (source[n + 1] == '\n' || source[n + 1] == '\r')) n++;
    line++;
    *start = n + 1;
  }
  return line;
}

// How long the faulty token is that ends at `end`, from the message's quotation of it; -1 where none is quoted, as of
// an error that the parser finds at the end of a block.
static long token_length(const text *t, const char *message, size_t length, size_t end) {
  static const char near[] = " near ";
  const char *quoted = strstr(message, near);
  if (!quoted) return -1;
  quoted += sizeof near - 1;
  size_t rest = length - (size_t)(quoted - message);
  if (rest < 2 || *quoted != '\'') return 0;
  size_t token = rest - 2;
  if (token <= end && !memcmp(t->source + end - token, quoted + 1, token)) return (long)token;
  // A text is quoted with its escapes read: it begins at the last quote that is not escaped.
  char quote = quoted[1];
  for (size_t n = end; (quote == '"' || quote == '\'') && n > 0; n--)
    if (t->source[n - 1] == quote && (n < 2 || t->source[n - 2] != '\\')) return (long)(end - n + 1);
  return end > 0;  // a single byte may be quoted by its code
}

// Settles the syntax error whose message is on top. The text is parsed again byte by byte: how many bytes the parser
// has taken when it stops tells where the faulty token ends.
static void locate(lua_State *L, text *t, int status) {
  jl_machine *m = t->m;
  size_t length, start;
  const char *message = lua_tolstring(L, -1, &length);
  text again = {.m = m, .source = t->source, .bytes = t->bytes, .step = 1};
  int second = lua_load(L, read_piece, &again, t->chunk, "t");
  if (second == LUA_ERRMEM || m->trip) lua_error(L);
  size_t end = again.ended || !again.given ? again.given : again.given - 1;
  lua_pop(L, 1);
  char expected[LUA_IDSIZE + 16];
  lua_Debug none;
  if (luaL_loadbufferx(L, "", 0, t->chunk, "t") == LUA_OK && lua_getinfo(L, ">S", &none)) {
    int n = snprintf(expected, sizeof expected, "%s:%d: ", none.short_src, line_at(t->source, end, &start));
    if ((size_t)n <= length && !memcmp(message, expected, (size_t)n)) message += n, length -= (size_t)n;
  }
  long token = token_length(t, message, length, end);
  jl_clear_failure(m, JL_SYNTAX);
  m->unread = true;
  m->failure.line = line_at(t->source, token > 0 ? end - (size_t)token : end, &start);
  if (token >= 0) m->failure.column = (int32_t)(end - (size_t)token - start) + 1;
  m->failure.incomplete = length >= 5 && !memcmp(message + length - 5, "<eof>", 5);
  if (status == LUA_ERRRUN && strstr(message, "stack overflow")) jl_say(m, "this nests too deeply", 21);
  else jl_say(m, message, length);
}

static int load(lua_State *L) {
  text *t = lua_touserdata(L, 1);
  int status = lua_load(L, read_piece, t, t->chunk, "t");
  // The parser raises an error of its own kind when it nests too deeply.
  if ((status == LUA_ERRSYNTAX || status == LUA_ERRRUN) && !t->m->trip) locate(L, t, status);
  if (status) return lua_error(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_environment_key);
  lua_setupvalue(L, -2, 1);
  lua_call(L, 0, LUA_MULTRET);
  // Counted here: what reaches the machine's own stack makes room there that is never given back.
  if (lua_gettop(L) - 1 > t->m->limits.nodes) return jl_too_many(L);
  return lua_gettop(L) - 1;
}

// Calls with arguments that have to be made first.
static int call(lua_State *L) {
  jl_machine *m = jl_self(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, m->functions[lua_tointeger(L, 1)].ref);
  for (int32_t at = 0; at < m->put.count;) {
    luaL_checkstack(L, 4, NULL);
    at = jl_push(L, at);
  }
  lua_call(L, lua_gettop(L) - 2, 1);
  return 1;
}

static int visit_all(lua_State *L) {
  for (int n = 1; n <= lua_gettop(L); n++) jl_visit(L, n, true);
  return lua_gettop(L);
}

// Puts the results, which stand right above the handler and stay there, on the tape.
static int collect(jl_machine *m) {
  m->results = lua_gettop(m->L) - 1;
  m->tape.count = 0;
  if (!lua_checkstack(m->L, 10)) return LUA_ERRMEM;
  lua_pushcfunction(m->L, visit_all);
  lua_insert(m->L, 2);
  return lua_pcall(m->L, m->results, LUA_MULTRET, 1);
}

static int seal(lua_State *L) {
  jl_seal(L, (int32_t)lua_tointeger(L, 1));
  return 0;
}

// The machine's own copy of a chunk's name, behind an `@` as Lua wants it, to which failures point; null without
// memory.
static const char *name_chunk(jl_machine *m, const char *chunk) {
  for (int32_t n = 0; n < m->chunk_count; n++)
    if (!strcmp(m->chunks[n] + 1, chunk)) return m->chunks[n];
  char **chunks = jl_grow(m, m->chunks, (size_t)(m->chunk_count + 1) * sizeof *chunks);
  if (!chunks) return NULL;
  m->chunks = chunks;
  size_t bytes = strlen(chunk) + 2;
  char *copy = jl_grow(m, NULL, bytes);
  if (!copy) return NULL;
  *copy = '@';
  memcpy(copy + 1, chunk, bytes - 1);
  return m->chunks[m->chunk_count++] = copy;
}

int32_t jl_load(jl_machine *m, const char *source, size_t bytes, const char *chunk, jl_budget budget) {
  int32_t before = m->function_count;
  int status = jl_begin(m, budget, true);
  if (status) return status;
  jl_clear(&m->put);
  jl_record(m, false);
  const char *known = name_chunk(m, chunk);
  text t = {.m = m, .source = source, .chunk = known, .bytes = bytes, .step = 4096};
  m->loading = true;
  m->unread = false;
  lua_pushcfunction(m->L, load);
  lua_pushlightuserdata(m->L, &t);
  status = known ? lua_pcall(m->L, 1, LUA_MULTRET, 1) : LUA_ERRMEM;
  if (!jl_wrong(m, status)) status = collect(m);
  if (!jl_wrong(m, status)) {
    lua_pushcfunction(m->L, seal);
    lua_pushinteger(m->L, before);
    status = lua_pcall(m->L, 1, 0, 1);
  }
  m->loading = m->unread = false;
  bool failed = jl_wrong(m, status);
  if (failed) {
    jl_failed(m, status);
    if (!m->failure.chunk && known) m->failure.chunk = known + 1;
  }
  if (m->lent || m->always_lent) failed = jl_restore_all(m, failed) || failed;
  if (!failed) return JL_OK;
  jl_unseal(m, before);
  return m->failure.kind;
}

// The node of a first result; most are truths, which this spares a look at the other kinds.
static int32_t first_result(lua_State *L, jl_value *result) {
  if (!lua_isboolean(L, -1)) return jl_node(L, -1, result);
  result->kind = JL_BOOLEAN;
  result->integer = lua_toboolean(L, -1);
  return JL_BOOLEAN;
}

// Whether a function that is brief of views is so of these values: of a text it could call methods.
static bool are_brief(const jl_machine *m, const jl_value *arguments, int32_t count) {
  bool are = count >= 0 && !m->noting && !m->always_lent;
  for (int32_t n = 0; are && n < count; n++) are = arguments[n].kind == JL_VIEW || arguments[n].kind <= JL_NUMBER;
  return are;
}

// `bare`: a brief function does nothing with its first two views but read fields, so that it need not go through the
// proxy.
static inline void push_argument(jl_machine *m, const jl_value *v, bool bare) {
  if (v->kind != JL_VIEW || v->integer < 0 || v->integer >= m->view_count) {
    jl_push_plain(m->L, *v);
    return;
  }
  const jl_view_t *view = &m->views[v->integer];
  bool noted = m->recording && view->recorder != LUA_NOREF;
  lua_rawgeti(m->L, LUA_REGISTRYINDEX, bare && !noted ? view->content : view->proxy);
}

// Calls a function as `jl_run` says; what is noted comes after what was noted before.
int32_t jl_call_function(jl_machine *m, int32_t function, const jl_value *arguments, int32_t count, jl_budget budget,
                         bool record, jl_value *result) {
  lua_State *L = m->L;
  bool known = function >= 0 && function < m->function_count;
  bool brief = known && m->functions[function].brief && are_brief(m, arguments, count);
  int32_t status = known ? jl_begin(m, budget, !brief) : JL_ERROR;
  if (status == JL_ERROR) jl_clear_failure(m, JL_ERROR), jl_say(m, "no such function", 16);
  if (status) return jl_clear(&m->put), status;
  if (m->recording != record) jl_record(m, record);
  if (record) m->run++;
  // The machine's own stack has room for some from the start.
  if (count > 40 && !lua_checkstack(L, count + 10)) {
    status = LUA_ERRMEM;
  } else if (count >= 0) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, m->functions[function].ref);
    for (int32_t n = 0; n < count; n++) push_argument(m, &arguments[n], brief && n < 2);
    status = lua_pcall(L, count, 1, 1);
  } else {
    lua_pushcfunction(L, call);
    lua_pushinteger(L, function);
    status = lua_pcall(L, 1, 1, 1);
  }
  jl_clear(&m->put);
  if (!jl_wrong(m, status) && first_result(L, result) == JL_TABLE) {
    lua_insert(L, 2);
    lua_settop(L, 2);
    status = collect(m);
  }
  bool failed = jl_wrong(m, status);
  bool others = m->lent || m->always_lent;
  if (!failed && !others && !m->functions[function].watched) return JL_OK;
  if (failed && jl_failed(m, status) && !m->failure.chunk)
    m->failure.chunk = jl_place(m, function, &m->failure.line);
  bool changed = others ? jl_restore_all(m, failed) : jl_restore(m, function, failed);
  return changed || failed ? m->failure.kind : JL_OK;
}

int32_t jl_run(jl_machine *m, int32_t function, const jl_value *arguments, int32_t count, jl_budget budget,
               int32_t record, jl_value *result) {
  if (record) m->read_count = 0;
  return jl_call_function(m, function, arguments, count, budget, record, result);
}

const jl_value *jl_tape(const jl_machine *m, int32_t *results, int32_t *nodes) {
  *results = m->results;
  *nodes = m->tape.count;
  return m->tape.nodes;
}

const char *jl_output(const jl_machine *m, size_t *bytes) {
  *bytes = m->written;
  return m->output;
}

const int64_t *jl_reads(const jl_machine *m, int32_t *count) {
  *count = m->read_count;
  return m->reads;
}

const char *jl_place(jl_machine *m, int32_t function, int32_t *line) {
  lua_Debug defined;
  *line = 0;
  if (function < 0 || function >= m->function_count) return NULL;
  lua_rawgeti(m->L, LUA_REGISTRYINDEX, m->functions[function].ref);
  lua_getinfo(m->L, ">S", &defined);
  *line = defined.linedefined > 0 ? defined.linedefined : 0;
  return jl_chunk(m, &defined);
}

int32_t jl_functions(const jl_machine *m) { return m->function_count; }
size_t jl_memory(const jl_machine *m) { return m->used; }
