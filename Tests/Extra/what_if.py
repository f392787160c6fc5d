#!/usr/bin/env python3
"""Holds `jalon what-if` against the difference of two `jalon diagnose --format json`, of which the
second is of a copy of the workspace that was edited by hand.

Usage: what_if.py JALON ROOT, where ROOT is the root of the repository.
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


# A workspace, the file of its copy in which the one text is replaced by the other, and what says
# the same to a simulation.
CASES = [
    ("val-exemple", "data/observations.csv",
     "val_exemple,taux_chomage,2025,immigrants,9.4,E,donnée inventée,",
     "val_exemple,taux_chomage,2025,immigrants,5,,donnée inventée,",
     ["--set", "taux_chomage@immigrants=5,0"]),
    ("val-exemple", "data/region-province.csv",
     "province_exemple,besoins_imperieux_logement,2021,total,6.0,",
     "province_exemple,besoins_imperieux_logement,2021,total,2.5,",
     ["--set", "besoins_imperieux_logement@total@province=2.5"]),
    ("val-exemple", "rules/voice.lua",
     "majorite = { value = 60, unit = \"%\", source = example },\n    milieu ",
     "majorite = { value = 10, unit = \"%\", source = example },\n    milieu ",
     ["--threshold", "exemple.respect_au_comptoir.majorite=10"]),
    ("val-exemple", "adjustments.lua", "disable \"acces.medecin_en_retrait\"",
     "disable \"logement.rarete\" { because = \"x\" }\ndisable \"acces.medecin_en_retrait\"",
     ["--disable", "logement.rarete"]),
]


def hold(program, root, workspace, file, old, new, options):
    workspace = root / "examples" / workspace
    packs = str(root / "rules")
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / workspace.name
        shutil.copytree(workspace, copy)
        text = (copy / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        (copy / file).write_text(text.replace(old, new), encoding="utf-8")
        before = run(program, "diagnose", str(workspace), "--packs", packs)
        after = run(program, "diagnose", str(copy), "--packs", packs)
    expected = [
        {"id": a["id"], "before": state(a), "after": state(b)}
        for a, b in zip(before["rules"], after["rules"]) if state(a) != state(b)]
    said = run(program, "what-if", str(workspace), "--packs", packs, *options)
    assert said["rules"] == expected, (said["rules"], expected)
    assert said["summary"] == {"before": before["summary"], "after": after["summary"]}
    practices = [
        {"id": a["id"], "before": a["proposed"], "after": b["proposed"]}
        for a, b in zip(before["practices"], after["practices"])
        if a["proposed"] != b["proposed"]]
    assert said["practices"] == practices
    assert expected, f"nothing changes: {options}"
    print(f"{len(expected)} rules change, as said: {' '.join(options)}")


def main():
    program, root = sys.argv[1:]
    for case in CASES:
        hold(program, pathlib.Path(root), *case)


main()
