"""A number or a few words set much larger than any text, such as the number to call."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines


class BigFigure(QLabel):
    """Shown at `pixels` (at 100 %), smaller only where its longest word would not fit."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        pixels: int = 88,
        tone: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._pixels = pixels
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A label forgets that its height follows its width, unless it believes that it wraps.
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._relook()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def _font(self, width: int) -> QFont:
        font = self._look.font(Role.TITLE)
        font.setPixelSize(self._look.px(self._pixels))
        wide = longest_word(self.text(), font)
        if wide > width:
            font.setPixelSize(
                max(self._look.px(Role.SECTION.pixels), math.floor(font.pixelSize() * width / wide))
            )
        return font

    def _set(self, width: int) -> Setting:
        return set_lines(self.text(), self._font(width), width, line_height=1.1, even=True)

    def sizeHint(self) -> QSize:
        font = self._font(10_000)
        wide = math.ceil(QFontMetricsF(font).horizontalAdvance(self.text())) + 1
        return QSize(wide, math.ceil(font.pixelSize() * 1.1))

    def minimumSizeHint(self) -> QSize:
        small = self._look.font(Role.SECTION)
        return QSize(longest_word(self.text(), small) + 1, math.ceil(small.pixelSize() * 1.1))

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._set(max(1, width)).height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        setting = self._set(self.width())
        painter.setPen(self._look.color(self._tone))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        setting.draw(painter, self.width() - setting.width if rtl else 0.0, 0.0)
