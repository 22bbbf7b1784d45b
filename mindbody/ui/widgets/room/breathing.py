"""The breath of the room: a shape that opens and closes, with the words beneath it."""

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Breathing, BreathStyle
from mindbody.content.breath import Do
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.pacer_shapes import STILL, Sheet, Space, petal_sheets
from mindbody.ui.widgets.room.breath_moments import Moment, moment_at
from mindbody.ui.widgets.room.composing import Composed, Page, Piece, centered, compose
from mindbody.ui.widgets.room.foot import LOWEST, paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

CORE: Final = 0.125
REACH: Final = 0.31
"""Radii as shares of the screen's height. From closed to open the shape grows by 1.6 times what lies between
them: less than the 30 hundredths of the screen that a room may be shown."""
FAINTEST: Final = 0.35
_WORDS: Final = 0.15
"""The share of the height that the words under the shape have."""


class BreathingView(RoomView):
    """Follows the moment it is told. With reduced motion the shape only fades."""

    moves = True

    def __init__(self, look: Look, content: Breathing, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        variant = content.variant
        self._phases = variant.phases if variant is not None else content.breath.phases
        self._moment = moment_at(self._phases, 0.0)
        self._sheets: tuple[Sheet, ...] | None = None
        self._sheets_for = 0.0
        self._lines: dict[Do | None, Composed] = {}
        self.setAccessibleName(self.tr("Breathing guide"))
        self.setAccessibleDescription(self._words_of(self._moment.do))

    @property
    def moment(self) -> Moment:
        return self._moment

    @property
    def style_shown(self) -> BreathStyle:
        """The style that is really seen."""
        if self.content.style is BreathStyle.GROW and self.look.reduced_motion:
            return BreathStyle.FADE
        return self.content.style

    @property
    def words(self) -> str:
        """What to do with the breath just now."""
        return self._words_of(self._moment.do)

    def extent(self) -> float:
        """How wide the shape is just now, in pixels."""
        if self.style_shown is BreathStyle.WORDS:
            return 0.0
        return 2 * max(
            sheet.closed + (sheet.opened - sheet.closed) * self._open_shown() for sheet in self._shapes()
        )

    def set_moment(self, seconds: float) -> None:
        before, self._moment = self._moment, moment_at(self._phases, seconds)
        if self._moment.do is not before.do:
            self.setAccessibleDescription(self.words)
            self.update()
        elif self._moment != before and self.style_shown is not BreathStyle.WORDS:
            self.update(self._shape_frame())

    def place(self) -> None:
        self._lines = {}
        self._sheets = None

    def paint_still(self, painter: QPainter) -> None:
        free_from = self.screen_rect.bottom() - 0.13 * self.page.screen
        if self.page.area.bottom() < self.screen_rect.bottom() * (1 - LOWEST) - 1:
            free_from = max(free_from, self.page.area.bottom())
        paint_foot(
            painter,
            self.screen_rect,
            self.look.tokens,
            seed=self.content.breath.id,
            free_from=free_from,
            disc=False,
        )

    def paint_moving(self, painter: QPainter) -> None:
        if self.style_shown is not BreathStyle.WORDS:
            self._paint_shape(painter)
        do = self._moment.do
        if do not in self._lines:
            self._lines[do] = self._set_words(do)
        self._lines[do].paint(painter, self.look)

    def _paint_shape(self, painter: QPainter) -> None:
        middle, open_ = self._space().middle, self._open_shown()
        if self.style_shown is BreathStyle.FADE:
            painter.setOpacity(FAINTEST + (1 - FAINTEST) * self._moment.open_)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for sheet in self._shapes():
            sheet.paint(painter, middle, open_)
        painter.setOpacity(1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.tokens.primary))
        core = self._space().core * 0.66
        painter.drawEllipse(middle, core, core)

    def _open_shown(self) -> float:
        return self._moment.open_ if self.style_shown is BreathStyle.GROW else STILL

    def _shapes(self) -> tuple[Sheet, ...]:
        ratio = self.devicePixelRatioF()
        if self._sheets is None or self._sheets_for != ratio:
            self._sheets = petal_sheets(self._space(), QColor(self.look.tokens.primary), ratio, firm=True)
            self._sheets_for = ratio
        return self._sheets

    def _space(self) -> Space:
        """In the middle of what the words leave free; smaller where captions are large."""
        shape, high = self._shape_area(), self.page.screen
        reach = min(REACH * high, shape.height() / 2, shape.width() / 2)
        return Space(middle=shape.center(), core=reach * CORE / REACH, reach=reach)

    def _shape_area(self) -> QRectF:
        area = self.page.area
        return QRectF(area.left(), area.top(), area.width(), max(1.0, area.height() - self._words_high()))

    def _words_high(self) -> float:
        return min(_WORDS * self.page.factor, 0.22) * self.page.screen

    def _shape_frame(self) -> QRect:
        space = self._space()
        half = ceil(space.reach) + 3
        return QRectF(space.middle - QPointF(half, half), QSizeF(2 * half, 2 * half)).toAlignedRect()

    def _set_words(self, do: Do | None) -> Composed:
        """Under the shape; in the middle where there is none."""
        area = QRectF(self.page.area)
        if self.style_shown is not BreathStyle.WORDS:
            area.setTop(area.bottom() - self._words_high())
        lettering = Lettering.TIMER if self.style_shown is BreathStyle.WORDS else Lettering.TITLE
        page = Page(
            area=area,
            screen=self.page.screen,
            corner=QSizeF(),
            factor=self.page.factor,
            centered=True,
        )
        return centered(
            compose([Piece(text=self._words_of(do), lettering=lettering)], self.look, page),
            area,
            0.5 if self.style_shown is BreathStyle.WORDS else 0.3,
        )

    def _words_of(self, do: Do | None) -> str:
        match do:
            case Do.IN:
                return self.tr("Breathe in")
            case Do.TOP_UP:
                return self.tr("A little more")
            case Do.HOLD:
                return self.tr("Hold, if it is easy")
            case Do.OUT:
                return self.tr("Breathe out")
            case Do.REST:
                return self.tr("Rest")
            case None:
                return self.tr("Your own breath")
