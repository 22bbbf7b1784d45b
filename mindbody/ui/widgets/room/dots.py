"""What the room answered: one dot an answer, in columns, and nothing of whose it was."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Dots
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.composing import Composed, Page, Piece, compose, room_font
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_LARGEST_DOT: Final = 0.1
"""Across, as a share of the screen's height."""


class DotsView(RoomView):
    """The columns stand on a line, over their numbers; words tell what the two ends mean."""

    def __init__(self, look: Look, content: Dots, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._question = Composed((), 1.0, fits=True)
        self._ends: tuple[Composed, ...] = ()
        self._chart = QRectF()
        told = [
            self.tr("{n} at {value}").format(n=count, value=content.lowest + index)
            for index, count in enumerate(content.counts)
            if count
        ]
        self.setAccessibleName(f"{content.question} {', '.join(told)}.")

    @property
    def by_rule(self) -> bool:
        return self._question.by_rule and all(each.by_rule for each in self._ends)

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
        ends = self._set_ends()
        foot = page.area.bottom() - max((each.bottom for each in ends), default=0.0)
        self._ends = tuple(each.moved(foot) for each in ends)
        top = max(self._question.bottom, page.area.top() + page.corner.height()) + 0.02 * high
        numbers = QFontMetricsF(self._number_font()).height() * 1.1
        self._chart = QRectF(page.area.left(), top, page.area.width(), max(1.0, foot - numbers - top))

    def _set_ends(self) -> list[Composed]:
        """The words of both ends, each in its half, set from nought downwards."""
        page, half = self.page, 0.48 * self.page.area.width()
        made = []
        for text, right in ((self.content.low_label, False), (self.content.high_label, True)):
            area = QRectF(page.area.left(), 0, half, 0.22 * page.screen)
            words = compose(
                [Piece(text=text, tone="soft")],
                self.look,
                Page(area=area, screen=page.screen, corner=QSizeF(), factor=page.factor),
            )
            made.append(words.to_the_right(page.area.right()) if right else words)
        return made

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
        for words in (self._question, *self._ends):
            words.paint(painter, look)
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
