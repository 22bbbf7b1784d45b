"""Days as they are said: by their name while near, with their date further off."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mindbody.content.vocabulary import DAYS

_NEAR_DAYS = 6


def day_words(day: date, today: date) -> str:
    """ "today", "tomorrow", "Sunday", "20 December", or with its year where that is another."""
    away = (day - today).days
    if away == 0:
        return QCoreApplication.translate("days", "today")
    if away == 1:
        return QCoreApplication.translate("days", "tomorrow")
    said = QDate(day.year, day.month, day.day)
    if 0 < away <= _NEAR_DAYS:
        return QLocale().toString(said, "dddd")
    return QLocale().toString(said, "d MMMM" if day.year == today.year else "d MMMM yyyy")


def day_name(day: str) -> str:
    """The short name of a day of the week, by its id."""
    return QLocale().standaloneDayName(DAYS.index(day) + 1, QLocale.FormatType.ShortFormat)


def day_names() -> tuple[tuple[str, str], ...]:
    """The days of the week and their short names, Monday first."""
    return tuple((day, day_name(day)) for day in DAYS)
