"""Questionnaires as they were filled in: the answers of a sitting together, with what they borrow."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from mindbody.content.measure import Measure
from mindbody.record.rows import MeasureAnswerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One filling-in of a measure. `answers` by item id, None where an item was passed over; items borrowed
    from another measure stand under that measure's id. at: of the first answer."""

    id: str
    measure: str
    session: str | None
    at: datetime
    local_day: date
    answers: Mapping[str, int | None]


def sittings_of(rows: Iterable[MeasureAnswerRow], measure: Measure) -> tuple[Sitting, ...]:
    """The sittings of a measure, oldest first, out of the answers to all of them.

    What a measure borrows is taken from the same session; for a sitting outside of one, or where the
    session has none, from the latest sitting of that local day.
    """
    every = _gathered(rows)
    borrowed = {item.of for item in measure.items if item.of is not None}
    return tuple(
        Sitting(
            id=each.id,
            measure=each.measure,
            session=each.session,
            at=each.at,
            local_day=each.local_day,
            answers=MappingProxyType({**_borrowed(each, every, borrowed), **each.answers}),
        )
        for each in every
        if each.measure == measure.id
    )


def _gathered(rows: Iterable[MeasureAnswerRow]) -> list[Sitting]:
    answers: dict[str, dict[str, int | None]] = {}
    firsts: dict[str, MeasureAnswerRow] = {}
    for row in sorted(rows, key=lambda each: each.at):
        firsts.setdefault(row.sitting, row)
        answers.setdefault(row.sitting, {})[row.item] = row.value
    return [
        Sitting(
            id=sitting,
            measure=first.measure,
            session=first.session,
            at=first.at,
            local_day=first.local_day,
            answers=answers[sitting],
        )
        for sitting, first in firsts.items()
    ]


def _borrowed(taker: Sitting, every: Iterable[Sitting], items: set[str]) -> dict[str, int | None]:
    found: dict[str, int | None] = {}
    if not items:
        return found
    others = [each for each in every if each.measure != taker.measure and not items.isdisjoint(each.answers)]
    same_session = [each for each in others if taker.session is not None and each.session == taker.session]
    for each in same_session or [each for each in others if each.local_day == taker.local_day]:
        found.update({item: value for item, value in each.answers.items() if item in items})
    return found
