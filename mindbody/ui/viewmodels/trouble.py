"""What is in the way when a record can't be opened, and what can be done about it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from mindbody.ui.viewmodels.backups import BackupsViewModel
from mindbody.ui.viewmodels.trouble_words import TroubleState


class TroubleViewModel(QObject):
    """`again`, `as_it_is` and `anew` tell what was chosen. `backups` are there where one can be put back.
    copy_file: copies the file that can't be opened to a path, whole; raises OSError."""

    changed = Signal()
    again = Signal()
    as_it_is = Signal()
    anew = Signal()

    def __init__(
        self,
        state: TroubleState,
        *,
        backups: BackupsViewModel | None = None,
        copy_file: Callable[[Path], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.backups = backups
        self._state = state
        self._copy_file = copy_file

    @property
    def state(self) -> TroubleState:
        return self._state

    def ask_to_begin_anew(self, asking: bool = True) -> None:
        self._set(asking=asking)

    def begin_anew(self) -> None:
        """Begin with an empty record. To be asked for first."""
        if self._state.asking:
            self.anew.emit()

    def save_copy(self, path: Path) -> None:
        """Copy the file that can't be opened here elsewhere, and say how it went."""
        if self._copy_file is None:
            return
        try:
            self._copy_file(path)
        except OSError as trouble:
            words = self.tr("The copy could not be written: {reason}. You might choose another folder.")
            self._set(said=words.format(reason=trouble.strerror or str(trouble)), trouble=True)
        else:
            self._set(said=self.tr("A copy is in {name} now.").format(name=path.name), trouble=False)

    def _set(self, **fields: Any) -> None:
        self._state = replace(self._state, **fields)
        self.changed.emit()
