"""The days of the week, by their ids."""

from PySide6.QtCore import QLocale

from mindbody.ui.viewmodels.session.answers import DAYS


def day_names() -> dict[str, str]:
    """Short names in the person's own language, Monday first."""
    return {
        day: QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)
        for number, day in enumerate(DAYS)
    }
