"""My log: days with what was noted and done on them, the latest first."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.log.questions import LONGEST_LINE
from mindbody.ui.viewmodels.log.timeline import LogDay, Thing, TimelineViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack

_BETWEEN = "\u00a0· "
"""A line never begins with the dot."""


class TimelinePage(ScrollPage):
    """A month at a time, so that years of it cost no more than one."""

    def __init__(self, look: Look, view_model: TimelineViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=16, widest=860, parent=parent)
        self._look = look
        self._model = view_model
        self._shown: tuple[LogDay, ...] = ()
        self._writing: date | None = None
        self._cards: list[QWidget] = []
        self.setAccessibleName(self.tr("My log"))
        self._back = QuietButton(look, self.tr("Back to progress"), icon="back")
        self._back.clicked.connect(view_model.left)
        self.body.addLayout(WayBack(look, self._back))
        head = Column(look, gap=6)
        head.addWidget(Text(look, self.tr("My log"), role=Role.TITLE))
        head.addWidget(
            Text(look, self.tr("What you noted and did. A day with nothing on it is fine."), tone="soft")
        )
        self.body.addLayout(head)
        self._deleted = Notice(
            look, self.tr("The entry is deleted."), icon="undo", action=self.tr("Put it back")
        )
        self._deleted.acted.connect(view_model.put_back)
        self._deleted.closed.connect(view_model.let_go)
        self._trouble = Notice(look, "", tone="accent", closable=False)
        self.body.addWidget(self._deleted)
        self.body.addWidget(self._trouble)
        self.body.addLayout(self._month())
        self._empty = Text(look, "", tone="soft")
        self.body.addWidget(self._empty)
        self._days = Column(look, gap=16)
        self.body.addLayout(self._days)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def _month(self) -> FlowLayout:
        look, model = self._look, self._model
        row = FlowLayout(look, gap=12, spread=True)
        self._title = Text(look, "", role=Role.SECTION)
        row.addWidget(self._title)
        ways = QWidget()
        flow = FlowLayout(look, gap=8, row_gap=8)
        self._earlier = QuietButton(look, self.tr("Earlier"), icon="chevron-left")
        self._later = QuietButton(look, self.tr("Later"), icon="chevron-right")
        self._new = SecondaryButton(look, self.tr("How is it now?"), icon="pencil")
        self._earlier.clicked.connect(model.go_earlier)
        self._later.clicked.connect(model.go_later)
        self._new.clicked.connect(model.new_wanted)
        for button in (self._earlier, self._later, self._new):
            flow.addWidget(button)
        ways.setLayout(flow)
        row.addWidget(ways)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.opened()

    def _show(self) -> None:
        state = self._model.state
        self._title.set_text(state.title)
        self._earlier.setVisible(state.earlier)
        self._later.setVisible(state.later)
        self._new.setVisible(not state.to_read)
        comes_up = state.deleted and self._deleted.isHidden()
        self._deleted.setVisible(state.deleted)
        self._trouble.set_words(state.trouble)
        self._trouble.setVisible(bool(state.trouble))
        nothing = not any(day.things for day in state.days)
        self._empty.set_text(
            self.tr("Nothing was noted in this month. That is fine.")
            if state.open
            else self.tr("One moment ...")
        )
        self._empty.setVisible(nothing)
        if state.days != self._shown or state.writing != self._writing:
            self._shown, self._writing = state.days, state.writing
            self._show_days(state.days)
        if comes_up and self.isVisible():
            # What had the focus is gone with the entry.
            self._deleted.announce()
            for button in self._deleted.findChildren(SecondaryButton):
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_days(self, days: tuple[LogDay, ...]) -> None:
        for card in self._cards:
            self._days.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(day) for day in days]
        for card in self._cards:
            self._days.addWidget(card)
            card.show()
        tab_by_layout(self)
        line = next((each for each in self.findChildren(TextField) if each.isVisibleTo(self)), None)
        if line is not None and self._model.state.writing is not None:
            line.input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.isVisible() and QApplication.focusWidget() in (None, self):
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, day: LogDay) -> QWidget:
        look, model, state = self._look, self._model, self._model.state
        card = Card(look, padding=22, gap=12)
        head = FlowLayout(look, gap=12, spread=True)
        title = self.tr("{day} · a day in a flare").format(day=day.title) if day.in_flare else day.title
        head.addWidget(Text(look, title, role=Role.CARD))
        writing = state.writing == day.day
        if not state.to_read and state.open and not writing:
            add = QuietButton(look, self.tr("Add a line"), icon="plus")
            add.setAccessibleDescription(day.title)
            add.clicked.connect(lambda: model.begin_line(day.day))
            head.addWidget(add)
        card.body.addLayout(head)
        if writing:
            card.body.addWidget(self._line(day))
        for thing in day.things:
            card.body.addWidget(self._thing(day, thing))
        return card

    def _line(self, day: LogDay) -> QWidget:
        look, model = self._look, self._model
        part = QWidget()
        column = Column(look, gap=8)
        field = TextField(look, self.tr("A line for this day"), limit=LONGEST_LINE)
        field.input.setAccessibleDescription(day.title)
        keep = SecondaryButton(look, self.tr("Keep the line"), icon="check")
        leave = QuietButton(look, self.tr("Leave it"))
        # After the key or the click: the field goes with the card.
        field.entered.connect(lambda: model.add_line(field.text))
        keep.clicked.connect(lambda: model.add_line(field.text))
        leave.clicked.connect(lambda: model.add_line(""))
        row = FlowLayout(look, gap=8)
        row.addWidget(keep)
        row.addWidget(leave)
        column.addWidget(field)
        column.addLayout(row)
        part.setLayout(column)
        return part

    def _thing(self, day: LogDay, thing: Thing) -> QWidget:
        look, model = self._look, self._model
        part = QWidget()
        column = Column(look, gap=4)
        head = FlowLayout(look, gap=12, row_gap=2, spread=True)
        head.addWidget(Text(look, f"{thing.time}  {thing.title}", role=Role.STRONG))
        if thing.entry and not model.state.to_read:
            ways = QWidget()
            flow = FlowLayout(look, gap=4, row_gap=4)
            verbs: tuple[tuple[str, str, Callable[[], None]], ...] = (
                (self.tr("Change"), "pencil", partial(model.change, thing.entry)),
                (self.tr("Delete"), "close", partial(model.delete, thing.entry)),
            )
            for name, icon, verb in verbs:
                button = QuietButton(look, name, icon=icon)
                button.setAccessibleDescription(f"{day.title}, {thing.time}")
                button.clicked.connect(verb)
                flow.addWidget(button)
            ways.setLayout(flow)
            head.addWidget(ways)
        column.addLayout(head)
        if thing.note:
            column.addWidget(Text(look, self.tr("“{line}”").format(line=thing.note)))
        if thing.lines:
            column.addWidget(Text(look, _BETWEEN.join(thing.lines), tone="soft"))
        part.setLayout(column)
        return part
