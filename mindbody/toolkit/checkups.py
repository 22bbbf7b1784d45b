"""Check-ups that a person sets for themselves."""

from datetime import date, timedelta
from typing import Final

WEEKS_AHEAD: Final = (4, 12)


def checkups(today: date) -> tuple[date, ...]:
    """The days of the check-ups, 4 and 12 weeks from today."""
    return tuple(today + timedelta(weeks=weeks) for weeks in WEEKS_AHEAD)
