"""Dates in the order and with the small words of the person's language: Spanish says "22 de noviembre"."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def date_words(day: date, *, year: bool = True) -> str:
    """ "22 November 2026", or without its year."""
    return said_as(_shape("d MMMM yyyy") if year else _shape("d MMMM"), day)


def month_words(day: date) -> str:
    """ "November 2026"."""
    # A month that stands alone has a name of its own in some languages.
    return _shape("{month} {year}").format(month=QLocale().standaloneMonthName(day.month), year=day.year)


def weekday_words(day: date, *, year: bool = False) -> str:
    """ "Sunday, 20 December", or with its year."""
    return said_as(_shape("dddd, d MMMM yyyy") if year else _shape("dddd, d MMMM"), day)


def said_as(shape: str, day: date) -> str:
    """A date in a shape of Qt, such as `d MMMM`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def _shape(shape: str) -> str:
    return QCoreApplication.translate("dates", shape)
