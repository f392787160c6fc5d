// The allocator: the limit on memory sits here.
#include "machine.h"
#include <malloc.h>
#include <stdlib.h>

static _Atomic int64_t balance;

int64_t jl_balance(void) { return atomic_load(&balance); }

// What a block really takes of the process: glibc adds a word and rounds up to 16, from 32 on.
static size_t cost(size_t n) { return n <= 24 ? 32 : (n + 23) & ~(size_t)15; }

// From the allocation that a test names on there is no memory: Lua asks for a refused one again.
static inline bool starved(jl_machine *m) { return m->limits.refuse && ++m->allocations >= m->limits.refuse; }

// `kind`: of a new object, else 0. Objects are refused at the limit: Lua then collects everything and asks again, so
// that what counts is what is held. Arrays have a little more: some of them are buffers of Lua's library, which gives
// up at once and would make the verdict depend on garbage.
static inline bool refused(jl_machine *m, size_t kind, size_t old, size_t new) {
  if (starved(m)) return true;
  // A single string has a limit of its own, so that no single instruction is long.
  if (kind == LUA_TSTRING && new > m->limits.string) return true;
  size_t limit = m->limits.memory + (kind ? 0 : 2 * m->limits.string);
  if (m->used - old + new <= limit) return false;
  m->collected++;
  return true;
}

// Collecting everything again and again at the edge takes time that nothing else counts.
static const int32_t most_collections = 64;

static void *none(jl_machine *m) {
  m->refused = true;
  if (m->L) jl_note_place(m->L);
  return NULL;
}

void *jl_allocate(void *machine, void *block, size_t old, size_t new) {
  jl_machine *m = machine;
  size_t kind = block ? 0 : old, before = block ? cost(old) : 0, after = cost(new);
  if (!new) {
    if (!block) return NULL;
    m->used -= before;
    m->freed += before;
    m->blocks--;
    free(block);
    return NULL;
  }
  bool grows = !block || new > old;
  if (grows && (m->collected > most_collections || refused(m, kind, before, after))) return none(m);
  void *result = block ? realloc(block, new) : malloc(new);
  if (!result) return none(m);
  if (!block) {
    m->blocks++;
    // Long strings cost by their length. Nothing else is counted here: what tables and short strings take depends on
    // earlier runs and on hash seeds, and the verdict must not.
    if (kind == LUA_TSTRING && new > 256) jl_deduct(m, new >> 6);
  }
  m->used += after - before;
  if (m->used > m->peak) m->peak = m->used;
  return result;
}

// Gives pages back to the system once a machine has been large and has let go of much: what stays between the holes
// would else be held on top of the limit.
void jl_trim(jl_machine *m) {
  if (m->freed < m->limits.memory / 4) return;
  m->freed = 0;
  if (m->peak < m->limits.memory / 2) return;
  m->peak = m->used;
  malloc_trim(0);
}

// The shim's own blocks count as well.
void *jl_grow(jl_machine *m, void *block, size_t new) {
  size_t old = block ? malloc_usable_size(block) : 0;
  bool over = m->used - old + new > m->limits.memory + 2 * m->limits.string;
  void *result = starved(m) || over ? NULL : realloc(block, new);
  if (!result) {
    m->refused = true;
    return NULL;
  }
  if (!block) m->blocks++;
  m->used += malloc_usable_size(result) - old;
  return result;
}

void jl_release(jl_machine *m, void *block) {
  if (!block) return;
  m->used -= malloc_usable_size(block);
  m->blocks--;
  free(block);
}

// The last block is the machine itself.
void jl_end(jl_machine *m) {
  atomic_fetch_add(&balance, m->blocks - 1);
  free(m);
}
