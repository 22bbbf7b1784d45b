"""A list of short points, each with a quiet sign before it."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import smooth
from mindbody.ui.widgets.typeset import Setting, longest_word, plain, set_lines


class Points(QLabel):
    """One label for the whole list, so that a screen reader reads it as one piece.

    `tone` is the token of the signs. `columns` is how many columns there may be where room allows
    (each at least `least` pixels at 100 %); points are then read down, column by column.
    """

    def __init__(
        self,
        look: Look,
        points: Sequence[str],
        *,
        role: Role = Role.BODY,
        tone: str = "primary",
        columns: int = 1,
        least: int = 380,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._points = tuple(points)
        self._role = role
        self._tone = tone
        self._columns = columns
        self._least = least
        self._settings: dict[int, list[Setting]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A label forgets that its height follows its width, unless it believes that it wraps.
        self.setWordWrap(True)
        self.setText("\n".join(plain(point) for point in self._points))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)
        self._relook()

    def _relook(self) -> None:
        self._settings.clear()
        self.setFont(self._look.font(self._role))
        self.updateGeometry()
        self.update()

    def _indent(self) -> int:
        return self._look.px(22)

    def _gap(self) -> int:
        return self._look.space(8)

    def _cut(self, width: int) -> tuple[int, int]:
        """How many columns, and how wide each is."""
        between = self._look.space(32)
        count = self._columns
        while count > 1 and (width - (count - 1) * between) // count < self._look.px(self._least):
            count -= 1
        return count, (width - (count - 1) * between) // count

    def _set(self, width: int) -> list[Setting]:
        if width not in self._settings:
            if len(self._settings) > 6:
                self._settings.clear()
            room = max(1, width - self._indent())
            height = self._role.line_height - 0.08
            self._settings[width] = [
                set_lines(point, self.font(), room, line_height=height) for point in self._points
            ]
        return self._settings[width]

    def _stacks(self, width: int) -> tuple[list[list[Setting]], int]:
        """The points shared out to columns of about the same height, and a column's width."""
        count, wide = self._cut(width)
        points = self._set(wide)
        whole = sum(point.height + self._gap() for point in points)
        stacks: list[list[Setting]] = [[] for _ in range(count)]
        used = 0.0
        for point in points:
            middle = used + (point.height + self._gap()) / 2
            stacks[min(count - 1, int(middle * count / whole))].append(point)
            used += point.height + self._gap()
        return stacks, wide

    def sizeHint(self) -> QSize:
        width = self._look.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = max((longest_word(point, self.font()) for point in self._points), default=0)
        return QSize(word + self._indent() + 1, self._look.px(24))

    def heightForWidth(self, width: int) -> int:
        stacks, _ = self._stacks(width)
        tall = max(
            sum(point.height for point in stack) + self._gap() * max(0, len(stack) - 1) for stack in stacks
        )
        return math.ceil(tall)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        stacks, wide = self._stacks(self.width())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        radius = look.px(3)
        for number, stack in enumerate(stacks):
            left = number * (wide + look.space(32))
            y = 0.0
            for point in stack:
                line = point.height / max(1, point.lines)
                dot = left + radius + look.px(3)
                x = float(left + self._indent())
                if rtl:
                    dot, x = self.width() - dot, self.width() - x - point.width
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color(self._tone))
                painter.drawEllipse(QPointF(dot, y + line / 2), radius, radius)
                painter.setPen(look.color("ink"))
                point.draw(painter, x, y)
                y += point.height + self._gap()
