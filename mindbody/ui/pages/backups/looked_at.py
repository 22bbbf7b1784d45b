"""The place for the backup that is being looked at: what it would do, or the passcode that it waits for."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.backups.own_passcode import OwnPasscodeCard
from mindbody.ui.pages.backups.preview import PreviewCard
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.backups import BackupsState, BackupsViewModel, PreviewWords
from mindbody.ui.widgets.boxes import Column


class LookedAt(QWidget):
    """leave: the words of the button that leaves it. heading: what to write over one."""

    def __init__(
        self,
        look: Look,
        view_model: BackupsViewModel,
        *,
        leave: str,
        heading: Callable[[PreviewWords], str] = lambda _: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._leave = leave
        self._heading = heading
        self._shown: BackupsState | None = None
        self._card: PreviewCard | OwnPasscodeCard | None = None
        self._column = Column(look, gap=0)
        self.setLayout(self._column)
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        before, state = self._shown, self._view_model.state
        self._shown = state
        if before is None or (before.preview, before.locked) != (state.preview, state.locked):
            self._make(state)
            if self._card is not None and before is not None and self.isVisible():
                self._card.take_focus()
        if self._card is not None:
            self._card.set_busy(busy=bool(state.busy))
        self.setVisible(self._card is not None)

    def _make(self, state: BackupsState) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = None
        if state.preview is not None:
            self._card = PreviewCard(
                self._look,
                self._view_model,
                state.preview,
                heading=self._heading(state.preview),
                leave=self._leave,
            )
        elif state.locked is not None:
            self._card = OwnPasscodeCard(self._look, self._view_model)
        if self._card is not None:
            self._column.addWidget(self._card)
