"""Years of a record in one go: few columns, one select each, in the order in which things happened."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, distinct, func, select

from mindbody.record.reading import PRACTISED_KINDS, PRACTISED_STATES
from mindbody.record.rows import LessonState, PracticeDay, PractisedRow, RatedRow
from mindbody.record.writing import lesson_mark, rating, session, step

_DAY_MINUTES: Final = 24 * 60

# The columns stand in the order of the fields of the row.
_RATED: Final = select(
    rating.c.session_id, rating.c.local_day, rating.c.what, rating.c.value, rating.c.word
).order_by(rating.c.at, rating.c.id)

_PRACTISED_STEPS: Final = (
    select(step.c.session_id, step.c.number, step.c.kind, step.c.active_seconds)
    .where(step.c.kind.in_(PRACTISED_KINDS), step.c.state.in_(PRACTISED_STATES))
    .order_by(step.c.session_id, step.c.number)
)
_SESSIONS: Final = select(
    session.c.id,
    session.c.at,
    session.c.utc_offset,
    session.c.local_day,
    session.c.position,
    session.c.plan,
).order_by(session.c.at, session.c.id)


def rated(connection: Connection, names: Iterable[str], since: date | None) -> list[RatedRow]:
    query = _RATED.where(rating.c.what.in_(tuple(names)))
    if since is not None:
        query = query.where(rating.c.local_day >= since)
    return list(map(RatedRow._make, connection.execute(query).all()))


def practice_days(connection: Connection, since: date | None) -> list[PracticeDay]:
    query = (
        select(
            session.c.local_day,
            func.count(distinct(session.c.id)),
            func.coalesce(func.sum(step.c.active_seconds), 0.0),
        )
        .join(step, step.c.session_id == session.c.id)
        .where(step.c.kind.in_(PRACTISED_KINDS), step.c.state.in_(PRACTISED_STATES))
        .group_by(session.c.local_day)
        .order_by(session.c.local_day)
    )
    if since is not None:
        query = query.where(session.c.local_day >= since)
    return list(map(PracticeDay._make, connection.execute(query).all()))


def practised(connection: Connection, since: date | None) -> list[PractisedRow]:
    steps: dict[str, list[Row[Any, Any, Any, Any]]] = {}
    for row in connection.execute(_PRACTISED_STEPS):
        steps.setdefault(row.session_id, []).append(row)
    # Apart, so that a plan is read once for all of its steps.
    query = _SESSIONS if since is None else _SESSIONS.where(session.c.local_day >= since)
    return [
        PractisedRow(
            session=row.id,
            local_day=row.local_day,
            local_minute=(row.at.hour * 60 + row.at.minute + row.utc_offset) % _DAY_MINUTES,
            position=row.position,
            kind=of.kind,
            content=content,
            seconds=of.active_seconds or 0.0,
        )
        for row in connection.execute(query)
        for of in steps.get(row.id, ())
        for content in contents(row.plan, of.number)
    ]


def lesson_days(connection: Connection, state: LessonState) -> dict[str, date]:
    query = select(lesson_mark.c.lesson, lesson_mark.c.local_day).where(lesson_mark.c.state == str(state))
    return {row[0]: row[1] for row in connection.execute(query.order_by(lesson_mark.c.at))}


def contents(plan: Mapping[str, Any], number: int) -> Iterator[str]:
    """The ids of what stands in a step of a stored plan; none where the plan cannot be read."""
    stored = plan.get("steps")
    found = stored[number] if isinstance(stored, list) and 0 <= number < len(stored) else None
    if not isinstance(found, Mapping):
        return
    for key in ("practice", "breath"):
        if isinstance(found.get(key), str):
            yield found[key]
    yield from (each for each in found.get("movements") or () if isinstance(each, str))
