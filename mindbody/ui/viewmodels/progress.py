"""How it has been: things over time, and what was practised. Rules, sums and words are elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.progress_sheets import SheetsViewModel, trouble_words
from mindbody.ui.viewmodels.progress_state import SPAN_DAYS, ProgressState, Span, Topic

if TYPE_CHECKING:
    from mindbody.insight.charts import Years
    from mindbody.record.store import Record
    from mindbody.ui.viewmodels.progress_reading import Names
    from mindbody.ui.viewmodels.progress_record import Read


class ProgressViewModel(QObject):
    """Reads the record in the background when the page is shown, and cuts what was read to any topic and
    time. today: the person's local day. `sheets` are the sections that are told in words.
    """

    changed = Signal()
    visit_wanted = Signal()
    """The page for a clinician is to be shown."""

    log_wanted = Signal()
    check_in_wanted = Signal()

    def __init__(self, today: Callable[[], date], *, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheets = SheetsViewModel(today, jobs, parent=self)
        self._today = today
        self._record: Record | None = None
        self._names: Names | None = None
        self._years: Years | None = None
        self._last = date.max
        self._month = date.max
        self._chose = False
        self._jobs = jobs
        self._asked = 0
        self._reading = False
        self._state = ProgressState()

    @property
    def state(self) -> ProgressState:
        return self._state

    @property
    def reading(self) -> bool:
        """Whether something is still being read."""
        return self._reading or self.sheets.reading

    def set_source(self, record: "Record", names: "Names") -> None:
        """The record is open. `names` tells what things are called."""
        self._record, self._names = record, names
        self.sheets.set_source(record, names)
        self._read()

    def choose(self, span: str) -> None:
        """Look as far back as `span` says."""
        self._chose = True
        self._look(replace(self._state, span=Span(span)))

    def choose_topic(self, topic: str) -> None:
        """Look at something else over the same time."""
        self._look(replace(self._state, topic=Topic(topic)))

    def zoom(self, step: int) -> None:
        """-1: the next shorter span; 1: the next longer one."""
        self._chose = True
        spans = list(Span)
        at = spans.index(self._state.span) + step
        self._look(replace(self._state, span=spans[min(len(spans) - 1, max(0, at))]))

    def move(self, step: int) -> None:
        """-1: earlier; 1: later. Never past the ends."""
        if self._years is not None:
            from mindbody.ui.viewmodels.progress_time import moved

            self._last = moved(self._years, self._state.span, self._last, step)
            self._look(self._state)

    def home(self) -> None:
        """Back to the present."""
        self._last = date.max
        self._look(self._state)

    def turn_month(self, step: int) -> None:
        """-1: the month before in the calendar; 1: the month after."""
        from mindbody.ui.viewmodels.progress_month import other_month

        month = self._state.month
        if month is not None and (month.earlier if step < 0 else month.later):
            self._month = other_month(self._month, step)
            self._look(self._state)

    def refresh(self) -> None:
        """Read again, as after a session."""
        self._read()
        self.sheets.refresh()

    def words_of(self, index: int) -> str:
        """One stop of the chart in words, for the pointer, the keyboard and the screen reader."""
        from mindbody.ui.viewmodels.progress_points import stop_words

        seen = self._state.seen
        return "" if seen is None else stop_words(seen, self._state.topic, index)

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        from mindbody.ui.viewmodels.progress_points import row_count

        return 0 if self._state.seen is None else row_count(self._state.seen)

    @property
    def heads(self) -> tuple[str, ...]:
        """The heads of the table."""
        from mindbody.ui.viewmodels.progress_points import table_heads

        return table_heads(self._state.topic)

    def row_of(self, index: int) -> tuple[str, ...]:
        """One row of the table."""
        from mindbody.ui.viewmodels.progress_points import table_row

        seen = self._state.seen
        return () if seen is None else table_row(seen, self._state.topic, index)

    def _read(self) -> None:
        if self._record is None or self._names is None:
            return
        # Late, because the first picture is drawn before anything of this is needed.
        from mindbody.ui.viewmodels.progress_record import read_record

        self._asked += 1
        self._reading = True
        self._jobs.start(
            partial(read_record, self._record, self._names, self._today()),
            partial(self._took, self._asked),
            partial(self._failed, self._asked),
        )

    def _took(self, asked: int, read: "Read") -> None:
        if not isValid(self) or asked != self._asked:
            return
        self._reading = False
        today = read.years.today
        if self._years is not None and self._years.today != today:
            self._last = self._month = date.max
        self._years = read.years
        span = self._state.span
        if not self._chose and today - read.years.first < timedelta(days=SPAN_DAYS[Span.MONTH]):
            # A young record would be lost in a corner of three months.
            span = Span.MONTH
        self._look(
            replace(
                self._state,
                open=True,
                trouble="",
                span=span,
                week=read.week,
                days=read.days,
                totals=read.totals,
                recent=read.recent,
            )
        )

    def _failed(self, asked: int, trouble: Exception) -> None:
        if not isValid(self) or asked != self._asked:
            return
        self._reading = False
        self._years = None
        self._look(replace(self._state, open=True, trouble=trouble_words(trouble), seen=None))

    def _look(self, state: ProgressState) -> None:
        """Show `state` with what its topic and span say of what was read."""
        if self._years is not None:
            from mindbody.ui.viewmodels.progress_month import month_of
            from mindbody.ui.viewmodels.progress_time import anything_of, moved, see
            from mindbody.ui.viewmodels.progress_topics import nothing_words

            years, span = self._years, state.span
            self._last = moved(years, span, self._last, 0)
            self._month = min(self._month, years.today).replace(day=1)
            state = replace(
                state,
                seen=see(years, state.topic, span, self._last),
                nothing="" if anything_of(years, state.topic) else nothing_words(state.topic),
                earlier=moved(years, span, self._last, -1) != self._last,
                later=moved(years, span, self._last, 1) != self._last,
                month=month_of(years, self._month),
            )
        if state != self._state:
            self._state = state
            self.changed.emit()
