#!/usr/bin/env python3
"""Holds `jalon what-if` against the difference of two `jalon diagnose --format json`, of which the
second is of a copy of the workspace that was edited by hand.

Usage: what_if.py JALON WORKSPACE PACKS FILE OLD NEW -- WHAT-IF OPTIONS
FILE is the file of the copy in which the one line OLD is replaced by NEW.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile


def run(program, *arguments):
    done = subprocess.run(
        [program, *arguments, "-q", "--as-of", "2026-11-21", "--format", "json"],
        check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def state(rule):
    return {
        "outcome": rule["outcome"], "severity": rule["severity"],
        "severity_possible": rule["severity_possible"],
        "suggests": [
            {"solution": s["solution"], "applicable": s["applicable"]} for s in rule["suggests"]],
    }


def main():
    program, workspace, packs, file, old, new, _, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / pathlib.Path(workspace).name
        shutil.copytree(workspace, copy)
        text = (copy / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        (copy / file).write_text(text.replace(old, new), encoding="utf-8")
        before = run(program, "diagnose", workspace, "--packs", packs)
        after = run(program, "diagnose", str(copy), "--packs", packs)
    expected = [
        {"id": a["id"], "before": state(a), "after": state(b)}
        for a, b in zip(before["rules"], after["rules"]) if state(a) != state(b)]
    said = run(program, "what-if", workspace, "--packs", packs, *options)
    assert said["rules"] == expected, (said["rules"], expected)
    assert said["summary"] == {"before": before["summary"], "after": after["summary"]}
    practices = [
        {"id": a["id"], "before": a["proposed"], "after": b["proposed"]}
        for a, b in zip(before["practices"], after["practices"])
        if a["proposed"] != b["proposed"]]
    assert said["practices"] == practices
    print(f"{len(expected)} rules change, as said: {' '.join(options)}")


main()
