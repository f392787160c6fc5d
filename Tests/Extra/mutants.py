#!/usr/bin/env python3
"""Changes the base pack a little, many times over, and asks its own tests to notice.

Each comparison is turned round and moved by its boundary, each threshold shifted by 1 % both ways
(by one unit of its last decimal where it is 0), each part of a condition dropped. A change that
`jalon test` does not notice survives, and is listed.

    mutants.py PROGRAM PACK [--jobs N] [--only TEXT]

PROGRAM is the built `jalon`, PACK the folder of the pack. Ends with 1 if fewer than 95 % of the
changes are noticed.
"""

import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

COMPARISONS = {
    "sous": ["au_plus", "au_moins"],
    "au_plus": ["sous", "au_dessus"],
    "au_dessus": ["au_moins", "au_plus"],
    "au_moins": ["au_dessus", "sous"],
    "entre": ["hors"],
    "hors": ["entre"],
    "en_hausse": ["en_baisse"],
    "en_baisse": ["en_hausse"],
}
COMBINATIONS = ("tous", "un_de", "aucun", "au_moins_n")


class Mutant:
    def __init__(self, file, text, start, end, new, why):
        self.file = file
        self.text = text[:start] + new + text[end:]
        line = text.count("\n", 0, start) + 1
        self.name = f"{file}:{line}: {why}: {' '.join(text[start:end].split())} -> {new or 'nothing'}"


def blanked(text):
    """The text with comments and strings as blanks of the same length."""
    pattern = r'--[^\n]*|"(?:\\.|[^"\\\n])*"'
    return re.sub(pattern, lambda m: " " * len(m[0]), text)


def closing(text, opening):
    """Where the bracket that stands at a place closes."""
    depth = 0
    for place in range(opening, len(text)):
        if text[place] in "({[":
            depth += 1
        elif text[place] in ")}]":
            depth -= 1
            if depth == 0:
                return place
    raise ValueError("unbalanced")


def parts(text, opening):
    """The extents of what stands between commas in a bracket."""
    end = closing(text, opening)
    found, start, depth = [], opening + 1, 0
    for place in range(opening + 1, end + 1):
        if text[place] in "({[":
            depth += 1
        elif text[place] in ")}]" and place != end:
            depth -= 1
        elif (text[place] == "," and depth == 0) or place == end:
            if text[start:place].strip():
                found.append((start, place))
            start = place + 1
    return found


def comparisons(file, text, code):
    for word, others in COMPARISONS.items():
        for m in re.finditer(rf"(?<![\w.:]){word}(?=\()", code):
            for other in others:
                yield Mutant(file, text, m.start(), m.end(), other, "comparison")


def thresholds(file, text, code):
    for m in re.finditer(r"(?<=valeur = )-?[0-9.]+", code):
        number = float(m[0])
        decimals = len(m[0].partition(".")[2])
        step = abs(number) * 0.01 if number else 10 ** -decimals
        for new in (number + step, number - step):
            yield Mutant(file, text, m.start(), m.end(), repr(round(new, 10)), "threshold")


def dropped(file, text, code):
    for word in COMBINATIONS:
        for m in re.finditer(rf"(?<![\w.:]){word}\s*(?:\(\s*\d+\s*,\s*)?(?={{)", code):
            extents = parts(code, m.end())
            if len(extents) < 2:
                continue
            for start, end in extents:
                # With the comma behind it, so that the list stays one.
                behind = end + 1 if code[end] == "," else end
                yield Mutant(file, text, start, behind, "", "dropped part")


def mutants(pack):
    for folder, _, names in sorted(os.walk(pack)):
        if os.path.basename(folder) in ("essais", "tests"):
            continue
        for name in sorted(n for n in names if n.endswith(".lua")):
            path = os.path.join(folder, name)
            file = os.path.relpath(path, pack)
            if not (file.startswith("regles") or file == "seuils.lua"):
                continue
            with open(path, encoding="utf-8") as source:
                text = source.read()
            code = blanked(text)
            for kind in (comparisons, thresholds, dropped):
                yield from kind(file, text, code)


def noticed(mutant, program, pack):
    """What the tests say of the pack with the change: `jalon test` ends with 2 where one fails."""
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, os.path.basename(pack))
        shutil.copytree(pack, copy)
        with open(os.path.join(copy, mutant.file), "w", encoding="utf-8") as target:
            target.write(mutant.text)
        return subprocess.run(
            [program, "test", copy, "-q"], capture_output=True, check=False
        ).returncode


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("pack")
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("--only", default="")
    given = options.parse_args()
    pack = os.path.abspath(given.pack)
    program = os.path.abspath(given.program)
    unchanged = subprocess.run([program, "test", pack, "-q"], check=False).returncode
    if unchanged != 0:
        sys.exit(f"the tests of the unchanged pack end with {unchanged}")
    tried = [m for m in mutants(pack) if given.only in m.name]
    with concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        codes = list(pool.map(lambda m: noticed(m, program, pack), tried))
    refused = [m for m, code in zip(tried, codes) if code == 3]
    survivors = [m for m, code in zip(tried, codes) if code == 0]
    counted = len(tried) - len(refused)
    for mutant in survivors:
        print("survives", mutant.name)
    share = (counted - len(survivors)) / counted if counted else 0
    print(
        f"{counted - len(survivors)} of {counted} changes noticed ({share:.1%});"
        f" {len(refused)} more are refused when the pack is read"
    )
    sys.exit(0 if share >= 0.95 else 1)


if __name__ == "__main__":
    main()
