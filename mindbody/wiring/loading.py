"""What is heavy, brought in once for whoever is at home, in the language that is spoken."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody import places
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody
    from mindbody.wiring.heavy import Heavy
    from mindbody.wiring.packs import Shelf

log = logging.getLogger(__name__)


class Loading(QObject):
    """`came` tells that it ended, well or not; `give` then hands over what there is. What was begun in a
    language that is not spoken any more tells nothing."""

    came = Signal()

    def __init__(
        self, where: places.Places, machine: Machine, language: Callable[[], str], parent: QObject
    ) -> None:
        """language: tells the code of what is spoken now."""
        super().__init__(parent)
        self._where = where
        self._machine = machine
        self._language = language
        self._heavy: Heavy | None = None
        self._failed = False

    def begin(self) -> None:
        """Read in the background; what was there before, also a failure, holds no more."""
        self._heavy, self._failed = None, False
        language = self._language()

        def work() -> "Heavy":
            from mindbody.wiring.heavy import load_for_home

            return load_for_home(self._where, language)

        def loaded(heavy: "Heavy") -> None:
            if language == self._language():
                self._heavy, self._failed = heavy, False
                self.came.emit()

        def failed(trouble: Exception) -> None:
            log.error("not loaded: %s", type(trouble).__name__)
            if language == self._language():
                self._failed = True
                self.came.emit()

        self._machine.jobs.start(work, loaded, failed)

    def give(self, home: "MindBody") -> None:
        """To somebody at home; nothing while it is not there yet."""
        if self._heavy is not None:
            home.take(self._heavy)
        elif self._failed:
            home.not_loaded()

    def shelved(self, shelf: "Shelf") -> None:
        """A pack was added or taken away: also whoever comes in later has these lessons."""
        if self._heavy is not None:
            self._heavy = self._heavy.with_shelf(shelf)
