"""What all contents of the room share: a ground of their own, a place for the words, and a moment."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.composing import Page
from mindbody.ui.widgets.room.sizes import safe_area


class RoomView(QWidget):
    """Shows one content over the whole screen, opaquely. It knows nothing but that content.

    `free` is the part of the safe area that no caption takes; `corner` what the timer takes at its top right.
    What stands still is drawn once for a size and kept.
    """

    moves = False
    """Whether it has to be told the moment, many times a second."""

    beat_ms = 16
    """How long it may go between two moments."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.page = Page(area=safe_area(self.width(), self.height()), screen=self.height(), corner=QSizeF())
        self._still = QPixmap()
        look.changed.connect(self.draw_anew)

    def arrange(self, free: QRectF, corner: QSizeF, factor: float) -> None:
        """Take this place, with sizes raised by `factor`."""
        page = Page(area=free, screen=self.height(), corner=corner, factor=factor)
        if page != self.page:
            self.page = page
            self.draw_anew()

    @property
    def by_rule(self) -> bool:
        """Whether everything is as large as the room's rule asks."""
        return True

    def set_moment(self, seconds: float) -> None:
        """What is to be seen this long after the content began; most contents stand still."""

    def draw_anew(self) -> None:
        """Measure and draw everything again: for another size, place or theme."""
        self._still = QPixmap()
        self.place()
        self.update()

    def place(self) -> None:
        """Work out where everything goes, from `page`."""

    def paint_still(self, painter: QPainter) -> None:
        """Draw what does not move; the ground is already there."""

    def paint_moving(self, painter: QPainter) -> None:
        """Draw what moves, over what stands still."""

    @property
    def screen_rect(self) -> QRectF:
        return QRectF(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        wanted = (self.size().toSizeF() * ratio).toSize()
        if self._still.size() != wanted:
            self._still = self._drawn(ratio)
        painter = QPainter(self)
        part = event.rect()
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(QRectF(part), self._still, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_moving(painter)
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        picture = QPixmap((self.size().toSizeF() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.look.color("paper"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_still(painter)
        painter.end()
        return picture
