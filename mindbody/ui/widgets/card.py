"""A card: a rounded sheet with a hairline, which holds a column."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.painting import fill, outline, smooth

RADIUS = 24
"""Of every card, in pixels at 100 %."""


class Card(QFrame):
    """Put things into `body`. `ground` is a token: `surface`, `tint`, `sunk` or `accent_tint`."""

    def __init__(
        self,
        look: Look,
        *,
        ground: str = "surface",
        padding: int = 28,
        gap: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._ground = ground
        self.body = Column(look, gap=gap, margins=(padding, padding, padding, padding))
        self.setLayout(self.body)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_ground(self, ground: str) -> None:
        self._ground = ground
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = self._look.space(RADIUS)
        fill(painter, rect, radius, self._look.color(self._ground))
        strong = self._look.tokens.outlined
        if strong or self._ground in ("surface", "sunk"):
            outline(painter, rect, radius, self._look.color("line"), 2.0 if strong else 1.0)
