"""The letter to oneself: written now, opened twelve weeks later."""

from datetime import date, timedelta
from typing import Final

CLOSED_FOR: Final = timedelta(weeks=12)


def opening_day(written: date) -> date:
    """The day on which a letter may be read."""
    return written + CLOSED_FOR


def is_open(written: date, today: date) -> bool:
    """Whether its day has come."""
    return today >= opening_day(written)
