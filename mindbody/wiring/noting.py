"""The check-in and the log with what they need: the open record, the clock, and what was usual before."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mindbody.insight.charts import FLARE_LESSON, USUAL_HIGH
from mindbody.insight.flares import USUAL_DAYS, is_above
from mindbody.insight.logbook import LoggedDay, read_days
from mindbody.insight.noted import BEFORE, PAIN_NOW, latest, pain
from mindbody.insight.spread import Noted
from mindbody.record.clock import ThisPlace
from mindbody.record.problems import RecordError
from mindbody.record.rows import EntryRow, SessionOfDay
from mindbody.record.text import UnkeepableText
from mindbody.record.told import told_moment
from mindbody.toolkit.cells import number_in
from mindbody.ui.pages.log.check_in import LogPage
from mindbody.ui.pages.log.timeline import TimelinePage
from mindbody.ui.pages.parts.words import body_parts
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.log.check_in import CheckInViewModel
from mindbody.ui.viewmodels.log.taken_out import LastTakenOut
from mindbody.ui.viewmodels.log.timeline import TimelineViewModel
from mindbody.ui.viewmodels.session.journal import NotKept
from mindbody.ui.viewmodels.translated import translated

if TYPE_CHECKING:
    from mindbody.record.checking_in import CheckIns
    from mindbody.wiring.at_home import Home
    from mindbody.wiring.guided import Guided

log = logging.getLogger(__name__)

Found = TypeVar("Found")


class Noting(QObject):
    """Made when the check-in or the log is first shown."""

    session_wanted = Signal(object)

    def __init__(self, home: "Home", unsafe: Callable[[], None], *, parent: QObject | None = None) -> None:
        """unsafe: opens “Need help now” for somebody who does not feel safe."""
        super().__init__(parent)
        self._window = home.window
        self._settings = home.settings
        self._machine = machine = home.machine
        self._guided: Guided | None = None
        self.taken_out = LastTakenOut(self, self)
        self.check_in = CheckInViewModel(self, self.taken_out, machine.ticker(), parent=self)

        self.timeline = TimelineViewModel(self, self.taken_out, parent=self)
        self.check_in.left.connect(partial(self._window.leave_over, "log"))
        self.check_in.unsafe.connect(unsafe)
        self.check_in.flare_wanted.connect(home.flare)
        self.check_in.log_wanted.connect(partial(self._window.show_page, "my-log"))
        self.timeline.left.connect(partial(self._window.show_page, "progress"))
        self.timeline.new_wanted.connect(self.show)
        self.timeline.change_wanted.connect(self._change)

    def show(self) -> None:
        """The check-in, over whatever is shown."""
        self.check_in.asked_for()
        self._window.show_over("log")

    def page(self, look: Look) -> LogPage:
        return LogPage(look, self.check_in)

    def timeline_page(self, look: Look) -> TimelinePage:
        return TimelinePage(look, self.timeline)

    def loaded(self, guided: "Guided") -> None:
        """The record is open, or the lessons are others now."""
        if self._guided is None:
            guided.closing.connect(self._close)
        self._guided = guided
        self.check_in.opened()
        self.timeline.refresh()

    def refresh(self) -> None:
        """The page comes to be seen."""
        self.check_in.opened()

    def _change(self, entry: EntryRow) -> None:
        self.check_in.edit(entry)
        self._window.show_over("log")

    def _close(self) -> None:
        self.check_in.keep()
        self.taken_out.let_go()

    # What the pages ask

    @property
    def open(self) -> bool:
        return self._guided is not None

    @property
    def to_read(self) -> bool:
        return self._guided is not None and self._guided.record.to_read

    def now(self) -> datetime:
        return self._machine.clock.now()

    def monotonic(self) -> float:
        return self._machine.clock.monotonic()

    def day_of(self, moment: datetime) -> date:
        return self._settings.day_of(moment.astimezone(self.now().tzinfo))

    def told(self, hands: time, *, yesterday: bool) -> datetime | None:
        now = self.now()
        # A fixed offset says nothing of the evening before a change of clocks.
        zone = ThisPlace() if now.tzinfo is None or isinstance(now.tzinfo, timezone) else now.tzinfo
        return told_moment(hands, now, zone, yesterday=yesterday, day_start=self._settings.settings.day_start)

    def ask(self, verb: "Callable[[CheckIns], Found]") -> Found:
        if self._guided is None:
            raise NotKept(self.tr("Your record is still being opened. Please try again in a moment."))
        try:
            return verb(self._guided.record.check_ins)
        except (RecordError, UnkeepableText) as trouble:
            problem = getattr(trouble, "problem", trouble)
            log.warning("a check-in was not kept: %s", type(problem).__name__)
            raise NotKept(translated(trouble)) from trouble

    def above_usual(self, now: int, day: date) -> bool:
        if self._guided is None:
            return False
        record = self._guided.record
        try:
            rows = latest(record.rated((BEFORE, PAIN_NOW), since=day - USUAL_DAYS - timedelta(days=1)))
            told = number_in(record.answers(FLARE_LESSON).get(USUAL_HIGH))
        except RecordError:
            return False
        return is_above(pain(rows), Noted(day, now), usual_high=told)

    def days(self, first: date, last: date) -> Sequence[LoggedDay]:
        try:
            return () if self._guided is None else read_days(self._guided.record, first, last)
        except RecordError as trouble:
            raise NotKept(translated(trouble)) from trouble

    def first_day(self) -> date | None:
        try:
            return None if self._guided is None else self._guided.record.first_day()
        except RecordError as trouble:
            raise NotKept(translated(trouble)) from trouble

    def title_of(self, session: SessionOfDay) -> str:
        """Of a session with a lesson its title; of one without, what was practised."""
        library = None if self._guided is None else self._guided.library
        if library is None:
            return self.tr("A session")
        lesson = library.lessons.get(session.lesson)
        if session.learned and lesson is not None:
            return lesson.title
        shelves = (library.practices, library.breaths, library.movements)
        titles = [shelf[each].title for each in session.contents for shelf in shelves if each in shelf]
        return ", ".join(titles) or self.tr("A session")

    @property
    def regions(self) -> Mapping[str, str]:
        return {name: words for _, regions in body_parts() for name, words in regions}

    def forget(self) -> None:
        if self._guided is None:
            return
        try:
            self._guided.record.empty_log()
        except RecordError as trouble:
            log.warning("the log was not emptied: %s", type(trouble.problem).__name__)
