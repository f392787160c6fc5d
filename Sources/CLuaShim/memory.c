// The allocator: the limit on memory sits here.
#include "machine.h"
#include <stdlib.h>

static _Atomic int64_t balance;

int64_t jl_balance(void) { return atomic_load(&balance); }

// What a block really takes of the process: glibc adds a word and rounds up to 16, from 32 on.
static size_t cost(size_t n) { return n <= 24 ? 32 : (n + 23) & ~(size_t)15; }

// From the allocation that a test names on there is no memory: Lua asks for a refused one again.
static bool starved(jl_machine *m) { return m->limits.refuse && ++m->allocations >= m->limits.refuse; }

static bool refused(jl_machine *m, void *block, size_t kind, size_t old, size_t new) {
  if (starved(m)) return true;
  // A single string has a limit of its own, so that no single instruction is long.
  if (!block && kind == LUA_TSTRING && new > m->limits.string) return true;
  return m->used - (block ? cost(old) : 0) + cost(new) > m->limits.memory;
}

void *jl_allocate(void *machine, void *block, size_t old, size_t new) {
  jl_machine *m = machine;
  if (!new) {
    if (block) {
      m->used -= cost(old);
      atomic_fetch_sub_explicit(&balance, 1, memory_order_relaxed);
    }
    free(block);
    return NULL;
  }
  bool grows = !block || new > old;
  if (grows && refused(m, block, old, old, new)) {
    if (m->L) {
      jl_note_place(m->L);
      // Lua now collects everything and asks again: work in proportion to what is held.
      jl_deduct(m, m->used >> 8);
    }
    return NULL;
  }
  void *result = realloc(block, new);
  if (!result) {
    if (m->L) jl_note_place(m->L);
    return NULL;
  }
  if (block) m->used -= cost(old);
  else {
    atomic_fetch_add_explicit(&balance, 1, memory_order_relaxed);
    // Long strings cost by their length. Nothing else is counted here: what tables and short strings take depends on
    // earlier runs and on hash seeds, and the verdict must not.
    if (old == LUA_TSTRING && new > 256) jl_deduct(m, new >> 6);
  }
  m->used += cost(new);
  return result;
}

void *jl_grow(jl_machine *m, void *block, size_t new) {
  if (starved(m)) return NULL;
  void *result = realloc(block, new);
  if (result && !block) atomic_fetch_add_explicit(&balance, 1, memory_order_relaxed);
  return result;
}

void jl_release(void *block) {
  if (block) atomic_fetch_sub_explicit(&balance, 1, memory_order_relaxed);
  free(block);
}
