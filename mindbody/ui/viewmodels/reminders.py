"""The reminders in Settings: which there are, which one is open to change, and their words."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime, Signal

from mindbody.content.vocabulary import DAYS
from mindbody.record.reminders import MOST, Later, Purpose, Reminder, Reminders, laters
from mindbody.ui.viewmodels.days import day_names
from mindbody.ui.viewmodels.settings import SettingsViewModel

STEP = 15
"""Minutes between two times that can be set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRow:
    """One reminder, as it is shown. quarter: its time, in steps after midnight."""

    title: str
    days_words: str
    purpose: str
    quarter: int
    days: tuple[str, ...]


class RemindersViewModel(QObject):
    """All of it is kept with the other choices, and taken back as they are. `changed` tells of news."""

    changed = Signal()

    def __init__(self, settings: SettingsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._open: int | None = None
        settings.changed.connect(self._settled)

    @property
    def on(self) -> bool:
        return self._reminders.on

    @property
    def in_flares(self) -> bool:
        return self._reminders.in_flares

    @property
    def open(self) -> int | None:
        """The number of the row that is open to change."""
        return self._open

    @property
    def can_add(self) -> bool:
        return len(self._reminders.times) < MOST

    @property
    def rows(self) -> tuple[ReminderRow, ...]:
        return tuple(_row(each) for each in self._reminders.times)

    def turn(self, on: bool) -> None:
        self._keep(on=on)

    def turn_in_flares(self, on: bool) -> None:
        self._keep(in_flares=on)

    def add(self) -> None:
        """One more, open to change."""
        if self.can_add:
            self._open = len(self._reminders.times)
            self._keep(times=(*self._reminders.times, Reminder()))

    def remove(self, number: int) -> None:
        self._open = None
        times = self._reminders.times
        self._keep(times=(*times[:number], *times[number + 1 :]))

    def show(self, number: int | None) -> None:
        """Open a row to change it; None closes it."""
        self._open = number
        self.changed.emit()

    def choose_purpose(self, number: int, purpose: str) -> None:
        self._change(number, purpose=Purpose(purpose))

    def choose_time(self, number: int, quarter: int) -> None:
        """quarter: steps after midnight."""
        self._change(number, at=quarter * STEP)

    def choose_days(self, number: int, days: tuple[str, ...]) -> None:
        self._change(number, days=frozenset(days))

    @property
    def _reminders(self) -> Reminders:
        return self._settings.settings.reminders

    def _change(self, number: int, **fields: Any) -> None:
        times = list(self._reminders.times)
        times[number] = replace(times[number], **fields)
        self._keep(times=tuple(times))

    def _keep(self, **fields: Any) -> None:
        self._settings.change_settings("reminders", reminders=replace(self._reminders, **fields))

    def _settled(self) -> None:
        if self._open is not None and self._open >= len(self._reminders.times):
            self._open = None
        self.changed.emit()


def purposes() -> tuple[tuple[str, str], ...]:
    """What a reminder can be for, and its name."""
    tr = QCoreApplication.translate
    names = {
        Purpose.PRACTICE: tr("Reminders", "Practice"),
        Purpose.CHECK_IN: tr("Reminders", "Check-in"),
        Purpose.WIND_DOWN: tr("Reminders", "Winding down"),
        Purpose.PACING: tr("Reminders", "Pacing step"),
    }
    return tuple((each.value, names[each]) for each in Purpose)


def time_words(quarter: int) -> str:
    """A time of day in steps after midnight, as clocks show it here."""
    return _clock(quarter * STEP)


def reminder_words(reminder: Reminder) -> str:
    """What the card says."""
    tr = QCoreApplication.translate
    return {
        Purpose.PRACTICE: tr("Reminders", "This is the time you set for a practice. Only if it suits you."),
        Purpose.CHECK_IN: tr("Reminders", "This is the time you set to note how it is."),
        Purpose.WIND_DOWN: tr("Reminders", "This is the time you set to wind down, with a slow breath."),
        Purpose.PACING: tr("Reminders", "This is the time you set for your pacing step."),
    }[reminder.purpose]


def later_words(now: datetime) -> tuple[tuple[str, str], ...]:
    """How a reminder can be put off now, and the words for it."""
    tr = QCoreApplication.translate
    names = {
        Later.TEN: tr("Reminders", "In 10 minutes"),
        Later.THIRTY: tr("Reminders", "In 30 minutes"),
        Later.SIXTY: tr("Reminders", "In an hour"),
        Later.EVENING: tr("Reminders", "This evening"),
    }
    return tuple((each.value, names[each]) for each in laters(now))


def _row(reminder: Reminder) -> ReminderRow:
    days = tuple(day for day in DAYS if day in reminder.days)
    title = QCoreApplication.translate("Reminders", "{what} at {time}").format(
        what=dict(purposes())[reminder.purpose.value], time=_clock(reminder.at)
    )
    return ReminderRow(
        title=title,
        days_words=_days_words(days),
        purpose=reminder.purpose.value,
        quarter=reminder.at // STEP,
        days=days,
    )


def _days_words(days: tuple[str, ...]) -> str:
    if len(days) == len(DAYS):
        return QCoreApplication.translate("Reminders", "Every day")
    if not days:
        return QCoreApplication.translate("Reminders", "No day is chosen, so it stays quiet.")
    names = dict(day_names())
    return ", ".join(names[day] for day in days)


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)
