#!/usr/bin/env python3
"""Reads what `jalon calendar` writes with two other implementations of iCalendar, at two states of
one record, in either language: both read the same events, and merged by UID each is there once.

Usage: action_calendar.py JALON, where `icalendar` and `ical` can be imported.
"""
import pathlib
import subprocess
import sys
import tempfile

import icalendar
from ical.calendar_stream import IcsCalendarStream

RULES = """
trousse "essai" { titre = "Essai", version = "1", langue = "fr" }
caracteristique "un" { titre = "Un", enonce = "Un", ordre = 1 }
indicateur "taux" { titre = { fr = "Taux", en = "Rate" }, unite = "%" }
partie_prenante "office" { nom = "Office d’habitation; l’ouest, le nord", roles = { "logement" } }
partie_prenante "conseil" { nom = "Conseil" }
collectivite "ici" { nom = "L’Île-aux-Érables", genre = "municipalite",
  relations = { office = { "partenariat" } } }
regle "rarete" { caracteristique = "un", titre = { fr = "Rares", en = "Scarce" }, source = "essai",
  seuils = { equilibre = 3 }, quand = sous("taux", "equilibre") }
declencheur "table" {
  quand = signale "rarete", cadence = "3 mois",
  actions = {
    { titre = { fr = "Réunir la table; puis, s’il le faut, une autre, et encore une autre après elle",
                en = "Convene the table; then, if need be, another, and yet another one after it" },
      role = "logement", echeance = "90 jours" },
    { titre = { fr = "Écrire", en = "Write" }, role = "logement", echeance = "30 jours" },
  },
  escalade = { apres = "180 jours", a = "conseil" },
}
donnees "d.csv"
"""


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "jalon.lua").write_text(RULES, encoding="utf-8")
        rows = "collectivite,indicateur,periode,valeur\nici,taux,2024,1\nici,taux,2026,4\n"
        (folder / "d.csv").write_text(rows, encoding="utf-8")

        def jalon(*arguments):
            return subprocess.run(
                [program, *arguments, "-q"], check=True, capture_output=True, cwd=folder).stdout

        def calendars(day):
            return {language: jalon("calendar", "--as-of", day, "--lang", language)
                    for language in ("fr", "en")}

        jalon("review", "--as-of", "2026-01-15")
        for number in (1, 2):
            jalon("plan", "accept", f"ici/table/{number}", "--on", "2026-01-20")
        before = calendars("2026-01-31")
        jalon("plan", "done", "ici/table/2", "--on", "2026-02-10")
        jalon("review", "--as-of", "2026-04-15")
        after = calendars("2026-04-30")
        assert calendars("2026-01-31") == before, "the calendar of a past day has changed"
    for language in ("fr", "en"):
        compare(before[language], after[language], language)
    assert [e[0] for e in read(before["fr"])] == [e[0] for e in read(before["en"])]


def read(data):
    """The events as both read them: uid, sequence, status, day, summary, description."""
    first = [
        (str(e["UID"]), int(e["SEQUENCE"]), str(e["STATUS"]), e.decoded("DTSTART"),
         str(e["SUMMARY"]), str(e["DESCRIPTION"]))
        for e in icalendar.Calendar.from_ical(data).walk("VEVENT")]
    parsed = IcsCalendarStream.calendar_from_ics(data.decode("utf-8"))
    second = [
        (e.uid, e.sequence, e.status.value, e.dtstart, e.summary, e.description)
        for e in parsed.events]
    assert first == second, (first, second)
    return first


def compare(before, after, language):
    for data in (before, after):
        lines = data.split(b"\r\n")
        assert lines.pop() == b"" and all(len(line) <= 75 for line in lines)
        for line in lines:
            line.decode("utf-8")
    old, new = read(before), read(after)
    for events in (old, new):
        assert len({e[0] for e in events}) == len(events) > 0
    merged = {}
    for event in old + new:
        if event[0] not in merged or event[1] >= merged[event[0]][1]:
            merged[event[0]] = event
    assert sorted(merged.values()) == sorted(new), "an event that was there is there once, as it is now"
    earlier = {e[0]: e for e in old}
    changed = [e for e in new if e[0] in earlier and e[1] > earlier[e[0]][1]]
    for event in new:
        if event[0] in earlier and event not in changed:
            assert event == earlier[event[0]], "what has no higher sequence is as it was"
    cancelled = [e for e in changed if e[2] == "CANCELLED"]
    assert {e[0].rsplit(":", 1)[1] for e in cancelled} >= {"due/table/2"}, cancelled
    assert any(e[0].endswith(":review") for e in changed)
    assert any("Réunir" in e[4] or "Convene" in e[4] for e in new)
    print(f"{language}: {len(new)} events, {len(changed)} changed, {len(cancelled)} cancelled")


main()
