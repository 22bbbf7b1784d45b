"""Doing what matters over time: home practice, pacing, the goal, and how much of the values was lived.

A smaller version is done: it is what the day allowed. A day on which something did not apply is no day of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from mindbody.insight.logs import log_of
from mindbody.insight.noted import HOME_PRACTICE, latest
from mindbody.insight.spread import WEEK, Grain, Noted, stretch_of
from mindbody.record.rows import AnswerRow, RatedRow
from mindbody.toolkit.cells import amount_in, day_in, number_in, rows_in, words_in
from mindbody.toolkit.pacing import DayState
from mindbody.toolkit.pacing_log import state_of
from mindbody.toolkit.values import ValueGap, value_gaps

if TYPE_CHECKING:
    from mindbody.record.store import Record

GOALS: Final = "what-matters"
PACING: Final = "steady-pacing"
CHECK_UP: Final = "booster"
"""The lessons whose answers these are."""

_GOAL_FIELDS: Final = ("goal", "goal_unit", "goal_target", "goal_by", "goal_now")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneWeek:
    """Seven days from `start` on: how often something that was planned went how. planned, amount: what was
    planned and done in its own unit, where both were told; None where that was never so."""

    start: date
    full: int = 0
    smaller: int = 0
    not_today: int = 0
    planned: float | None = None
    amount: float | None = None

    @property
    def end(self) -> date:
        return self.start + WEEK - timedelta(days=1)

    @property
    def done(self) -> int:
        """In full or in a smaller version."""
        return self.full + self.smaller

    @property
    def of(self) -> int:
        """How often it applied."""
        return self.done + self.not_today


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalCourse:
    """A goal in the person's own words, and where they stood, oldest first. target and by are None where
    none was told."""

    goal: str
    unit: str
    target: float | None
    by: date | None
    stood: tuple[Noted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LivedValues:
    """How much of what matters was lived, as told on a day: 0 to 10 by domain, and the gaps, widest first."""

    day: date
    importance: Mapping[str, int]
    lived: Mapping[str, int]
    gaps: tuple[ValueGap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mattering:
    """All of it. home, pacing: by weeks that end with the day for which it was read."""

    home: tuple[DoneWeek, ...]
    pacing: tuple[DoneWeek, ...]
    goal: GoalCourse | None
    values: tuple[LivedValues, ...]


def read_matters(record: "Record", today: date) -> Mattering:
    """Read what a record tells of it. Raises what the record raises."""
    histories = {name: record.answer_history(GOALS, name) for name in _GOAL_FIELDS}
    histories["check_up"] = record.answer_history(CHECK_UP, "goal_now")
    return Mattering(
        home=home_practice(record.rated((HOME_PRACTICE,)), today),
        pacing=pacing(record.answer_history(PACING, "log"), today),
        goal=goal_course(histories, today),
        values=lived_values(record.answer_history(GOALS, "values"), today),
    )


def home_practice(ratings: Iterable[RatedRow], today: date) -> tuple[DoneWeek, ...]:
    """The weeks in which someone looked back on a home practice, oldest first; the last ends with `today`."""
    told = (
        (row.local_day, DayState(row.word), None, None)
        for row in latest(ratings)
        if row.what == HOME_PRACTICE and row.word in tuple(DayState)
    )
    return _weeks(told, today)


def pacing(versions: Iterable[AnswerRow], today: date) -> tuple[DoneWeek, ...]:
    """The weeks of the pacing log, quota against done, oldest first; the last ends with `today`."""
    told = (
        (day, state_of(row), amount_in(row.get("planned")), amount_in(row.get("done")))
        for day, row in log_of(versions, today)
    )
    return _weeks(told, today)


def goal_course(histories: Mapping[str, Sequence[AnswerRow]], today: date) -> GoalCourse | None:
    """The goal of now; None without one. histories: every version of `goal`, `goal_unit`, `goal_target`,
    `goal_by` and `goal_now`, and of `check_up`, where one stood as a check-up asked for it.

    Where one stood counts from the day on which the goal was first called what it is called now.
    """
    versions = histories.get("goal", ())
    goal = words_in(versions[-1].value) if versions else ""
    if not goal:
        return None
    named = versions[-1]
    for version in reversed(versions):
        if words_in(version.value) != goal:
            break
        named = version
    stood = sorted((*histories.get("goal_now", ()), *histories.get("check_up", ())), key=lambda row: row.at)
    return GoalCourse(
        goal=goal,
        unit=words_in(_last(histories, "goal_unit")),
        target=number_in(_last(histories, "goal_target")),
        by=day_in(_last(histories, "goal_by")),
        stood=tuple(
            Noted(row.local_day, number)
            for row in stood
            if row.local_day >= named.local_day and row.local_day <= today
            if (number := number_in(row.value)) is not None
        ),
    )


def lived_values(versions: Iterable[AnswerRow], today: date) -> tuple[LivedValues, ...]:
    """What was told of the values, once a day on which it was told, oldest first."""
    found: dict[date, LivedValues] = {}
    for version in versions:
        rows = [row for row in rows_in(version.value) if words_in(row.get("id"))]
        if version.local_day > today or not rows:
            continue
        found[version.local_day] = LivedValues(
            day=version.local_day,
            importance=_told(rows, "importance"),
            lived=_told(rows, "lived"),
            gaps=value_gaps(rows),
        )
    return tuple(found.values())


def _weeks(
    told: Iterable[tuple[date, DayState | None, float | None, float | None]], today: date
) -> tuple[DoneWeek, ...]:
    found: dict[date, DoneWeek] = {}
    week_of = stretch_of(Grain.WEEK, today)
    for day, state, planned, done in told:
        if day > today or state is None or state is DayState.NOT_APPLICABLE:
            continue
        start = week_of(day)
        week = found.get(start, DoneWeek(start=start))
        if planned is not None and done is not None:
            week = replace(week, planned=(week.planned or 0) + planned, amount=(week.amount or 0) + done)
        found[start] = replace(
            week,
            full=week.full + (state is DayState.DONE),
            smaller=week.smaller + (state is DayState.SMALLER),
            not_today=week.not_today + (state is DayState.NOT_TODAY),
        )
    return tuple(found[start] for start in sorted(found))


def _told(rows: Iterable[Mapping[str, object]], column: str) -> dict[str, int]:
    return {
        words_in(row["id"]): round(number)
        for row in rows
        if (number := number_in(row.get(column))) is not None
    }


def _last(histories: Mapping[str, Sequence[AnswerRow]], field: str) -> object:
    versions = histories.get(field, ())
    return versions[-1].value if versions else None
