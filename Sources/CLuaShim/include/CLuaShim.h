/// Lua 5.4 behind one door.
///
/// This target is the only code that sees Lua's headers. A `lua_error` is a `longjmp`, and a jump over a Swift frame
/// leaks what the frame owns, so every jump starts and ends in here: no function below raises, each returns a status,
/// and Swift sees only the plain C types of this page. A machine belongs to one thread at a time; only a flag may be
/// raised from elsewhere.
#ifndef CLUASHIM_H
#define CLUASHIM_H
#include <stddef.h>
#include <stdint.h>
#pragma clang assume_nonnull begin

/// A Lua state with its meters. Everything that Lua allocates for it counts against its memory limit.
typedef struct jl_machine jl_machine;
/// Raised by any thread or by a signal handler; ends one run of each machine that watches it.
typedef struct jl_flag jl_flag;

/// How a run ended. From JL_INSTRUCTIONS on, a limit was passed: no script can catch it.
enum { JL_OK, JL_ERROR, JL_SYNTAX, JL_MISSING, JL_INSTRUCTIONS, JL_TIME, JL_MEMORY, JL_OUTPUT, JL_INTERRUPTED };

/// What one run may spend.
typedef struct { uint64_t instructions, nanoseconds; } jl_budget;
/// What a machine may hold. `refuse`: the number of the allocation from which on all fail, for
/// tests; 0 for none.
typedef struct { size_t memory, string, output; uint64_t refuse; int32_t lines, depth, nodes; } jl_limits;

/// What a value is. SLICE: bytes of an argument (`source`, offset in `integer`). NAME: an interned name. HOST: a host
/// function. ABSENT: a missing value, known by the code in `integer`; reading it ends the run. HANDLE: a value of the
/// host's, known by its class in `count` and what `integer` holds of it (32 bits); as a key of a table it is refused
/// with an error where the table is walked or comes out. RECORDS: a list of `count` tables that all have `name` fields
/// and `source` columns; a NAME for each field follows, with its column in `count`, then the plain values of each record
/// in turn.
enum { JL_NIL, JL_BOOLEAN, JL_INTEGER, JL_NUMBER, JL_STRING, JL_TABLE, JL_FUNCTION, JL_VIEW, JL_OTHER,
       JL_SLICE, JL_NAME, JL_HOST, JL_ABSENT, JL_HANDLE, JL_RECORDS };
/// A value, or one node of a tape: a table is followed by `count` pairs of key and value, each a node or a table again.
/// `count`: bytes of a string. `name`: the ordinal of a NAME.
typedef struct {
  int32_t kind, count, name, source;
  union { int64_t integer; double number; const char *_Nullable bytes; };
} jl_value;

/// A call of a host function: what it is called with stands on the tape, whole, before the host is entered.
typedef struct { jl_machine *machine; const jl_value *tape; int32_t nodes, arguments, function; } jl_call;
/// The host. It answers with `jl_put` and returns JL_OK; JL_ERROR: what it put is a text to raise; JL_MEMORY: it could
/// not put its answer; any other status: a limit was passed and `jl_charge` said so.
typedef int32_t (*jl_host)(void *context, const jl_call *call);

/// A line of a traceback, innermost first. `chunk` is null for a function of the host; `name` is empty when nobody
/// named it.
typedef struct { const char *_Nullable chunk; const char *name; int32_t line; } jl_frame;
/// A line of a text on which a function has code. `last`: it is the last of a function that began on another, where
/// there may be no more than its `end`, for which Lua has code that need never run.
typedef struct { const char *chunk; int32_t line, last; } jl_line;
/// A call of a sweep: a function, and `arguments` plain nodes from `first` on; where it answers true, `then` is called
/// with the same, none below 0.
typedef struct { int32_t function, then, first, arguments; } jl_step;
/// What a call of a sweep came to. `status`: as `jl_run` gives it, or below 0 where it was not made. `kind`: of its
/// result; of a boolean and of a number `content` has the bits, of a NAME, which is a text that is interned, the ordinal,
/// of what is missing the code. `reads`: how many fields the sweep had noted when it ended.
typedef struct { int16_t status, kind; int32_t reads; int64_t content; } jl_came;
/// Why the last run ended, filled without allocating. `missing`: the code of the value that was read, for JL_MISSING.
/// `incomplete`: more input could mend this syntax error. Lines and columns (in bytes) count from 1; 0 is unknown.
typedef struct {
  int32_t kind, line, column, incomplete, length, frames;
  int64_t missing;
  const char *_Nullable chunk;
  const char *message;
  const jl_frame *frame;
} jl_failure;

