// Brief functions: those whose code shows that they run fewer instructions than the hook counts to. For them it need not
// be set, and what they only read fields of need not be a proxy: that halves what such a call takes. The verdict is the
// same, since the hook would not have come.
#include "machine.h"

// Of a function as Lua dumps it, as much as is looked at: past so many instructions it is not brief.
enum { MOST = 400, HEADER = 31, BYTES = HEADER + 64 + 4 * MOST };
typedef struct { unsigned char bytes[BYTES]; size_t count, at; } dump;

static int keep(lua_State *L, const void *piece, size_t size, void *into) {
  (void)L;
  dump *d = into;
  size_t room = BYTES - d->count;
  memcpy(d->bytes + d->count, piece, size < room ? size : room);
  d->count += size < room ? size : room;
  return size > room;  // not 0 ends it
}

static uint32_t byte(dump *d) { return d->at < d->count ? d->bytes[d->at++] : 0; }

// Seven bits a byte, the highest first; the last byte has the eighth.
static uint32_t number(dump *d) {
  uint32_t value = 0, next;
  do value = value << 7 | ((next = byte(d)) & 0x7F);
  while (!(next & 0x80) && d->at < d->count);
  return value;
}

// The opcodes of Lua 5.4, in its order.
enum {
  MOVE, LOADI, LOADF, LOADK, LOADKX, LOADFALSE, LFALSESKIP, LOADTRUE, LOADNIL, GETUPVAL, SETUPVAL, GETTABUP, GETTABLE,
  GETI, GETFIELD, SETTABUP, SETTABLE, SETI, SETFIELD, NEWTABLE, SELF, ADDI, ADDK, SHLI = ADDK + 11, ADD, SHR = ADD + 11,
  MMBIN, MMBINI, MMBINK, UNM, BNOT, NOT, LEN, CONCAT, CLOSE, TBC, JMP, EQ, LT, LE, EQK, EQI, LTI, LEI, GTI, GEI, TEST,
  TESTSET, CALL, TAILCALL, RETURN, RETURN0, RETURN1, SETLIST = RETURN1 + 6, EXTRAARG = SETLIST + 4
};
_Static_assert(LUA_VERSION_NUM == 504 && SHR == 45 && GEI == 65 && EXTRAARG == 82, "the opcodes of Lua 5.4");

typedef struct { uint32_t operation, a, k, b, c; int32_t jump; } instruction;

static instruction decode(uint32_t word) {
  return (instruction){word & 0x7F, word >> 7 & 0xFF, word >> 15 & 1, word >> 16 & 0xFF, word >> 24,
                       (int32_t)(word >> 7) - 0xFFFFFF};
}

// What was last put where a call takes its function from is a method of the third argument, which is the host's: the
// compiler puts a function there right before its arguments, which all stand above it.
static bool calls_host(const instruction *code, uint32_t at) {
  for (uint32_t n = at; n-- > 0;)
    if (code[n].a == code[at].a && code[n].operation != JMP && code[n].operation != EXTRAARG)
      return code[n].operation == SELF && code[n].b == 2;
  return false;
}

// Whether an instruction goes on to the next ones, calls nothing but the host, and does nothing with a parameter, which
// are below `own`, but read a field of it.
static bool is_brief(const instruction *code, uint32_t at, uint32_t own) {
  instruction i = code[at];
  bool target = i.a >= own, left = i.b >= own, right = i.k || i.c >= own;
  switch (i.operation) {
  case MOVE: case NOT: case UNM: case BNOT: case LEN: case TESTSET: return target && left;
  case LOADI: case LOADF: case LOADK: case LOADKX: case LOADFALSE: case LFALSESKIP: case LOADTRUE: case LOADNIL:
  case GETUPVAL: case GETTABUP: case GETFIELD: case NEWTABLE: case CONCAT: case SETLIST:
  case RETURN: case RETURN1: return target || (i.operation == RETURN && i.b == 1);
  case GETTABLE: return target && left && i.c >= own;
  case GETI: return target && left;
  case SETTABLE: return target && left && right;
  case SETI: case SETFIELD: return target && right;
  case SELF: return target && i.b == 2 && own == 3;
  case CALL: return target && calls_host(code, at);
  case EQ: return target && left;
  case JMP: return i.jump >= 0;
  case MMBIN: case MMBINI: case MMBINK: case LT: case LE: case EQK: case EQI: case LTI: case LEI: case GTI: case GEI:
  case TEST: case RETURN0: case EXTRAARG: return true;
  default: return i.operation >= ADDI && i.operation <= SHR && target;
  }
}

// Whether the function on top is brief when it is called with views. Raises nothing.
bool jl_is_brief(lua_State *L) {
  static const unsigned char header[] = "\x1bLua\x54\x00\x19\x93\r\n\x1a\n\x04\x08\x08";
  dump d;
  instruction code[MOST];
  d.count = d.at = 0;
  lua_dump(L, keep, &d, 1);
  if (d.count < HEADER || memcmp(d.bytes, header, sizeof header - 1)) return false;
  d.at = HEADER + 1;  // past how many upvalues there are
  if (number(&d)) return false;  // the source, which is left out
  number(&d), number(&d);        // its lines
  uint32_t own = byte(&d), variadic = byte(&d);
  byte(&d);  // its stack
  uint32_t count = number(&d);
  if (own > 3 || variadic || !count || count > MOST || d.count - d.at < 4 * (size_t)count) return false;
  for (uint32_t n = 0; n < count; n++) {
    uint32_t word;
    memcpy(&word, d.bytes + d.at + 4 * n, 4);
    code[n] = decode(word);
  }
  for (uint32_t n = 0; n < count; n++)
    if (!is_brief(code, n, own)) return false;
  return true;
}
