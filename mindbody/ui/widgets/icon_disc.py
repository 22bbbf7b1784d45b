"""An icon on a quiet disc, beside the words that say what it means."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import fill, outline, smooth


class IconDisc(QWidget):
    """Decoration: no words of its own. `tone` is "primary" or "accent"."""

    def __init__(
        self, look: Look, icon: str, *, tone: str = "primary", side: int = 48, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._tone = tone
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._look.px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        ground = "accent_tint" if self._tone == "accent" else "tint"
        fill(painter, rect, rect.height() / 2, look.color(ground))
        if look.tokens.outlined:
            outline(painter, rect, rect.height() / 2, look.color("border"), 1.5)
        side = rect.width() * 0.5
        box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, self._icon, getattr(look.tokens, self._tone))