// Life

/// Opens a machine; null without memory. `context` is handed back to the host.
jl_machine *_Nullable jl_open(jl_limits limits, jl_flag *flag, jl_host host, void *context);
void jl_close(jl_machine *machine);
/// A flag, for as many machines as wanted; it must outlive them. Null without memory.
jl_flag *_Nullable jl_flag_open(void);
void jl_flag_close(jl_flag *flag);
/// Ends, on each machine that is open and watches it, the run under way or else the next. Safe in a signal handler.
void jl_flag_raise(jl_flag *flag);
/// How often it was raised.
uint32_t jl_flag_raised(jl_flag *flag);
/// Raises `flag` when `signal` (1 to 64) arrives; null restores what the signal does by itself. -1 when the system
/// refuses, and then nothing has changed.
int jl_flag_on_signal(jl_flag *_Nullable flag, int signal);

// What scripts see

/// Makes host function `function` known as `name`, in the library `library` or, when that is empty, as a word.
/// `deep`: tables among its arguments are on the tape with all they hold; else as an empty node. A negative
/// `function` makes it known as the value that was put.
int32_t jl_define(jl_machine *machine, const char *library, const char *name, int32_t function, int32_t deep);
/// The number of a new class of handles called `name`, or -1 without memory. Host function `function` is called for
/// every operator on them, with its text ("+", "-", "*", "/", "//", "%", "^", "-x", "#", "..", "<", "<=", "==", "()",
/// "[]", "[]=") and then the operands as written, tables whole; `a > b` is `b < a`. The class of the first handle among
/// the operands decides. Handles of one class and one number are equal without asking; a handle and what is none are
/// not.
int32_t jl_handles(jl_machine *machine, const char *name, int32_t function);
/// Runs the trusted prelude, which completes the libraries, and closes the globals. Once, before anything is loaded.
/// `absent`: the host function that is asked, with scope and name, what to say of a name that does not exist.
int32_t jl_prelude(jl_machine *machine, const char *_Nullable source, size_t bytes, int32_t absent);
/// The ordinal of an interned name, or -1 without memory. Names live as long as the machine.
int32_t jl_name(jl_machine *machine, const char *_Nullable bytes, size_t count);
/// A read-only view of the fields `names` (ordinals), all nil at first; its ordinal, or -1 without memory. `record`: what
/// is read in it is noted by the runs that note.
int32_t jl_view(jl_machine *machine, const char *scope, const int32_t *names, int32_t fields, int32_t record);
/// Sets fields 0 ..< count; where `missing` is not 0 the field is missing, its code the view's ordinal << 32 | field.
int32_t jl_refill(jl_machine *machine, int32_t view, const double *numbers, const uint8_t *missing, int32_t count);
/// Sets one field to the value that was put.
int32_t jl_assign(jl_machine *machine, int32_t view, int32_t field);

// Running

/// Puts a node for what comes next: arguments of a run, the value of a field, answers of a host function. Strings are
/// copied. 0 without memory or past the limit of nodes.
int32_t jl_put(jl_machine *machine, jl_value value);
/// Forgets what was put and not used.
void jl_put_nothing(jl_machine *machine);
/// Compiles a text and runs it; what it returns is on the tape. Functions that it hands to the host get ordinals and
/// are sealed when it ends: the tables they can reach are frozen, what their upvalues hold is remembered. After a
/// failure none of it remains.
int32_t jl_load(jl_machine *machine, const char *_Nullable source, size_t bytes, const char *chunk, jl_budget budget);
/// Calls function `function` with `count` plain nodes (no string, no table, no handle, nothing missing), or where that
/// is negative with the values put. Its first result is in `result`, or on the tape when it is a table. `record`: note
/// which fields of views are read.
int32_t jl_run(jl_machine *machine, int32_t function, const jl_value *_Nullable arguments, int32_t count,
               jl_budget budget, int32_t record, jl_value *result);
