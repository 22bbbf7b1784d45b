"""Choosing: one of a few side by side, or one or many chips."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import longest_word, set_lines

Options = Sequence[tuple[str, str]]
"""(id, label) of each thing that can be chosen."""


_BESIDE_CHOSEN = 3.0
"""Pixels between the outline of what is chosen and the focus ring, so that both are seen."""


class ChipLook:
    """How a chip measures and paints itself; the chip stays a true radio button or check box."""

    def __init__(self, look: Look, chip: QAbstractButton, *, many: bool) -> None:
        self._look = look
        self._chip = chip
        self._many = many

    def font(self) -> QFont:
        return self._look.font(Role.BODY)

    def _beside_words(self) -> int:
        return self._look.px(22 + 10) + self._look.space(14 + 20)

    def size(self) -> QSize:
        words = math.ceil(QFontMetricsF(self.font()).horizontalAdvance(self._chip.text())) + 1
        return QSize(words + self._beside_words(), self._look.control(48))

    def smallest(self) -> QSize:
        words = longest_word(self._chip.text(), self.font()) + 1
        return QSize(words + self._beside_words(), self._look.control(48))

    def height_for(self, width: int) -> int:
        words = set_lines(
            self._chip.text(), self.font(), max(1, width - self._beside_words()), line_height=1.3
        )
        return max(self._look.control(48), math.ceil(words.height) + self._look.px(22))

    def paint(self, painter: QPainter, *, ring: bool) -> None:
        look, chip = self._look, self._chip
        rect = QRectF(chip.rect())
        radius = look.control(48) / 2
        chosen = chip.isChecked()
        hovered = chip.underMouse() and chip.isEnabled()
        ground = ("tint_hover" if hovered else "tint") if chosen else ("hover" if hovered else "surface")
        fill(painter, rect, radius, look.color(ground))
        outline(painter, rect, radius, look.color("primary" if chosen else "border"), 2 if chosen else 1.25)
        rtl = chip.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = look.px(22)
        left = look.space(14)
        mark = QRectF(rect.right() - left - side if rtl else left, rect.center().y() - side / 2, side, side)
        self._mark(painter, mark, chosen=chosen)
        words = set_lines(
            chip.text(), self.font(), max(1.0, rect.width() - self._beside_words() + 1), line_height=1.3
        )
        painter.setFont(self.font())
        painter.setPen(look.color("ink"))
        gap = look.px(10)
        x = mark.left() - gap - words.width if rtl else mark.right() + gap
        words.draw(painter, x, rect.center().y() - words.height / 2)
        if ring:
            focus_ring(painter, rect, radius, look, inset=_BESIDE_CHOSEN if chosen else 0)

    def _mark(self, painter: QPainter, box: QRectF, *, chosen: bool) -> None:
        look = self._look
        radius = box.width() * 0.28 if self._many else box.width() / 2
        if not chosen:
            outline(painter, box.adjusted(1, 1, -1, -1), radius, look.color("border"), 1.5)
            return
        fill(painter, box, radius, look.color("primary"))
        inner = box.adjusted(*(look.px(n) for n in (4, 4, -4, -4)))
        paint_icon(painter, inner, "check", look.tokens.on_primary)


class _OneChip(QRadioButton):
    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._face = ChipLook(look, self, many=False)
        self._ring = False
        _as_control(self, look)

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return self._face.smallest()

    def heightForWidth(self, width: int) -> int:
        return self._face.height_for(width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(smooth(QPainter(self)), ring=self.hasFocus() and self._ring)


class _ManyChip(QCheckBox):
    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._face = ChipLook(look, self, many=True)
        self._ring = False
        _as_control(self, look)

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return self._face.smallest()

    def heightForWidth(self, width: int) -> int:
        return self._face.height_for(width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(smooth(QPainter(self)), ring=self.hasFocus() and self._ring)


class ChoiceChips(QWidget):
    """Chips to choose one of, or with `many` any number of. `name` says what is chosen.

    Nothing is chosen at first, and nothing need be.
    """

    changed = Signal(object)
    """tuple[str, ...]: the ids chosen now, in the order of the options."""

    def __init__(
        self, look: Look, name: str, options: Options, *, many: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._many = many
        flow = FlowLayout(look, gap=10, row_gap=10)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not many)
        self._chips: dict[str, QAbstractButton] = {}
        for key, label in options:
            chip: QAbstractButton = _ManyChip(look, label, self) if many else _OneChip(look, label, self)
            chip.setAccessibleDescription(name)
            self._group.addButton(chip)
            self._chips[key] = chip
            flow.addWidget(chip)
        self.setLayout(flow)
        self._rove()
        _grows_in_height(self)
        self._group.buttonToggled.connect(self._tell)

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def set_chosen(self, keys: Sequence[str]) -> None:
        """Show what is chosen, without telling; unknown ids are passed over."""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)
        self._group.setExclusive(not self._many)
        self._group.blockSignals(False)
        self._rove()

    def set_offered(self, keys: Sequence[str]) -> None:
        """Show these chips alone; the others keep what was chosen."""
        for key, chip in self._chips.items():
            chip.setVisible(key in keys)

    def _tell(self, _chip: QAbstractButton, on: bool) -> None:
        if on or self._many:
            self._rove()
            self.changed.emit(self.chosen)

    def _rove(self) -> None:
        if not self._many:
            _rove(self._chips.values())


class _Segment(QRadioButton):
    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look
        self._ring = False
        _as_control(self, look)

    def sizeHint(self) -> QSize:
        bold = QFontMetricsF(self._look.font(Role.SMALL_STRONG))
        width = math.ceil(bold.horizontalAdvance(self.text())) + 2 * self._look.space(12)
        return QSize(max(width, self._look.control(48)), self._look.target)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        if self.isChecked():
            fill(painter, rect, radius, look.color("surface"))
            outline(painter, rect, radius, look.color("primary"), 1.75)
        elif self.underMouse():
            fill(painter, rect, radius, look.color("hover"))
        painter.setFont(look.font(Role.SMALL_STRONG if self.isChecked() else Role.SMALL))
        painter.setPen(look.color("primary" if self.isChecked() else "ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus() and self._ring:
            focus_ring(painter, rect, radius, look, inset=_BESIDE_CHOSEN if self.isChecked() else 0)


class Segmented(QWidget):
    """One of a few short words, always one chosen, in a well. It wraps where there is no room."""

    changed = Signal(str)
    """The id chosen."""

    def __init__(
        self, look: Look, name: str, options: Options, chosen: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        flow = FlowLayout(look, gap=2, row_gap=2, margin=4)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for key, label in options:
            segment = _Segment(look, label, self)
            segment.setAccessibleDescription(name)
            self._group.addButton(segment)
            self._segments[key] = segment
            flow.addWidget(segment)
        self.setLayout(flow)
        self._segments[chosen].setChecked(True)
        _rove(self._segments.values())
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)
        self._group.buttonToggled.connect(self._tell)

    @property
    def chosen(self) -> str:
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def set_chosen(self, key: str) -> None:
        """Show what is chosen, without telling."""
        self._group.blockSignals(True)
        self._segments[key].setChecked(True)
        self._group.blockSignals(False)
        _rove(self._segments.values())

    def _tell(self, _segment: QAbstractButton, on: bool) -> None:
        if on:
            _rove(self._segments.values())
            self.changed.emit(self.chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = self._look.target / 2 + self._look.space(4)
        fill(painter, rect, radius, self._look.color("sunk"))
        outlined = self._look.tokens.outlined
        outline(painter, rect, radius, self._look.color("border" if outlined else "line"), 1.0)


def _as_control(chip: QAbstractButton, look: Look) -> None:
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    chip.setAttribute(Qt.WidgetAttribute.WA_Hover)
    chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    _grows_in_height(chip)
    look.changed.connect(chip.updateGeometry)


def _rove(buttons: Iterable[QAbstractButton]) -> None:
    """Tab stops once among them: at the chosen one, or at the first; arrows do the rest."""
    all_of_them = list(buttons)
    stop = next((one for one in all_of_them if one.isChecked()), next(iter(all_of_them), None))
    for one in all_of_them:
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus)


def _grows_in_height(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
