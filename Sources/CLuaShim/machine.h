// What the files of this target share. Only they see Lua.
#ifndef MACHINE_H
#define MACHINE_H
#include "CLuaShim.h"
#if __has_include(<lua5.4/lua.h>)
#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
#else
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#endif
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

struct jl_flag { _Atomic uint32_t raised; };

// A growing array of nodes and, for those that go out, of the bytes of their strings.
typedef struct { jl_value *nodes; int32_t count, room; char *bytes; size_t used, size; } jl_nodes;
// An upvalue that a function can reach, and what it held when the function was sealed.
typedef struct {
  int32_t index, type;
  bool integer;
  union { int64_t bits; const void *object; };
} jl_watch;
// `kept`: a table of the owner and the value of each watch, in turn. `brief`: of views it runs fewer instructions than
// the hook counts to.
typedef struct { int32_t ref, kept, watched; bool brief; jl_watch *watches; } jl_function;
// Registry references, the recorder's LUA_NOREF where nothing is noted; and for each field the recorded run in which it
// was last read.
typedef struct {
  int32_t proxy, metatable, recorder, content, names, fields_by_name, fields;
  uint32_t *read;
} jl_view_t;

// The lines of a text that ran, a byte each.
typedef struct { uint8_t *ran; int32_t lines; } jl_noted;

// What a call of a host function was asked: a kind and what tells it from others of the kind; and where its cells are.
typedef struct { int32_t type; uint64_t bits; } jl_cell;
typedef struct { uint32_t hash; int32_t first, count; } jl_ask;

enum { FRAMES = 20 };

struct jl_machine {
  lua_State *L;
  jl_limits limits;
  jl_flag *flag;
  jl_host host;
  void *context;

  int64_t blocks;               // allocations not yet freed
  size_t used, peak, freed;     // bytes, with what malloc adds
  uint64_t allocations;
  int32_t collected;            // how often this run had to collect everything
  int64_t budget;               // instructions left
  jl_budget granted;
  uint64_t deadline, last;      // of the clock on the wall; 0 until the first tick
  uint64_t first;               // of the same, at the first tick
  uint64_t started;             // of this thread's own clock, soon after it; 0 until then
  int32_t tick, since;          // instructions from one tick to the next, and since a whole one
  int32_t trip;                 // the limit passed, or 0
  uint32_t interrupts;          // how often the flag had been raised when this machine last looked
  bool missing, loading, recording;
  bool slow, refused;           // a tick took long; memory was refused, in this run
  bool unread;                  // the text was no Lua, which is told already
  bool lent, always_lent;       // a function was handed to a script, in this run or for good
  jl_failure failure;
  jl_frame frames[FRAMES];
  char names[FRAMES][64], message[2048];

  jl_nodes tape, put;
  int32_t results;
  int32_t absent;               // the host function that words what is said of an unknown name
  char *output;
  size_t written, printable;
  int32_t lines;

  jl_function *functions;
  jl_view_t *views;
  char **chunks;
  int32_t function_count, view_count, name_count, chunk_count;
  jl_ask *asks;
  jl_cell *cells;
  jl_value *answers;            // by the numbers of asks, the first so many
  int32_t *slots;               // by the lowest bits of a hash, one more than the number of an ask; 0 is free
  int32_t ask_count, ask_room, cell_count, cell_room, slot_count, answered;
  int32_t keep;                 // one more than the number that the host asked to keep this call under, or 0
  int64_t *reads;
  int32_t read_count, read_room;
  bool noting;                  // which lines run
  jl_noted *noted;              // by the ordinals of chunks; not from the machine's memory, whose verdict stays as it is
  int32_t noted_count;
  const char *source;           // of the line noted last in this run, and the ordinal of its chunk or -1
  int32_t source_chunk;
  jl_line *code;
  int32_t code_count, code_room;
  uint32_t run;                 // the recorded run; marks in views refer to it
  bool sweeping;                // kept calls are answered although the run is recorded
  int32_t step;                 // of the sweep
  uint64_t caller;              // the address of the view that was passed to a kept call last
};

// Keys of the registry, by address.
extern const char jl_index_key, jl_absent_key, jl_functions_key, jl_names_key, jl_trusted_key;
extern const char jl_libraries_key, jl_environment_key, jl_classes_key, jl_asks_key;
// In the metatable of a frozen table: what it holds; in that of a view: its ordinal as well.
extern const char jl_content_key, jl_view_key;
// In the metatable of a class of handles: its name.
extern const char jl_handle_key;
// The prelude's chunk: its frames are not shown.
#define PRELUDE "=[jalon]"

static inline jl_machine *jl_self(lua_State *L) { return *(jl_machine **)lua_getextraspace(L); }

// Whether what ended with `status` went wrong; a trip or a missing value may have been swallowed on its way.
static inline bool jl_wrong(const jl_machine *m, int status) { return status || m->trip || m->missing; }

// The key under which a table holds the code of its missing field `name`, and the name of such a key.
static inline void *jl_missing_key(int32_t name) { return (void *)(intptr_t)(name + 1); }
static inline int32_t jl_missing_name(lua_State *L, int key) {
  return (int32_t)(intptr_t)lua_touserdata(L, key) - 1;
}

