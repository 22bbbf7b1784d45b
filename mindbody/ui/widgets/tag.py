"""A few words on a rounded ground: a fact about something, which can't be pressed."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.painting import fill, outline, smooth
from mindbody.ui.widgets.text import Text


class Tag(QFrame):
    """`ground` is a token: `tint`, `sunk` or `accent_tint`."""

    def __init__(
        self, look: Look, words: str, *, ground: str = "tint", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._ground = ground
        column = Column(look, margins=(12, 4, 12, 4))
        column.addWidget(Text(look, words, role=Role.SMALL))
        self.setLayout(column)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = min(rect.height() / 2, look.space(16))
        fill(painter, rect, radius, look.color(self._ground))
        if look.tokens.outlined:
            outline(painter, rect, radius, look.color("border"), 1.5)
