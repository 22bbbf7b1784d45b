"""How far open the breathing shape is, and what petals, circle and bar look like at that."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, cos, pi
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from mindbody.content.breath import Do


class PacerShape(StrEnum):
    """What shows the breath. WORDS has no moving part."""

    PETALS = "petals"
    CIRCLE = "circle"
    BAR = "bar"
    WORDS = "words"


FULL: Final = 0.9
_TARGETS: Final[Mapping[Do, float]] = MappingProxyType({Do.IN: FULL, Do.TOP_UP: 1.0, Do.OUT: 0.0})
_STARTS: Final[Mapping[Do, float]] = MappingProxyType(
    {Do.IN: 0.0, Do.TOP_UP: FULL, Do.HOLD: FULL, Do.OUT: FULL, Do.REST: 0.0}
)
STILL: Final = 0.55


def eased(share: float) -> float:
    """Half a sine: slow at both turns of the breath."""
    return 0.5 - 0.5 * cos(pi * min(1.0, max(0.0, share)))


def openness(do: Do, share: float, start: float) -> float:
    """How open (0 to 1) a phase is at `share` of its length, having begun at `start`.

    An in-breath leaves a little room for the second, small one of a sigh. Holds and rests stay as they are.
    """
    target = _TARGETS.get(do, start)
    return start + (target - start) * eased(share)


def usual_start(do: Do) -> float:
    """Where a phase begins when nothing came before it."""
    return _STARTS[do]


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """Where the shape may be: middle, the still core's radius and the reach when fully open (pixels)."""

    middle: QPointF
    core: float
    reach: float

    def extent(self, open_: float) -> float:
        """Radius around the middle that is painted on at this openness, with room for the line."""
        return self.core + (self.reach - self.core) * (0.2 + 0.8 * open_) + 4.0


@dataclass(frozen=True, slots=True)
class _Whorl:
    """One ring of petals: reach when open (share of core to reach), width, turn in degrees, strength."""

    opened: float
    width: float
    turn: float
    strength: float


_OUTER: Final = (_Whorl(1.00, 0.30, 0.0, 0.15),)
_INNER: Final = (_Whorl(0.74, 0.33, 22.5, 0.19), _Whorl(0.42, 0.38, 0.0, 0.26))
_SHEETS: Final = ((_OUTER, 0.20), (_INNER, 0.14))
"""The whorls that move together, and how far they still reach when closed."""
_PETALS: Final = 8


def _petal(length: float, half: float) -> QPainterPath:
    """One petal from the origin upward: full below its middle, with a soft point."""
    path = QPainterPath()
    path.moveTo(0.0, 0.0)
    path.cubicTo(-half * 1.15, -length * 0.30, -half * 1.12, -length * 0.74, 0.0, -length)
    path.cubicTo(half * 1.12, -length * 0.74, half * 1.15, -length * 0.30, 0.0, 0.0)
    return path


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A part of the shape drawn once at its largest; moving is drawing it smaller.

    closed, opened: its radius in pixels at either end. Stroking two dozen petals anew takes 20 ms at 1080p,
    two scaled pixmaps 1.
    """

    pixmap: QPixmap
    closed: float
    opened: float

    def paint(self, painter: QPainter, middle: QPointF, open_: float) -> None:
        radius = self.closed + (self.opened - self.closed) * open_
        frame = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawPixmap(frame, self.pixmap, QRectF(self.pixmap.rect()))


_EDGE: Final = 0.42
FIRM_EDGE: Final = 0.8
"""How strong the line round a petal is: beside words that say the same, and where it is seen from afar."""


def petal_sheets(space: Space, color: QColor, ratio: float, *, firm: bool = False) -> tuple[Sheet, ...]:
    """Three whorls on two sheets, the longest behind. firm: with edges for a projected screen."""
    edge = QColor(color)
    edge.setAlphaF(FIRM_EDGE if firm else _EDGE)
    pen = QPen(edge, max(1.0, space.reach / (130.0 if firm else 300.0)))
    room = space.reach - space.core
    sheets: list[Sheet] = []
    for whorls, closed in _SHEETS:
        radius = space.core + room * whorls[0].opened
        pixmap, painter = _blank(radius, ratio)
        for whorl in whorls:
            length = space.core + room * whorl.opened - 2.0
            _paint_whorl(painter, whorl, length, color, pen)
        painter.end()
        sheets.append(Sheet(pixmap=pixmap, closed=space.core + room * closed, opened=radius))
    return tuple(sheets)


def circle_sheets(space: Space, color: QColor, ratio: float) -> tuple[Sheet, ...]:
    """The plain circle, as the one sheet that it is."""
    radius = space.core + (space.reach - space.core) * 0.98
    pixmap, painter = _blank(radius, ratio)
    fill, line = QColor(color), QColor(color)
    fill.setAlphaF(0.28)
    line.setAlphaF(0.75)
    width = max(2.0, space.reach / 130.0)
    painter.setBrush(fill)
    painter.setPen(QPen(line, width))
    painter.drawEllipse(QPointF(0, 0), radius - width, radius - width)
    painter.end()
    return (Sheet(pixmap=pixmap, closed=space.core * 1.12, opened=radius),)


def _blank(radius: float, ratio: float) -> tuple[QPixmap, QPainter]:
    """A clear square whose middle is the origin of the painter, in logical pixels."""
    side = ceil(2 * radius * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(ratio, ratio)
    return pixmap, painter


def _paint_whorl(painter: QPainter, whorl: _Whorl, length: float, color: QColor, pen: QPen) -> None:
    petal = _petal(length, length * whorl.width)
    fill = QColor(color)
    fill.setAlphaF(whorl.strength)
    petals = [QTransform().rotate(whorl.turn + 360.0 / _PETALS * i).map(petal) for i in range(_PETALS)]
    for path in petals:
        painter.fillPath(path, fill)
    for path in petals:
        painter.strokePath(path, pen)


def bar_frames(space: Space) -> tuple[QRectF, QRectF]:
    """The upright track, and the plate for the words beside it: together in the middle."""
    width, plate, gap = max(28.0, space.reach * 0.12), 2.2 * space.core, 0.2 * space.core
    left = space.middle.x() - (width + gap + plate) / 2
    high = 1.25 * space.core
    return (
        QRectF(left, space.middle.y() - space.reach, width, 2 * space.reach),
        QRectF(left + width + gap, space.middle.y() - high / 2, plate, high),
    )


def paint_bar(painter: QPainter, space: Space, open_: float, color: QColor, track: QColor) -> None:
    frame, _ = bar_frames(space)
    round_ = frame.width() / 2
    painter.setPen(QPen(color, max(1.5, space.reach / 200.0)))
    painter.setBrush(track)
    painter.drawRoundedRect(frame, round_, round_)
    height = frame.width() + (frame.height() - frame.width()) * open_
    level = QRectF(frame.left(), frame.bottom() - height, frame.width(), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(level.adjusted(5, 5, -5, -5), round_ - 5, round_ - 5)
