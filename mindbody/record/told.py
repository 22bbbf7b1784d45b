"""The moment a person tells for something noted later: "this was at ..."."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final

from mindbody.record.clock import DAY_STARTS_AT, local_day

EVENING_FROM: Final = 17
"""The hour from which the evening of the day before can be told."""


def told_moment(
    hands: time,
    now: datetime,
    zone: tzinfo,
    *,
    yesterday: bool = False,
    day_start: int = DAY_STARTS_AT,
) -> datetime | None:
    """The moment at which the clock of `zone` showed `hands` today, or in the evening of the day before.

    Days begin at `day_start`: after midnight, today is still the day that began the morning before. Hands
    that the clock showed twice mean the later time that is not ahead of `now`; hands that it jumped over mean
    as many minutes later as it jumped. None for a moment ahead of `now`, and for one of the day before
    that is no evening. Raises ValueError where `now` has no offset.
    """
    if now.utcoffset() is None:
        raise ValueError("Now needs its local offset for a time to be told from it.")
    if yesterday and day_start <= hands.hour < EVENING_FROM:
        return None
    day = local_day(now.astimezone(zone), day_start) - timedelta(days=yesterday)
    shown = datetime.combine(day + timedelta(days=hands.hour < day_start), hands.replace(tzinfo=None))
    either = (shown.replace(tzinfo=zone, fold=fold).astimezone(UTC).astimezone(zone) for fold in (0, 1))
    past = [
        each
        for each in either
        # One reading of hands that were jumped over lies before the jump: it is not what was meant.
        if each.replace(tzinfo=None) >= shown and local_day(each, day_start) == day
        if each.astimezone(UTC) <= now
    ]
    return max(past, key=lambda each: each.astimezone(UTC), default=None)
