"""Listen: a guided practice over the evening, its words, and a line that fills."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.pages.session.playing import PlayingGround
from mindbody.ui.pages.session.progress_line import ProgressLine
from mindbody.ui.pages.session.swap_menu import SwapMenu
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.listen import ListenViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.session.words import minutes_words
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
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
        self._line = ProgressLine(look)
        self._said = Text(look, "")
        self._title = Text(look, view_model.state.title, role=Role.TITLE)
        self._length = Text(look, "", tone="soft")
        middle = _Poster(look, (self._title, self._length, self._said, self._line))
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
        extra = (swap, back) if view_model.swaps else (back,)
        self._ground = PlayingGround(
            look,
            session,
            middle,
            parts=("voice",) if view_model.state.own else ("voice", "background", "bell"),
            extra=extra,
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
        self._said.set_text(state.said)
        self._said.setVisible(bool(state.said))
        self._ground.set_caption(state.trouble or state.caption)

    def _show_left(self) -> None:
        self._line.set_progress(self._view_model.state.share, self._session.state.left)


class _Poster(QWidget):
    """The title to the left of the moon, a third of the way down."""

    def __init__(self, look: Look, parts: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._look = look
        self._column = Column(look, gap=10)
        self._column.addStretch(3)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(5)
        self.setLayout(self._column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = self._look
        wide = self.width() >= look.px(900)
        left = round(self.width() * 0.1) if wide else look.space(56)
        right = round(self.width() * 0.45) if wide else look.space(56)
        self._column.setContentsMargins(left, 0, right, 0)
