"""The check-ins of a person who does not exist: in the evening, on some days."""

import random
from typing import Final

from mindbody.record.rows import Missing
from mindbody.record.store import Record
from mindbody.session.plan import Energy
from mindbody.session.suggestion import Mood
from mindbody.wiring.sample_body import BodyDay
from mindbody.wiring.sample_logs import SetsClock

SHARE: Final = 0.3
LINES: Final = (
    "Sat in the sun for a while",
    "A friend called",
    "Rested before I had to",
    "Cooked with the radio on",
    "The stairs were hard today",
)
PLACES: Final = ("lower-back", "lower-back left-hip", "neck upper-back")
_EVENING: Final = 23.2


def check_in(record: Record, clock: SetsClock, body: BodyDay) -> None:
    """What is noted on this day, if anything. Drawn by the day alone, so that nothing else is drawn anew."""
    draw = random.Random(body.day.toordinal())  # noqa: S311  a made-up life, no secret
    if draw.random() >= SHARE:
        return
    clock.set(body.day, _EVENING)
    entries = record.check_ins
    entry = entries.begin()
    entries.rate(entry, "pain-now", min(10, max(0, round(body.pain + draw.gauss(0, 0.5)))))
    entries.rate(entry, "energy", str(Energy.LOW if body.flare else body.energy))
    if draw.random() < 0.2:
        entries.rate(entry, "mood", None, str(Missing.NOT_TODAY))
    else:
        moods = (Mood.LOW, Mood.OKAY) if body.flare else (Mood.LOW, Mood.OKAY, Mood.OKAY, Mood.GOOD)
        entries.rate(entry, "mood", str(draw.choice(moods)))
    if draw.random() < 0.6:
        entries.rate(entry, "sleep-minutes", max(0, round(body.asleep / 30) * 30))
        entries.rate(entry, "sleep-quality", min(10, max(0, round(body.asleep / 60 + draw.gauss(-0.5, 1)))))
    if draw.random() < 0.3:
        entries.rate(entry, "where", draw.choice(PLACES))
    if draw.random() < 0.35:
        entries.write(entry, draw.choice(LINES))
