"""Buttons: one filled action a screen, outlined ones beside it, quiet ones for the rest."""

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import longest_word, set_lines

QUIET_PADDING = 18
"""Between the edge of a quiet button and its words, in pixels at 100 %."""


class _Cut(NamedTuple):
    """Measures of one kind of button, in pixels at 100 %."""

    height: int
    padding: int
    role: Role
    icon: int
    gap: int = 10


class _Pill(QPushButton):
    """A fully round button of icon and word; a long word wraps rather than being cut."""

    def __init__(self, look: Look, text: str, cut: _Cut, icon: str, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._cut = cut
        self._icon = icon
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)
        self._relook()

    def set_icon(self, name: str) -> None:
        """Another icon, by name; "" for none."""
        if name != self._icon:
            self._icon = name
            self.updateGeometry()
            self.update()

    def _relook(self) -> None:
        self.setFont(self._look.font(self._cut.role))
        self.updateGeometry()
        self.update()

    def _beside_words(self) -> int:
        icon = self._look.px(self._cut.icon + self._cut.gap) if self._icon else 0
        return icon + 2 * self._look.space(self._cut.padding)

    def _high(self) -> int:
        return self._look.control(self._cut.height)

    def sizeHint(self) -> QSize:
        words = math.ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 1
        return QSize(max(words + self._beside_words(), self._look.target), self._high())

    def minimumSizeHint(self) -> QSize:
        width = longest_word(self.text(), self.font()) + 1 + self._beside_words()
        return QSize(max(width, self._look.target), self._high())

    def heightForWidth(self, width: int) -> int:
        words = set_lines(self.text(), self.font(), max(1, width - self._beside_words()), line_height=1.25)
        room = self._high() - math.ceil(self.font().pixelSize() * 1.25)
        return math.ceil(words.height) + room

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def _grounds(self) -> tuple[QColor | None, QColor | None, str]:
        """Fill, outline and the token of the words."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = min(rect.height() / 2, self._high() / 2)
        ground, border, words = self._grounds()
        if ground is not None:
            fill(painter, rect, radius, ground)
        if border is not None:
            outline(painter, rect, radius, border, 1.5)
        self._draw_words(painter, rect, words)
        if self.hasFocus() and self._ring:
            inset = 4 if words == "on_primary" or self.isChecked() else 0
            token = words if words == "on_primary" else "focus"
            focus_ring(painter, rect, radius, self._look, on=token, inset=inset)

    def _draw_words(self, painter: QPainter, rect: QRectF, token: str) -> None:
        room = rect.width() - self._beside_words()
        setting = set_lines(self.text(), self.font(), max(1.0, room + 1), line_height=1.25)
        icon = self._look.px(self._cut.icon) if self._icon else 0
        gap = self._look.px(self._cut.gap) if self._icon and self.text() else 0
        x = rect.center().x() - (setting.width + icon + gap) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icon_x = x + setting.width + gap if mirrored else x
        words_x = x if mirrored else x + icon + gap
        if self._icon:
            box = QRectF(icon_x, rect.center().y() - icon / 2, icon, icon)
            paint_icon(painter, box, self._icon, getattr(self._look.tokens, token))
        painter.setPen(self._look.color(token))
        setting.draw(painter, words_x, rect.center().y() - setting.height / 2)


class PrimaryButton(_Pill):
    """The one filled action of a screen: 60 high."""

    def __init__(self, look: Look, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, _Cut(height=60, padding=36, role=Role.CARD, icon=24), icon, parent)

    def _grounds(self) -> tuple[QColor | None, QColor | None, str]:
        if not self.isEnabled():
            return self._look.color("sunk"), self._look.color("border"), "soft"
        state = "primary_pressed" if self.isDown() else "primary_hover" if self.underMouse() else "primary"
        return self._look.color(state), None, "on_primary"


class SecondaryButton(_Pill):
    """An outlined button, 52 high. `tone` "accent" is for help, stop and flare. Checkable if asked."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        icon: str = "",
        tone: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        self._tone = tone
        super().__init__(look, text, _Cut(height=52, padding=26, role=Role.STRONG, icon=22), icon, parent)

    def _grounds(self) -> tuple[QColor | None, QColor | None, str]:
        look = self._look
        if not self.isEnabled():
            return None, look.color("line"), "soft"
        accent = self._tone == "accent"
        edge = look.color("accent" if accent else "border")
        if self.isChecked():
            return look.color("tint"), look.color("primary"), "primary"
        if self.isDown():
            return look.color("accent_tint" if accent else "tint"), edge, self._tone
        if self.underMouse():
            return look.color("accent_tint" if accent else "hover"), edge, self._tone
        return look.color("surface"), edge, self._tone


class QuietButton(_Pill):
    """Words alone, 48 high; a ground appears under the pointer. Checkable if asked."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        icon: str = "",
        tone: str = "soft",
        parent: QWidget | None = None,
    ) -> None:
        self._tone = tone
        super().__init__(
            look, text, _Cut(height=48, padding=QUIET_PADDING, role=Role.STRONG, icon=22), icon, parent
        )

    def _grounds(self) -> tuple[QColor | None, QColor | None, str]:
        if self.isChecked():
            return self._look.color("tint"), self._look.color("primary"), "primary"
        if not self.isEnabled():
            return None, None, "soft"
        if self.isDown():
            return self._look.color("tint"), None, self._tone
        return (self._look.color("hover") if self.underMouse() else None), None, self._tone


class IconButton(QPushButton):
    """A round button of an icon alone. `name` is said by screen readers and shown as a tip.

    `filled` is the one action of a player (72 wide); otherwise it is quiet (48 wide).
    """

    def __init__(
        self, look: Look, icon: str, name: str, *, filled: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._filled = filled
        self._ring = False
        self.set_name(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.update()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.control(72 if self._filled else 48)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        token = "on_primary" if self._filled else "ink"
        if self._filled:
            state = (
                "primary_pressed" if self.isDown() else "primary_hover" if self.underMouse() else "primary"
            )
            fill(painter, rect, radius, look.color(state))
        elif self.isDown() or self.underMouse() or self.isChecked():
            fill(painter, rect, radius, look.color("tint" if self.isDown() or self.isChecked() else "hover"))
        side = look.px(28 if self._filled else 24)
        box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, self._icon, getattr(look.tokens, token))
        if self.hasFocus() and self._ring:
            focus_ring(
                painter,
                rect,
                radius,
                look,
                on="on_primary" if self._filled else "focus",
                inset=4 if self._filled else 0,
            )
