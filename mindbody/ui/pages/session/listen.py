"""Listen: a guided practice over the evening, its words, and a ring that fills."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.pages.session.playing import PlayingGround
from mindbody.ui.pages.session.swap_menu import SwapMenu
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.listen import ListenViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.session.words import minutes_words
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.ring import ProgressRing
from mindbody.ui.widgets.text import Text


class ListenPage(QWidget):
    def __init__(
        self,
        look: Look,
        session: SessionViewModel,
        view_model: ListenViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._ring = ProgressRing(look, diameter=236)
        self._title = Text(look, view_model.state.title, role=Role.SECTION, centred=True)
        self._length = Text(look, "", tone="soft", centred=True)
        middle = QWidget()
        column = QVBoxLayout()
        column.setSpacing(look.space(10))
        column.addStretch(3)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._length, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(look.space(18))
        column.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        middle.setLayout(column)
        back = SecondaryButton(look, self.tr("15 seconds"), icon="back")
        back.setAccessibleName(self.tr("Back 15 seconds"))
        back.clicked.connect(view_model.back_a_little)
        swap = SecondaryButton(look, self.tr("Another"), icon="repeat")
        swap.setAccessibleName(self.tr("Another practice instead"))
        self._swaps = SwapMenu(look, swap)
        for offered in view_model.swaps:
            words = self.tr("{title}, {length}").format(
                title=offered.title, length=minutes_words(offered.minutes)
            )
            self._swaps.offer(words, partial(view_model.swap, offered.practice))
        swap.setVisible(bool(view_model.swaps))
        extra = (swap, back) if view_model.swaps else (back,)
        self._ground = PlayingGround(
            look, session, middle, parts=("voice", "background", "bell"), extra=extra
        )
        outer = QVBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._ground)
        self.setLayout(outer)
        view_model.changed.connect(self._show)
        session.changed.connect(self._show_left)
        self._session = session
        self._show()
        self._show_left()

    def _show(self) -> None:
        state = self._view_model.state
        self._length.set_text(minutes_words(state.minutes))
        self._ground.set_caption(state.trouble or state.caption)

    def _show_left(self) -> None:
        self._ring.set_progress(self._view_model.state.share, self._session.state.left)
