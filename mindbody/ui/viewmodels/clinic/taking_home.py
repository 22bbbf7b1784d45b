"""The code and the file of a meeting, for its members to go on with at home."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from mindbody.clinic.homecode import code_of
from mindbody.clinic.homelink import link_of, to_text
from mindbody.content.library import Library
from mindbody.content.meeting import Meeting
from mindbody.record.clinic.rows import BlockHeld
from mindbody.ui.viewmodels.clinic.desk import attempt, say


class TakingHomeViewModel(QObject):
    """The code is that of the meeting, as on paper; the file leaves out what the group left out."""

    def __init__(
        self,
        meeting: Meeting,
        library: Library,
        blocks: Sequence[BlockHeld],
        parent: QObject | None = None,
    ) -> None:
        """blocks: how those of the meeting went."""
        super().__init__(parent)
        self._link = link_of(meeting, library, {each.number for each in blocks if each.skipped})
        self.code = code_of(link_of(meeting, library))
        self.name = meeting.id

    def save(self, path: Path) -> tuple[str, bool]:
        """Write the file. One sentence of what came of it, and whether it is of trouble."""

        def write() -> None:
            # Late, because the record's modules are slow to load.
            from mindbody.record.whole_file import write_whole

            write_whole(path, to_text(self._link))

        trouble = attempt(write)
        return (
            (trouble, True) if trouble else (say("The file is saved. Nothing in it is about anybody."), False)
        )
