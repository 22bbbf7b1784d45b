"""The research log: which card, practice and minutes, a line a step. Nothing that a person wrote is in it."""

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from mindbody.insight.noted import AFTER, BEFORE, ENERGY, SETTLED, latest
from mindbody.record.cells import cell
from mindbody.record.rows import DoneStepRow, RatedRow

if TYPE_CHECKING:
    from mindbody.record.store import Record

COLUMNS: Final = (
    "person", "sample", "session", "day", "time", "lesson", "position", "step", "kind", "state", "cards",
    "practice", "breath", "movements", "minutes_planned", "minutes", "pain_before", "pain_after", "energy",
    "settled",
)  # fmt: skip
"""person: the random id of the record. session: counted from 1. day and time are local. cards: numbers in the
lesson, those of the step. The ratings are of the whole session, the same on each of its lines."""

_RATED: Final = (BEFORE, AFTER, ENERGY, SETTLED)


def research_log(record: "Record", today: date) -> str:
    """The log as CSV with a line of names, in the order in which things happened. Raises RecordError."""
    rated = _by_session(latest(record.rated(_RATED)))
    person = (record.record_id(), "yes" if record.is_sample() else "no")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    numbers: dict[str, int] = {}
    for row in record.done_steps():
        if row.local_day <= today:
            number = numbers.setdefault(row.session, len(numbers) + 1)
            told = rated.get(row.session, {})
            values = (*person, number, *_step(row), *(told.get(what) for what in _RATED))
            writer.writerow(cell(value) for value in values)
    return out.getvalue()


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
