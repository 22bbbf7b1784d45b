"""A chart over time, drawn by hand: faint dots, a wide line for the middle, a band for most days."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
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
    QWheelEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.chart_dates import Mark, Unit
from mindbody.ui.widgets.chart_layout import ChartData, Density, Layout, lay_out, nearest
from mindbody.ui.widgets.chart_marks import draw_dot, draw_flare, pale_of
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.typeset import set_lines

REACH: Final = 24
"""How near the pointer must be to an entry, in pixels at 100 %."""

_MANY: Final = 500
_WIDEST_BAR: Final = 56
_DOTS: Final = 0.5
_FAINT: Final = 0.34

DRAG: Final = 60
"""How far the chart is dragged to move by one step, in pixels at 100 %."""

_STEP: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVE: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ZOOM: Final = {Qt.Key.Key_Plus: -1, Qt.Key.Key_Equal: -1, Qt.Key.Key_Minus: 1}


class Chart(QWidget):
    """Shows `ChartData`. Arrow keys go from stop to stop; each is shown and announced in the words that
    `words_of(index)` gives. At an edge they ask for the time before or after, as page up, page down and
    dragging do. Home asks for the present; + and -, or the wheel with Ctrl, for a shorter or longer time."""

    zoom_wanted = Signal(int)
    """-1: a shorter time; 1: a longer one."""

    move_wanted = Signal(int)
    """-1: the time before; 1: the time after."""

    home_wanted = Signal()

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._data: ChartData | None = None
        self._words_of: Callable[[int], str] = str
        self._layout: Layout | None = None
        self._picture: QPixmap | None = None
        self._chosen: int | None = None
        self._ring = False
        self._seek: tuple[date, int] | None = None
        self._held: float | None = None
        self.face: QAccessibleInterface | None = None
        """Kept here, for Qt keeps only a pointer to it."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._relook)

    @property
    def chosen(self) -> int | None:
        """The index of the stop that is shown in words, if any."""
        return self._chosen

    def set_data(self, data: ChartData, *, summary: str, words_of: Callable[[int], str]) -> None:
        """Show `data`; `summary` is the one sentence that says the same to a screen reader."""
        self.setAccessibleDescription(summary)
        self._words_of = words_of
        if data != self._data:
            self._data = data
            self._chosen = self._sought(data)
            self._forget()
            if self._chosen is not None:
                self._announce(words_of(self._chosen))
        self._seek = None

    def _sought(self, data: ChartData) -> int | None:
        """The stop next to the one from which the arrows went over the edge."""
        if self._seek is None:
            return None
        day, way = self._seek
        beyond = [index for index, (at, _) in enumerate(data.stops) if (at - day).days * way > 0]
        return None if not beyond else beyond[0 if way > 0 else -1]

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
                gutter=max(numbers.horizontalAdvance(words) for _, words in self._data.scale.levels)
                + look.space(20),
                head=look.px(12),
                foot=look.px(36),
                label=numbers.horizontalAdvance("September") + look.space(24),
                row=look.px(40),
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._held = event.position().x()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._held = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if abs(x - self._held) >= self._look.px(DRAG):
                # The paper is drawn along: to the right, what was before comes into view.
                self.move_wanted.emit(-1 if x > self._held else 1)
                self._held = x
            return
        layout = self.layout_now()
        if layout is not None:
            self._choose(nearest(layout, x, self._look.px(REACH)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(-1 if turned > 0 else 1)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ZOOM:
            self.zoom_wanted.emit(_ZOOM[key])
        elif key in _MOVE:
            self.move_wanted.emit(_MOVE[key])
        elif key is Qt.Key.Key_Home:
            self.home_wanted.emit()
        elif key in _STEP:
            self._step(_STEP[key])
        else:
            super().keyPressEvent(event)

    def _step(self, way: int) -> None:
        """To the next stop; over the edge, to the time beyond it."""
        stops = () if self._data is None else self._data.stops
        at = self._chosen
        to = (len(stops) - 1 if way < 0 else 0) if at is None else at + way
        if 0 <= to < len(stops):
            self._choose(to)
            self._announce(self._words_of(to))
            return
        if at is not None:
            self._seek = (stops[at][0], way)
        self.move_wanted.emit(way)

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
        self._draw_shaded(painter, layout)
        self._draw_ground(painter, layout)
        self._draw_bands(painter, layout)
        self._draw_bars(painter, layout)
        if layout.density is Density.DOTS:
            self._draw_dots(painter, layout)
        else:
            self._draw_columns(painter, layout)
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
            at_foot = level.y >= layout.bottom
            painter.setPen(QPen(look.color("border" if strong and at_foot else "line"), 1))
            y = round(level.y) + 0.5
            painter.drawLine(QPointF(layout.left, y), QPointF(layout.right, y))
            painter.setPen(look.color("soft"))
            box = QRectF(0, level.y - metrics.height(), layout.left - look.space(12), 2 * metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, level.words)
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
        ground = look.color("tint")
        # What happened on these days shines through.
        ground.setAlphaF(0.75)
        for band in layout.bands:
            painter.setPen(
                QPen(look.color("border"), 1, Qt.PenStyle.DotLine)
                if look.tokens.outlined
                else Qt.PenStyle.NoPen
            )
            painter.setBrush(ground)
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in band]))

    def _draw_shaded(self, painter: QPainter, layout: Layout) -> None:
        look = self._look
        for box in layout.shaded:
            rect = QRectF(QPointF(box.left, layout.top), QPointF(box.right, layout.bottom))
            draw_flare(painter, rect, look)

    def _draw_bars(self, painter: QPainter, layout: Layout) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primary"))
        for bar in layout.bars:
            wide = bar.right - bar.left
            gap = min(look.px(4), wide * 0.2)
            spare = max(gap, wide - look.px(_WIDEST_BAR)) / 2
            rect = QRectF(QPointF(bar.left + spare, bar.top), QPointF(bar.right - spare, layout.bottom))
            radius = min(look.px(4), rect.width() / 3)
            painter.drawRoundedRect(rect, radius, radius)

    def _draw_dots(self, painter: QPainter, layout: Layout) -> None:
        many = len(layout.dots) > _MANY
        # Where there is no line, the dots carry the picture.
        strong = not layout.lines
        color = self._look.color("primary") if strong else pale_of(self._look, _DOTS)
        pen = QPen(color, self._look.px(5 if many else 11 if strong else 8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints([QPointF(*dot) for dot in layout.dots])

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
        pen = QPen(self._look.color("primary"), self._look.px(5 if len(layout.dots) < _MANY else 4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for line in layout.lines:
            # One by one: a long smooth polyline costs the stroker twenty times as much.
            painter.drawLines([QLineF(*line[at], *line[at + 1]) for at in range(len(line) - 1)])

    def _draw_chosen(self, painter: QPainter, layout: Layout, index: int) -> None:
        look = self._look
        x, y = layout.stops[index]
        painter.setPen(QPen(look.color("border"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, layout.top), QPointF(x, layout.bottom))
        draw_dot(painter, QPointF(x, y), look.px(6), look, look.color("ink"))
        self._draw_bubble(painter, layout, x, index)

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
