"""The statements that write. They are built once; SQLAlchemy keeps their compiled form."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Table,
    bindparam,
    case,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase

from mindbody.record.clock import Stamp
from mindbody.record.rows import Ending, LessonState
from mindbody.record.tables import (
    AnswerTable,
    Base,
    EntryTable,
    LessonMarkTable,
    MeasureAnswerTable,
    MetaTable,
    PlaceTable,
    RatingTable,
    SessionTable,
    StepTable,
)


def table(model: type[DeclarativeBase]) -> Table:
    """The table behind a model."""
    found = model.__table__
    if not isinstance(found, Table):
        raise TypeError(f"{model.__name__} stands for no table.")
    return found


session, step, rating = table(SessionTable), table(StepTable), table(RatingTable)
answers, place = table(AnswerTable), table(PlaceTable)
measure_answer, lesson_mark = table(MeasureAnswerTable), table(LessonMarkTable)
meta, entry = table(MetaTable), table(EntryTable)

_ADD_SESSION: Final = insert(session)
_ADD_STEP: Final = insert(step)
_ADD_RATING: Final = insert(rating)
_ADD_ANSWER: Final = insert(answers)
_ADD_PLACE: Final = insert(place)
_ADD_MEASURE_ANSWER: Final = insert(measure_answer)
_ADD_LESSON_MARK: Final = insert(lesson_mark)

# A clock that was set back since it began makes no session end before its beginning.
_NOT_BEFORE_IT_BEGAN: Final = case(
    (session.c.at > bindparam("now", type_=session.c.at.type), session.c.at),
    else_=bindparam("now", type_=session.c.at.type),
)
_SET_ALL_ASIDE: Final = (
    update(session).where(session.c.ending.is_(None)).values(ended_at=_NOT_BEFORE_IT_BEGAN)
)
_DROP_PLACES: Final = delete(place)
_DROP_PLACE: Final = delete(place).where(place.c.session_id == bindparam("of"))
_END_SESSION: Final = (
    update(session)
    .where(session.c.id == bindparam("of"), session.c.ending.is_(None))
    .values(ended_at=_NOT_BEFORE_IT_BEGAN)
)
_KEEP_PLAN: Final = update(session).where(session.c.id == bindparam("of"))
_LESSON_OF: Final = select(session.c.lesson).where(session.c.id == bindparam("of"))
_STEP_IS_THERE: Final = select(step.c.kind).where(
    step.c.session_id == bindparam("of"), step.c.number == bindparam("place")
)
_CHANGE_STEP: Final = update(step).where(
    step.c.session_id == bindparam("of"), step.c.number == bindparam("place")
)
_LEAVE_STEP: Final = _CHANGE_STEP.values(
    left_at=case(
        (step.c.at > bindparam("now", type_=step.c.at.type), step.c.at),
        else_=bindparam("now", type_=step.c.at.type),
    )
)
_MARK_PLACE: Final = update(place).where(place.c.session_id == bindparam("of"))
_NEXT_VERSION: Final = select(func.coalesce(func.max(answers.c.version), 0) + 1).where(
    answers.c.lesson == bindparam("of"), answers.c.field == bindparam("named")
)
_CHANGE_ITEM: Final = update(measure_answer).where(
    measure_answer.c.sitting == bindparam("of"), measure_answer.c.item == bindparam("named")
)
_MARK_IS_THERE: Final = select(lesson_mark.c.id).where(
    lesson_mark.c.lesson == bindparam("of"), lesson_mark.c.state == bindparam("named")
)


def _when(now: Stamp) -> dict[str, Any]:
    return {"at": now.at, "utc_offset": now.offset, "local_day": now.day}


def start_session(
    connection: Connection,
    now: Stamp,
    id: str,
    lesson: str,
    plan: Mapping[str, object],
    position: str,
    minutes: float,
) -> None:
    row = {"id": id, "lesson": lesson, "plan": dict(plan), "position": position, "minutes": minutes}
    connection.execute(_ADD_SESSION, {**row, **_when(now)})


def first_place(connection: Connection, now: Stamp, id: str, of: str) -> None:
    connection.execute(_ADD_PLACE, {"id": id, "session_id": of, "number": 0, "within": 0.0, **_when(now)})


def set_all_aside(connection: Connection, now: Stamp) -> None:
    ended = connection.execute(_SET_ALL_ASIDE, {"ending": str(Ending.SET_ASIDE), "now": now.at})
    if ended.rowcount:
        connection.execute(_DROP_PLACES)


def end_session(
    connection: Connection, now: Stamp, of: str, ending: Ending, active_seconds: float | None
) -> None:
    row = {"of": of, "ending": str(ending), "now": now.at, "active_seconds": active_seconds}
    connection.execute(_END_SESSION, row)
    connection.execute(_DROP_PLACE, {"of": of})


def keep_plan(connection: Connection, of: str, plan: Mapping[str, object]) -> None:
    connection.execute(_KEEP_PLAN, {"of": of, "plan": dict(plan)})


def lesson_of(connection: Connection, of: str) -> str:
    return str(connection.execute(_LESSON_OF, {"of": of}).scalar_one())


def enter_step(
    connection: Connection,
    now: Stamp,
    id: str,
    of: str,
    number: int,
    kind: str,
) -> None:
    there = connection.execute(_STEP_IS_THERE, {"of": of, "place": number}).first()
    if there is None:
        row = {"id": id, "session_id": of, "number": number, "kind": kind}
        connection.execute(_ADD_STEP, {**row, **_when(now)})
    elif there.kind != kind:
        # Another step was put in the place of this one.
        connection.execute(_CHANGE_STEP, {"of": of, "place": number, "kind": kind, "state": None})


def leave_step(
    connection: Connection, now: Stamp, of: str, number: int, state: str, active_seconds: float
) -> None:
    row = {"of": of, "place": number, "state": state, "now": now.at, "active_seconds": active_seconds}
    connection.execute(_LEAVE_STEP, row)


def mark_place(connection: Connection, now: Stamp, of: str, number: int, within: float) -> None:
    connection.execute(_MARK_PLACE, {"of": of, "number": number, "within": within, **_when(now)})


def rate(
    connection: Connection,
    now: Stamp,
    id: str,
    of: str | None,
    what: str,
    value: int | str | None,
    reason: str | None,
    entry: str | None = None,
) -> None:
    row = {
        "id": id,
        "session_id": of,
        "what": what,
        "value": value if isinstance(value, int) else None,
        "word": value if isinstance(value, str) else None,
        "reason": reason,
        "entry_id": entry,
    }
    connection.execute(_ADD_RATING, {**row, **_when(now)})


def answer(
    connection: Connection,
    now: Stamp,
    id: str,
    of: str | None,
    lesson: str,
    field: str,
    value: object,
) -> None:
    version = connection.execute(_NEXT_VERSION, {"of": lesson, "named": field}).scalar_one()
    row = {"id": id, "session_id": of, "lesson": lesson, "field": field, "version": version, "value": value}
    connection.execute(_ADD_ANSWER, {**row, **_when(now)})


def answer_item(
    connection: Connection,
    now: Stamp,
    id: str,
    of: str | None,
    sitting: str,
    measure: str,
    item: str,
    value: int | None,
    reason: str | None,
) -> None:
    changed = {"of": sitting, "named": item, "value": value, "reason": reason}
    if connection.execute(_CHANGE_ITEM, {**changed, **_when(now)}).rowcount:
        return
    row = {"id": id, "session_id": of, "sitting": sitting, "measure": measure, "item": item}
    connection.execute(_ADD_MEASURE_ANSWER, {**row, "value": value, "reason": reason, **_when(now)})


def mark_lesson(connection: Connection, now: Stamp, id: str, lesson: str, state: LessonState) -> None:
    if connection.execute(_MARK_IS_THERE, {"of": lesson, "named": str(state)}).first() is None:
        row = {"id": id, "lesson": lesson, "state": str(state)}
        connection.execute(_ADD_LESSON_MARK, {**row, **_when(now)})


def take_rows(connection: Connection, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Rows as they are, parents first. Raises ValueError when one does not go with another."""
    for into in Base.metadata.sorted_tables:
        if found := rows.get(into.name):
            try:
                connection.execute(insert(into), [dict(row) for row in found])
            except IntegrityError:
                raise ValueError(f"a row of “{into.name}” stands against one that is here") from None


def add_meta(connection: Connection, now: Stamp, id: str, name: str, value: str) -> None:
    connection.execute(insert(meta), {"id": id, "name": name, "value": value, **_when(now)})


def forget_meta(connection: Connection) -> None:
    connection.execute(delete(meta))
