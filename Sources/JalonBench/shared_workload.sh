#!/bin/sh
# The workload that all engines run, on C hosts and on Jalon in turns. Every outcome is checked against the expected
# ones; then a line of "workload NAME PLACES EVAL_MS FIRST_MS READ_MS BYTES" is printed for `JalonBench table`.
# usage: shared_workload.sh BENCH WORK JALON_BENCH TURNS [PLACES…]
# BENCH: the folder of the shared harness; without it nothing is printed but why. WORK receives data and C programs.
set -e
bench=$1 work=$2 jalon=$3 turns=$4
shift 4
if [ ! -f "$bench/generate.py" ]; then
  echo "the shared workload is passed over: no harness in $bench" >&2
  exit 0
fi
mkdir -p "$work"
work=$(cd "$work" && pwd)
cc -O2 "$(dirname "$0")/plain_scan.c" -o "$work/plain_scan"
for places in "$@"; do
  data=$work/$places
  if [ ! "$data/made" -nt "$bench/generate.py" ]; then
    python3 "$bench/generate.py" "$places" "$data"
    for step in expected emit emit_jalon; do python3 "$bench/$step.py" "$data"; done > /dev/null
    touch "$data/made"
  fi
done
# The rules are the same whatever the number of places.
cc -O2 -DRULES="\"$work/$1/rules_native.inc\"" "$bench/runners/native.c" -o "$work/native" -lm
for host in host_lua host_api; do
  cc -O2 -I/usr/include/lua5.4 "$bench/runners/$host.c" -o "$work/$host" -llua5.4 -lm
done

number() { printf '%s\n' "$line" | sed -nE "s/.*\"$1\":([0-9.]+).*/\1/p"; }

# run NAME REPETITIONS EXPECTED PROGRAM [MODE]
run() {
  name=$1 repetitions=$2 expected=$3 program=$4
  shift 4
  line=$("$program" "$data" "$work/outcomes.csv" "$repetitions" "$@" 2> "$work/notes")
  check=$(python3 "$bench/check.py" "$data/$expected.csv" "$work/outcomes.csv")
  case $check in
  *"skipped=0 mismatches=0") ;;
  *) echo "$name gives other outcomes: $check" >&2 && exit 1 ;;
  esac
  first=$(number first_ms) read=$(number read_ms)
  echo workload "$name" "$places" "$(number eval_ms)" "${first:-0}" "${read:-0}" "$bytes"
}

at() {
  places=$1 data=$work/$1
  bytes=$(wc -c < "$data/jalon/observations.csv")
}

# The declared rules with a trigger on each of the first thirty.
review() {
  workspace=$data/jalon/review
  rm -rf "$workspace" && cp -r "$data/jalon/declared" "$workspace"
  sed -n 's/^rule "\([^"]*\)".*/\1/p' "$workspace/jalon.lua" | head -30 | while read -r rule; do
    echo "trigger \"follow.$rule\" { when = fires \"$rule\", clears = 2, cadence = \"3 months\","
    echo "  action = { label = \"Act on $rule\", due = \"90 days\" } }"
  done > "$work/triggers.lua"
  cat "$work/triggers.lua" >> "$workspace/jalon.lua"
  "$jalon" review "$workspace" "$work/plan.sqlite" 3
}

outcomes() {
  run native-row 3 expected "$work/native" row
  run c-lua-reuse 3 expected "$work/host_lua" reuse
  run declared 3 expected_kleene "$jalon" declared
  run c-lua-api 3 expected "$work/host_api"
  run functions 3 expected "$jalon" functions
  echo workload plain-scan "$places" 0 0 "$("$work/plain_scan" "$data/jalon/observations.csv")" "$bytes"
}

# Where findings are made, which takes long, one repetition is enough.
findings() {
  run evidence 1 expected_kleene "$jalon" evidence
  run functions-evidence 1 expected "$jalon" functions-evidence
}

# Many short turns: what else the machine does then spoils some of them and not all. They are of the first size; the
# others tell how the cost grows.
few=$1
for many in "$@"; do at "$many" && outcomes && findings; done
at "$few"
review
while [ "$turns" -gt 1 ]; do
  outcomes
  turns=$((turns - 1))
done
