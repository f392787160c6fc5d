#!/usr/bin/env python3
"""Kills `jalon review` over an invented region of 300 places at each of its writes, at each call that
puts them on the disk or takes the journal away, and at fifty of all its calls of the system; reviews
again, and holds the record and the agenda against those of a run that nobody disturbed.

Usage: kill.py JALON, where `strace` may trace.
"""
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

PLACES = 300
RULES = """
pack "region" { title = "Région", version = "1", language = "fr" }
characteristic "un" { label = "Un", statement = "Un", order = 1 }
indicator "taux" { label = "Taux", unit = "%", direction = "higher" }
stakeholder "office" { name = "Office", roles = { "logement" } }
rule "rarete" {
  characteristic = "un", label = "Rare", source = "essai",
  thresholds = { seuil = 3 }, when = below("taux", "seuil"),
}
trigger "table" {
  when = fires "rarete", persists = 2, cadence = "3 months",
  action = { label = "Réunir la table", role = "logement", due = "90 days" },
}
collectivities "places.csv" { kind = "municipality" }
data "figures.csv"
"""


class Region:
    """A workspace whose record is made anew for each trial."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.record = folder / ".jalon" / "plan.sqlite"
        (folder / "jalon.lua").write_text(RULES, encoding="utf-8")
        names = [f"lieu_{n},Lieu {n}\n" for n in range(PLACES)]
        (folder / "places.csv").write_text("id,name\n" + "".join(names), encoding="utf-8")
        cells = ["1.5,", "5,", ",x"]
        rows = [f"lieu_{n},taux,2024,{cells[n % 3]}\n" for n in range(PLACES)]
        head = "collectivity,indicator,period,value,status\n"
        (folder / "figures.csv").write_text(head + "".join(rows), encoding="utf-8")

    def review(self, day, under=()):
        """The exit code, negative for a signal, and what was printed."""
        done = subprocess.run(
            [*under, self.program, "review", "--all", "--as-of", day, "--lang", "en"],
            cwd=self.folder, capture_output=True, timeout=60)
        return done.returncode, done.stdout

    def begin(self, record):
        """Puts a record, or none, in place of the one that is there."""
        shutil.rmtree(self.record.parent, ignore_errors=True)
        if record is not None:
            self.record.parent.mkdir()
            self.record.write_bytes(record)

    def dump(self):
        """All rows on record; none where there is no record, or one without any."""
        if not self.record.exists():
            return ""
        # What a killed process left half done is undone by whoever opens the file.
        connection = sqlite3.connect(self.record)
        try:
            rows = [line for line in connection.iterdump() if line.startswith("INSERT")]
            return "\n".join(rows)
        finally:
            connection.close()


def strace(call, turn):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
            "-e", f"inject={call}:signal=KILL:when={turn}"]


def kill(region, start, day, call, turn, before, after, said):
    """Whether the review was killed at a call of a kind; then all must be as if it had not been."""
    region.begin(start)
    code, _ = region.review(day, strace(call, turn))
    if code == 0:
        return False
    where = f"{day}: {call} {turn}"
    assert code == -9, f"{where}: it ended with {code}, not by the signal"
    # What is left is seen by a reader first, every other time by the next review itself.
    if turn % 2 == 0:
        assert region.dump() in (before, after), f"{where}: half a review is on record"
    assert region.review(day) == (0, said), f"{where}: the review says something else"
    assert region.dump() == after, f"{where}: the record is another"
    left = sorted(path.name for path in region.record.parent.iterdir())
    assert left == ["plan.sqlite"], f"{where}: {left}"
    return True


def calls(region, start, day):
    """How many calls of the system a review makes."""
    region.begin(start)
    log = region.folder / "calls"
    code, _ = region.review(day, ["strace", "-f", "-qq", "-o", str(log)])
    assert code == 0
    count = len(log.read_text(errors="replace").splitlines())
    log.unlink()
    return count


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    chance = random.Random(0x4A414C4F4E)
    with tempfile.TemporaryDirectory() as name:
        region = Region(program, pathlib.Path(name))
        start, before = None, ""
        # The first review makes the record; the next one opens triggers and proposes.
        for day in ("2025-01-15", "2025-04-15"):
            region.begin(start)
            code, said = region.review(day)
            assert code == 0 and said
            after, whole = region.dump(), region.record.read_bytes()
            assert after != before
            for call, least in (("pwrite64", 50), ("fdatasync", 3), ("unlink", 1)):
                kills = 0
                while kill(region, start, day, call, kills + 1, before, after, said):
                    kills += 1
                assert kills >= least, f"{call}: {kills} kills"
                print(f"{day}: killed at each of {kills} {call}")
            count, kills = calls(region, start, day), 0
            while kills < 50:
                turn = chance.randint(1, count)
                kills += kill(region, start, day, "all", turn, before, after, said)
            print(f"{day}: killed at {kills} of {count} calls")
            start, before = whole, after


main()
