"""Of which time a check-in tells: now, earlier today, or yesterday evening."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.toolkit.sleep import minute_of_day
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.log.check_in import CheckInState, When
from mindbody.ui.viewmodels.log.words import time_words
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class TellingWhen(QWidget):
    """`told` hands over When and the hands of the clock, None for now or for what is no time."""

    told = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Segmented(
            look,
            self.tr("This was"),
            [
                (str(When.NOW), self.tr("Now")),
                (str(When.TODAY), self.tr("Earlier today")),
                (str(When.YESTERDAY), self.tr("Yesterday evening")),
            ],
            str(When.NOW),
        )
        self._hands = TextField(look, self.tr("At what time? Such as 21:30"))
        self._words = Text(look, "", role=Role.SMALL, tone="soft")
        row = FlowLayout(look, gap=14)
        row.addWidget(Text(look, self.tr("This was"), role=Role.STRONG))
        row.addWidget(self._choice)
        row.addWidget(self._words)
        column = Column(look, gap=10)
        column.addLayout(row)
        column.addWidget(self._hands)
        self.setLayout(column)
        self._asks = False
        self._choice.changed.connect(self._chosen)
        self._hands.input.editingFinished.connect(self._timed)

    def show_state(self, state: CheckInState) -> None:
        self.setVisible(state.can_tell)
        if state.told is not None:
            self._asks = False
            self._choice.set_chosen(str(state.when))
            self._words.set_text(time_words(state.told))
        elif not self._asks:
            self._choice.set_chosen(str(When.NOW))
            self._words.set_text("")
        self._hands.setVisible(self._choice.chosen != When.NOW)

    def _chosen(self, which: str) -> None:
        self._asks = which != When.NOW
        self._words.set_text("")
        self._hands.setVisible(self._asks)
        if self._asks:
            self._hands.input.clear()
            self._hands.input.setFocus()
        else:
            self.told.emit(When.NOW, None)

    def _timed(self) -> None:
        text = self._hands.text.strip().replace(".", ":")
        if not text:
            return
        minute = minute_of_day(text if ":" in text else f"{text}:00")
        hands = None if minute is None else time(*divmod(minute, 60))
        self.told.emit(When(self._choice.chosen), hands)
