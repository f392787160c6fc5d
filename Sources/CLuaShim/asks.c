// Asks: calls of host functions that are answered here, by their arguments, from what the host gave for the row at
// hand. A call of the host with a table costs six times as much.
#include "machine.h"

enum { MOST = 24, MOST_ASKS = 1024, FIRST_SLOTS = 64 };
const char jl_asks_key = 0;

static inline void read_text(lua_State *L, int index, jl_cell *cell) {
  cell->type = LUA_TSTRING;
  cell->bits = (uint64_t)(uintptr_t)lua_topointer(L, index);
}

// Most are texts.
static bool read_cell(lua_State *L, int index, int type, jl_cell *cell) {
  double number;
  cell->type = type;
  cell->bits = 0;
  switch (type) {
  case LUA_TNIL: return true;
  case LUA_TBOOLEAN: cell->bits = (uint64_t)lua_toboolean(L, index); return true;
  case LUA_TNUMBER:
    if (lua_isinteger(L, index)) cell->bits = (uint64_t)lua_tointeger(L, index);
    else cell->type = -2, number = lua_tonumber(L, index), memcpy(&cell->bits, &number, sizeof number);
    return true;
  default: return false;
  }
}

static inline bool read(lua_State *L, int index, int type, jl_cell *cell) {
  if (type != LUA_TSTRING) return read_cell(L, index, type, cell);
  read_text(L, index, cell);
  return true;
}

// Views live as long as the machine, so that one is known again by its address.
static bool is_view(lua_State *L, int index, uint64_t address) {
  jl_machine *m = jl_self(L);
  if (address == m->caller) return true;
  if (!lua_getmetatable(L, index)) return false;
  bool view = lua_rawgetp(L, -1, &jl_view_key) == LUA_TNUMBER;
  lua_pop(L, 2);
  if (view) m->caller = address;
  return view;
}

// The cells of a call: the function, then of each argument what it is. A bare table is one cell and two for each pair,
// in the order in which it is walked: with another order it is another ask. Strings are told apart by address, which
// stays taken because those of an ask are held; so are views. Answers how many; 0 for what is not known by cells.
static int32_t read_cells(lua_State *L, int32_t function, int arguments, jl_cell *cells, int32_t *pairs) {
  int32_t count = 1;
  *pairs = 0;
  cells[0] = (jl_cell){.type = -3, .bits = (uint64_t)function};
  for (int n = 1; n <= arguments; n++) {
    if (count == MOST) return 0;
    jl_cell *cell = &cells[count++];
    int type = lua_type(L, n);
    if (type != LUA_TTABLE) {
      if (!read(L, n, type, cell)) return 0;
      continue;
    }
    cell->type = type;
    cell->bits = (uint64_t)(uintptr_t)lua_topointer(L, n);
    if (is_view(L, n, cell->bits)) continue;
    if (lua_getmetatable(L, n)) return lua_pop(L, 1), 0;
    cell->type = -4;
    cell->bits = 0;
    for (lua_pushnil(L); lua_next(L, n); lua_pop(L, 1), ++*pairs, cell->bits++, count += 2) {
      if (count + 2 > MOST || lua_type(L, -2) != LUA_TSTRING || !read(L, -1, lua_type(L, -1), &cells[count + 1]))
        return lua_settop(L, arguments), 0;
      read_text(L, -2, &cells[count]);
    }
  }
  return count;
}

static uint32_t hash_of(const jl_cell *cells, int32_t count) {
  uint64_t hash = (uint64_t)count;
  for (int32_t n = 0; n < count; n++)
    hash = (hash ^ cells[n].bits ^ (uint64_t)cells[n].type << 56) * 0x9E3779B97F4A7C15u;
  return (uint32_t)(hash >> 32);
}

// Cell by cell: what lies between their members is of no meaning.
static bool same(const jl_cell *a, const jl_cell *b, int32_t count) {
  for (int32_t n = 0; n < count; n++)
    if (a[n].type != b[n].type || a[n].bits != b[n].bits) return false;
  return true;
}

