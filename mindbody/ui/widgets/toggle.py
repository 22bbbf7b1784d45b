"""A switch with its words, the whole row a target."""

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

_RING = 5
"""Pixels between the switch and the ring round it that shows the focus."""


class ToggleRow(QCheckBox):
    """On or off: words on the left, a switch on the right. `toggled(bool)` tells; it is a check box.

    `detail` is one quieter sentence below.
    """

    def __init__(self, look: Look, text: str, *, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._detail = detail
        self._ring = False
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def _room(self, width: int) -> int:
        return max(1, width - self._look.px(56 + _RING) - self._look.space(24))

    def _words(self, width: int) -> tuple[Setting, Setting | None]:
        room = self._room(width)
        title = set_lines(self.text(), self._look.font(Role.BODY), room, line_height=1.35)
        if not self._detail:
            return title, None
        return title, set_lines(self._detail, self._look.font(Role.SMALL), room, line_height=1.4)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(420), self.heightForWidth(self._look.px(420)))

    def minimumSizeHint(self) -> QSize:
        words = max(
            longest_word(self.text(), self._look.font(Role.BODY)),
            longest_word(self._detail, self._look.font(Role.SMALL)),
        )
        return QSize(words + self._look.px(56 + _RING) + self._look.space(24) + 1, self._look.control(56))

    def heightForWidth(self, width: int) -> int:
        title, detail = self._words(width)
        words = title.height + (detail.height if detail else 0)
        return max(self._look.control(56), math.ceil(words) + self._look.space(20))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        title, detail = self._words(self.width())
        inset = look.px(_RING)
        y = rect.center().y() - (title.height + (detail.height if detail else 0)) / 2
        for words, token in ((title, "ink"), (detail, "soft")):
            if words is not None:
                painter.setPen(look.color(token))
                words.draw(painter, rect.right() - words.width if rtl else 0.0, y)
                y += words.height
        width, height = look.px(56), look.px(32)
        x = inset if rtl else rect.right() - inset - width
        switch = QRectF(x, rect.center().y() - height / 2, width, height)
        self._switch(painter, switch, mirrored=rtl)
        if self.hasFocus() and self._ring:
            around = switch.adjusted(-inset, -inset, inset, inset)
            focus_ring(painter, around, around.height() / 2, look)

    def _switch(self, painter: QPainter, box: QRectF, *, mirrored: bool) -> None:
        look, on = self._look, self.isChecked()
        radius = box.height() / 2
        over = self.underMouse() and self.isEnabled()
        ground = ("primary_hover" if over else "primary") if on else ("hover" if over else "sunk")
        fill(painter, box, radius, look.color(ground))
        if not on:
            outline(painter, box, radius, look.color("border"), 1.75)
        pad = box.height() * (0.125 if on else 0.2)
        side = box.height() - 2 * pad
        right = on != mirrored
        knob = QRectF(box.right() - pad - side if right else box.left() + pad, box.top() + pad, side, side)
        fill(painter, knob, side / 2, look.color("on_primary" if on else "border"))
