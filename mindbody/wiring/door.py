"""The way to a person's record: it is opened, or it is said what is in the way and what can be done."""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.record.schema import FILE_NAME
from mindbody.wiring.backing_up import Backups
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.record.driver import Key
    from mindbody.record.problems import RecordProblem
    from mindbody.ui.viewmodels.backups import BackupsViewModel
    from mindbody.ui.viewmodels.trouble import TroubleViewModel
    from mindbody.ui.viewmodels.trouble_words import TroubleState

log = logging.getLogger(__name__)


class Door(QObject):
    """`opened` hands over the record; `shut` tells that there is a `trouble` to show. `again` asks for
    everything to be tried once more, `restore_wanted` for a backup to be put back."""

    opened = Signal(object)
    shut = Signal()
    again = Signal()
    restore_wanted = Signal(object, object)

    def __init__(
        self, folder: Path, machine: Machine, key: "Callable[[], Key | None]", parent: QObject
    ) -> None:
        """key: tells the key of the record as it is now."""
        super().__init__(parent)
        self._folder = folder
        self._machine = machine
        self._key = key
        self.backups = Backups(folder=folder, clock=machine.clock, key=key)
        self.trouble: TroubleViewModel | None = None

    def knock(self, *, as_it_is: bool = False, anew: bool = False) -> None:
        """Open the record; where nothing can be written, to be read."""
        from mindbody.record.problems import RecordError
        from mindbody.wiring.opening import opened

        try:
            record = opened(self._folder, self._machine, key=self._key(), as_it_is=as_it_is, anew=anew)
        except RecordError as trouble:
            log.warning("record not opened: %s", type(trouble.problem).__name__)
            self._say(trouble.problem)
        else:
            self.opened.emit(record)

    def no_lessons(self) -> None:
        """The lessons could not be read."""
        from mindbody.ui.viewmodels.trouble_words import lessons_missing

        self.show(lessons_missing())

    def backups_view(self, parent: QObject) -> "BackupsViewModel":
        """The backups of this person for a screen."""
        from mindbody.ui.viewmodels.backups import BackupsViewModel

        return BackupsViewModel(
            self.backups, self._machine.jobs, lambda: self._machine.clock.now(), parent=parent
        )

    def _say(self, problem: "RecordProblem") -> None:
        from mindbody.ui.viewmodels.trouble_words import trouble_of

        self.show(trouble_of(problem))

    def show(self, state: "TroubleState") -> None:
        """Say that there is a trouble, and offer what can be done."""
        from mindbody.ui.viewmodels.trouble import TroubleViewModel
        from mindbody.ui.viewmodels.trouble_words import Way

        trouble = TroubleViewModel(state, copy_file=self._copy_file, parent=self)
        if Way.RESTORE in state.ways:
            trouble.backups = self.backups_view(trouble)
            trouble.backups.restore_wanted.connect(self.restore_wanted)
            trouble.backups.find_newest()
        trouble.again.connect(self.again)
        trouble.as_it_is.connect(lambda: self.knock(as_it_is=True))
        trouble.anew.connect(self._begin_anew)
        self.trouble = trouble
        self.shut.emit()

    def _copy_file(self, path: Path) -> None:
        shutil.copyfile(self._folder / FILE_NAME, path)

    def _begin_anew(self) -> None:
        """What lies in the place of the record is moved out of the way, and an empty one is begun."""
        from mindbody.record.problems import RecordError
        from mindbody.record.setting_aside import set_aside

        try:
            set_aside(self._folder, self._machine.clock)
        except RecordError as trouble:
            self._say(trouble.problem)
            return
        self.knock(anew=True)
