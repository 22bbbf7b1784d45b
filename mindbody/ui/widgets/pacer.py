"""The breathing pacer: petals that open and close round a core that carries the words."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.content.breath import Do
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.pacer_shapes import (
    STILL,
    PacerShape,
    Sheet,
    Space,
    bar_frames,
    circle_sheets,
    openness,
    paint_bar,
    petal_sheets,
    usual_start,
)

CORE_SHARE = 0.36
GLOW_SHARE = 1.5
SMALLEST = 11
_CENTERED = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class _Text:
    font: QFont
    frame: QRectF
    text: str


class Pacer(QWidget):
    """Shows one moment of a breath. The page tells it the moment; it keeps no time and counts nothing.

    Handed a ground (`set_ground`), it paints itself opaquely over that and only where something moved.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shape = PacerShape.PETALS
        self._do: Do | None = None
        self._share = 0.0
        self._start = 0.0
        self._open = 0.0
        self._words = ""
        self._sub = ""
        self._ground: QPixmap | None = None
        self._core_kept: QPixmap | None = None
        self._sheets_kept: tuple[Sheet, ...] | None = None
        self._sheets_for = (0, 0, 0.0)
        self._text_kept: tuple[tuple[str, str, QRectF], tuple[_Text, ...]] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Breathing guide"))
        look.changed.connect(self._paint_anew)

    def sizeHint(self) -> QSize:
        return QSize(640, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 220)

    @property
    def shape(self) -> PacerShape:
        return self._shape

    @property
    def open_share(self) -> float:
        """How far open the shape is, 0 to 1."""
        return self._open

    def set_shape(self, shape: PacerShape) -> None:
        if shape is not self._shape:
            self._shape = shape
            self._paint_anew()

    def set_ground(self, ground: QPixmap | None) -> None:
        """What lies beneath, as large as this widget and at its pixel ratio; None to stay see-through."""
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, ground is not None)
        self.update()

    def set_breath(self, do: Do | None, share: float, words: str, sub: str = "") -> None:
        """Show this moment. do: None when nothing is paced. share: how much of the phase is over, 0 to 1.

        A phase starts from wherever the shape is, so that a skip or a seek never makes it jump.
        """
        before = self._open
        if do is not self._do or share < self._share:
            known = self._do is not None
            self._start = self._open if known or do is None else usual_start(do)
        self._do, self._share = do, share
        self._open = self._start if do is None else openness(do, share, self._start)
        if (words, sub) != (self._words, self._sub):
            self._words, self._sub = words, sub
            self.setAccessibleDescription(" ".join(part for part in (words, sub) if part))
            self.update(self._core_frame().toAlignedRect())
        if abs(self._open - before) > 1e-5:
            self.update(self._moved(before, self._open))

    def _paint_anew(self) -> None:
        self._core_kept = None
        self._sheets_kept = None
        self._text_kept = None
        self.update()

    def space(self) -> Space:
        """The room for the shape: the core never smaller than its words need."""
        reach = 0.42 * min(self.width(), self.height())
        core = min(max(reach * CORE_SHARE, float(self._look.px(84))), reach * 0.72)
        middle = QPointF(self.width() / 2, self.height() / 2)
        return Space(middle=middle, core=core, reach=reach)

    def _core_frame(self) -> QRectF:
        space = self.space()
        half = space.core * (GLOW_SHARE if self._plated() is None else 1.0) + 2
        return self._plated() or QRectF(space.middle.x() - half, space.middle.y() - half, 2 * half, 2 * half)

    def _plated(self) -> QRectF | None:
        """The plate under the words, for the shapes without a round core."""
        if self._shape in (PacerShape.PETALS, PacerShape.CIRCLE):
            return None
        space = self.space()
        if self._shape is PacerShape.BAR:
            return bar_frames(space)[1]
        width, height = min(2.5 * space.core, self.width() * 0.9), space.core * 1.25
        return QRectF(space.middle.x() - width / 2, space.middle.y() - height / 2, width, height)

    def _moved(self, before: float, after: float) -> QRect:
        if self._look.reduced_motion:
            return self.rect()
        match self._shape:
            case PacerShape.WORDS:
                return QRect()
            case PacerShape.BAR:
                return bar_frames(self.space())[0].adjusted(-3, -3, 3, 3).toAlignedRect()
            case _:
                space = self.space()
                half = ceil(space.extent(max(before, after)))
                x, y = round(space.middle.x()), round(space.middle.y())
                return QRect(x - half - 1, y - half - 1, 2 * half + 2, 2 * half + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._ground is not None:
            ratio = self._ground.devicePixelRatio()
            part = event.rect()
            source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
            painter.drawPixmap(QRectF(part), self._ground, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_shape(painter)
        self._paint_core(painter)
        painter.end()

    def _paint_shape(self, painter: QPainter) -> None:
        """With reduced motion the shape stays and only grows fainter and stronger."""
        open_ = self._open
        if self._look.reduced_motion:
            painter.setOpacity(0.35 + 0.65 * open_)
            open_ = STILL
        if self._shape is PacerShape.BAR:
            tokens = self._look.tokens
            paint_bar(painter, self.space(), open_, QColor(tokens.primary), QColor(tokens.sunk))
        middle = self.space().middle
        # The sheets' own edges are soft; smoothing the edge of their frames as well would cost a third more.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for sheet in self._sheets():
            sheet.paint(painter, middle, open_)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0)

    def _sheets(self) -> tuple[Sheet, ...]:
        """The moving parts, drawn anew only for another size, theme or shape."""
        wanted = (self.width(), self.height(), self.devicePixelRatioF())
        if self._sheets_kept is None or self._sheets_for != wanted:
            made: tuple[Sheet, ...] = ()
            color = QColor(self._look.tokens.primary)
            if self._shape is PacerShape.PETALS:
                made = petal_sheets(self.space(), color, wanted[2])
            elif self._shape is PacerShape.CIRCLE:
                made = circle_sheets(self.space(), color, wanted[2])
            self._sheets_kept, self._sheets_for = made, wanted
        return self._sheets_kept

    def _paint_core(self, painter: QPainter) -> None:
        space = self.space()
        plate = self._plated()
        if plate is None:
            core = self._core(space.core)
            half = core.width() / core.devicePixelRatio() / 2
            painter.drawPixmap(QPointF(space.middle.x() - half, space.middle.y() - half), core)
            box = QRectF(
                space.middle.x() - space.core * 0.86,
                space.middle.y() - space.core * 0.55,
                space.core * 1.72,
                space.core * 1.1,
            )
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.tokens.primary))
            painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
            box = plate.adjusted(
                plate.height() * 0.22, plate.height() * 0.1, -plate.height() * 0.22, -plate.height() * 0.1
            )
        self._write(painter, box)

    def _core(self, radius: float) -> QPixmap:
        """The core and its glow, drawn once. The core is one plain colour, to read on."""
        ratio = self.devicePixelRatioF()
        side = ceil(2 * radius * GLOW_SHARE * ratio)
        kept = self._core_kept
        if kept is not None and kept.width() == side and kept.devicePixelRatio() == ratio:
            return kept
        pixmap = QPixmap(side, side)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = side / ratio / 2
        middle = QPointF(half, half)
        color = QColor(self._look.tokens.primary)
        glow = QRadialGradient(middle, radius * GLOW_SHARE)
        for at, strength in ((0.0, 0.75), (0.66, 0.6), (0.78, 0.26), (0.9, 0.07), (1.0, 0.0)):
            tone = QColor(color)
            tone.setAlphaF(strength)
            glow.setColorAt(at, tone)
        painter.setBrush(QBrush(glow))
        painter.drawEllipse(middle, half, half)
        painter.setBrush(color)
        painter.drawEllipse(middle, radius, radius)
        painter.end()
        self._core_kept = pixmap
        return pixmap

    def _write(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QColor(self._look.tokens.on_primary))
        for text in self._texts(box):
            painter.setFont(text.font)
            painter.drawText(text.frame, _CENTERED, text.text)

    def _texts(self, box: QRectF) -> tuple[_Text, ...]:
        """The two lines, measured once for these words and this room."""
        key = (self._words, self._sub, box)
        if self._text_kept is not None and self._text_kept[0] == key:
            return self._text_kept[1]
        lines: list[tuple[QFont, float, str]] = []
        for role, text, share in ((Role.SECTION, self._words, 0.5), (Role.SMALL, self._sub, 0.46)):
            if text:
                font = self._fitted(role, text, box.width(), box.height() * share)
                lines.append((font, _high(font, text, box.width()), text))
        top = box.center().y() - sum(high for _, high, _ in lines) / 2
        made: list[_Text] = []
        for font, high, text in lines:
            made.append(_Text(font, QRectF(box.left(), top, box.width(), high + 1), text))
            top += high
        self._text_kept = (key, tuple(made))
        return self._text_kept[1]

    def _fitted(self, role: Role, text: str, width: float, height: float) -> QFont:
        """The role's type, larger where the core is large, and smaller only where words would be cut."""
        font = self._look.font(role)
        pixels = max(font.pixelSize(), round(font.pixelSize() * self.space().core / self._look.px(120)))
        while pixels > SMALLEST:
            font.setPixelSize(pixels)
            metrics = QFontMetricsF(font)
            longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
            if longest <= width and _high(font, text, width) <= height:
                break
            pixels -= 1
        return font


def _high(font: QFont, text: str, width: float) -> float:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), _CENTERED, text).height()
