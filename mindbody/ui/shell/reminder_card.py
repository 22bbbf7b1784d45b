"""A reminder above the pages: it takes no focus, makes no sound, and waits for as long as it likes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class ReminderCard(QWidget):
    """`put_off` hands over the id of how much later; `laters` are those ids with their words."""

    begun = Signal()
    put_off = Signal(str)
    declined = Signal()

    def __init__(
        self, look: Look, words: str, laters: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        card = Card(look, ground="tint", padding=20, gap=12)
        card.body.addWidget(Text(look, words))
        begin = SecondaryButton(look, self.tr("Begin"))
        self._later = QuietButton(look, self.tr("Later"), icon="chevron-down", tone="ink")
        self._later.setCheckable(True)
        decline = QuietButton(look, self.tr("Not today"), tone="ink")
        buttons = FlowLayout(look)
        for each in (begin, self._later, decline):
            buttons.addWidget(each)
        card.body.addLayout(buttons)
        self._times = QWidget()
        times = FlowLayout(look)
        for key, name in laters:
            button = SecondaryButton(look, name)
            button.clicked.connect(lambda _=False, key=key: self.put_off.emit(key))
            times.addWidget(button)
        self._times.setLayout(times)
        self._times.hide()
        card.body.addWidget(self._times)
        column = Column(look, gap=0, margins=(40, 16, 40, 12))
        column.addWidget(card)
        self.setLayout(column)
        begin.clicked.connect(self.begun)
        decline.clicked.connect(self.declined)
        self._later.toggled.connect(self._unfold)

    def announce(self) -> None:
        """Say the words through the screen reader, without moving the focus."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words))

    def _unfold(self, on: bool) -> None:
        self._later.set_icon("chevron-up" if on else "chevron-down")
        self._times.setVisible(on)
