"""What was noted about pain, energy and mood, from the ratings of a record to numbers of days."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from mindbody.insight.spread import Noted
from mindbody.record.rows import RatedRow
from mindbody.session.plan import Energy
from mindbody.session.suggestion import Mood

BEFORE: Final = "pain-before"
AFTER: Final = "pain-after"
PAIN_NOW: Final = "pain-now"
"""A number noted by itself, outside of a session."""
ENERGY: Final = "energy"
MOOD: Final = "mood"
SETTLED: Final = "settled"
HOME_PRACTICE: Final = "home-practice"
ASLEEP: Final = "sleep-minutes"
"""Minutes slept in the night before the day of the check-in."""
RESTED: Final = "sleep-quality"
"""How that night was, 0 to 10."""
WHERE: Final = "where"
"""Where it hurts: regions of the body in one word, a space between them."""

NAMES: Final = (BEFORE, AFTER, PAIN_NOW, ENERGY, MOOD, SETTLED, HOME_PRACTICE)
"""The ratings that insight reads for what seems to help."""

ENERGY_STEPS: Final[Mapping[str, int]] = MappingProxyType({str(each): n for n, each in enumerate(Energy)})
"""Low 0, ok 1, good 2: an order, not an amount."""
MOOD_STEPS: Final[Mapping[str, int]] = MappingProxyType({str(each): n for n, each in enumerate(Mood)})
"""Very low 0, low 1, okay 2, good 3: an order, not an amount."""


def latest(rows: Iterable[RatedRow]) -> list[RatedRow]:
    """Rows, given in the order of their moments, cleared: of several ratings of one name in a session, or in
    one check-in, the latest counts, and one that was taken back is gone. Others all count."""
    kept: dict[tuple[str, str] | int, RatedRow] = {}
    for number, row in enumerate(rows):
        of = row.session or row.entry
        key = number if of is None else (of, row.what)
        kept[key] = row
    return [row for row in kept.values() if row.value is not None or row.word is not None]


def pain(rows: Iterable[RatedRow]) -> tuple[Noted, ...]:
    """Pain as it was met, 0 to 10: before a session, or noted by itself. What came after a session is left
    out, since the session stands between."""
    return tuple(
        Noted(row.local_day, row.value)
        for row in rows
        if row.what in (BEFORE, PAIN_NOW) and row.value is not None
    )


def energy(rows: Iterable[RatedRow]) -> tuple[Noted, ...]:
    """Energy as steps, see ENERGY_STEPS."""
    return _steps(rows, ENERGY, ENERGY_STEPS)


def mood(rows: Iterable[RatedRow]) -> tuple[Noted, ...]:
    """Mood as steps, see MOOD_STEPS."""
    return _steps(rows, MOOD, MOOD_STEPS)


def _steps(rows: Iterable[RatedRow], what: str, steps: Mapping[str, int]) -> tuple[Noted, ...]:
    return tuple(
        Noted(row.local_day, steps[row.word])
        for row in rows
        if row.what == what and row.word is not None and row.word in steps
    )
