"""The backups that there are, newest first."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.backups import FIRST, BackupRow, BackupsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class BackupRows(QWidget):
    """The newest few, and all of them when asked for."""

    def __init__(self, look: Look, view_model: BackupsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(look, gap=12)
        self.setLayout(column)
        for row in view_model.shown:
            column.addWidget(_Backup(look, view_model, row))
        state = view_model.state
        if len(state.rows) > FIRST:
            words = (
                self.tr("Show fewer")
                if state.all_shown
                else self.tr("Show all {n}").format(n=len(state.rows))
            )
            more = SecondaryButton(look, words, icon="chevron-up" if state.all_shown else "chevron-down")
            more.clicked.connect(lambda: view_model.show_all(not state.all_shown))
            line = FlowLayout(look)
            line.addWidget(more)
            column.addLayout(line)


class _Backup(Card):
    def __init__(self, look: Look, view_model: BackupsViewModel, row: BackupRow) -> None:
        super().__init__(look, ground="sunk", padding=20, gap=4)
        self.body.addWidget(Text(look, row.when, role=Role.STRONG))
        self.body.addWidget(Text(look, row.holds))
        self.body.addWidget(Text(look, row.about, role=Role.SMALL, tone="soft"))
        look_at = QuietButton(look, self.tr("Put it back ..."), icon="undo", tone="ink")
        look_at.setAccessibleName(self.tr("Put back the backup of {when}").format(when=row.when))
        look_at.clicked.connect(lambda: view_model.show(row.path))
        copy = QuietButton(look, self.tr("Save a copy ..."), icon="download", tone="ink")
        copy.setAccessibleName(self.tr("Save a copy of the backup of {when}").format(when=row.when))
        copy.clicked.connect(lambda: self._choose_place(view_model, row.path))
        buttons = FlowLayout(look, gap=8, row_gap=4)
        for button in (look_at, copy):
            button.setEnabled(not view_model.state.busy)
            buttons.addWidget(button)
        self.body.addLayout(buttons)

    def _choose_place(self, view_model: BackupsViewModel, backup: Path) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Save a copy of the backup"),
            str(Path.home() / backup.name),
            kind_of_file(),
        )
        if name:
            path = Path(name)
            view_model.save_copy(backup, path if path.suffix else path.with_suffix(backup.suffix))


def kind_of_file() -> str:
    """How a file dialog names backups."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("backups", "MindBody backup (*.mindbody)")


def choose_backup_file(parent: QWidget) -> Path | None:
    """Ask for a backup that lies elsewhere; None when none was chosen."""
    from PySide6.QtCore import QCoreApplication

    title = QCoreApplication.translate("backups", "Put a backup back from a file")
    name, _ = QFileDialog.getOpenFileName(parent.window(), title, str(Path.home()), kind_of_file())
    return Path(name) if name else None
