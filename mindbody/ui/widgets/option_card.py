"""A card to choose one of a few by: a title, quiet lines, and a mark on the one that is in use."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.card import RADIUS
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

_PADDING = 24
_MARK = 20
_GAP = 8


class OptionCard(QPushButton):
    """Checkable; put several into a QButtonGroup. `lines` stand under the title, `mark` with a tick below.

    Its accessible name is the title and its description the rest.
    """

    def __init__(self, look: Look, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._look = look
        self._lines: tuple[str, ...] = ()
        self._mark = ""
        self._ring = False
        self._known: dict[int, tuple[list[tuple[Setting, str]], Setting | None]] = {}
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)

    def set_words(self, title: str, lines: tuple[str, ...], mark: str = "") -> None:
        """Lines that are empty are left out."""
        self.setText(title)
        self._lines = tuple(line for line in lines if line)
        self._mark = mark
        self.setAccessibleDescription(". ".join((*self._lines, *((mark,) if mark else ()))))
        self._relook()

    def _relook(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self.update()

    def _set(self, width: int) -> tuple[list[tuple[Setting, str]], Setting | None]:
        if width not in self._known:
            if len(self._known) > 8:
                self._known.clear()
            look = self._look
            room = max(1, width - 2 * look.space(_PADDING))
            title = set_lines(self.text(), look.font(Role.CARD), room, line_height=1.25, even=True)
            words = [(title, "ink")]
            for line in self._lines:
                words.append((set_lines(line, look.font(Role.SMALL), room, line_height=1.4), "soft"))
            mark = None
            if self._mark:
                beside = max(1, room - look.px(_MARK) - look.space(_GAP))
                mark = set_lines(self._mark, look.font(Role.SMALL_STRONG), beside, line_height=1.4)
            self._known[width] = words, mark
        return self._known[width]

    def heightForWidth(self, width: int) -> int:
        words, mark = self._set(width)
        high = sum(each.height for each, _ in words) + self._look.space(6)
        high += mark.height + self._look.space(10) if mark is not None else 0
        return math.ceil(high) + 2 * self._look.space(_PADDING)

    def sizeHint(self) -> QSize:
        width = self._look.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = self._look
        word = max(
            longest_word(self.text(), look.font(Role.CARD)),
            *(longest_word(line, look.font(Role.SMALL)) for line in (*self._lines, "")),
            longest_word(self._mark, look.font(Role.SMALL_STRONG)) + look.px(_MARK) + look.space(_GAP),
        )
        return QSize(word + 2 + 2 * look.space(_PADDING), look.px(96))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(RADIUS)
        chosen, over = self.isChecked(), self.underMouse()
        ground = "tint" if chosen else "hover" if over else "surface"
        fill(painter, rect, radius, look.color(ground))
        if chosen:
            outline(painter, rect, radius, look.color("primary"), 3.0 if look.tokens.outlined else 2.0)
        else:
            edge = "border" if over or look.tokens.outlined else "line"
            outline(painter, rect, radius, look.color(edge), 2.0 if look.tokens.outlined else 1.0)
        self._draw_words(painter, rect)
        if self.hasFocus() and self._ring:
            focus_ring(painter, rect, radius, look)

    def _draw_words(self, painter: QPainter, rect: QRectF) -> None:
        look = self._look
        words, mark = self._set(self.width())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = rect.left() + look.space(_PADDING), rect.right() - look.space(_PADDING)
        y = rect.top() + look.space(_PADDING)
        for number, (each, token) in enumerate(words):
            painter.setPen(look.color(token))
            each.draw(painter, right - each.width if rtl else left, y)
            y += each.height + (look.space(6) if number == 0 else 0)
        if mark is None:
            return
        side, gap = look.px(_MARK), look.space(_GAP)
        y = rect.bottom() - look.space(_PADDING) - mark.height
        box = QRectF(right - side if rtl else left, y + (mark.height / mark.lines - side) / 2, side, side)
        paint_icon(painter, box, "check", look.tokens.primary)
        painter.setPen(look.color("primary"))
        mark.draw(painter, box.left() - gap - mark.width if rtl else box.right() + gap, y)
