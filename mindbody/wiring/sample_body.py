"""How the days of a person who does not exist go: pain with seasons and flares, nights, energy, time away.

Drawn from a seed, so that the same wish gives the same person. The shapes are made up to look like a diary;
they are no model of anything.
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mindbody.session.plan import Energy

START: Final = 6.2
"""Pain on an ordinary day at first, 0 to 10."""
EASES_BY: Final = 0.8
EASES_OVER_DAYS: Final = 300.0
WINTER: Final = 0.5
COLDEST_DAY: Final = 20
DRIFT: Final = 0.6
"""How much of a day's mood of the body is left on the next."""
FLARE_CHANCE: Final = 1 / 45
FLARE_RISE: Final = 3.0
FLARE_DAYS: Final = (3, 8)
AWAY_CHANCE: Final = 1 / 150
AWAY_DAYS: Final = (4, 13)
NIGHT_MINUTES: Final = 400.0
MINUTES_A_POINT: Final = 22.0
"""Of sleep that a point of pain costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDay:
    """One day: pain 0.0 to 10.0, minutes asleep in the night before it. away: nothing is noted."""

    day: date
    pain: float
    asleep: int
    energy: Energy
    flare: bool
    away: bool


def body_days(first: date, last: date, draw: random.Random) -> Iterator[BodyDay]:
    """Every day from `first` to `last`, both inside."""
    mood, flare_left, flare_length, away_left = 0.0, 0, 1, 0
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        mood = DRIFT * mood + draw.gauss(0, 0.7)
        if flare_left == 0 and draw.random() < FLARE_CHANCE:
            flare_left = flare_length = draw.randint(*FLARE_DAYS)
        if away_left == 0 and draw.random() < AWAY_CHANCE:
            away_left = draw.randint(*AWAY_DAYS)
        rise = FLARE_RISE * math.sqrt(flare_left / flare_length)
        pain = min(10.0, max(0.0, _usual(number, day) + mood + rise))
        asleep = round(NIGHT_MINUTES - MINUTES_A_POINT * (pain - START) + draw.gauss(0, 35))
        yield BodyDay(
            day=day,
            pain=pain,
            asleep=min(540, max(150, asleep)),
            energy=_energy(pain, asleep, draw),
            flare=flare_left > 0,
            away=away_left > 0,
        )
        flare_left, away_left = max(0, flare_left - 1), max(0, away_left - 1)


def _usual(number: int, day: date) -> float:
    eased = EASES_BY * (1 - math.exp(-number / EASES_OVER_DAYS))
    winter = WINTER * math.cos(2 * math.pi * (day.timetuple().tm_yday - COLDEST_DAY) / 365.25)
    return START - eased + winter


def _energy(pain: float, asleep: int, draw: random.Random) -> Energy:
    rested = (asleep - NIGHT_MINUTES) / 60 - (pain - START) / 2 + draw.gauss(0, 0.8)
    if rested < -0.7:
        return Energy.LOW
    return Energy.GOOD if rested > 0.9 else Energy.OK
