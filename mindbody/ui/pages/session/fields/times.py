"""Answers in time: about what time, and by which day."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.dates import weekday_words
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import IconButton, QuietButton
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

STEP_MINUTES = 15
HOUR = 60


_EVENINGS = ("21:00", "22:00", "23:00", "00:00", "01:00")
_MORNINGS = ("05:00", "06:00", "07:00", "08:00", "09:00")
_USUAL = MappingProxyType(
    {"lights_out": _EVENINGS, "final_wake": _MORNINGS, "out_of_bed": _MORNINGS, "rise_time": _MORNINGS}
)
"""Fields that ask about a night, and the hours that most nights begin or end with."""


class TimeChoice(QWidget):
    """A few times of day to tap, then hours and quarter hours to either side. `changed` carries `HH:MM` or
    "". hours: the times to tap; by default parts of the day."""

    changed = Signal(str)

    def __init__(
        self, look: Look, name: str, *, hours: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._time = ""
        usual = [
            ("09:00", self.tr("Morning")),
            ("12:00", self.tr("Midday")),
            ("15:00", self.tr("Afternoon")),
            ("19:00", self.tr("Evening")),
            ("21:30", self.tr("Bedtime")),
        ]
        self._chips = ChoiceChips(look, name, [(hour, _clock(hour)) for hour in hours] or usual)
        self._chips.changed.connect(self._tap)
        self._words = Text(look, "", role=Role.CARD)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        steps = [
            (-HOUR, self.tr("− 1 h"), self.tr("An hour earlier")),
            (-STEP_MINUTES, self.tr("− 15 min"), self.tr("A quarter of an hour earlier")),
            (STEP_MINUTES, self.tr("+ 15 min"), self.tr("A quarter of an hour later")),
            (HOUR, self.tr("+ 1 h"), self.tr("An hour later")),
        ]
        self._steps: list[QWidget] = []
        fine = FlowLayout(look, gap=6, row_gap=6)
        for minutes, words, name in steps:
            button = QuietButton(look, words, tone="ink")
            button.setAccessibleName(name)
            button.clicked.connect(partial(self._shift, minutes))
            if minutes == STEP_MINUTES:
                fine.addWidget(self._words)
            fine.addWidget(button)
            self._steps.append(button)
        self._clear = QuietButton(look, self.tr("No set time"))
        fine.addWidget(self._clear)
        column = Column(look, gap=10)
        column.addWidget(self._chips)
        column.addLayout(fine)
        self.setLayout(column)
        self._clear.clicked.connect(lambda: self._take(""))
        self._show()

    def set_time(self, told: str) -> None:
        """`HH:MM`, or "" for none; without telling."""
        self._time = told
        self._show()

    def _tap(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._take(chosen[0])

    def _shift(self, minutes: int, _checked: bool = False) -> None:
        now = time.fromisoformat(self._time)
        whole = (now.hour * 60 + now.minute + minutes) % (24 * 60)
        self._take(f"{whole // 60:02}:{whole % 60:02}")

    def _take(self, told: str) -> None:
        self.set_time(told)
        self.changed.emit(told)

    def _show(self) -> None:
        self._chips.set_chosen([self._time])
        for widget in (*self._steps, self._words, self._clear):
            widget.setVisible(bool(self._time))
        if self._time:
            self._words.set_text(self.tr("about {time}").format(time=_clock(self._time)))


def _clock(told: str) -> str:
    return QLocale().toString(QTime.fromString(told, "HH:mm"), QLocale.FormatType.ShortFormat)


class TimeEditor(Editor):
    def __init__(self, look: Look, field: ExerciseField, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = TimeChoice(look, field.label, hours=_USUAL.get(field.id, ()))
        self._choice.changed.connect(lambda told: self.answered.emit(told or None))
        column = Column(look)
        column.addWidget(self._choice)
        self.setLayout(column)

    def set_value(self, value: Any) -> None:
        self._choice.set_time(value if isinstance(value, str) else "")


class DateEditor(Editor):
    """A day some weeks from `today`, then single days to either side; at most `days` ahead. near: a day
    about today, before it or after it."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        today: date,
        days: int | None,
        near: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first = None if near else today
        self._last = today + timedelta(days=days) if days is not None else None
        self._day: date | None = None
        weeks = [
            (1, self.tr("In a week")),
            (2, self.tr("In two weeks")),
            (4, self.tr("In four weeks")),
            (8, self.tr("In eight weeks")),
        ]
        offered = [
            ((today + timedelta(weeks=number)).isoformat(), words)
            for number, words in weeks
            if days is None or number * 7 <= days
        ]
        if near:
            about = [(-1, self.tr("Yesterday")), (0, self.tr("Today")), (1, self.tr("Tomorrow"))]
            offered = [((today + timedelta(days=number)).isoformat(), words) for number, words in about]
        self._chips = ChoiceChips(look, name, offered)
        self._chips.changed.connect(self._tap)
        self._words = Text(look, "", role=Role.CARD)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._less = IconButton(look, "minus", self.tr("A day earlier"))
        self._more = IconButton(look, "plus", self.tr("A day later"))
        self._clear = QuietButton(look, self.tr("No set day"))
        fine = Row(look, gap=8)
        for widget in (self._less, self._words, self._more, self._clear):
            fine.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        fine.addStretch(1)
        column = Column(look, gap=10)
        column.addWidget(self._chips)
        column.addLayout(fine)
        self.setLayout(column)
        self._less.clicked.connect(lambda: self._shift(-1))
        self._more.clicked.connect(lambda: self._shift(1))
        self._clear.clicked.connect(lambda: self._take(None))
        self.set_value(None)

    def set_value(self, value: Any) -> None:
        self._day = date.fromisoformat(value) if isinstance(value, str) else None
        self._chips.set_chosen([value] if isinstance(value, str) else [])
        for widget in (self._less, self._more, self._words, self._clear):
            widget.setVisible(self._day is not None)
        if self._day is not None:
            self._words.set_text(weekday_words(self._day))

    def _tap(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._take(date.fromisoformat(chosen[0]))

    def _shift(self, days: int) -> None:
        if self._day is not None:
            day = self._day + timedelta(days=days)
            day = max(self._first, day) if self._first is not None else day
            self._take(min(day, self._last) if self._last is not None else day)

    def _take(self, day: date | None) -> None:
        told = day.isoformat() if day is not None else None
        self.set_value(told)
        self.answered.emit(told)
