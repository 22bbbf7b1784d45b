"""A step of a path: a disc on a line, a title, what it is about, and how it stands; the row is a button."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

_DISC = 44
_PAD = 16
_RADIUS = 20
_ASIDE = 200
"""Pixels at 100 % that the words at the end take, where there is room for them."""
_BESIDE_FROM = 640


class PathWords(NamedTuple):
    """`icon` stands on the disc, or `number` where it is "". `state` and `length` stand at the end."""

    number: int
    icon: str
    title: str
    line: str
    state: str
    length: str


class PathStep(QPushButton):
    """`filled`: the disc is a full one, as for what was met. `strong`: the row lies on its own ground.

    The line of the path goes up from it unless it is `first`, and down unless it is `last`.
    """

    def __init__(
        self, look: Look, *, first: bool = False, last: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = PathWords(0, "", "", "", "", "")
        self._first, self._last = first, last
        self._filled = self._strong = self._ring = False
        self._known: dict[int, tuple[Setting, Setting, Setting]] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)

    def set_words(self, words: PathWords, *, filled: bool, strong: bool) -> None:
        self._words, self._filled, self._strong = words, filled, strong
        self.setText(f"{words.number}. {words.title}")
        self.setAccessibleDescription(
            ". ".join(each for each in (words.state, words.length, words.line) if each)
        )
        self._relook()

    def _relook(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self.update()

    def _lead(self) -> int:
        return self._look.space(2 * _PAD) + self._look.px(_DISC)

    def _beside(self, width: int) -> bool:
        return width >= self._look.px(_BESIDE_FROM)

    def _set(self, width: int) -> tuple[Setting, Setting, Setting]:
        if width not in self._known:
            if len(self._known) > 8:
                self._known.clear()
            look, words = self._look, self._words
            aside = look.px(_ASIDE) if self._beside(width) else 0
            room = max(1, width - self._lead() - look.space(_PAD) - aside)
            between = "\n" if self._beside(width) else "  ·  "
            state = f"**{words.state}**" if words.state else ""
            end = between.join(each for each in (state, words.length) if each)
            self._known[width] = (
                set_lines(words.title, look.font(Role.STRONG), room, line_height=1.35),
                set_lines(words.line, look.font(Role.SMALL), room, line_height=1.4),
                set_lines(end, look.font(Role.SMALL), aside or room, line_height=1.4),
            )
        return self._known[width]

    def heightForWidth(self, width: int) -> int:
        title, line, end = self._set(width)
        high = title.height + line.height
        high = max(high, end.height) if self._beside(width) else high + end.height
        return math.ceil(max(high, self._look.px(_DISC))) + 2 * self._look.space(_PAD)

    def sizeHint(self) -> QSize:
        width = self._look.px(760)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look, words = self._look, self._words
        word = max(
            longest_word(words.title, look.font(Role.STRONG)),
            longest_word(f"{words.line} {words.state}", look.font(Role.SMALL)),
        )
        return QSize(word + 2 + self._lead() + look.space(_PAD), look.px(_DISC) + 2 * look.space(_PAD))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(_RADIUS)
        over = self.underMouse() and self.isEnabled()
        ground = rect.adjusted(0, 2, 0, -2)
        if self._strong:
            fill(painter, ground, radius, look.color("tint_hover" if over else "tint"))
        elif over:
            fill(painter, ground, radius, look.color("hover"))
        if look.tokens.outlined and (over or self._strong):
            outline(painter, ground, radius, look.color("border"), 2.0)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side, pad = look.px(_DISC), look.space(_PAD)
        x = rect.right() - pad - side if rtl else rect.left() + pad
        disc = QRectF(x, rect.center().y() - side / 2, side, side)
        self._draw_line(painter, rect, disc)
        self._draw_disc(painter, disc)
        self._draw_words(painter, rect, rtl=rtl)
        if self.hasFocus() and self._ring:
            focus_ring(painter, ground, radius, look)

    def _draw_line(self, painter: QPainter, rect: QRectF, disc: QRectF) -> None:
        x, gap = disc.center().x(), 4.0
        painter.setPen(QPen(self._look.color("border" if self._look.tokens.outlined else "line"), 2.0))
        if not self._first:
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, disc.top() - gap))
        if not self._last:
            painter.drawLine(QPointF(x, disc.bottom() + gap), QPointF(x, rect.bottom()))

    def _draw_disc(self, painter: QPainter, disc: QRectF) -> None:
        look, words = self._look, self._words
        radius = disc.height() / 2
        fill(painter, disc, radius, look.color("primary" if self._filled else "surface"))
        if not self._filled:
            outline(painter, disc, radius, look.color("border"), 1.5)
        ink = look.tokens.on_primary if self._filled else look.tokens.primary
        if words.icon:
            side = disc.height() * 0.5
            box = QRectF(disc.center().x() - side / 2, disc.center().y() - side / 2, side, side)
            paint_icon(painter, box, words.icon, ink)
        else:
            painter.setPen(look.color("soft"))
            painter.setFont(look.font(Role.SMALL_STRONG))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(words.number))

    def _draw_words(self, painter: QPainter, rect: QRectF, *, rtl: bool) -> None:
        look = self._look
        title, line, end = self._set(self.width())
        beside = self._beside(self.width())
        high = title.height + line.height + (0 if beside else end.height)
        y = rect.center().y() - high / 2
        lead, pad = self._lead(), look.space(_PAD)

        def at(setting: Setting) -> float:
            return rect.right() - lead - setting.width if rtl else rect.left() + lead

        painter.setPen(look.color("ink"))
        title.draw(painter, at(title), y)
        painter.setPen(look.color("soft"))
        line.draw(painter, at(line), y + title.height)
        if not beside:
            end.draw(painter, at(end), y + title.height + line.height)
            return
        aside = look.px(_ASIDE)
        x = rect.left() + pad if rtl else rect.right() - aside
        end.draw(painter, x, rect.center().y() - end.height / 2)
