"""What whole programs take from start to end, in milliseconds and in memory: the best of several runs in turns.

usage: whole_programs.py PROGRAM EXAMPLES RULES BENCH WORK TURNS
PROGRAM is the static jalon; WORK holds the shared workload as shared_workload.sh made it. A table in Markdown."""

import os
import subprocess
import sys
import time

program, examples, rules, bench, work, turns = sys.argv[1:7]
turns = int(turns)
few, many = 1104, 11040
asked = ["--as-of", "2025-06-30", "--lang", "en", "-q"]


def run(command, entries=""):
    """The wall time in ms and the peak of memory in MB of a run."""
    start = time.perf_counter()
    with open(os.devnull, "wb") as nothing:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=nothing)
        child.stdin.write(entries.encode())
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
    took = (time.perf_counter() - start) * 1000
    if status != 0:
        raise SystemExit(f"{command} ended with status {status}")
    return took, usage.ru_maxrss / 1024


def workspace(places):
    return f"{work}/{places}/jalon/declared"


empty = f"{work}/empty"
source = f"{work}/empty.c"
with open(source, "w") as file:
    file.write("int main(void) { return 0; }\n")
subprocess.run(["cc", "-O2", "-static", source, "-o", empty], check=True)

victoriaville = [f"{examples}/victoriaville", "--packs", rules, "--as-of", "2026-11-21", "-q"]
prompt = [program, "repl", workspace(few), "--place", "c00001", *asked]
lua = f"{bench}/runners/run_lua.lua"


def all_places(places, *options):
    return [program, "diagnose", workspace(places), "--all", "--format", "json", *asked, *options]


def one_place(places):
    return [program, "diagnose", workspace(places), "--place", "c00001", "--format", "json", *asked]


works = {
    "empty": ([empty], ""),
    "version": ([program, "--version"], ""),
    "one place": ([program, "diagnose", *victoriaville], ""),
    "prompt": ([program, "repl", *victoriaville], ""),
    "prompt of many": (prompt, "1\n"),
    "all at the prompt": (prompt, ":all r001\n"),
    "brief": (all_places(few, "--brief"), ""),
    "lua": (["lua5.4", lua, f"{work}/{few}", f"{work}/outcomes.csv", "1"], ""),
    "brief, many": (all_places(many, "--brief"), ""),
    "lua, many": (["lua5.4", lua, f"{work}/{many}", f"{work}/outcomes.csv", "1"], ""),
    "read, many": (one_place(many), ""),
    "one core": (all_places(many, "--jobs", "1"), ""),
    "two cores": (all_places(many, "--jobs", "2"), ""),
}
best = {}
for _ in range(turns):
    for name, (command, entries) in works.items():
        took, memory = run(command, entries)
        known = best.get(name, (float("inf"), 0))
        best[name] = (min(known[0], took), max(known[1], memory))


def above(name, other):
    return best[name][0] - best[other][0]


rows = [
    ("`jalon --version`, over an empty C program", above("version", "empty"), "ms", 1.5),
    ("one place, examples/victoriaville, over an empty C program", above("one place", "empty"), "ms", 15),
    ("from start to prompt and back, examples/victoriaville", best["prompt"][0], "ms", 20),
    (f"`:all` of a rule at the prompt, {few} places", above("all at the prompt", "prompt of many"), "ms", 200),
    (f"`--all --brief`, {few} places, against lua5.4 alone", best["brief"][0] / best["lua"][0], "", 0.6),
    (f"`--all --brief`, {many} places, against lua5.4 alone", best["brief, many"][0] / best["lua, many"][0], "", 0.6),
    (f"peak memory of `--all`, {many} places, one job", best["one core"][1], "MB", 150),
    (f"peak memory of `--all --brief`, {many} places, two jobs", best["brief, many"][1], "MB", 150),
    (f"peak memory of `--all`, {many} places, two jobs", best["two cores"][1], "MB", 150),
]
gain = above("one core", "read, many") / max(above("two cores", "read, many"), 1e-9)
print("| of whole programs | measured | |")
print("|---|---|---|")
for what, figure, unit, limit in rows:
    print(f"| {what} | {figure:.2f} {unit} | at most {limit:g} |")
print(f"| `--all`, {many} places, one job against two, reading apart | {gain:.2f} | at least 1.7 |")