/// Makes the calls of `count` steps in turn, each as `jl_run` makes it and with a budget of its own, and fills two of
/// `came` for each: of its function and of what was called then. A recorded sweep notes calls that are answered from
/// those kept too, as field NUMBER of view -1, and what `jl_note` is told.
void jl_sweep(jl_machine *machine, const jl_step *_Nullable steps, int32_t count, const jl_value *_Nullable arguments,
              jl_budget budget, int32_t record, jl_came *_Nullable came);
/// During a call of the host: the step of the sweep that it comes from.
int32_t jl_step_at(const jl_machine *machine);
/// During a call of the host in a recorded sweep: notes `number` with what is read, as a field of view -2; 0 without
/// memory.
int32_t jl_note(jl_machine *machine, int32_t number);
/// During a call of the host: where the script is that called, past the libraries; its chunk or null, and then line 0.
const char *_Nullable jl_caller(const jl_machine *machine, int32_t *line);
/// During a call of the host by a function that is pushed with manner 2: keeps the call, by its arguments, under the next
/// number from 0 on; -1 when too many are kept. From then on `jl_answer` can answer it.
int32_t jl_keep(jl_machine *machine);
/// Answers calls kept under 0 ..< count, until the next time, with a plain node each or a missing one, and no others:
/// the host is not called for them but in a recorded run that is no sweep.
void jl_answer(jl_machine *machine, const jl_value *_Nullable answers, int32_t count);
/// Counts work done by the host against the run's budget; not 0 when the run must stop.
int32_t jl_charge(jl_machine *machine, uint64_t steps);

// Reading

/// The tape of the last run, borrowed until the next call: `*results` values in `*nodes` nodes.
const jl_value *_Nullable jl_tape(const jl_machine *machine, int32_t *results, int32_t *nodes);
const jl_failure *jl_last_failure(const jl_machine *machine);
/// What the last run printed, borrowed.
const char *_Nullable jl_output(const jl_machine *machine, size_t *bytes);
/// The fields read by the last recorded run, each once, in the order of their first reading: view << 32 | field.
const int64_t *_Nullable jl_reads(const jl_machine *machine, int32_t *count);
/// Where function `function` is defined; its chunk or null.
const char *_Nullable jl_place(jl_machine *machine, int32_t function, int32_t *line);
/// From the next run on the lines that run are noted. It takes longer then, and spends the same.
void jl_note_lines(jl_machine *machine);
/// The lines noted of text `text`, counted from 0: a byte for each line from 0 to below `*lines`, not 0 where it ran.
/// `*chunk` is null past the last text.
const uint8_t *_Nullable jl_ran(const jl_machine *machine, int32_t text, const char *_Nullable *_Nonnull chunk,
                                int32_t *lines);
/// The lines of function `function` and of those of texts that it reaches by name, each function once, in no order and
/// borrowed until the next call; null without memory.
const jl_line *_Nullable jl_code(jl_machine *machine, int32_t function, int32_t *count);
/// Puts the names under the dotted `path` ("", "string", …) on the tape, in no order.
int32_t jl_complete(jl_machine *machine, const char *path);
int32_t jl_functions(const jl_machine *machine);
size_t jl_memory(const jl_machine *machine);
/// Instructions and charged steps of the last run, in whole ticks of the hook.
uint64_t jl_instructions(const jl_machine *machine);
/// Allocations that machines of this process had not freed when they were closed.
int64_t jl_balance(void);

#pragma clang assume_nonnull end
#endif
