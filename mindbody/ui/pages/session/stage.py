"""The window in which the figure moves, with its cue above."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.move import MoveViewModel
from mindbody.ui.widgets.card import RADIUS
from mindbody.ui.widgets.figure.figure import Figure
from mindbody.ui.widgets.painting import outline, smooth
from mindbody.ui.widgets.text import Text


class Stage(QFrame):
    """Follows the view model's clock; it has none of its own."""

    def __init__(self, look: Look, view_model: MoveViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._cue = Text(look, "", role=Role.SECTION, tone="primary", centred=True)
        self._cue.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._figure = Figure(look)
        self._figure.setMinimumSize(120, 80)
        self._shown: tuple[str, bool] | None = None
        column = QVBoxLayout()
        column.addWidget(self._cue)
        column.addWidget(self._figure, 1)
        self._column = column
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._fit)
        view_model.changed.connect(self._show)
        view_model.beaten.connect(self._follow)
        self._fit()
        self._show()
        self._follow()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)

    def _fit(self) -> None:
        edge = self._look.space(24)
        self._column.setContentsMargins(edge, edge, edge, self._look.space(16))
        self._cue.setMinimumHeight(self._look.px(Role.SECTION.pixels * 1.3))

    def _show(self) -> None:
        state = self._view_model.state
        if self._shown != (state.movement.id, state.easier):
            self._shown = (state.movement.id, state.easier)
            self._figure.set_movement(state.movement, easier=state.easier, position=self._view_model.position)
            self._follow()

    def _follow(self) -> None:
        self._figure.set_time(self._view_model.seconds)
        self._cue.set_text(self._view_model.cue)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(RADIUS)
        light = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        light.setColorAt(0.0, look.color("sky_high"))
        light.setColorAt(1.0, look.color("paper"))
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        painter.fillPath(path, QBrush(light))
        outline(painter, rect, radius, look.color("line"), 2.0 if look.tokens.outlined else 1.0)
