"""One note above the pages, in line with what they hold."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.notice import Notice


class Note(QWidget):
    """`acted` tells that what is offered was taken, `closed` that the note was put away."""

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        action: str = "",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notice = Notice(look, words, action=action, closable=closable)
        self._notice.acted.connect(self.acted)
        self._notice.closed.connect(self.closed)
        column = Column(look, gap=0, margins=(40, 16, 40, 0))
        column.addWidget(self._notice)
        self.setLayout(column)

    def announce(self) -> None:
        self._notice.announce()
