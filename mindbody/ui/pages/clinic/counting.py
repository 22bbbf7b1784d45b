"""Counting answers without names, hidden from the room until it is to see them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mindbody.clinic.room import FEWEST_ANSWERS
from mindbody.clinic.tallies import Counting
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import IconButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.text import Text


class CountingPart(Card):
    """`counted` hands over a value and one more or one less; `turned` shows the count or hides it."""

    counted = Signal(int, int)
    turned = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, padding=24, gap=10, parent=parent)
        self._look = look
        self._question = Text(look, "", role=Role.CARD)
        self._said = Text(look, "", role=Role.SMALL, tone="soft")
        self._show = SecondaryButton(look, "", icon="eye")
        self._grid = QGridLayout()
        self._cells: dict[int, tuple[Text, IconButton]] = {}
        self.body.addWidget(self._question)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._said)
        self.body.addWidget(self._show)
        self._show.clicked.connect(self.turned)
        self.hide()

    def show_tally(self, tally: Counting | None) -> None:
        if tally is None:
            self.hide()
            return
        if not self._cells:
            self._lay_out(tally)
        self.show()
        self._question.set_text(tally.question)
        for place, count in enumerate(tally.counts):
            words, less = self._cells[tally.lowest + place]
            words.set_text(str(count))
            less.setEnabled(count > 0)
        missing = FEWEST_ANSWERS - tally.answers
        said = self.tr("{n} answers. The room sees them once you show them.").format(n=tally.answers)
        if missing > 0:
            said = self.tr("{n} answers. From {least} on they can be shown.").format(
                n=tally.answers, least=FEWEST_ANSWERS
            )
        self._said.set_text(said)
        self._show.setText(self.tr("Hide from the room") if tally.shown else self.tr("Show the room"))
        self._show.updateGeometry()
        self._show.setEnabled(tally.shown or tally.may_show)

    def _lay_out(self, tally: Counting) -> None:
        look = self._look
        self._grid.setSpacing(look.space(4))
        for place in range(len(tally.counts)):
            value = tally.lowest + place
            more = IconButton(look, "plus", self.tr("One more {value}").format(value=value))
            less = IconButton(look, "minus", self.tr("One less {value}").format(value=value))
            words = Text(look, "0", role=Role.STRONG, centred=True)
            number = Text(look, str(value), role=Role.SMALL, tone="soft", centred=True)
            for row, widget in enumerate((number, words, more, less)):
                self._grid.addWidget(widget, row, place)
            more.clicked.connect(lambda _=False, value=value: self.counted.emit(value, 1))
            less.clicked.connect(lambda _=False, value=value: self.counted.emit(value, -1))
            self._cells[value] = words, less
