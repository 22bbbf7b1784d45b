"""A tile: an icon on a disc, a title and a quiet line; the whole sheet is a button."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.card import RADIUS
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

_DISC = 48
_PADDING = 20


class Tile(QPushButton):
    """`tone` "accent" is for flare and help. Tiles in one row take one height.

    Its accessible name is the title and its description the line. `resized` tells that other words, or
    another look, need another room.
    """

    resized = Signal()

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        line: str = "",
        *,
        tone: str = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._look = look
        self._icon = icon
        self._line = line
        self._tone = tone
        self._ring = False
        self._wide: int | None = None
        self._set: dict[int, tuple[Setting, Setting | None]] = {}
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)

    def set_words(self, title: str, line: str) -> None:
        self.setText(title)
        self._line = line
        self.setAccessibleDescription(line)
        self._relook()

    def _relook(self) -> None:
        self._set.clear()
        self._wide = None
        self.updateGeometry()
        self.resized.emit()
        self.update()

    def _beside(self) -> int:
        return self._look.px(_DISC) + self._look.space(2 * _PADDING + 16)

    def _words(self, width: int) -> tuple[Setting, Setting | None]:
        if width not in self._set:
            if len(self._set) > 8:
                self._set.clear()
            self._set[width] = self._words_in(max(1, width - self._beside()))
        return self._set[width]

    def _words_in(self, room: int) -> tuple[Setting, Setting | None]:
        title = set_lines(self.text(), self._look.font(Role.STRONG), room, line_height=1.3, even=True)
        if not self._line:
            return title, None
        return title, set_lines(self._line, self._look.font(Role.SMALL), room, line_height=1.4)

    def wide(self) -> int:
        """The width at which title and line each stay in one line, in pixels."""
        if self._wide is None:
            title = QFontMetricsF(self._look.font(Role.STRONG)).horizontalAdvance(self.text())
            line = QFontMetricsF(self._look.font(Role.SMALL)).horizontalAdvance(self._line)
            self._wide = math.ceil(max(title, line)) + 2 + self._beside()
        return self._wide

    def sizeHint(self) -> QSize:
        width = self.wide()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = max(
            longest_word(self.text(), self._look.font(Role.STRONG)),
            longest_word(self._line, self._look.font(Role.SMALL)),
        )
        return QSize(words + 1 + self._beside(), self._look.px(_DISC) + self._look.space(2 * _PADDING))

    def heightForWidth(self, width: int) -> int:
        title, line = self._words(width)
        words = math.ceil(title.height + (line.height if line else 0))
        return max(self._look.px(_DISC), words) + self._look.space(2 * _PADDING)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(RADIUS)
        over = self.underMouse() and self.isEnabled()
        fill(painter, rect, radius, look.color("hover" if over else "surface"))
        edge = "primary" if self.isDown() else "border" if over or look.tokens.outlined else "line"
        outline(painter, rect, radius, look.color(edge), 2.0 if look.tokens.outlined else 1.0)
        side, padding = look.px(_DISC), look.space(_PADDING)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        disc = QRectF(
            rect.right() - padding - side if rtl else padding, rect.center().y() - side / 2, side, side
        )
        accent = self._tone == "accent"
        fill(painter, disc, side / 2, look.color("accent_tint" if accent else "tint"))
        inset = (side - look.px(24)) / 2
        picture = disc.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, picture, self._icon, getattr(look.tokens, self._tone))
        title, line = self._words(self.width())
        y = rect.center().y() - (title.height + (line.height if line else 0)) / 2
        for words, token in ((title, "ink"), (line, "soft")):
            if words is not None:
                painter.setPen(look.color(token))
                gap = look.space(16)
                words.draw(painter, disc.left() - gap - words.width if rtl else disc.right() + gap, y)
                y += words.height
        if self.hasFocus() and self._ring:
            focus_ring(painter, rect, radius, look)
