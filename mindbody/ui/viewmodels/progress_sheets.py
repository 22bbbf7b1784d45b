"""The sections of Progress that are told in words: read in the background, one at a time."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.progress_sheet import Section, Sheet
from mindbody.ui.viewmodels.translated import translated

if TYPE_CHECKING:
    from mindbody.record.store import Record
    from mindbody.ui.viewmodels.progress_reading import Names


class SheetsViewModel(QObject):
    """Holds the section that is shown, as it was last read. today: the person's local day."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._jobs = jobs
        self._record: Record | None = None
        self._names: Names | None = None
        self._section = Section.TIME
        self._sheets: dict[Section, Sheet] = {}
        self._asked = 0

    @property
    def section(self) -> Section:
        return self._section

    @property
    def sheet(self) -> Sheet:
        """The section that is shown."""
        return self._sheets.get(self._section, Sheet(section=self._section))

    @property
    def reading(self) -> bool:
        """Whether the section has not been read yet."""
        return self._section is not Section.TIME and not self.sheet.open

    def set_source(self, record: "Record", names: "Names") -> None:
        """The record is open."""
        self._record, self._names = record, names
        self._sheets.clear()
        self.refresh()

    def show_section(self, section: str) -> None:
        """Turn to a section; it is read anew."""
        self._section = Section(section)
        self.changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Read again, as after a session. What was read before stays until then."""
        if self._record is None or self._names is None or self._section is Section.TIME:
            return
        # Late, because the first picture is drawn before anything of this is needed.
        from mindbody.ui.viewmodels.progress_reading import read_sheet

        self._asked += 1
        work = partial(read_sheet, self._section, self._record, self._names, self._today())
        self._jobs.start(
            work, partial(self._read, self._asked), partial(self._failed, self._asked, self._section)
        )

    def _read(self, asked: int, sheet: Sheet) -> None:
        if isValid(self) and asked == self._asked and sheet != self._sheets.get(sheet.section):
            self._sheets[sheet.section] = sheet
            self.changed.emit()

    def _failed(self, asked: int, section: Section, trouble: Exception) -> None:
        self._read(asked, Sheet(section=section, open=True, trouble=trouble_words(trouble)))


def trouble_words(trouble: Exception) -> str:
    """One sentence of what could not be read."""
    from mindbody.record.problems import RecordError

    if isinstance(trouble, RecordError):
        return translated(trouble)
    return QCoreApplication.translate(
        "progress", "This part could not be read. Your record is as it was. Please try again later."
    )
