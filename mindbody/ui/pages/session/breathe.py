"""Breathe: a shape that opens and closes over the evening."""

from functools import partial

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QHideEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.pages.session.playing import PlayingGround
from mindbody.ui.pages.session.swap_menu import SwapMenu
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.breathe import BreatheViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.landscape import Landscape
from mindbody.ui.widgets.pacer import Pacer
from mindbody.ui.widgets.pacer_shapes import PacerShape


class BreathePage(QWidget):
    """The pacer follows the sound that is heard; the page only asks where it is."""

    def __init__(
        self,
        look: Look,
        session: SessionViewModel,
        view_model: BreatheViewModel,
        landscape: Landscape,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._landscape = landscape
        self._pacer = Pacer(look)
        change = SecondaryButton(look, self.tr("Change"), icon="repeat")
        change.setAccessibleName(self.tr("Change the breathing guide"))
        menu = SwapMenu(look, change)
        for shape, words in (
            (PacerShape.PETALS, self.tr("A flower")),
            (PacerShape.CIRCLE, self.tr("A circle")),
            (PacerShape.BAR, self.tr("A bar")),
            (PacerShape.WORDS, self.tr("Words only")),
        ):
            menu.offer(words, partial(self._pacer.set_shape, shape))
        menu.separate()
        if view_model.state.can_notice:
            menu.offer(self.tr("Only notice the breath"), view_model.just_notice)
        if view_model.state.can_ground:
            menu.offer(self.tr("Grounding instead"), view_model.ground_instead)
        self._ground = PlayingGround(
            look, session, self._pacer, parts=("tone",), extra=(change,), company=True
        )
        outer = QVBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._ground)
        self.setLayout(outer)
        view_model.changed.connect(self._show)
        view_model.beaten.connect(self._follow)
        look.changed.connect(self._take_ground)
        self._show()
        self._follow()

    def _show(self) -> None:
        state = self._view_model.state
        needed = state.easing or bool(state.trouble)
        self._ground.set_caption(state.trouble or state.caption, needed=needed)

    def _follow(self) -> None:
        moment = self._view_model.moment
        self._pacer.set_breath(moment.do, moment.share, moment.words, moment.sub)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_ground()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_ground()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pacer.set_ground(None)

    def _take_ground(self) -> None:
        """Hand the pacer what lies beneath it, so that it paints only where it moves."""
        if not self.isVisible() or not self._landscape.isVisible():
            self._pacer.set_ground(None)
            return
        picture = self._landscape.picture()
        ratio = picture.devicePixelRatio()
        corner = self._landscape.mapFromGlobal(self._pacer.mapToGlobal(QPoint(0, 0)))
        part = QRect(corner * ratio, self._pacer.size() * ratio)
        ground = QPixmap(picture.copy(part))
        ground.setDevicePixelRatio(ratio)
        self._pacer.set_ground(ground)
