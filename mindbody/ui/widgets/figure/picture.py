"""One moment of a movement, painted at any size; what does not move is drawn once and kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap, QTransform

from mindbody.content.body.motion import smooth_step
from mindbody.content.body.skeleton import Body
from mindbody.content.movement import Inset
from mindbody.ui.theme.tokens import Tokens
from mindbody.ui.widgets.figure.camera import CAMERAS
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.fixtures import draw_floor
from mindbody.ui.widgets.figure.hand import draw_close_hand
from mindbody.ui.widgets.figure.layers import Lens, Plan, fitted
from mindbody.ui.widgets.figure.paints import ghostly, paints_of
from mindbody.ui.widgets.figure.person import draw_waist
from mindbody.ui.widgets.figure.props import draw_mat_under
from mindbody.ui.widgets.figure.scene import Part, draw_parts, draw_person, draw_stage
from mindbody.ui.widgets.figure.trail import Trail, apart

GHOST_STRENGTH: Final = 0.5
TRAIL_STRENGTH: Final = 0.85
FADE_SECONDS: Final = 0.9
LENS_RIM: Final = 0.5
LENS_PARTS: Final = {
    Inset.HEAD: (Part.NECK, Part.TRUNK, Part.HEAD),
    Inset.FOOT: (Part.FAR_LEG, Part.NEAR_LEG),
}


@dataclass(frozen=True, slots=True)
class _Layer:
    pixmap: QPixmap
    corner: QPoint


class Picture:
    """A movement at one size (device pixels) and in one theme."""

    def __init__(self, plan: Plan, tokens: Tokens, size: QSize, *, mirrored: bool = False) -> None:
        self.size = size
        self.tokens = tokens
        self._plan = plan
        self._paints = paints_of(tokens)
        self._to_pixels = fitted(plan.bounds, size.width(), size.height(), mirrored=mirrored)
        frame = self._to_pixels.mapRect(plan.bounds).adjusted(-2, -2, 2, 2).toAlignedRect()
        self._frame = frame.intersected(QRect(0, 0, size.width(), size.height()))
        self._kept: dict[tuple[str, float], _Layer] = {}
        self._lens_sheet: QImage | None = None
        self._lens_mask: QPixmap | None = None
        self._lens_kept: dict[Part, QPixmap] = {}

    def paint(self, painter: QPainter, seconds: float, *, still: bool = False) -> None:
        """Paint the moment `seconds` after the first pose.

        painter: its origin at the picture's corner, one unit a pixel. still: keyframes that fade into one
        another instead of a motion.
        """
        plan = self._plan
        moment = seconds % plan.motion.seconds if plan.motion.seconds else 0.0
        self._put(painter, "stage", 0.0)
        if still:
            self._paint_still(painter, moment)
            return
        if plan.pace:
            canvas = Canvas(painter, self._to_pixels)
            draw_floor(canvas, seconds * plan.pace, CAMERAS[plan.view], self._paints.floor_mark)
        body = plan.motion.body_at(moment)
        part = next((i for i, stretch in enumerate(plan.parts) if stretch.holds(moment)), None)
        trails: Sequence[Trail] = ()
        if part is not None:
            self._paint_ghosts(painter, moment, part, body)
            trails = plan.trails[part]
        canvas = Canvas(painter, self._to_pixels)
        if plan.lens:
            self._paint_person(canvas, body)
            self._paint_lens(painter, plan.lens, moment, body, trails)
            return
        self._put_trails(painter, [trail for trail in trails if not trail.around], moment)
        self._paint_person(canvas, body)
        self._put_trails(painter, [trail for trail in trails if trail.around], moment)

    def _paint_person(self, canvas: Canvas, body: Body) -> None:
        """What moves is drawn; what rests through the whole movement is put there from its layer."""
        for index, run in enumerate(self._plan.runs):
            if run.steady:
                self._put(canvas.painter, "run", float(index))
            else:
                draw_parts(canvas, body, self._plan.view, self._paints, run.parts)

    def _paint_ghosts(self, painter: QPainter, moment: float, part: int, body: Body) -> None:
        """The end it comes from and the end it goes to, each as faint as the body is near."""
        plan = self._plan
        camera = CAMERAS[plan.view]
        span = plan.spans[part] or 1.0
        stretch = plan.parts[part]
        rise = _in_and_out(moment - stretch.start, stretch.end - moment)
        ends = zip(plan.ends[part], (0.0, stretch.far), (1.0, rise), strict=True)
        for end, at, fade in ends:
            away = min(1.0, apart(body, end, camera) / span)
            strength = GHOST_STRENGTH * smooth_step(away) * fade
            if strength > 0.01:
                painter.setOpacity(strength)
                self._put(painter, "ghost", at)
        painter.setOpacity(1.0)

    def _put_trails(self, painter: QPainter, trails: Sequence[Trail], moment: float) -> None:
        for trail in trails:
            painter.setOpacity(TRAIL_STRENGTH * _in_and_out(moment - trail.start, trail.end - moment))
            if painter.opacity() > 0.01:
                self._put(painter, "trail", trail.start)
        painter.setOpacity(1.0)

    def _trail_color(self, trail: Trail) -> QColor:
        return QColor(self._paints.trail_on_body if trail.around else self._paints.trail)

    def _paint_lens(
        self, painter: QPainter, lens: Lens, moment: float, body: Body, trails: Sequence[Trail]
    ) -> None:
        """Painted on a sheet of its own and cut with a soft mask: a clip path would be slow and jagged."""
        frame = self._lens_frame(lens)
        side = frame.width()
        if self._lens_sheet is None or self._lens_mask is None:
            self._lens_sheet = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
            self._lens_mask = _disc(side)
        sheet = self._lens_sheet
        sheet.fill(QColor(self.tokens.surface))
        inside = QPainter(sheet)
        inside.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_in_lens(inside, lens, side, moment, body, trails)
        inside.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        inside.drawPixmap(0, 0, self._lens_mask)
        inside.end()
        painter.drawImage(frame.topLeft(), sheet)

    def _lens_frame(self, lens: Lens) -> QRect:
        """The square that a lens fills within its rim, in whole pixels, so that the rim is even all round."""
        middle = self._to_pixels.map(QPointF(*lens.middle))
        radius = lens.radius * abs(self._to_pixels.m22()) - 1.0
        side = max(2, round(2 * radius))
        return QRect(round(middle.x() - side / 2), round(middle.y() - side / 2), side, side)

    def _paint_in_lens(
        self, inside: QPainter, lens: Lens, side: int, moment: float, body: Body, trails: Sequence[Trail]
    ) -> None:
        scale = lens.zoom * side / (2 * lens.radius)
        flip = -1.0 if self._to_pixels.m11() < 0 else 1.0
        to_sheet = QTransform(flip * scale, 0, 0, scale, side / 2, side / 2)
        to_sheet.translate(-lens.target[0], -lens.target[1])
        canvas = Canvas(inside, to_sheet)
        if lens.shows is Inset.HAND:
            draw_close_hand(canvas, self._plan.motion.angles_at(moment), self._paints)
            return
        camera = CAMERAS[self._plan.view]
        if lens.shows is Inset.BACK:
            draw_mat_under(canvas, camera, self._paints, body.points["waist"])
            draw_waist(canvas, body, camera, self._paints)
        else:
            self._paint_close(canvas, body, side, to_sheet, LENS_PARTS[lens.shows])
        for trail in trails:
            color = self._trail_color(trail)
            color.setAlphaF(TRAIL_STRENGTH * _in_and_out(moment - trail.start, trail.end - moment))
            canvas.fill(trail.path, color)

    def _paint_close(
        self, canvas: Canvas, body: Body, side: int, to_sheet: QTransform, parts: Sequence[Part]
    ) -> None:
        """Parts as the lens shows them; one that rests through the whole movement is drawn once."""
        resting = {part for run in self._plan.runs if run.steady for part in run.parts}
        for part in parts:
            if part not in resting:
                draw_parts(canvas, body, self._plan.view, self._paints, (part,))
                continue
            if part not in self._lens_kept:
                pixmap = QPixmap(side, side)
                pixmap.fill(Qt.GlobalColor.transparent)
                once = QPainter(pixmap)
                once.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_parts(Canvas(once, to_sheet), body, self._plan.view, self._paints, (part,))
                once.end()
                self._lens_kept[part] = pixmap
            canvas.painter.drawPixmap(0, 0, self._lens_kept[part])

    def _paint_still(self, painter: QPainter, moment: float) -> None:
        to = self._plan.motion.index_at(moment)
        times = self._plan.motion.times
        before = times[max(0, to - 1)]
        share = smooth_step((moment - before) / FADE_SECONDS) if to else 1.0
        if share < 1.0:
            self._put(painter, "person", before)
        painter.setOpacity(share)
        self._put(painter, "person", times[to])
        painter.setOpacity(1.0)
        if self._plan.lens:
            self._paint_lens(painter, self._plan.lens, times[to], self._plan.motion.body_at(times[to]), ())

    def _put(self, painter: QPainter, kind: str, at: float) -> None:
        layer = self._layer(kind, at)
        painter.drawPixmap(layer.corner, layer.pixmap)

    def _layer(self, kind: str, at: float) -> _Layer:
        """kind: stage; ghost, person or trail (at: seconds); run (at: which)."""
        kept = self._kept.get((kind, at))
        if kept is not None:
            return kept
        pixmap = QPixmap(self._frame.size())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = self._frame.topLeft()
        canvas = Canvas(painter, self._to_pixels * QTransform.fromTranslate(-corner.x(), -corner.y()))
        plan = self._plan
        if kind == "stage":
            draw_stage(
                canvas, plan.motion.base, plan.view, plan.motion.body_at(0.0), self._paints, plan.bounds.top()
            )
            if plan.lens:
                # The lens leaves a rim of it free: a ring that costs nothing while the person moves.
                wide = max(1.0, LENS_RIM * abs(self._to_pixels.m22()))
                outer = QRectF(self._lens_frame(plan.lens)).adjusted(-wide, -wide, wide, wide)
                rim = QPainterPath()
                rim.addEllipse(outer.translated(-corner))
                painter.fillPath(rim, QColor(self.tokens.border))
                canvas.inked = canvas.inked.united(rim.boundingRect())
        elif kind == "trail":
            trail = next(trail for trails in plan.trails for trail in trails if trail.start == at)
            canvas.fill(trail.path, self._trail_color(trail))
        elif kind == "run":
            parts = plan.runs[int(at)].parts
            draw_parts(canvas, plan.motion.body_at(0.0), plan.view, self._paints, parts)
        elif kind == "ghost":
            # What rests lies over its own ghost anyway.
            moving = [part for run in plan.runs if not run.steady for part in run.parts]
            draw_parts(canvas, plan.motion.body_at(at), plan.view, ghostly(self._paints), moving)
        else:
            draw_person(canvas, plan.motion.body_at(at), plan.view, self._paints)
        painter.end()
        inked = canvas.inked.toAlignedRect().adjusted(-2, -2, 2, 2).intersected(pixmap.rect())
        layer = self._kept[kind, at] = _Layer(pixmap.copy(inked), corner + inked.topLeft())
        return layer


def _disc(side: int) -> QPixmap:
    """A full disc with a soft edge, to cut with."""
    disc = QPixmap(side, side)
    disc.fill(Qt.GlobalColor.transparent)
    painter = QPainter(disc)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    painter.drawEllipse(QRectF(0, 0, side, side))
    painter.end()
    return disc


def _in_and_out(since: float, left: float) -> float:
    """0 outside a stretch of time, softly 1 within it."""
    return smooth_step(since / 0.6) * smooth_step(left / 0.6)
