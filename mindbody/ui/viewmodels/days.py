"""Days as they are said: by their name while near, with their date further off."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mindbody.content.vocabulary import DAYS
from mindbody.ui.viewmodels.dates import said_as

_NEAR_DAYS = 6


def day_words(day: date, today: date) -> str:
    """ "today", "tomorrow", "Sunday", "20 December", or with its year where that is another."""
    away = (day - today).days
    if away == 0:
        return _say("today")
    if away == 1:
        return _say("tomorrow")
    if 0 < away <= _NEAR_DAYS:
        return said_as(_say("dddd"), day)
    return said_as(_say("d MMMM") if day.year == today.year else _say("d MMMM yyyy"), day)


def _say(text: str) -> str:
    # Apart from other dates: within a sentence some languages say "the" before a day.
    return QCoreApplication.translate("days", text)


def day_name(day: str) -> str:
    """The short name of a day of the week, by its id."""
    return QLocale().standaloneDayName(DAYS.index(day) + 1, QLocale.FormatType.ShortFormat)


def day_names() -> tuple[tuple[str, str], ...]:
    """The days of the week and their short names, Monday first."""
    return tuple((day, day_name(day)) for day in DAYS)
