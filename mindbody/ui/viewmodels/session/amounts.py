"""Amounts, lengths and days in words."""

from datetime import date
from fractions import Fraction

from PySide6.QtCore import QLocale

from mindbody.content.lesson import Lesson
from mindbody.ui.viewmodels.dates import weekday_words
from mindbody.ui.viewmodels.session.words import say

UNIT = "unit"
"""The field that says what is counted."""


def number_words(number: float | Fraction) -> str:
    """With at most one place behind the point, and none where it would be nought."""
    rounded = round(float(number), 1)
    whole = rounded.is_integer()
    return QLocale().toString(int(rounded)) if whole else QLocale().toString(rounded, "f", 1)


def amount_words(number: float | Fraction, lesson: Lesson, unit: object) -> str:
    """`8 minutes`, in the unit that was chosen; the bare number where none was."""
    words = number_words(number)
    one = float(number) == 1
    match unit:
        case "min" | "minutes":
            return say("1 minute") if one else say("{number} minutes").format(number=words)
        case "steps":
            return say("1 step") if one else say("{number} steps").format(number=words)
        case "reps" | "times":
            return say("once") if one else say("{number} times").format(number=words)
    label = next(
        (
            option.label
            for field in lesson.exercise
            if field.id == UNIT
            for option in field.options
            if option.id == unit
        ),
        "",
    )
    return f"{words} {label}".strip()


def practice_words(seconds: float) -> str:
    """How long a practice is: `38 seconds`, `1 minute`, `2.5 minutes`."""
    whole = round(seconds)
    if whole < 60 or whole % 30:
        return say("{number} seconds").format(number=whole)
    return say("1 minute") if whole == 60 else say("{number} minutes").format(number=number_words(whole / 60))


def length_words(minutes: float) -> str:
    """`6 h 15 min`, `45 min`, `8 h`."""
    hours, rest = divmod(round(minutes), 60)
    if not hours:
        return _whole(say("{minutes} min").format(minutes=rest))
    if not rest:
        return _whole(say("{hours} h").format(hours=hours))
    return _whole(say("{hours} h {minutes} min").format(hours=hours, minutes=rest))


def _whole(words: str) -> str:
    """Never parted at the end of a line."""
    return words.replace(" ", "\u00a0")


def day_words(day: date, *, year: bool = False) -> str:
    """`Sunday, 20 December`, in the person's own language."""
    return weekday_words(day, year=year)