static inline void jl_clear(jl_nodes *nodes) { nodes->count = 0, nodes->used = 0; }

// memory.c
void *jl_allocate(void *machine, void *block, size_t old, size_t new);
void *jl_grow(jl_machine *m, void *block, size_t new);
void jl_release(jl_machine *m, void *block);
void jl_trim(jl_machine *m);
void jl_end(jl_machine *m);
// limits.c
int32_t jl_begin(jl_machine *m, jl_budget budget, bool ticks);
void jl_deduct(jl_machine *m, uint64_t steps);
void jl_spend(lua_State *L, lua_Number steps);
int32_t jl_passed(jl_machine *m);
void jl_trip(lua_State *L, int32_t kind);
int jl_stop(lua_State *L);
int jl_starve(lua_State *L);
int jl_miss(lua_State *L, int64_t code);
// lines.c
void jl_note_line(lua_State *L, lua_Debug *activation);
void jl_forget_lines(jl_machine *m);
// failure.c
void jl_clear_failure(jl_machine *m, int32_t kind);
int32_t jl_chunk_ordinal(const jl_machine *m, const char *source);
const char *jl_chunk(const jl_machine *m, const lua_Debug *activation);
void jl_gather(lua_State *L, int level);
void jl_note_place(lua_State *L);
size_t jl_cut(const char *text, size_t length, size_t most);
void jl_say(jl_machine *m, const char *text, size_t length);
size_t jl_prefix(lua_State *L, const char *message, size_t length, lua_Debug *place);
void jl_where(lua_State *L);
int jl_handler(lua_State *L);
int32_t jl_failed(jl_machine *m, int status);
// machine.c
int32_t jl_enter(jl_machine *m, lua_CFunction body, void *argument);
// values.c
int jl_too_many(lua_State *L);
int32_t jl_node(lua_State *L, int index, jl_value *node);
void jl_visit(lua_State *L, int index, bool deep);
int32_t jl_push(lua_State *L, int32_t at);
bool jl_append(jl_machine *m, jl_nodes *nodes, jl_value value);
// The ordinal of a text that is an interned name, else -1.
int32_t jl_name_of(lua_State *L, int index);
void jl_push_name(lua_State *L, int32_t name);
// host.c
int jl_call_host(lua_State *L, int32_t function, bool deep);
void jl_push_host(lua_State *L, int32_t function, int32_t manner);
// asks.c
bool jl_recall(lua_State *L, int32_t function, int arguments);
void jl_note_ask(lua_State *L, int32_t function, int arguments);
// handles.c
bool jl_read_handle(lua_State *L, int index, jl_value *node);
const char *jl_type_name(lua_State *L, int index);
void jl_push_handle(lua_State *L, int32_t class, int64_t id);
// run.c
int32_t jl_call_function(jl_machine *m, int32_t function, const jl_value *arguments, int32_t count, jl_budget budget,
                         bool record, jl_value *result);
// views.c
void jl_record(jl_machine *m, bool on);
bool jl_note_read(jl_machine *m, int32_t view, int64_t field);
// keys.c
void jl_sort_keys(lua_State *L, int table, bool all);
// freeze.c
bool jl_content(lua_State *L, int index);
void jl_freeze(lua_State *L, int proxy, int content, const char *scope);
void jl_guard(lua_State *L, int content, const char *scope, int fields, int32_t view);
// brief.c
bool jl_is_brief(lua_State *L);
// seal.c
int32_t jl_ordinal(lua_State *L, int index);
void jl_seal(lua_State *L, int32_t from);
void jl_unseal(jl_machine *m, int32_t from);
bool jl_restore(jl_machine *m, int32_t function, bool failed);
bool jl_restore_all(jl_machine *m, bool failed);
// library.c
void jl_stock(lua_State *L);
void jl_push_stand_in(lua_State *L, int function);

// Pushes a value that needs no memory. Raises nothing. Here, because it is on the way of every call.
static inline void jl_push_plain(lua_State *L, jl_value v) {
  jl_machine *m = jl_self(L);
  switch (v.kind) {
  case JL_BOOLEAN: lua_pushboolean(L, v.integer != 0); break;
  case JL_INTEGER: lua_pushinteger(L, v.integer); break;
  case JL_NUMBER: lua_pushnumber(L, v.number); break;
  case JL_NAME:
    if (v.name < 0 || v.name >= m->name_count) lua_pushnil(L);
    else jl_push_name(L, v.name);
    break;
  case JL_FUNCTION:
    if (v.integer < 0 || v.integer >= m->function_count) lua_pushnil(L);
    else lua_rawgeti(L, LUA_REGISTRYINDEX, m->functions[v.integer].ref), m->lent = true;
    break;
  case JL_VIEW:
    if (v.integer < 0 || v.integer >= m->view_count) lua_pushnil(L);
    else lua_rawgeti(L, LUA_REGISTRYINDEX, m->views[v.integer].proxy);
    break;
  default: lua_pushnil(L); break;
  }
}

#endif
