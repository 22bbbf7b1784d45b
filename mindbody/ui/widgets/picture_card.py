"""A large card with a landscape at its side, or above where the window is narrow."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.arranging import ArrangingLayout
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.card import RADIUS
from mindbody.ui.widgets.landscape import Landscape
from mindbody.ui.widgets.painting import fill, outline, smooth

_WIDE_FROM = 700
_SHARES = ((1000, 0.38), (0, 0.33))
_WIDEST_PICTURE = 480
_BAND = 72


class _PictureLayout(ArrangingLayout):
    """Two items, the picture first. Beside each other from `_WIDE_FROM` pixels on, else stacked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.invalidate)

    def wide(self, width: int) -> bool:
        return width >= self._look.px(_WIDE_FROM)

    def sizeHint(self) -> QSize:
        width = self._look.px(960)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(self._items[1].minimumSize().width(), self._look.space(_BAND))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        wide = self.wide(rect.width())
        across = self._picture_width(rect.width()) if wide else 0
        if place:
            self._place(rect, across)
        return (0 if wide else self._look.space(_BAND)) + self._items[1].heightForWidth(rect.width() - across)

    def _place(self, rect: QRect, across: int) -> None:
        """across: the width of the picture beside the words, 0 where it lies over them."""
        edge = 2 if self._look.tokens.outlined else 1
        inner = rect.adjusted(edge, edge, -edge, -edge)
        picture, words = QRect(inner), QRect(rect)
        if across:
            picture.setWidth(across - edge)
            words.setLeft(rect.left() + across)
            if self._from_the_right():
                picture.moveRight(inner.right())
                words.moveLeft(rect.left())
        else:
            picture.setHeight(self._look.space(_BAND) - edge)
            words.setTop(rect.top() + self._look.space(_BAND))
        self._items[0].setGeometry(picture)
        self._items[1].setGeometry(words)

    def _picture_width(self, width: int) -> int:
        share = next(share for least, share in _SHARES if width >= self._look.px(least))
        return min(round(width * share), self._look.px(_WIDEST_PICTURE))


class PictureCard(QFrame):
    """Put things into `body`; `landscape` is the picture. `padding` is in pixels at 100 %.

    `stacked_changed` tells that the picture has gone above the words, or back beside them.
    """

    stacked_changed = Signal()

    def __init__(
        self,
        look: Look,
        seed: str,
        *,
        hour: float = 10.0,
        padding: int = 32,
        gap: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.landscape = Landscape(look, seed, hour=hour)
        self._layout = _PictureLayout(look)
        words = QWidget()
        self.body = Column(look, gap=gap, margins=(padding, padding, padding, padding))
        words.setLayout(self.body)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        words.setSizePolicy(policy)
        self._layout.addWidget(self.landscape)
        self._layout.addWidget(words)
        self.setLayout(self._layout)
        self.setSizePolicy(policy)
        self._stacked = False
        look.changed.connect(self._relook)
        self._round()

    @property
    def stacked(self) -> bool:
        """Whether the picture is above the words."""
        return self._stacked

    def _relook(self) -> None:
        self._round()
        self._turn()

    def _round(self) -> None:
        r = RADIUS - 1
        wide = self._layout.wide(self.width())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = (0, r, r, 0) if rtl else (r, 0, 0, r)
        self.landscape.set_corners(beside if wide else (r, r, 0, 0))
        self.update()

    def _turn(self) -> None:
        stacked = not self._layout.wide(self.width())
        if stacked is not self._stacked:
            self._stacked = stacked
            self.stacked_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        fill(painter, rect, look.space(RADIUS), look.color("surface"))
        outline(painter, rect, look.space(RADIUS), look.color("line"), 2.0 if look.tokens.outlined else 1.0)
