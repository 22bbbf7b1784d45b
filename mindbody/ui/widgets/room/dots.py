"""What the room answered: one dot an answer, in columns, and nothing of whose it was."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Dots
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.composing import Composed, Piece, compose, room_font
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_LARGEST_DOT: Final = 0.1
"""Across, as a share of the screen's height."""


class DotsView(RoomView):
    """The columns stand on a line, over their numbers."""

    def __init__(self, look: Look, content: Dots, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._question = Composed((), 1.0, fits=True)
        self._chart = QRectF()
        told = [
            self.tr("{n} at {value}").format(n=count, value=content.lowest + index)
            for index, count in enumerate(content.counts)
            if count
        ]
        self.setAccessibleName(f"{content.question} {', '.join(told)}.")

    @property
    def by_rule(self) -> bool:
        return self._question.by_rule

    def dots(self) -> tuple[QRectF, ...]:
        """Where each answer is drawn."""
        wide, chart = self._pitch, self._chart
        most = max(self.content.counts)
        across = min(_LARGEST_DOT * self.page.screen, 0.84 * wide, 0.88 * chart.height() / most)
        step = min(1.12 * across, chart.height() / most)
        made = []
        for index, count in enumerate(self.content.counts):
            middle = chart.left() + (index + 0.5) * wide
            for row in range(count):
                bottom = chart.bottom() - 0.12 * across - row * step
                made.append(QRectF(middle - across / 2, bottom - across, across, across))
        return tuple(made)

    @property
    def _pitch(self) -> float:
        return self._chart.width() / len(self.content.counts)

    def place(self) -> None:
        page, high = self.page, self.page.screen
        upper = QRectF(page.area)
        upper.setHeight(0.4 * upper.height())
        question = [Piece(text=self.content.question, lettering=Lettering.TITLE)]
        self._question = compose(question, self.look, replace(page, area=upper))
        foot = page.area.bottom()
        top = max(self._question.bottom, page.area.top() + page.corner.height()) + 0.02 * high
        numbers = QFontMetricsF(self._number_font()).height() * 1.1
        self._chart = QRectF(page.area.left(), top, page.area.width(), max(1.0, foot - numbers - top))

    def paint_still(self, painter: QPainter) -> None:
        look, chart = self.look, self._chart
        paint_foot(
            painter,
            self.screen_rect,
            look.tokens,
            seed="dots",
            free_from=self.screen_rect.bottom(),
            disc=False,
        )
        self._question.paint(painter, look)
        line = max(2.0, 0.004 * self.page.screen)
        painter.setPen(QPen(look.color("border"), line))
        painter.drawLine(chart.bottomLeft(), chart.bottomRight())
        font = self._number_font()
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        for index in range(len(self.content.counts)):
            frame = QRectF(
                chart.left() + index * self._pitch, chart.bottom() + line, self._pitch, font.pixelSize() * 1.4
            )
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, str(self.content.lowest + index))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primary"))
        for dot in self.dots():
            painter.drawEllipse(dot.center(), dot.width() / 2, dot.width() / 2)

    def _number_font(self) -> QFont:
        return room_font(self.look, Lettering.STRONG, self.page.screen, 1.0)
