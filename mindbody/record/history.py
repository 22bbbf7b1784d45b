"""Years of a record in one go: few columns, one select each, in the order in which things happened."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta, timezone
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Select, distinct, func, select

from mindbody.record.reading import PRACTISED_KINDS, PRACTISED_STATES, RATED, TOLD_DAY
from mindbody.record.rows import (
    DoneStepRow,
    LessonState,
    PracticeDay,
    PractisedRow,
    RatedRow,
    SessionOfDay,
)
from mindbody.record.writing import entry, lesson_mark, rating, session, step

_DAY_MINUTES: Final = 24 * 60
_OF_A_LESSON: Final = ("learn", "do")

# The columns stand in the order of the fields of the row.
_RATED: Final = (
    select(rating.c.session_id, TOLD_DAY, rating.c.what, rating.c.value, rating.c.word, rating.c.entry_id)
    .select_from(RATED)
    .order_by(rating.c.at, rating.c.id)
)

_STEPS: Final = select(
    step.c.session_id, step.c.number, step.c.kind, step.c.state, step.c.active_seconds
).order_by(step.c.session_id, step.c.number)
_PRACTISED_STEPS: Final = _STEPS.where(step.c.kind.in_(PRACTISED_KINDS), step.c.state.in_(PRACTISED_STATES))
_SESSIONS: Final = select(
    session.c.id,
    session.c.at,
    session.c.utc_offset,
    session.c.local_day,
    session.c.lesson,
    session.c.position,
    session.c.plan,
).order_by(session.c.at, session.c.id)


def rated(
    connection: Connection, names: Iterable[str], since: date | None, until: date | None
) -> list[RatedRow]:
    query = _RATED.where(rating.c.what.in_(tuple(names)))
    if since is not None:
        query = query.where(since <= TOLD_DAY)
    if until is not None:
        query = query.where(until >= TOLD_DAY)
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
    return [
        PractisedRow(
            session=of.id,
            local_day=of.local_day,
            local_minute=of.local_minute,
            position=of.position,
            kind=kind,
            content=content,
            seconds=seconds or 0.0,
        )
        for of, (number, kind, _, seconds) in _with_steps(connection, _PRACTISED_STEPS, since)
        for content in contents(of.plan, number)
    ]


def done_steps(connection: Connection, since: date | None) -> list[DoneStepRow]:
    return [
        DoneStepRow(
            session=of.id,
            local_day=of.local_day,
            local_minute=of.local_minute,
            lesson=of.lesson,
            position=of.position,
            number=number,
            kind=kind,
            state=state,
            seconds=seconds,
            planned=planned(of.plan, number),
        )
        for of, (number, kind, state, seconds) in _with_steps(connection, _STEPS, since)
    ]


class _Session(NamedTuple):
    id: str
    local_day: date
    local_minute: int
    lesson: str
    position: str
    plan: Mapping[str, Any]


_Step = tuple[int, str, str | None, float | None]
"""Number, kind, state and seconds."""


def _with_steps(
    connection: Connection, steps: Select[Any], since: date | None
) -> Iterator[tuple[_Session, _Step]]:
    """Each session with each of its steps. Read apart, so that a plan is read once for all of its steps."""
    found: dict[str, list[_Step]] = {}
    for session_id, number, kind, state, seconds in connection.execute(steps).all():
        found.setdefault(session_id, []).append((number, kind, state, seconds))
    query = _SESSIONS if since is None else _SESSIONS.where(session.c.local_day >= since)
    for name, at, utc_offset, local_day, lesson, position, plan in connection.execute(query).all():
        of_session = found.get(name)
        if of_session is not None:
            minute = (at.hour * 60 + at.minute + utc_offset) % _DAY_MINUTES
            of = _Session(name, local_day, minute, lesson, position, plan)
            for each in of_session:
                yield of, each


def sessions_between(connection: Connection, first: date, last: date) -> list[SessionOfDay]:
    query = (
        select(session)
        .where(session.c.local_day >= first, session.c.local_day <= last, session.c.ending.is_not(None))
        .order_by(session.c.at, session.c.id)
    )
    return [
        SessionOfDay(
            id=row.id,
            began=row.at.astimezone(timezone(timedelta(minutes=row.utc_offset))),
            local_day=row.local_day,
            lesson=row.lesson,
            learned=any(planned(row.plan, each).get("kind") in _OF_A_LESSON for each in _numbers(row.plan)),
            contents=tuple(each for number in _numbers(row.plan) for each in contents(row.plan, number)),
            active_seconds=row.active_seconds,
        )
        for row in connection.execute(query)
    ]


def first_day(connection: Connection) -> date | None:
    days = (
        connection.execute(select(func.min(column))).scalar()
        for column in (session.c.local_day, entry.c.told_day)
    )
    return min((day for day in days if day is not None), default=None)


def _numbers(plan: Mapping[str, Any]) -> range:
    stored = plan.get("steps")
    return range(len(stored) if isinstance(stored, list) else 0)


def lesson_days(connection: Connection, state: LessonState) -> dict[str, date]:
    query = select(lesson_mark.c.lesson, lesson_mark.c.local_day).where(lesson_mark.c.state == str(state))
    return {row[0]: row[1] for row in connection.execute(query.order_by(lesson_mark.c.at))}


def contents(plan: Mapping[str, Any], number: int) -> Iterator[str]:
    """The ids of what stands in a step of a stored plan; none where the plan cannot be read."""
    found = planned(plan, number)
    for key in ("practice", "breath"):
        if isinstance(found.get(key), str):
            yield found[key]
    yield from (each for each in found.get("movements") or () if isinstance(each, str))


def planned(plan: Mapping[str, Any], number: int) -> Mapping[str, Any]:
    """A step of a stored plan, empty where it cannot be read."""
    stored = plan.get("steps")
    found = stored[number] if isinstance(stored, list) and 0 <= number < len(stored) else None
    return found if isinstance(found, Mapping) else {}
