"""A card's text, where the sentence that is heard lies on a soft band."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLine
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, smooth
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

_MEASURE = 62

OVERHANG = 8
"""Pixels that the band reaches out beyond the words on either side."""


class ReadingText(QLabel):
    """A label of sentences. `set_heard` marks one of them, or none."""

    def __init__(self, look: Look, *, role: Role = Role.LEAD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._spans: list[tuple[int, int]] = []
        self._heard: int | None = None
        self._settings: dict[int, Setting] = {}
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)
        self._relook()

    def set_sentences(self, sentences: Sequence[str], *, role: Role) -> None:
        self._role = role
        at = 0
        self._spans = []
        for sentence in sentences:
            self._spans.append((at, at + len(sentence)))
            at += len(sentence) + 1
        self._heard = None
        self.setText(" ".join(sentences))
        self._relook()

    def set_heard(self, index: int | None) -> None:
        if index != self._heard:
            self._heard = index
            self.update()

    def heard_box(self) -> QRect:
        """Where the marked sentence stands; empty without one."""
        if self._heard is None or self._heard >= len(self._spans):
            return QRect()
        start, end = self._spans[self._heard]
        layout = self._set(self.width()).layout
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        held = [
            each for each in lines if each.textStart() < end and each.textStart() + each.textLength() > start
        ]
        top = min((each.y() for each in held), default=0.0)
        bottom = max((each.y() + each.height() for each in held), default=0.0)
        return QRect(0, math.floor(top), self.width(), math.ceil(bottom - top))

    def _relook(self) -> None:
        self._settings.clear()
        self.setFont(self._look.font(self._role))
        self.updateGeometry()
        self.update()

    def _inset(self) -> int:
        return self._look.space(OVERHANG)

    def _set(self, width: int) -> Setting:
        font = self._look.font(self._role)
        widest = math.ceil(QFontMetricsF(font).averageCharWidth() * _MEASURE)
        room = max(1, min(width - 2 * self._inset(), widest))
        if room not in self._settings:
            if len(self._settings) > 6:
                self._settings.clear()
            self._settings[room] = set_lines(
                self.text(), font, room, line_height=self._role.line_height + 0.1
            )
        return self._settings[room]

    def sizeHint(self) -> QSize:
        setting = self._set(100_000)
        return QSize(math.ceil(setting.width) + 2 * self._inset() + 1, math.ceil(setting.height))

    def minimumSizeHint(self) -> QSize:
        word = longest_word(self.text(), self._look.font(self._role))
        return QSize(word + 2 * self._inset() + 1, self._look.px(self._role.pixels * 2))

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._set(width).height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        setting = self._set(self.width())
        painter = smooth(QPainter(self))
        inset = self._inset()
        if self._heard is not None and self._heard < len(self._spans):
            self._band(painter, setting, *self._spans[self._heard])
        painter.setPen(self._look.color("ink"))
        setting.draw(painter, inset, 0)

    def _band(self, painter: QPainter, setting: Setting, start: int, end: int) -> None:
        inset, radius = self._inset(), self._look.space(8)
        for number in range(setting.layout.lineCount()):
            line = setting.layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            while last > first and self.text()[last - 1] == " ":
                last -= 1
            if first >= last:
                continue
            left, right = _x_of(line, first), _x_of(line, last)
            box = QRectF(inset + left - inset / 2, line.y() - 3, right - left + inset, line.height() + 6)
            fill(painter, box, radius, self._look.color("tint"))


def _x_of(line: QTextLine, cursor: int) -> float:
    """The binding gives x and the cursor it stands at."""
    found: tuple[float, int] = line.cursorToX(cursor)  # type: ignore[assignment]  # a pair, whatever its stub says
    return found[0]
