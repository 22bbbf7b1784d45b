"""The last seven days as seven quiet circles: full where something was practised, never a chain to keep."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import smooth


@dataclass(frozen=True, slots=True)
class DayCircle:
    """One day: the letter or short name below it, and whether there was a practice."""

    label: str
    full: bool


class WeekCircles(QWidget):
    """The days in their order, today last. `words` says the same to a screen reader."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._days: tuple[DayCircle, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_days(self, days: tuple[DayCircle, ...], words: str) -> None:
        self.setAccessibleName(words)
        if days != self._days:
            self._days = days
            self.update()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(7 * self._look.px(52), self._look.px(38) + self._look.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * self._look.px(30), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        painter.setFont(look.font(Role.SMALL))
        radius = min(look.px(16), self.width() / 18)
        words = QFontMetricsF(painter.font())
        edge = max([radius + 1, *(words.horizontalAdvance(day.label) / 2 + 1 for day in self._days[:1])])
        step = min((self.width() - 2 * edge) / 6, look.px(64))
        for number, day in enumerate(self._days):
            middle = QPointF(edge + step * number, radius + 2)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                middle.setX(self.width() - middle.x())
            if day.full:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("primary"))
            else:
                painter.setPen(QPen(look.color("border"), 1.5))
                painter.setBrush(look.color("surface"))
            painter.drawEllipse(middle, radius, radius)
            painter.setPen(look.color("soft"))
            box = QRectF(middle.x() - step / 2, look.px(38), step, look.px(26))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, day.label)
