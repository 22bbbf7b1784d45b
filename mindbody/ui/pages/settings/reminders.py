"""Reminders: off until they are wished, at any number of times, each changed and removed in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.days import day_names
from mindbody.ui.viewmodels.reminders import (
    ReminderRow,
    RemindersViewModel,
    purposes,
    time_words,
)
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.slider import Slider
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.toggle import ToggleRow

_LAST_QUARTER = 95
_HOUR = 4


class RemindersPart(QWidget):
    """`listed` tells that there are other rows now."""

    listed = Signal()

    def __init__(self, look: Look, view_model: RemindersViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._on = ToggleRow(
            look,
            self.tr("Remind me at set times"),
            detail=self.tr("A quiet card comes above the page, while MindBody is open. It makes no sound."),
        )
        self._flares = ToggleRow(
            look,
            self.tr("On flare days too"),
            detail=self.tr("Off keeps the days of a flare free of reminders."),
        )
        self._add = SecondaryButton(look, self.tr("Add a reminder"), icon="plus")
        self._more = QWidget()
        self._below = Column(look, gap=16)
        self._list: QWidget = QWidget()
        self._rows: list[_Row] = []
        self._shown: tuple[int, int | None] = (0, None)
        buttons = FlowLayout(look)
        buttons.addWidget(self._add)
        self._below.addWidget(self._list)
        self._below.addLayout(buttons)
        self._below.addWidget(self._flares)
        self._more.setLayout(self._below)
        column = Column(look, gap=16)
        column.addWidget(self._on)
        column.addWidget(self._more)
        self.setLayout(column)
        self._list.hide()
        self._on.toggled.connect(view_model.turn)
        self._flares.toggled.connect(view_model.turn_in_flares)
        self._add.clicked.connect(view_model.add)
        view_model.changed.connect(self._show)
        self._show()

    def change(self, number: int) -> None:
        """Open one to change it."""
        self._view_model.show(number)

    def _show(self) -> None:
        model = self._view_model
        rows = model.rows
        self._on.setChecked(model.on)
        self._flares.setChecked(model.in_flares)
        self._add.setEnabled(model.can_add)
        self._more.setVisible(model.on)
        if self._shown != (len(rows), model.open):
            was = self._shown[1]
            self._shown = (len(rows), model.open)
            self._lay_out(rows, was)
        for card, row in zip(self._rows, rows, strict=True):
            card.show_row(row)

    def _lay_out(self, rows: tuple[ReminderRow, ...], was: int | None) -> None:
        """was: the row that was open before."""
        fresh = QWidget()
        column = Column(self._look, gap=12)
        fresh.setLayout(column)
        self._rows = [_Row(self._look, self._view_model, number) for number in range(len(rows))]
        for card in self._rows:
            column.addWidget(card)
        self._below.replaceWidget(self._list, fresh)
        focused = QApplication.focusWidget()
        held = focused is not None and self._list.isAncestorOf(focused)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        fresh.setVisible(bool(rows))
        number = self._view_model.open
        if number is not None:
            self._rows[number].setFocus()
        elif held and was is not None and was < len(rows):
            self._rows[was].setFocus()
        elif held:
            self._add.setFocus()
        self.listed.emit()


class _Row(Card):
    """One reminder; open, it can be changed."""

    def __init__(self, look: Look, view_model: RemindersViewModel, number: int) -> None:
        super().__init__(look, ground="sunk", padding=20, gap=16)
        self._title = Text(look, "", role=Role.CARD)
        self._days_words = Text(look, "", role=Role.BODY, tone="soft")
        self._open = view_model.open == number
        head = Column(look, gap=4)
        head.addWidget(self._title)
        head.addWidget(self._days_words)
        self.body.addLayout(head)
        if self._open:
            self._add_choices(look, view_model, number)
        turn = SecondaryButton(look, self.tr("Done") if self._open else self.tr("Change"))
        turn.clicked.connect(lambda: view_model.show(None if self._open else number))
        self._turn = turn
        self._remove = QuietButton(look, self.tr("Remove"), icon="close")
        self._remove.clicked.connect(lambda: view_model.remove(number))
        buttons = FlowLayout(look)
        buttons.addWidget(turn)
        buttons.addWidget(self._remove)
        self.body.addLayout(buttons)
        self.setFocusProxy(self._purpose if self._open else turn)

    def _add_choices(self, look: Look, view_model: RemindersViewModel, number: int) -> None:
        what, when, which = self.tr("What it is for"), self.tr("At what time"), self.tr("On which days")
        self._purpose = ChoiceChips(look, what, purposes())
        self._time = Slider(look, when, 0, _LAST_QUARTER, 0, words=time_words)
        self._time.setPageStep(_HOUR)
        self._days = ChoiceChips(look, which, day_names(), many=True)
        self.body.addWidget(Labelled(look, what, self._purpose))
        self.body.addWidget(Labelled(look, when, self._time))
        self.body.addWidget(Labelled(look, which, self._days))
        self._purpose.changed.connect(lambda chosen: view_model.choose_purpose(number, chosen[0]))
        self._time.valueChanged.connect(lambda quarter: view_model.choose_time(number, quarter))
        self._days.changed.connect(lambda chosen: view_model.choose_days(number, chosen))

    def show_row(self, row: ReminderRow) -> None:
        self._title.set_text(row.title)
        self._days_words.set_text(row.days_words)
        self._turn.setAccessibleDescription(row.title)
        self._remove.setAccessibleDescription(row.title)
        if self._open:
            self._purpose.set_chosen((row.purpose,))
            self._days.set_chosen(row.days)
            self._time.blockSignals(True)
            self._time.setValue(row.quarter)
            self._time.blockSignals(False)
            self._time.set_words(time_words)
