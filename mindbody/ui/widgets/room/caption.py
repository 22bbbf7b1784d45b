"""The sentence that is being said, in a solid box at the foot of the screen."""

import math
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import fill, smooth
from mindbody.ui.widgets.room.composing import STEP, room_font
from mindbody.ui.widgets.room.sizes import Lettering, within
from mindbody.ui.widgets.typeset import Setting, set_lines

MOST_LINES: Final = 2
_ACROSS, _UP = 0.03, 0.016


class RoomCaption(QWidget):
    """Light on dark or dark on light, the other way round than the screen, so that it stands out.

    A sentence too long for two lines is set smaller. Only one that two lines of the least size can't hold
    gets a third.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ""
        self._screen = 720.0
        self._factor = 1.0
        look.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> str:
        return self._words

    def set_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.setVisible(bool(words))
            self.update()

    def set_screen(self, height: float, factor: float) -> None:
        """Be as large as a screen of this height asks."""
        self._screen, self._factor = height, within(factor)
        self.update()

    def lines(self, width: float) -> int:
        """How many lines the words make at this width; 0 for none."""
        return self._set(width).lines if self._words else 0

    def height_of(self, lines: int) -> int:
        """Pixels that so many lines take in their box."""
        pitch = math.ceil(self._font(self._factor).pixelSize() * Lettering.CAPTION.line_height(1.0))
        return math.ceil(lines * pitch + 2 * _UP * self._screen)

    def _font(self, scale: float) -> QFont:
        return room_font(self._look, Lettering.CAPTION, self._screen, scale)

    def _set(self, width: float) -> Setting:
        """As large as two lines allow."""
        room = width - 2 * _ACROSS * self._screen
        least = Lettering.CAPTION.least / Lettering.CAPTION.usual
        scale = self._factor
        while True:
            setting = set_lines(
                self._words,
                self._font(scale),
                max(1.0, room),
                line_height=Lettering.CAPTION.line_height(1.0),
                even=True,
                align=Qt.AlignmentFlag.AlignHCenter,
            )
            if setting.lines <= MOST_LINES or scale <= least:
                return setting
            scale = max(least, scale - STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._words:
            return
        painter = smooth(QPainter(self))
        setting = self._set(self.width())
        across, up = _ACROSS * self._screen, _UP * self._screen
        box = QRectF(0, 0, setting.width + 2 * across, setting.height + 2 * up)
        box.moveCenter(QRectF(self.rect()).center())
        box.moveBottom(self.height())
        fill(painter, box, up, self._look.color("ink"))
        painter.setPen(self._look.color("paper"))
        setting.draw(painter, box.left() + across, box.top() + up)
        painter.end()
