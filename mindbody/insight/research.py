"""The research log: which card, practice and minutes, a line a step. Nothing that a person wrote is in it."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from mindbody.insight.noted import AFTER, ASLEEP, BEFORE, ENERGY, MOOD, PAIN_NOW, RESTED, SETTLED, latest
from mindbody.record.cells import table
from mindbody.record.rows import DoneStepRow, EntryRow, RatedRow

if TYPE_CHECKING:
    from mindbody.record.store import Record

COLUMNS: Final = (
    "person", "sample", "session", "day", "time", "lesson", "position", "step", "kind", "state", "cards",
    "practice", "breath", "movements", "minutes_planned", "minutes", "pain_before", "pain_after", "energy",
    "settled", "pain_now", "mood", "sleep_minutes", "sleep_quality",
)  # fmt: skip
"""person: the random id of the record. session: counted from 1. day and time are local. cards: numbers in the
lesson, those of the step. The ratings are of the whole session, the same on each of its lines. A check-in by
itself is a line of the kind LOG, with no session and no step; its own line of words is not in it."""

LOG: Final = "log"

_RATED: Final = (BEFORE, AFTER, ENERGY, SETTLED)
_NOTED: Final = (PAIN_NOW, MOOD, ASLEEP, RESTED)
_DAY_MINUTES: Final = 24 * 60


def research_log(record: "Record", today: date) -> str:
    """The log as CSV with a line of names, in the order in which things happened. Raises RecordError."""
    rated = _by_session(latest(record.rated(_RATED)))
    person = (record.record_id(), "yes" if record.is_sample() else "no")
    numbers: dict[str, int] = {}
    lines: list[tuple[date, int, tuple[object, ...]]] = []
    for row in record.done_steps():
        if row.local_day <= today:
            number = numbers.setdefault(row.session, len(numbers) + 1)
            told = rated.get(row.session, {})
            values = (number, *_step(row), *(told.get(what) for what in _RATED), *(None,) * len(_NOTED))
            lines.append((row.local_day, row.local_minute, values))
    for entry in record.check_ins.between(date.min, today):
        if entry.answers:
            minute = entry.told_at.hour * 60 + entry.told_at.minute
            lines.append((entry.told_day, minute, _entry(entry)))
    # After midnight is late on the day before. What happened at one time stays in its order.
    lines.sort(key=lambda line: (line[0], (line[1] - record.day_start * 60) % _DAY_MINUTES))
    return table(COLUMNS, ((*person, *values) for _, _, values in lines))


def _entry(entry: EntryRow) -> tuple[object, ...]:
    told = {what: each.word if each.value is None else each.value for what, each in entry.answers.items()}
    step = (entry.told_day.isoformat(), f"{entry.told_at:%H:%M}", *(None,) * 3, LOG, *(None,) * 7)
    return (None, *step, None, None, told.get(ENERGY), None, *(told.get(what) for what in _NOTED))


def _step(row: DoneStepRow) -> tuple[object, ...]:
    planned = row.planned
    hour, minute = divmod(row.local_minute, 60)
    return (
        row.local_day.isoformat(),
        f"{hour:02}:{minute:02}",
        row.lesson,
        row.position,
        row.number + 1,
        row.kind,
        row.state,
        _joined(planned.get("cards")),
        planned.get("practice"),
        planned.get("breath"),
        _joined(planned.get("movements")),
        _planned_minutes(planned),
        None if row.seconds is None else round(row.seconds / 60, 2),
    )


def _by_session(rows: Iterable[RatedRow]) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for row in rows:
        if row.session is not None:
            found.setdefault(row.session, {})[row.what] = row.word if row.value is None else row.value
    return found


def _planned_minutes(planned: Mapping[str, Any]) -> float | None:
    minutes, seconds = planned.get("minutes"), planned.get("seconds")
    if isinstance(minutes, int | float):
        return round(minutes, 2)
    return round(seconds / 60, 2) if isinstance(seconds, int | float) else None


def _joined(values: object) -> str | None:
    return " ".join(str(each) for each in values) if isinstance(values, list | tuple) else None
