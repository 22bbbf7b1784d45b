"""Reading answers as they were kept: whatever cannot be read is left out, and nothing is made up."""

import math
from collections.abc import Mapping
from datetime import date
from typing import Any

Row = Mapping[str, Any]
"""One line of a rows answer, by column."""


def rows_in(answer: object) -> tuple[Row, ...]:
    """The lines of a rows answer; none for any other answer."""
    if not isinstance(answer, list | tuple):
        return ()
    return tuple(row for row in answer if isinstance(row, Mapping))


def number_in(value: object) -> float | None:
    """A number, also one that was kept as text; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def amount_in(value: object) -> float | None:
    """A number that is not below nought."""
    number = number_in(value)
    return number if number is not None and number >= 0 else None


def words_in(value: object) -> str:
    """A text without blanks around it; "" for anything else."""
    return value.strip() if isinstance(value, str) else ""


def day_in(value: object) -> date | None:
    """A day of the calendar, kept as `2026-11-22`; None for anything else, such as a day of the week."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def whole(number: float) -> int | float:
    """Without a point where there is nothing behind it."""
    return int(number) if float(number).is_integer() else number
