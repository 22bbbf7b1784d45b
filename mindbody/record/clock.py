"""The time, handed in; and the day that a moment belongs to."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, Protocol

DAY_STARTS_AT: Final = 4
"""The hour at which a day begins, unless a person chose another: a night that is still going on belongs to
the day before."""

LATEST_START: Final = 8
"""The latest hour that can be chosen; the earliest is midnight."""

_AHEAD: Final = timedelta(days=1)


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """This moment, aware, with the local offset of this place."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        return datetime.now().astimezone()


class ThisPlace(tzinfo):
    """The zone of this machine. It knows the offsets of other days too; that of a moment only its own."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, _moment: datetime | None) -> timedelta | None:
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        here = moment.replace(tzinfo=UTC).astimezone()
        hands = here.replace(tzinfo=self)
        return hands if hands.utcoffset() == here.utcoffset() else hands.replace(fold=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A moment as a row keeps it: UTC, minutes that local time is ahead of it, the local day."""

    at: datetime
    offset: int
    day: date


def local_day(moment: datetime, day_start: int = DAY_STARTS_AT) -> date:
    """The day that an aware moment belongs to where it was lived.

    Told from the hands of the local clock, not from hours passed, so a day that is 23 or 25 hours long
    begins at the same hour. Raises ValueError for a moment without an offset.
    """
    if moment.utcoffset() is None:
        raise ValueError("A moment needs its local offset to belong to a day.")
    return moment.date() - timedelta(days=1) if moment.hour < day_start else moment.date()


def lived(day: date, today: date) -> bool:
    """Whether a kept day can have been lived by `today`. One day ahead can: who flies east to west over the
    date line lands on the day before. What lies further ahead was told by a clock that was set wrong."""
    return day <= today + _AHEAD


def stamp(moment: datetime, day_start: int = DAY_STARTS_AT) -> Stamp:
    """A moment with its offset and day. Raises ValueError for one without an offset."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("A moment needs its local offset to be kept.")
    return Stamp(
        at=moment.astimezone(UTC),
        offset=round(offset.total_seconds() / 60),
        day=local_day(moment, day_start),
    )
