// Sweeps: functions called one after the other in one crossing of the wall. Call by call the host's side of it took
// longer than the functions.
#include "machine.h"

static void fill(jl_machine *m, int32_t status, const jl_value *result, jl_came *came) {
  *came = (jl_came){.status = (int16_t)status, .kind = (int16_t)result->kind, .reads = m->read_count};
  if (status == JL_MISSING) came->content = m->failure.missing;
  if (status != JL_OK) return;
  came->content = result->integer;
  if (result->kind != JL_STRING) return;
  int32_t name = jl_name_of(m->L, -1);
  if (name >= 0) came->kind = JL_NAME, came->content = name;
}

void jl_sweep(jl_machine *m, const jl_step *steps, int32_t count, const jl_value *arguments, jl_budget budget,
              int32_t record, jl_came *came) {
  static const jl_came not_made = {.status = -1};
  m->read_count = 0;
  m->sweeping = true;
  for (m->step = 0; m->step < count; m->step++, came += 2) {
    const jl_step *step = &steps[m->step];
    jl_value result = {.kind = JL_NIL};
    fill(m, jl_call_function(m, step->function, arguments + step->first, step->arguments, budget, record, &result),
         &result, came);
    bool holds = came->status == JL_OK && came->kind == JL_BOOLEAN && came->content;
    came[1] = not_made;
    came[1].reads = m->read_count;
    if (!holds || step->then < 0) continue;
    result = (jl_value){.kind = JL_NIL};
    fill(m, jl_call_function(m, step->then, arguments + step->first, step->arguments, budget, record, &result), &result,
         &came[1]);
  }
  m->sweeping = false;
}

int32_t jl_step_at(const jl_machine *m) { return m->step; }
