// Instructions, time, interrupts: what a run may spend, and the one hook that sees to it.
#include "machine.h"
#include <signal.h>
#include <stdlib.h>
#include <time.h>

static const char stopped = 0;
static const int32_t whole_tick = 1000, short_tick = 10;
static const uint64_t slow = 20000000, brief = 1000000;  // ns

static uint64_t now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

// Whether the flag was raised since this machine last looked.
static bool interrupted(jl_machine *m) {
  uint32_t raised = atomic_load_explicit(&m->flag->raised, memory_order_relaxed);
  if (raised == m->interrupts) return false;
  m->interrupts = raised;
  return true;
}

// Whether this thread itself worked for as long as was granted. The clock on the wall is asked first; where others held
// the processor meanwhile, the run is given what they took.
static bool worked_on(jl_machine *m, uint64_t time) {
  if (!m->started) return true;
  uint64_t worked = now(CLOCK_THREAD_CPUTIME_ID) - m->started;
  if (worked >= m->granted.nanoseconds) return true;
  m->deadline = time + (m->granted.nanoseconds - worked);
  return false;
}

// The limit passed so far, or 0. The clocks are read here only, and run from the first tick, so that a short run reads
// none. Spent instructions come first: they are the verdict that every machine gives alike.
int32_t jl_passed(jl_machine *m) {
  if (m->budget <= 0) return JL_INSTRUCTIONS;
  if (interrupted(m)) return JL_INTERRUPTED;
  uint64_t time = now(CLOCK_MONOTONIC);
  m->slow |= m->last && time - m->last > slow;
  m->last = time;
  if (!m->deadline) {
    uint64_t rest = UINT64_MAX - time;
    m->first = time;
    m->deadline = time + (m->granted.nanoseconds < rest ? m->granted.nanoseconds : rest);
  }
  // The thread's own clock takes a system call to read: 400 ns here, as long as most functions run.
  if (!m->started && time - m->first > brief) m->started = now(CLOCK_THREAD_CPUTIME_ID);
  return time > m->deadline && worked_on(m, time) ? JL_TIME : 0;
}

// Lines come beside the count, which they neither start again nor add to.
static int events(const jl_machine *m) { return m->noting ? LUA_MASKCOUNT | LUA_MASKLINE : LUA_MASKCOUNT; }

static void hook(lua_State *L, lua_Debug *activation) {
  jl_machine *m = jl_self(L);
  if (activation->event == LUA_HOOKLINE) {
    jl_note_line(L, activation);
    return;
  }
  if (!m->trip) {
    // Only whole ticks count, also where the clock made them shorter: the verdict must not depend on it.
    m->since += m->tick;
    if (m->since >= whole_tick) m->since = 0, m->budget -= m->budget > 0 ? whole_tick : 0;
    int32_t limit = jl_passed(m);
    jl_trim(m);
    // Instructions that take long, such as comparing long texts, must not pass the deadline by far. Here and nowhere
    // else, because setting the hook restarts its count.
    if (m->slow && m->tick == whole_tick) lua_sethook(L, hook, events(m), m->tick = short_tick);
    if (!limit) return;
    jl_trip(L, limit);
  }
  jl_stop(L);
}

// The hook is set again for each run, which restarts its count: else the verdict would depend on earlier work. `ticks`:
// false for a run that ends before it would come.
int32_t jl_begin(jl_machine *m, jl_budget budget, bool ticks) {
  lua_settop(m->L, 1);
  m->trip = 0;
  m->missing = false;
  if (budget.instructions > INT64_MAX) budget.instructions = INT64_MAX;
  m->granted = budget;
  m->budget = (int64_t)budget.instructions;
  m->deadline = m->last = m->first = m->started = 0;
  m->slow = m->refused = false;
  m->tick = whole_tick;
  m->since = 0;
  m->collected = 0;
  m->lent = false;
  m->written = 0;
  m->lines = m->results = m->tape.count = 0;
  m->source = NULL;
  if (ticks) lua_sethook(m->L, hook, events(m), whole_tick);
  else if (lua_gethookmask(m->L)) lua_sethook(m->L, NULL, 0, 0);
  if (!interrupted(m)) return JL_OK;
  jl_clear_failure(m, JL_INTERRUPTED);
  return m->trip = JL_INTERRUPTED;
}

