"""Pain over time, drawn by hand: faint entries, a wide line for each week's middle, a band for most days."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.chart_layout import ChartData, Density, Layout, Mark, Unit, lay_out, nearest
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import set_lines

REACH: Final = 24
"""How near the pointer must be to an entry, in pixels at 100 %."""

_MANY: Final = 500
_PALE: Final = 0.72
_FAINT: Final = 0.34

_ZOOM: Final = {Qt.Key.Key_Plus: -1, Qt.Key.Key_Equal: -1, Qt.Key.Key_Minus: 1}


class Chart(QWidget):
    """Shows `ChartData`. Arrow keys go from entry to entry, Home and End to the first and the last; each
    is shown and announced in the words that `words_of(index)` gives. + and - ask for a shorter or a
    longer time."""

    zoom_wanted = Signal(int)
    """-1: a shorter time; 1: a longer one."""

    drawn_as = Signal(object)
    """The `Density` of the picture, whenever it is drawn anew."""

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._data: ChartData | None = None
        self._words_of: Callable[[int], str] = str
        self._layout: Layout | None = None
        self._picture: QPixmap | None = None
        self._chosen: int | None = None
        self._ring = False
        self.face: QAccessibleInterface | None = None
        """Kept here, for Qt keeps only a pointer to it."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._relook)

    @property
    def chosen(self) -> int | None:
        """The index of the entry that is shown in words, if any."""
        return self._chosen

    def set_data(self, data: ChartData, *, summary: str, words_of: Callable[[int], str]) -> None:
        """Show `data`; `summary` is the one sentence that says the same to a screen reader."""
        self.setAccessibleDescription(summary)
        self._words_of = words_of
        if data != self._data:
            self._data = data
            self._chosen = None
            self._forget()

    def layout_now(self) -> Layout | None:
        """The geometry at the present size and text size."""
        if self._data is None:
            return None
        if self._layout is None:
            look = self._look
            numbers = QFontMetricsF(look.font(Role.SMALL))
            self._layout = lay_out(
                self._data,
                self.width(),
                self.height(),
                gutter=numbers.horizontalAdvance("10") + look.space(20),
                head=look.px(12),
                foot=look.px(36),
                label=numbers.horizontalAdvance("September") + look.space(24),
                row=look.px(24),
            )
        return self._layout

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(640), self._look.space(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self._look.space(240))

    def _relook(self) -> None:
        self.updateGeometry()
        self._forget()

    def _forget(self) -> None:
        self._layout = None
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._choose(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        layout = self.layout_now()
        if layout is not None:
            self._choose(nearest(layout, event.position().x(), self._look.px(REACH)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ZOOM:
            self.zoom_wanted.emit(_ZOOM[key])
        elif (index := self._stepped(key)) is not None:
            self._choose(index)
            self._announce(self._words_of(index))
        else:
            super().keyPressEvent(event)

    def _stepped(self, key: Qt.Key) -> int | None:
        """The entry that a key leads to, or None when it leads to none."""
        layout = self.layout_now()
        shown = [one.index for one in layout.placed] if layout is not None else []
        if not shown:
            return None
        first, last = shown[0], shown[-1]
        at = self._chosen
        moves = {
            Qt.Key.Key_Home: first,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Left: last if at is None else max(first, at - 1),
            Qt.Key.Key_Right: first if at is None else min(last, at + 1),
        }
        return moves.get(key)

    def _choose(self, index: int | None) -> None:
        if index != self._chosen:
            self._chosen = index
            self.update()

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout = self.layout_now()
        painter = smooth(QPainter(self))
        if layout is not None:
            if self._picture is None:
                self._picture = self._drawn(layout)
                self.drawn_as.emit(layout.density)
            painter.drawPixmap(0, 0, self._picture)
            if self._chosen is not None:
                self._draw_chosen(painter, layout, self._chosen)
        if self.hasFocus() and self._ring:
            focus_ring(painter, QRectF(self.rect()), self._look.space(12), self._look)

    def _drawn(self, layout: Layout) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = smooth(QPainter(picture))
        self._draw_ground(painter, layout)
        self._draw_bands(painter, layout)
        if layout.density is Density.STROKES:
            # Few enough to be told apart on top of the line.
            self._draw_lines(painter, layout)
        match layout.density:
            case Density.STROKES:
                self._draw_strokes(painter, layout)
            case Density.DOTS:
                self._draw_dots(painter, layout)
            case Density.COLUMNS:
                self._draw_columns(painter, layout)
        if layout.density is not Density.STROKES:
            self._draw_lines(painter, layout)
        painter.end()
        return picture

    def _draw_ground(self, painter: QPainter, layout: Layout) -> None:
        look = self._look
        font = look.font(Role.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        strong = look.tokens.outlined
        for level in layout.levels:
            painter.setPen(QPen(look.color("border" if strong and level.value == 0 else "line"), 1))
            y = round(level.y) + 0.5
            painter.drawLine(QPointF(layout.left, y), QPointF(layout.right, y))
            painter.setPen(look.color("soft"))
            box = QRectF(0, level.y - metrics.height(), layout.left - look.space(12), 2 * metrics.height())
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(level.value)
            )
        for mark in layout.marks:
            self._draw_mark(painter, layout, mark, metrics)

    def _draw_mark(self, painter: QPainter, layout: Layout, mark: Mark, metrics: QFontMetricsF) -> None:
        look = self._look
        painter.setPen(QPen(look.color("border"), 1))
        x = round(mark.x) + 0.5
        painter.drawLine(QPointF(x, layout.bottom), QPointF(x, layout.bottom + look.px(6)))
        words = self._mark_words(mark)
        width = metrics.horizontalAdvance(words)
        left = min(max(layout.left, mark.x - width / 2), layout.right - width)
        painter.setPen(look.color("soft"))
        painter.drawText(QPointF(left, layout.bottom + look.px(8) + metrics.ascent()), words)

    def _mark_words(self, mark: Mark) -> str:
        locale = self.locale()
        match mark.unit:
            case Unit.DAY:
                month = locale.standaloneMonthName(mark.day.month, locale.FormatType.ShortFormat)
                return f"{mark.day.day} {month}"
            case Unit.MONTH:
                return str(locale.standaloneMonthName(mark.day.month))
            case Unit.YEAR:
                return str(mark.day.year)

    def _draw_bands(self, painter: QPainter, layout: Layout) -> None:
        look = self._look
        for band in layout.bands:
            painter.setPen(
                QPen(look.color("border"), 1, Qt.PenStyle.DotLine)
                if look.tokens.outlined
                else Qt.PenStyle.NoPen
            )
            painter.setBrush(look.color("tint"))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in band]))

    def _faint(self, share: float) -> QColor:
        color = self._look.color("primary")
        color.setAlphaF(1.0 if self._look.tokens.outlined else share)
        return color

    def _draw_strokes(self, painter: QPainter, layout: Layout) -> None:
        size = self._look.px(4)
        pale = pale_of(self._look)
        painter.setPen(QPen(pale, self._look.px(2)))
        painter.drawLines(
            [
                QLineF(one.x, one.before, one.x, one.after)
                for one in layout.placed
                if one.before is not None and one.after is not None
            ]
        )
        for one in layout.placed:
            if one.before is not None:
                draw_before(painter, QPointF(one.x, one.before), size, self._look, pale)
            if one.after is not None:
                draw_after(painter, QPointF(one.x, one.after), size, self._look, pale)

    def _draw_dots(self, painter: QPainter, layout: Layout) -> None:
        pen = QPen(self._faint(0.4), self._look.px(5))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(
            [QPointF(one.x, y) for one in layout.placed for y in (one.before, one.after) if y is not None]
        )

    def _draw_columns(self, painter: QPainter, layout: Layout) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        # Opaque and along the pixels: six times as fast as lines that shine through.
        painter.setBrush(pale_of(self._look, _FAINT))
        painter.drawRects(
            [QRect(one.x, round(one.top), 1, max(2, round(one.bottom - one.top))) for one in layout.columns]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_lines(self, painter: QPainter, layout: Layout) -> None:
        pen = QPen(self._look.color("primary"), self._look.px(5 if len(layout.placed) < _MANY else 4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for line in layout.lines:
            # One by one: a long smooth polyline costs the stroker twenty times as much.
            painter.drawLines([QLineF(*line[at], *line[at + 1]) for at in range(len(line) - 1)])

    def _draw_chosen(self, painter: QPainter, layout: Layout, index: int) -> None:
        look = self._look
        one = next((placed for placed in layout.placed if placed.index == index), None)
        if one is None:
            return
        painter.setPen(QPen(look.color("border"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(one.x, layout.top), QPointF(one.x, layout.bottom))
        size = look.px(6)
        if one.before is not None:
            draw_before(painter, QPointF(one.x, one.before), size, look, look.color("ink"))
        if one.after is not None:
            draw_after(painter, QPointF(one.x, one.after), size * 0.8, look, look.color("ink"))
        self._draw_bubble(painter, layout, one.x, index)

    def _draw_bubble(self, painter: QPainter, layout: Layout, x: float, index: int) -> None:
        look = self._look
        pad = look.space(10)
        room = min(look.px(260), layout.right - layout.left - 2 * pad)
        words = set_lines(self._words_of(index), look.font(Role.SMALL), room, line_height=1.35)
        width, height = words.width + 2 * pad, words.height + 2 * pad
        beside = look.space(14)
        left = x + beside if x + beside + width <= layout.right else x - beside - width
        box = QRectF(max(layout.left, left), layout.bottom - height - look.space(10), width, height)
        fill(painter, box, look.space(12), look.color("surface"))
        outline(painter, box, look.space(12), look.color("border"), 1.25)
        painter.setPen(look.color("ink"))
        words.draw(painter, box.left() + pad, box.top() + pad)


class _Face(QAccessibleWidget):
    """To a screen reader the chart is a chart, with its name and its one sentence."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart, QAccessible.Role.Chart)


def _face_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Chart):
        return None
    thing.face = _Face(thing)
    return thing.face


QAccessible.installFactory(_face_of)


def pale_of(look: Look, share: float = _PALE) -> QColor:
    """The colour of single entries: they step back behind the line."""
    strong, ground = look.color("primary"), look.color("surface")
    if look.tokens.outlined and share >= _PALE:
        return strong

    def mixed(one: float, other: float) -> float:
        return share * one + (1 - share) * other

    return QColor.fromRgbF(
        mixed(strong.redF(), ground.redF()),
        mixed(strong.greenF(), ground.greenF()),
        mixed(strong.blueF(), ground.blueF()),
    )


def draw_before(painter: QPainter, at: QPointF, radius: float, look: Look, color: QColor) -> None:
    """An open ring: the rating before."""
    painter.setPen(QPen(color, max(1.5, radius * 0.45)))
    painter.setBrush(look.color("surface"))
    painter.drawEllipse(at, radius, radius)


def draw_after(painter: QPainter, at: QPointF, radius: float, look: Look, color: QColor) -> None:
    """A full dot with a thin rim of the ground, so that it is seen on the line as well."""
    painter.setPen(QPen(look.color("surface"), 1))
    painter.setBrush(color)
    painter.drawEllipse(at, radius, radius)
