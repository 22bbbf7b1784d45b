"""Numbers and days as Progress says them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mindbody.ui.viewmodels.dates import date_words


def say(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("progress", text)


def number(value: float, most: int = 1) -> str:
    """With at most so many decimals, and none where there is nothing behind the point."""
    rounded = round(float(value), most)
    return QLocale().toString(rounded, "f", 0 if rounded.is_integer() else most)


def day_words(day: date) -> str:
    """ "22 November 2026"."""
    return date_words(day)


def days_words(first: date, last: date) -> str:
    """ "16 to 22 November 2026", with as much of the first day as is needed."""
    if (first.year, first.month) == (last.year, last.month):
        start = str(first.day)
    else:
        start = date_words(first, year=first.year != last.year)
    return say("{first} to {last}").format(first=start, last=day_words(last))


def times(count: int) -> str:
    """How often: "once", "twice", "3 times"."""
    if count == 1:
        return say("once")
    return say("twice") if count == 2 else say("{count} times").format(count=count)


def points(value: float) -> str:
    """An amount of points: "1 point", "0.5 points"."""
    said = say("1 point") if round(value, 1) == 1 else say("{number} points")
    return said.format(number=number(value))
