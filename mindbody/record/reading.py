"""The questions asked of a record, as selects of columns; no rows are ever turned into live objects."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, func, select

from mindbody.record.rows import (
    AnswerRow,
    Ending,
    HeardRow,
    LessonState,
    MeasureAnswerRow,
    RatingRow,
    SessionRow,
    StepRow,
    UnfinishedSession,
)
from mindbody.record.tables import RECORD_ID, SAMPLE, Base
from mindbody.record.writing import answers as answer
from mindbody.record.writing import entry, lesson_mark, measure_answer, meta, place, rating, session, step

PRACTISED_KINDS: Final = ("breathe", "listen", "move")
PRACTISED_STATES: Final = ("done", "smaller", "eased-out")

TOLD_DAY: Final = func.coalesce(entry.c.told_day, rating.c.local_day)
"""The local day that a rating tells of."""

RATED: Final = rating.outerjoin(entry, rating.c.entry_id == entry.c.id)

# The columns of these two stand in the order of the fields of their rows.
_RATINGS: Final = (
    select(
        rating.c.id,
        rating.c.at,
        TOLD_DAY,
        rating.c.session_id,
        rating.c.what,
        rating.c.value,
        rating.c.word,
        rating.c.reason,
        rating.c.entry_id,
    )
    .select_from(RATED)
    .order_by(rating.c.at, rating.c.id)
)
_SESSIONS: Final = select(
    session.c.id,
    session.c.at,
    session.c.local_day,
    session.c.lesson,
    session.c.position,
    session.c.minutes,
    session.c.ending,
    session.c.ended_at,
    session.c.active_seconds,
).order_by(session.c.at, session.c.id)

_RECORD_ID: Final = select(meta.c.value).where(meta.c.name == RECORD_ID)
_SAMPLE: Final = select(meta.c.id).where(meta.c.name == SAMPLE)


def unfinished(connection: Connection) -> UnfinishedSession | None:
    query = (
        select(session, place.c.number, place.c.within)
        .join(place, place.c.session_id == session.c.id)
        .where(session.c.ending.is_(None))
        .order_by(session.c.at.desc())
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    return UnfinishedSession(
        id=row.id,
        at=row.at,
        lesson=row.lesson,
        plan_json=row.plan,
        position=row.position,
        minutes=row.minutes,
        index=row.number,
        within=row.within,
        steps=tuple(steps(connection, row.id)),
    )


def steps(connection: Connection, of: str) -> list[StepRow]:
    query = select(step).where(step.c.session_id == of).order_by(step.c.number)
    return [
        StepRow(
            session=row.session_id,
            number=row.number,
            kind=row.kind,
            state=row.state,
            active_seconds=row.active_seconds,
        )
        for row in connection.execute(query)
    ]


def answers(connection: Connection, lesson: str) -> dict[str, Any]:
    query = select(answer.c.field, answer.c.value).where(answer.c.lesson == lesson).order_by(answer.c.version)
    return {row.field: row.value for row in connection.execute(query)}


def answer_history(connection: Connection, lesson: str, field: str) -> list[AnswerRow]:
    query = select(answer).where(answer.c.lesson == lesson, answer.c.field == field)
    return [
        AnswerRow(
            at=row.at,
            local_day=row.local_day,
            session=row.session_id,
            lesson=row.lesson,
            field=row.field,
            version=row.version,
            value=row.value,
        )
        for row in connection.execute(query.order_by(answer.c.version))
    ]


def ratings(connection: Connection, what: str | None, since: date | None) -> list[RatingRow]:
    query = _RATINGS
    if what is not None:
        query = query.where(rating.c.what == what)
    if since is not None:
        query = query.where(since <= TOLD_DAY)
    return [RatingRow._make(row) for row in connection.execute(query).all()]


def sessions(connection: Connection) -> list[SessionRow]:
    return [
        SessionRow._make((*row[:6], None if row.ending is None else Ending(row.ending), *row[7:]))
        for row in connection.execute(_SESSIONS).all()
    ]


def practised_steps(connection: Connection, at_most: int) -> list[tuple[dict[str, Any], int]]:
    """The latest steps that held a practice, a breath or a movement and were not skipped, oldest first:
    the plan of their session, and which step of it."""
    query = (
        select(session.c.plan, step.c.number)
        .join(step, step.c.session_id == session.c.id)
        .where(step.c.kind.in_(PRACTISED_KINDS), step.c.state.in_(PRACTISED_STATES))
        .order_by(session.c.at.desc(), step.c.number.desc())
        .limit(at_most)
    )
    return [(row[0], row[1]) for row in reversed(connection.execute(query).all())]


def heard(connection: Connection, lessons: Iterable[str], at_most: int) -> list[HeardRow]:
    """The latest practices heard in sessions of these lessons, oldest first."""
    after = rating.alias()
    query = (
        select(
            session.c.id, session.c.lesson, session.c.local_day, session.c.plan, step.c.number, after.c.word
        )
        .join(step, step.c.session_id == session.c.id)
        .outerjoin(after, (after.c.session_id == session.c.id) & (after.c.what == "settled"))
        .where(
            session.c.lesson.in_(tuple(lessons)),
            step.c.kind == "listen",
            step.c.state.in_(PRACTISED_STATES),
        )
        .order_by(session.c.at.desc(), step.c.number.desc(), after.c.at)
        .limit(at_most)
    )
    found: dict[tuple[str, int], HeardRow] = {}
    for row in connection.execute(query):
        steps = row.plan.get("steps", ())
        if row.number < len(steps) and isinstance(practice := steps[row.number].get("practice"), str):
            # Of an after-question that was answered twice, the later answer comes last and stays.
            found[row.id, row.number] = HeardRow(row.id, row.lesson, row.local_day, practice, row.word)
    return list(reversed(found.values()))


def measure_answers(connection: Connection, measure: str | None) -> list[MeasureAnswerRow]:
    query = select(measure_answer).order_by(measure_answer.c.at, measure_answer.c.id)
    if measure is not None:
        query = query.where(measure_answer.c.measure == measure)
    return [
        MeasureAnswerRow(
            at=row.at,
            local_day=row.local_day,
            session=row.session_id,
            sitting=row.sitting,
            measure=row.measure,
            item=row.item,
            value=row.value,
            reason=row.reason,
        )
        for row in connection.execute(query)
    ]


def marked(connection: Connection, state: LessonState) -> frozenset[str]:
    query = select(lesson_mark.c.lesson).where(lesson_mark.c.state == str(state))
    return frozenset(connection.execute(query).scalars())


def is_sample(connection: Connection) -> bool:
    return connection.execute(_SAMPLE).first() is not None


def is_empty(connection: Connection) -> bool:
    """Whether there is no row but those that are true of the whole record."""
    return not any(
        connection.execute(select(table.c.id).limit(1)).first()
        for table in Base.metadata.sorted_tables
        if table.name != meta.name
    )


def record_id(connection: Connection) -> str:
    return str(connection.execute(_RECORD_ID).scalar_one())


def tables(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    return {
        table.name: [
            dict(row._mapping)  # noqa: SLF001  SQLAlchemy's documented name for a row as a mapping
            for row in connection.execute(select(table).order_by(table.c.at, table.c.id))
        ]
        for table in Base.metadata.sorted_tables
    }
