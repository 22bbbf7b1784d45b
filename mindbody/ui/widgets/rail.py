"""The rail of places at the side of the window, and the way to help at its foot."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

_SIDE = 18
_SIDE_NARROW = 10
_WORDS_WIDE = 196


class Place(NamedTuple):
    """One entry: `at_foot` puts it at the foot of the rail."""

    id: str
    icon: str
    word: str
    at_foot: bool = False


class RailButton(QPushButton):
    """Icon and word side by side, or in a narrow window the one above the other."""

    def __init__(self, look: Look, icon: str, word: str, *, help_tone: bool = False) -> None:
        super().__init__(word)
        self._look = look
        self._icon = icon
        self._help = help_tone
        self._narrow = False
        self._ring = False
        self.setCheckable(not help_tone)
        # One of several, to a screen reader; a box to check would be something else.
        self.setAutoExclusive(not help_tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        if self._narrow:
            words = self._stacked_words()
            width = words.width + look.space(16)
            high = math.ceil(look.px(24) + words.height + look.space(20))
            return QSize(max(math.ceil(width), look.target), max(high, look.target))
        words_width = QFontMetricsF(look.font(Role.STRONG)).horizontalAdvance(self.text())
        return QSize(math.ceil(words_width) + look.px(24 + 14) + look.space(34), look.control(52))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def _stacked_words(self) -> Setting:
        font = self._look.font(Role.SMALL_STRONG)
        room = max(longest_word(self.text(), font) + 2, self._look.px(82))
        return set_lines(
            self.text(), font, room, line_height=1.15, even=True, align=Qt.AlignmentFlag.AlignHCenter
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, t = self._look, self._look.tokens
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(16)
        over = self.underMouse()
        if self._help:
            fill(painter, rect, radius, look.color("accent_tint" if over or self.isDown() else "paper"))
            outline(painter, rect, radius, look.color("accent"), 1.5)
        elif self.isChecked() or over:
            fill(painter, rect, radius, look.color("tint" if self.isChecked() else "hover"))
            if self.isChecked() and t.outlined:
                outline(painter, rect, radius, look.color("primary"), 2.0)
        token = "accent" if self._help else "ink" if self.isChecked() else "soft"
        icon_token = "primary" if self.isChecked() else token
        if self._narrow:
            self._draw_stacked(painter, rect, icon_token, token)
        else:
            self._draw_beside(painter, rect, icon_token, token)
        if self.hasFocus() and self._ring:
            focus_ring(painter, rect, radius, look, inset=3 if self._help else 0)

    def _draw_stacked(self, painter: QPainter, rect: QRectF, icon_token: str, token: str) -> None:
        look = self._look
        words = self._stacked_words()
        side = look.px(24)
        y = rect.center().y() - (side + look.space(4) + words.height) / 2
        box = QRectF(rect.center().x() - side / 2, y, side, side)
        paint_icon(painter, box, self._icon, getattr(look.tokens, icon_token))
        painter.setPen(look.color(token))
        words.draw(painter, rect.center().x() - words.width / 2, y + side + look.space(4))

    def _draw_beside(self, painter: QPainter, rect: QRectF, icon_token: str, token: str) -> None:
        look = self._look
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side, inset, gap = look.px(24), look.space(16), look.px(14)
        x = rect.right() - inset - side if rtl else inset
        box = QRectF(x, rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, self._icon, getattr(look.tokens, icon_token))
        strong = self.isChecked() or self._help
        painter.setFont(look.font(Role.STRONG if strong else Role.BODY))
        painter.setPen(look.color(token))
        left = 0.0 if rtl else box.right() + gap
        width = box.left() - gap if rtl else rect.width() - left
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            QRectF(left, 0, width, rect.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side_flag,
            self.text(),
        )


class _Mark(QWidget):
    """The leaf and the name."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        if self._narrow:
            return QSize(look.px(40), look.px(44))
        words = QFontMetricsF(look.font(Role.CARD)).horizontalAdvance(self._name)
        return QSize(math.ceil(words) + look.px(38) + look.space(24), look.px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        side = look.px(28 if self._narrow else 26)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inset = look.space(15)
        x = (self.width() - side) / 2 if self._narrow else self.width() - inset - side if rtl else inset
        box = QRectF(x, (self.height() - side) / 2, side, side)
        paint_icon(painter, box, "leaf", look.tokens.primary)
        if not self._narrow:
            painter.setFont(look.font(Role.CARD))
            painter.setPen(look.color("ink"))
            gap = look.px(12)
            rect = QRectF(0, 0, box.left() - gap, self.height())
            flag = Qt.AlignmentFlag.AlignRight
            if not rtl:
                rect = QRectF(box.right() + gap, 0, self.width(), self.height())
                flag = Qt.AlignmentFlag.AlignLeft
            absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(rect, absolute | flag, self._name)


class NavRail(QFrame):
    """The places of the app. `chosen(id)` tells; "Need help now" tells by `help_wanted`, and "In a flare",
    where there is such a page, by `flare_wanted`. `read_wanted` asks for the page to be read aloud.

    It narrows by `set_narrow`, and scrolls where the window is lower than its entries.
    """

    chosen = Signal(str)
    help_wanted = Signal()
    flare_wanted = Signal()
    read_wanted = Signal()

    def __init__(
        self, look: Look, places: Sequence[Place], *, flare: str = "", parent: QWidget | None = None
    ) -> None:
        """flare: the id of the page for a flare, "" where there is none."""
        super().__init__(parent)
        self._look = look
        self._narrow = False
        self.setAccessibleName(self.tr("Places"))
        self._mark = _Mark(look, "MindBody")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._help = RailButton(look, "help", self.tr("Need help now"), help_tone=True)
        self._help.setToolTip(self.tr("Help lines, warning signs and grounding (F1)"))
        self._help.clicked.connect(self.help_wanted)

        inside = QWidget()
        column = self._entries = Column(look, gap=6)
        inside.setLayout(column)
        for at_foot in (False, True):
            for place in (p for p in places if p.at_foot is at_foot):
                button = RailButton(look, place.icon, place.word)
                button.clicked.connect(lambda _on=False, key=place.id: self.chosen.emit(key))
                self._group.addButton(button)
                self._buttons[place.id] = button
                column.addWidget(button)
            if not at_foot:
                column.addStretch(1)
                column.addWidget(self._build_reading())
        self._scroll = QScrollArea()
        view = QWidget()
        self._scroll.setViewport(view)
        view.setAutoFillBackground(False)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)

        self._whole = whole = Column(look, gap=16)
        whole.addWidget(self._mark)
        whole.addWidget(self._scroll, 1)
        # Outside of what scrolls, so that it is in sight whatever the window is.
        foot = self._foot = Column(look, gap=8)
        if flare:
            foot.addWidget(self._build_flare(flare))
        foot.addWidget(self._help)
        whole.addLayout(foot)
        self.setLayout(whole)
        look.changed.connect(self._fit)
        self._fit()

    def _build_reading(self) -> RailButton:
        self._read = RailButton(self._look, "ear", self.tr("Read aloud"))
        self._read.setCheckable(False)
        self._read.setAutoExclusive(False)
        self._read.setToolTip(self.tr("Reads this page to you; press again to stop (F4)"))
        self._read.clicked.connect(self.read_wanted)
        return self._read

    def set_reading(self, reading: bool) -> None:
        """Whether the page is being read aloud now."""
        self._read.setText(self.tr("Stop reading") if reading else self.tr("Read aloud"))
        self._read.updateGeometry()
        self._fit()

    def _build_flare(self, key: str) -> RailButton:
        button = RailButton(self._look, "flame", self.tr("In a flare"))
        button.setToolTip(self.tr("What helps on a hard day (F2)"))
        button.clicked.connect(self.flare_wanted)
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    def set_chosen(self, key: str) -> None:
        """Mark a place as the present one, without telling; one that is not in the rail marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)
        self._bring_in_sight()

    def set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self._mark.set_narrow(narrow)
            for button in (*self._buttons.values(), self._read, self._help):
                button.set_narrow(narrow)
            self._fit()

    def _fit(self) -> None:
        side, end = (_SIDE_NARROW, 18) if self._narrow else (_SIDE, 26)
        self._whole.set_margins((side, end, side, end))
        self._mark.setVisible(self._has_room_for_all())
        widest = max(
            w.sizeHint().width() for w in (self._mark, self._read, self._help, *self._buttons.values())
        )
        across = self._look.space(_SIDE_NARROW if self._narrow else _SIDE)
        bar = self._scroll.verticalScrollBar().sizeHint().width() if self._scrolls() else 0
        self.setFixedWidth(max(widest, 0 if self._narrow else self._look.px(_WORDS_WIDE)) + 2 * across + bar)
        self.update()

    def _has_room_for_all(self) -> bool:
        """Whether every entry can be seen at once beside the mark. Where not, the places have its room."""
        foot = self._foot.sizeHint().height()
        asked = self._mark.sizeHint().height() + self._inside.sizeHint().height() + foot
        margins = self._whole.contentsMargins()
        return self.height() >= asked + 2 * self._whole.spacing() + margins.top() + margins.bottom()

    def _scrolls(self) -> bool:
        return self._inside.sizeHint().height() > self._scroll.height() > 0

    def _bring_in_sight(self) -> None:
        """Where the rail scrolls, where one is must not be out of sight."""
        present = self._group.checkedButton()
        if present is not None and self._inside.isAncestorOf(present):
            self._entries.activate()
            self._scroll.ensureWidgetVisible(present, 0, self._look.space(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._bring_in_sight()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._look.color("border" if self._look.tokens.outlined else "line")
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if rtl else self.width() - 1
        painter.fillRect(x, 0, 1, self.height(), color)
