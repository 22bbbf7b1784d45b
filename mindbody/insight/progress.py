"""What was practised lately and in all, and the pain before and after each session, as plain numbers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from mindbody.insight.noted import AFTER, BEFORE
from mindbody.insight.spread import WEEK
from mindbody.record.rows import RatingRow, SessionRow


class PainPair(NamedTuple):
    """Pain, 0 to 10, before and after one session; None where it was not rated."""

    session: str
    at: datetime
    local_day: date
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSummary:
    """The seven local days that end with today: practices of each, oldest first, and in all."""

    first: date
    days: tuple[int, ...]

    @property
    def practices(self) -> int:
        return sum(self.days)

    @property
    def days_with_practice(self) -> int:
        return sum(1 for count in self.days if count)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPain:
    """A session with its pain before and after, for a list of what was done lately."""

    session: SessionRow
    before: int | None
    after: int | None


def pain_pairs(ratings: Iterable[RatingRow]) -> tuple[PainPair, ...]:
    """One pair a session that has at least one rating, oldest first. Of several ratings of one kind in a
    session the latest counts."""
    firsts: dict[str, RatingRow] = {}
    found: dict[str, dict[str, int]] = {}
    for row in sorted(ratings, key=lambda each: each.at):
        if row.session is None or row.what not in (BEFORE, AFTER):
            continue
        values = found.setdefault(row.session, {})
        if row.value is None:
            # Taken back: "not today" said after a number.
            values.pop(row.what, None)
        else:
            values[row.what] = row.value
            firsts.setdefault(row.session, row)
    pairs = [
        PainPair(
            session=session,
            at=firsts[session].at,
            local_day=firsts[session].local_day,
            before=values.get(BEFORE),
            after=values.get(AFTER),
        )
        for session, values in found.items()
        if values
    ]
    return tuple(sorted(pairs, key=lambda pair: pair.at))


def practice_days(practised: Mapping[date, int], first: date, last: date) -> tuple[int, ...]:
    """Practices of each local day from `first` to `last`, both inside; 0 on days without."""
    return tuple(practised.get(first + timedelta(days=step), 0) for step in range((last - first).days + 1))


def week_summary(practised: Mapping[date, int], today: date) -> WeekSummary:
    """The practices of the last seven local days."""
    first = today - WEEK + timedelta(days=1)
    return WeekSummary(first=first, days=practice_days(practised, first, today))


def minutes_practised(sessions: Iterable[SessionRow], since: date | None = None) -> int:
    """Whole minutes really spent in sessions."""
    spent = (each.active_seconds or 0.0 for each in sessions if since is None or each.local_day >= since)
    return int(sum(spent) // 60)


def recent_sessions(
    sessions: Sequence[SessionRow], ratings: Iterable[RatingRow], count: int
) -> tuple[SessionPain, ...]:
    """The latest sessions that are over, newest first, with their pain before and after."""
    pairs = {pair.session: pair for pair in pain_pairs(ratings)}
    over = [each for each in sessions if each.ending is not None]
    latest = sorted(over, key=lambda each: each.at, reverse=True)[:count]
    return tuple(_with_pain(each, pairs.get(each.id)) for each in latest)


def _with_pain(session: SessionRow, pair: PainPair | None) -> SessionPain:
    if pair is None:
        return SessionPain(session=session, before=None, after=None)
    return SessionPain(session=session, before=pair.before, after=pair.after)
