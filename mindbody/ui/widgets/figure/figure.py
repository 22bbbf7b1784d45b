"""The movement picture: a person who shows the movement, at the pace of the page's clock."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.content.body.bones import Base
from mindbody.content.body.motion import motion_of, smooth_step
from mindbody.content.body.skeleton import Body
from mindbody.content.movement import Movement
from mindbody.content.vocabulary import Position
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.figure.camera import CAMERAS
from mindbody.ui.widgets.figure.layers import Lens, Plan, fitted, plan_of
from mindbody.ui.widgets.figure.paints import ghostly, paints_of
from mindbody.ui.widgets.figure.scene import draw_person, draw_stage
from mindbody.ui.widgets.figure.trail import apart

GHOST_STRENGTH = 0.5
FADE_SECONDS = 0.9


class Figure(QWidget):
    """Draws one moment of a movement; `set_time` moves it on. It has no clock of its own.

    It paints no ground, so that a card or a landscape may lie beneath.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._paints = paints_of(look.tokens)
        self._plan: Plan | None = None
        self._mirrored = False
        self._seconds = 0.0
        self._kept: dict[tuple[str, float], QPixmap] = {}
        self._kept_for: tuple[int, int, float] = (0, 0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Movement picture"))
        look.changed.connect(self._repaint_anew)

    def sizeHint(self) -> QSize:
        return QSize(640, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def set_movement(
        self,
        movement: Movement,
        *,
        mirrored: bool = False,
        amplitude: float = 1.0,
        position: Position | None = None,
    ) -> None:
        """Show this movement from its first pose. mirrored: on the other side of the body.

        amplitude: 1 as written, less for the easier version. position: lying shows it on a mat, where the
        movement may be done so.
        """
        base = base_for(movement, position)
        motion = motion_of(movement.poses, base, amplitude)
        self._plan = plan_of(motion, movement.view, movement.inset)
        self._mirrored = mirrored
        self._seconds = 0.0
        self.setAccessibleName(self.tr("Movement picture: {title}").format(title=movement.title))
        cues = [pose.cue for pose in movement.poses if pose.cue]
        self.setAccessibleDescription(" ".join([movement.about, *dict.fromkeys(cues)]))
        self._repaint_anew()

    def set_time(self, seconds: float) -> None:
        """Show the moment `seconds` after the first pose; rounds repeat without end."""
        if seconds != self._seconds:
            self._seconds = seconds
            self.update()

    def _repaint_anew(self) -> None:
        self._paints = paints_of(self._look.tokens)
        self._kept.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self._plan)
        painter.end()

    def _paint(self, painter: QPainter, plan: Plan) -> None:
        size = (self.width(), self.height(), self.devicePixelRatioF())
        if size != self._kept_for:
            self._kept.clear()
            self._kept_for = size
        to_pixels = fitted(plan.bounds, self.width(), self.height(), mirrored=self._mirrored)
        moment = self._seconds % plan.motion.seconds if plan.motion.seconds else 0.0
        painter.drawPixmap(0, 0, self._layer("stage", 0.0, plan, to_pixels))
        if self._look.reduced_motion:
            self._paint_still(painter, plan, to_pixels, moment)
            return
        body = plan.motion.body_at(moment)
        part = next((i for i, part in enumerate(plan.parts) if part.holds(moment)), None)
        if part is not None:
            self._paint_ghosts(painter, plan, to_pixels, moment, part, body)
        painter.setTransform(to_pixels)
        if part is not None and not plan.trails[part].around and plan.lens is None:
            self._paint_trail(painter, plan, moment, part)
        draw_person(painter, body, plan.view, self._paints)
        if part is not None and plan.trails[part].around and plan.lens is None:
            self._paint_trail(painter, plan, moment, part)
        if plan.lens:
            self._paint_lens(painter, plan, plan.lens, body, moment, part)

    def _paint_ghosts(
        self, painter: QPainter, plan: Plan, to_pixels: QTransform, moment: float, part: int, body: Body
    ) -> None:
        """The end it comes from and the end it goes to, each as faint as the body is near."""
        camera = CAMERAS[plan.view]
        span = plan.spans[part] or 1.0
        stretch = plan.parts[part]
        rise = _in_and_out(moment - stretch.start, stretch.end - moment)
        for at, fade in ((stretch.start, 1.0), (stretch.far, rise)):
            away = min(1.0, apart(body, plan.motion.body_at(at), camera) / span)
            if away * fade > 0.02:
                painter.setOpacity(GHOST_STRENGTH * smooth_step(away) * fade)
                painter.drawPixmap(0, 0, self._layer("ghost", at, plan, to_pixels))
        painter.setOpacity(1.0)

    def _paint_trail(self, painter: QPainter, plan: Plan, moment: float, part: int) -> None:
        stretch, trail = plan.parts[part], plan.trails[part]
        painter.setOpacity(0.85 * _in_and_out(moment - stretch.start, stretch.end - moment))
        painter.fillPath(trail.path, self._paints.trail_on_body if trail.around else self._paints.trail)
        painter.setOpacity(1.0)

    def _paint_lens(
        self, painter: QPainter, plan: Plan, lens: Lens, body: Body, moment: float, part: int | None
    ) -> None:
        middle = QPointF(*lens.middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.surface))
        painter.drawEllipse(middle, lens.radius, lens.radius)
        painter.save()
        window = QPainterPath()
        window.addEllipse(middle, lens.radius, lens.radius)
        painter.setClipPath(window)
        painter.translate(middle)
        painter.scale(lens.zoom, lens.zoom)
        painter.translate(-QPointF(*lens.target))
        draw_person(painter, body, plan.view, self._paints)
        if part is not None:
            self._paint_trail(painter, plan, moment, part)
        painter.restore()
        painter.setPen(QPen(QColor(self._look.tokens.border), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, lens.radius, lens.radius)

    def _paint_still(self, painter: QPainter, plan: Plan, to_pixels: QTransform, moment: float) -> None:
        """With reduced motion: the keyframes as still pictures that fade from one to the next."""
        to = plan.motion.index_at(moment)
        times = plan.motion.times
        before = times[max(0, to - 1)]
        share = smooth_step(min(1.0, (moment - before) / FADE_SECONDS)) if to else 1.0
        old, new = (
            self._layer("still", before, plan, to_pixels),
            self._layer("still", times[to], plan, to_pixels),
        )
        painter.setOpacity(1.0)
        if share < 1.0:
            painter.drawPixmap(0, 0, old)
        painter.setOpacity(share)
        painter.drawPixmap(0, 0, new)
        painter.setOpacity(1.0)

    def _layer(self, kind: str, at: float, plan: Plan, to_pixels: QTransform) -> QPixmap:
        """A part of the picture that does not move, drawn once for this size and theme."""
        kept = self._kept.get((kind, at))
        if kept is not None:
            return kept
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(to_pixels)
        body = plan.motion.body_at(at)
        if kind == "stage":
            draw_stage(painter, plan.motion.base, plan.view, body, self._paints)
        else:
            draw_person(painter, body, plan.view, self._paints if kind == "still" else ghostly(self._paints))
        painter.end()
        self._kept[kind, at] = pixmap
        return pixmap


def _in_and_out(since: float, left: float) -> float:
    return smooth_step(min(1.0, since / 0.6)) * smooth_step(min(1.0, left / 0.6))


def base_for(movement: Movement, position: Position | None) -> Base:
    """How the body starts: as the file says, or lying where that is wished and the movement allows it."""
    lying = (Position.LYING, Position.RECLINING)
    if position in lying and any(place in movement.positions for place in lying):
        return Base.LYING
    return Base(movement.base)
