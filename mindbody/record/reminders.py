"""Gentle reminders at set times: what was set, and what is due now. Pure; time is passed in.

A set time is a time of the wall clock. What could not be said within half an hour is dropped: the app was
closed, the machine slept, or a session was going on.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from mindbody.content.vocabulary import DAYS

LATEST: Final = timedelta(minutes=30)
"""What is later than this is not said any more."""

EVENING: Final = 19
"""The hour that "this evening" stands for."""

MOST: Final = 24
"""As many reminders are kept, at most."""

_DAY: Final = timedelta(days=1)


class Purpose(StrEnum):
    """What a reminder is for."""

    PRACTICE = "practice"
    CHECK_IN = "check-in"
    WIND_DOWN = "wind-down"
    PACING = "pacing"


class Later(StrEnum):
    """How much later a reminder is to come again."""

    TEN = "10"
    THIRTY = "30"
    SIXTY = "60"
    EVENING = "evening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """at: minutes after midnight, 0 to 1439. days: of DAYS."""

    purpose: Purpose = Purpose.PRACTICE
    at: int = 9 * 60
    days: frozenset[str] = frozenset(DAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """Off until they are wished. in_flares: whether they come on the days of a flare too."""

    on: bool = False
    in_flares: bool = False
    times: tuple[Reminder, ...] = ()


@dataclass(frozen=True, slots=True)
class PutOff:
    """A reminder that is to come again at this moment."""

    reminder: Reminder
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What was seen to so far. since: the last look, by the wall clock without its zone. said: which were
    seen to, and on which day. quiet: what is not to be spoken of again on a day."""

    since: datetime
    said: frozenset[tuple[date, Reminder]] = frozenset()
    quiet: frozenset[tuple[date, Purpose]] = frozenset()
    put_off: tuple[PutOff, ...] = field(default=())


def watch_from(now: datetime) -> Watch:
    """Nothing from before this moment is to be said."""
    return Watch(since=_wall(now))


def look(
    times: Iterable[Reminder], watch: Watch, now: datetime, *, held: bool = False
) -> tuple[Watch, Reminder | None]:
    """What is to be said now, if anything, and the watch after this look. now: an aware moment.

    held: nothing may be said at this moment; what comes due is dropped, and what was put off waits. Of
    several that are due the latest is said, and the others are dropped.
    """
    wall, times = _wall(now), tuple(times)
    # A clock that was set back goes on from there; `said` keeps it from saying a thing twice.
    since = min(watch.since, wall)
    passed = [
        (moment, each)
        for day in (wall.date() - _DAY, wall.date())
        for each in times
        if DAYS[day.weekday()] in each.days and since < (moment := _moment(day, each)) <= wall
    ]
    fresh = [
        (moment, each)
        for moment, each in passed
        if wall - moment <= LATEST
        and (moment.date(), each) not in watch.said
        and (wall.date(), each.purpose) not in watch.quiet
    ]
    waiting = tuple(each for each in watch.put_off if now - each.until <= LATEST and each.reminder in times)
    over = tuple(each for each in waiting if each.until <= now)
    due: Reminder | None = None
    if not held:
        waiting = tuple(each for each in waiting if each.until > now)
        if fresh:
            due = max(fresh, key=lambda pair: pair[0])[1]
        elif over:
            due = over[-1].reminder
    yesterday = wall.date() - _DAY
    seen = {(moment.date(), each) for moment, each in passed}
    kept = Watch(
        since=wall,
        said=frozenset(pair for pair in watch.said | seen if pair[0] >= yesterday),
        quiet=frozenset(pair for pair in watch.quiet if pair[0] >= yesterday),
        put_off=waiting,
    )
    return kept, due


def put_off(watch: Watch, reminder: Reminder, until: Later, now: datetime) -> Watch:
    """Have it come again, as often as is wished."""
    if until is Later.EVENING:
        moment = now.replace(hour=EVENING, minute=0, second=0, microsecond=0)
    else:
        moment = now + timedelta(minutes=int(until))
    others = tuple(each for each in watch.put_off if each.reminder != reminder)
    return replace(watch, put_off=(*others, PutOff(reminder, moment)))


def not_today(watch: Watch, reminder: Reminder, now: datetime) -> Watch:
    """Nothing more for this purpose until tomorrow."""
    purpose = reminder.purpose
    return replace(
        watch,
        quiet=watch.quiet | {(_wall(now).date(), purpose)},
        put_off=tuple(each for each in watch.put_off if each.reminder.purpose is not purpose),
    )


def laters(now: datetime) -> tuple[Later, ...]:
    """How it can be put off at this moment: "this evening" only while the evening is still to come."""
    ahead = now.replace(hour=EVENING, minute=0, second=0, microsecond=0) - now > timedelta(hours=1)
    return tuple(each for each in Later if each is not Later.EVENING or ahead)


def within_limits(reminders: Reminders) -> Reminders:
    """With nothing in it that no clock shows: a time on the clock, days that exist, not too many."""
    times = dict.fromkeys(
        replace(each, at=min(max(each.at, 0), 1439), days=each.days & frozenset(DAYS))
        for each in reminders.times
    )
    return replace(reminders, times=tuple(times)[:MOST])


def _wall(now: datetime) -> datetime:
    return now.replace(tzinfo=None)


def _moment(day: date, reminder: Reminder) -> datetime:
    hours, minutes = divmod(reminder.at, 60)
    return datetime.combine(day, time(hours, minutes))
