"""The movement picture: a person who shows the movement, at the pace of the page's clock."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.content.body.motion import motion_for, poses_of
from mindbody.content.movement import Movement
from mindbody.content.vocabulary import Position
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.figure.layers import Plan, plan_of
from mindbody.ui.widgets.figure.picture import Picture


class Figure(QWidget):
    """Draws one moment of a movement; `set_time` moves it on. It has no clock of its own.

    It paints no ground, so that a card or a landscape may lie beneath.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._plan: Plan | None = None
        self._picture: Picture | None = None
        self._mirrored = False
        self._seconds = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Movement picture"))
        look.changed.connect(self._draw_anew)

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
        easier: bool = False,
        position: Position | None = None,
    ) -> None:
        """Show this movement from its first pose. mirrored: on the other side of the body.

        amplitude: 1 as written, less is smaller. easier: the easier form. position: lying shows it on a mat,
        where the movement may be done so.
        """
        motion = motion_for(movement, position, easier=easier, amplitude=amplitude)
        self._plan = plan_of(motion, movement.view, movement.inset)
        self._mirrored = mirrored
        self._seconds = 0.0
        cues = dict.fromkeys(pose.cue for pose in poses_of(movement, position, easier=easier) if pose.cue)
        self.setAccessibleName(self.tr("Movement picture: {title}").format(title=movement.title))
        self.setAccessibleDescription(" ".join([movement.about, *(f"{cue}." for cue in cues)]))
        self._draw_anew()

    def set_time(self, seconds: float) -> None:
        """Show the moment `seconds` after the first pose; rounds repeat without end."""
        if seconds != self._seconds:
            self._seconds = seconds
            self.update()

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._plan is None:
            return
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture is None or self._picture.size != size:
            self._picture = Picture(self._plan, self._look.tokens, size, mirrored=self._mirrored)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1.0 / ratio, 1.0 / ratio)
        self._picture.paint(painter, self._seconds, still=self._look.reduced_motion)
        painter.end()
