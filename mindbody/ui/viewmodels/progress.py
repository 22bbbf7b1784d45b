"""How it has been: pain over time and what was practised. Rules and sums are elsewhere; so are the words."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.progress_sheets import SheetsViewModel
from mindbody.ui.viewmodels.progress_state import ProgressState, Span

if TYPE_CHECKING:
    from mindbody.record.store import Record
    from mindbody.ui.viewmodels.progress_reading import Names


class ProgressViewModel(QObject):
    """Reads the record when the page is shown and when the span changes. today: the person's local day.

    `sheets` are the sections that are told in words.
    """

    changed = Signal()
    visit_wanted = Signal()
    """The page for a clinician is to be shown."""

    def __init__(self, today: Callable[[], date], *, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheets = SheetsViewModel(today, jobs, parent=self)
        self._today = today
        self._record: Record | None = None
        self._titles: Callable[[str], str] = str
        self._state = ProgressState()

    @property
    def state(self) -> ProgressState:
        return self._state

    def set_source(self, record: "Record", names: "Names") -> None:
        """The record is open. `names` tells what things are called."""
        self._record, self._titles = record, names.lesson
        self.sheets.set_source(record, names)
        self._read(self._state.span)

    def choose(self, span: str) -> None:
        """Look as far back as `span` says."""
        self._read(Span(span))

    def zoom(self, step: int) -> None:
        """-1: the next shorter span; 1: the next longer one."""
        spans = list(Span)
        at = spans.index(self._state.span) + step
        self._read(spans[min(len(spans) - 1, max(0, at))])

    def refresh(self) -> None:
        """Read again, as after a session."""
        self._read(self._state.span)
        self.sheets.refresh()

    def words_of(self, index: int) -> str:
        """One entry in words, for the pointer, the keyboard and the screen reader."""
        from mindbody.ui.viewmodels.progress_words import point_words

        return point_words(self._state.points[index])

    def row_of(self, index: int) -> tuple[str, str, str]:
        """One entry for the table: day, before, after."""
        from mindbody.ui.viewmodels.progress_words import point_row

        return point_row(self._state.points[index])

    def _read(self, span: Span) -> None:
        state = self._made(span)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _made(self, span: Span) -> ProgressState:
        if self._record is None:
            return ProgressState(span=span)
        # Late, because the first picture is drawn before anything of this is needed.
        from mindbody.record.problems import RecordError
        from mindbody.ui.viewmodels.progress_words import read_state

        try:
            return read_state(self._record, span, self._today(), self._titles)
        except RecordError as trouble:
            return ProgressState(span=span, open=True, trouble=str(trouble))
