"""Invented places, as lines for `jalon stream`."""

import json
import random

REGIONS = ["Estrie", "Centre-du-Québec", "Montréal", "Outaouais", "Bas-Saint-Laurent"]
FIGURES = {"taux_inoccupation_locatif": 6, "taux_chomage": 15, "connaissance_francais": 100}


def place(number):
    """An invented place; one in a hundred is a bad line."""
    dice = random.Random(number)
    if number % 100 == 99:
        return '{"id": %d' % number
    observations = [
        {"indicator": name, "period": year, "value": round(dice.uniform(0, most), 1)}
        for name, most in FIGURES.items() for year in ("2023", "2024") if dice.random() < 0.8
    ]
    return json.dumps({
        "schema": "jalon.place/1", "id": f"p{number}", "name": f"Lieu {number}",
        "kind": "municipality", "region": dice.choice(REGIONS), "observations": observations,
    }, ensure_ascii=False)
