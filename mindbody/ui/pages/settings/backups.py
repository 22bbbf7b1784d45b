"""Backups in Settings: what there is, make one now, put one back, take a copy away."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.backups.looked_at import LookedAt
from mindbody.ui.pages.backups.rows import BackupRows, choose_backup_file
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.backups import BackupsState, BackupsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class BackupsPart(QWidget):
    """What was looked at stands between the buttons and the list, where the eye is."""

    def __init__(self, look: Look, view_model: BackupsViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._shown: BackupsState | None = None
        column = self._column = Column(look, gap=16)
        self.setLayout(column)
        column.addWidget(
            Text(
                look,
                self.tr(
                    "A backup is a whole copy of what you wrote. One is made by itself on each day with "
                    "something new, and opened once to see that it works. They lie on this computer: a copy "
                    "on a stick keeps you safe if the computer breaks."
                ),
                tone="soft",
            )
        )
        self._make = SecondaryButton(look, self.tr("Make a backup now"), icon="plus")
        self._file = SecondaryButton(look, self.tr("Put one back from a file ..."), icon="folder")
        buttons = FlowLayout(look)
        buttons.addWidget(self._make)
        buttons.addWidget(self._file)
        column.addLayout(buttons)
        self._words = Text(look, "")
        column.addWidget(self._words)
        column.addWidget(LookedAt(look, view_model, leave=self.tr("Leave all as it is")))
        self._list = QWidget()
        column.addWidget(self._list)
        self._make.clicked.connect(view_model.make)
        self._file.clicked.connect(self._choose_file)
        view_model.changed.connect(self._show)
        self._show()
        view_model.look()

    def _choose_file(self) -> None:
        path = choose_backup_file(self)
        if path is not None:
            self._view_model.show(path)

    def _show(self) -> None:
        before, state = self._shown, self._view_model.state
        self._shown = state
        for button in (self._make, self._file):
            button.setEnabled(not state.busy)
        words = state.busy or state.said or self._nothing_yet(state)
        self._words.set_text(words)
        self._words.set_tone("accent" if state.trouble and not state.busy else "ink")
        self._words.setVisible(bool(words))
        if before is not None and state.said and state.said != before.said:
            announce(self, state.said)
        if before is None or (before.rows, before.all_shown, before.busy) != (
            state.rows,
            state.all_shown,
            state.busy,
        ):
            self._list = self._put(self._list, BackupRows(self._look, self._view_model))
            self._list.setVisible(bool(state.rows))

    def _nothing_yet(self, state: BackupsState) -> str:
        return self.tr("There is no backup yet.") if state.looked and not state.rows else ""

    def _put(self, old: QWidget, fresh: QWidget) -> QWidget:
        self._column.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        fresh.show()
        return fresh