void jl_trip(lua_State *L, int32_t kind) {
  jl_machine *m = jl_self(L);
  if (m->trip) return;
  m->trip = kind;
  jl_gather(L, 0);
  m->failure.kind = kind;
  lua_sethook(m->L, hook, LUA_MASKCOUNT, 1);
}

int jl_miss(lua_State *L, int64_t code) {
  jl_machine *m = jl_self(L);
  m->missing = true;
  jl_clear_failure(m, JL_MISSING);
  m->failure.missing = code;
  return jl_stop(L);
}

// Raises what no script can catch; why is told by the machine's trip or missing, not by what is raised.
int jl_stop(lua_State *L) {
  lua_pushlightuserdata(L, (void *)&stopped);
  return lua_error(L);
}

// Raised where the shim itself finds no memory.
int jl_starve(lua_State *L) {
  jl_trip(L, JL_MEMORY);
  return jl_stop(L);
}

// Only takes; may be called where nothing can be raised. The next instruction notices.
void jl_deduct(jl_machine *m, uint64_t steps) {
  if (m->budget <= 0) return;
  m->budget = steps >= (uint64_t)m->budget ? 0 : m->budget - (int64_t)steps;
  if (!m->budget) lua_sethook(m->L, hook, LUA_MASKCOUNT, 1);
}

// How many ticks were spent. Counted from what was granted: of what is left the first step of each run would begin one,
// and read the clock.
static uint64_t ticks(const jl_machine *m) {
  return (m->granted.instructions - (uint64_t)m->budget) / (uint64_t)whole_tick;
}

int32_t jl_charge(jl_machine *m, uint64_t steps) {
  if (m->trip) return m->trip;
  uint64_t before = ticks(m);
  jl_deduct(m, steps);
  if (m->budget > 0 && ticks(m) == before) return JL_OK;
  int32_t limit = jl_passed(m);
  if (limit) jl_trip(m->L, limit);
  return limit;
}

void jl_spend(lua_State *L, lua_Number steps) {
  if (jl_charge(jl_self(L), steps < 1 ? 1 : steps > 9e18 ? (uint64_t)9e18 : (uint64_t)steps)) jl_stop(L);
}

uint64_t jl_instructions(const jl_machine *m) {
  uint64_t left = m->budget > 0 ? (uint64_t)m->budget : 0;
  return m->granted.instructions > left ? m->granted.instructions - left : 0;
}

jl_flag *jl_flag_open(void) { return calloc(1, sizeof(jl_flag)); }
void jl_flag_close(jl_flag *flag) { free(flag); }
void jl_flag_raise(jl_flag *flag) { atomic_fetch_add(&flag->raised, 1); }

uint32_t jl_flag_raised(jl_flag *flag) { return atomic_load(&flag->raised); }

static _Atomic(jl_flag *) on_signal[65];
static void arrived(int signal) {
  jl_flag *flag = atomic_load(&on_signal[signal]);
  if (flag) jl_flag_raise(flag);
}

int jl_flag_on_signal(jl_flag *flag, int signal) {
  if (signal < 1 || signal > 64) return -1;
  struct sigaction action = {0};
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  action.sa_handler = flag ? arrived : SIG_DFL;
  jl_flag *before = atomic_exchange(&on_signal[signal], flag);
  if (sigaction(signal, &action, NULL)) return atomic_store(&on_signal[signal], before), -1;
  sigset_t set;  // threads of a pool, and what they start, have signals blocked
  sigemptyset(&set);
  sigaddset(&set, signal);
  return pthread_sigmask(SIG_UNBLOCK, &set, NULL) ? -1 : 0;
}