// Answers the call whose arguments are on the stack, if the host gave an answer for it: true, and the answer is on top.
bool jl_recall(lua_State *L, int32_t function, int arguments) {
  jl_machine *m = jl_self(L);
  jl_cell cells[MOST];
  int32_t pairs;
  if ((m->recording && !m->sweeping) || !m->answered || !m->slot_count) return false;
  // A function of C has room for more than what a call that is known was made with.
  if (arguments > 8 && !lua_checkstack(L, 4)) return false;
  int32_t count = read_cells(L, function, arguments, cells, &pairs);
  if (!count) return false;
  uint32_t hash = hash_of(cells, count);
  for (int32_t slot = (int32_t)hash & (m->slot_count - 1); m->slots[slot]; slot = (slot + 1) & (m->slot_count - 1)) {
    int32_t number = m->slots[slot] - 1;
    const jl_ask *ask = &m->asks[number];
    if (ask->hash != hash || ask->count != count || !same(m->cells + ask->first, cells, count)) continue;
    if (number >= m->answered) return false;
    // What the host is charged for a table counts here as well: the verdict must not depend on what was asked before.
    if (pairs) jl_spend(L, ((lua_Number)arguments + 2 * (lua_Number)pairs) * 10);
    if (m->recording && !jl_note_read(m, -1, number)) jl_starve(L);
    jl_value answer = m->answers[number];
    if (answer.kind == JL_ABSENT) jl_miss(L, answer.integer);
    jl_push_plain(L, answer);
    return true;
  }
  return false;
}

int32_t jl_keep(jl_machine *m) {
  if (m->ask_count == MOST_ASKS) return -1;
  if (m->ask_count == m->ask_room) {
    int32_t room = m->ask_room ? 2 * m->ask_room : FIRST_SLOTS;
    jl_ask *asks = jl_grow(m, m->asks, (size_t)room * sizeof *asks);
    if (!asks) return -1;
    m->asks = asks;
    jl_value *answers = jl_grow(m, m->answers, (size_t)room * sizeof *answers);
    if (!answers) return -1;
    m->answers = answers;
    m->ask_room = room;
  }
  m->asks[m->ask_count] = (jl_ask){0};
  m->keep = ++m->ask_count;
  return m->keep - 1;
}

static void place(jl_machine *m, int32_t number) {
  int32_t slot = (int32_t)m->asks[number].hash & (m->slot_count - 1);
  while (m->slots[slot]) slot = (slot + 1) & (m->slot_count - 1);
  m->slots[slot] = number + 1;
}

// There are at least twice as many slots as asks.
static bool make_slots(jl_machine *m) {
  if (2 * m->ask_count <= m->slot_count) return true;
  int32_t count = m->slot_count ? m->slot_count : FIRST_SLOTS;
  while (count < 2 * m->ask_count) count *= 2;
  int32_t *slots = jl_grow(m, m->slots, (size_t)count * sizeof *slots);
  if (!slots) return false;
  memset(slots, 0, (size_t)count * sizeof *slots);
  m->slots = slots;
  m->slot_count = count;
  for (int32_t n = 0; n < m->ask_count; n++)
    if (m->asks[n].count) place(m, n);
  return true;
}

static void hold(lua_State *L, int list, int index) {
  if (lua_type(L, index) != LUA_TSTRING && lua_type(L, index) != LUA_TTABLE) return;
  lua_pushvalue(L, index);
  lua_rawseti(L, list, (lua_Integer)lua_rawlen(L, list) + 1);
}

// Keeps the call that the host has just answered and whose arguments are on the stack.
void jl_note_ask(lua_State *L, int32_t function, int arguments) {
  jl_machine *m = jl_self(L);
  jl_cell cells[MOST];
  int32_t number = m->keep - 1, pairs;
  m->keep = 0;
  luaL_checkstack(L, 6, NULL);
  int32_t count = read_cells(L, function, arguments, cells, &pairs);
  if (!count) return;
  if (m->cell_count + count > m->cell_room) {
    int32_t room = 2 * (m->cell_room + MOST);
    jl_cell *grown = jl_grow(m, m->cells, (size_t)room * sizeof *grown);
    if (!grown) jl_starve(L);
    m->cells = grown;
    m->cell_room = room;
  }
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &jl_asks_key) != LUA_TTABLE) {
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &jl_asks_key);
  }
  int list = lua_gettop(L);
  for (int n = 1; n <= arguments; n++) {
    if (lua_type(L, n) != LUA_TTABLE || is_view(L, n, (uint64_t)(uintptr_t)lua_topointer(L, n))) {
      hold(L, list, n);
      continue;
    }
    for (lua_pushnil(L); lua_next(L, n); lua_pop(L, 1)) hold(L, list, list + 1), hold(L, list, list + 2);
  }
  lua_settop(L, arguments);
  if (!make_slots(m)) jl_starve(L);
  memcpy(m->cells + m->cell_count, cells, (size_t)count * sizeof *cells);
  m->asks[number] = (jl_ask){.hash = hash_of(cells, count), .first = m->cell_count, .count = count};
  m->cell_count += count;
  place(m, number);
}

void jl_answer(jl_machine *m, const jl_value *answers, int32_t count) {
  m->answered = count < m->ask_count ? count : m->ask_count;
  if (m->answered > 0) memcpy(m->answers, answers, (size_t)m->answered * sizeof *answers);
}
