"""A ring that fills as time goes by, with words inside."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import smooth
from mindbody.ui.widgets.typeset import set_lines


class ProgressRing(QLabel):
    """A painted label: its words ("3:20 left") are what a screen reader says.

    `diameter` is in pixels at 100 %.
    """

    def __init__(self, look: Look, *, diameter: int = 160, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._diameter = diameter
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_progress(self, share: float, words: str) -> None:
        """`share` is what is done, 0.0 to 1.0."""
        share = min(1.0, max(0.0, share))
        if words != self.text():
            self.setText(words)
        if abs(share - self._share) * self._diameter * 3.2 > 0.25 or share in (0.0, 1.0):
            self._share = share
            self.update()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(self._diameter)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        line = look.px(8)
        box = QRectF(self.rect()).adjusted(line, line, -line, -line)
        track = 2.0 if look.tokens.outlined else line * 0.75
        painter.setPen(QPen(look.color("line"), track))
        painter.drawEllipse(box)
        pen = QPen(look.color("primary"), line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._share > 0:
            painter.drawArc(box, 90 * 16, -round(self._share * 360 * 16))
        role = Role.CARD if self._diameter >= 140 else Role.SMALL_STRONG
        words = set_lines(
            self.text(),
            look.font(role),
            box.width() * 0.8,
            line_height=1.3,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        painter.setPen(look.color("ink"))
        words.draw(painter, box.center().x() - words.width / 2, box.center().y() - words.height / 2)
