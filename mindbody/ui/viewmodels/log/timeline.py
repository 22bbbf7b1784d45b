"""My log: what was noted and done, a month at a time, the latest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, Signal

from mindbody.session.suggestion import Settled
from mindbody.ui.viewmodels.dates import month_words
from mindbody.ui.viewmodels.log.desk import Desk
from mindbody.ui.viewmodels.log.taken_out import LastTakenOut
from mindbody.ui.viewmodels.log.words import answer_lines, day_words, time_words
from mindbody.ui.viewmodels.session.journal import NotKept
from mindbody.ui.viewmodels.session.words import minutes_words
from mindbody.ui.viewmodels.translated import translated

if TYPE_CHECKING:
    from mindbody.insight.logbook import LoggedDay, LoggedSession
    from mindbody.record.rows import SessionOfDay

NOON = 12


class Logbook(Desk, Protocol):
    """What My log asks besides."""

    def days(self, first: date, last: date) -> "Sequence[LoggedDay]":
        """Raises NotKept where it can't be read."""
        ...

    def first_day(self) -> date | None: ...

    def title_of(self, session: "SessionOfDay") -> str: ...

    @property
    def regions(self) -> Mapping[str, str]:
        """The words of the parts of the body."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """entry: the id of what can be changed here, "" for a session."""

    key: str
    time: str
    title: str
    lines: tuple[str, ...] = ()
    note: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogDay:
    day: date
    title: str
    in_flare: bool
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineState:
    """earlier, later: whether there is a month before and after. writing: the day to which a line is being
    added."""

    title: str = ""
    days: tuple[LogDay, ...] = ()
    earlier: bool = False
    later: bool = False
    open: bool = False
    to_read: bool = False
    writing: date | None = None
    deleted: bool = False
    trouble: str = ""


class TimelineViewModel(QObject):
    """Read anew each time the page is shown, the shown month alone."""

    changed = Signal()
    left = Signal()
    new_wanted = Signal()
    change_wanted = Signal(object)
    """An entry to be changed on the sheet of the check-in."""

    def __init__(
        self,
        desk: Logbook,
        taken_out: LastTakenOut,
        locale: QLocale | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._taken_out = taken_out
        self._locale = locale or QLocale()
        self._month: date | None = None
        self._state = TimelineState()
        taken_out.changed.connect(self._look_again)

    @property
    def state(self) -> TimelineState:
        return self._state

    def opened(self) -> None:
        """The page comes to be seen."""
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        today = self._today()
        month = self._month or today.replace(day=1)
        last = _last_of(month)
        state = replace(
            self._state,
            title=month_words(month),
            open=self._desk.open,
            to_read=self._desk.to_read,
            deleted=self._taken_out.there,
            later=month < today.replace(day=1),
        )
        if self._desk.open:
            try:
                first = self._desk.first_day()
                days = tuple(map(self._day, self._desk.days(month, last)))
            except NotKept as trouble:
                state = replace(state, trouble=translated(trouble))
            else:
                if month == today.replace(day=1) and (not days or days[0].day != today):
                    days = (self._empty(today), *days)
                earlier = first is not None and first < month
                state = replace(state, days=days, earlier=earlier, trouble="")
        self._become(state)

    def go_earlier(self) -> None:
        self._go((self._shown - timedelta(days=1)).replace(day=1))

    def go_later(self) -> None:
        self._go(_last_of(self._shown) + timedelta(days=1))

    def change(self, entry: str) -> None:
        """Open an entry on the sheet."""
        try:
            found = self._desk.ask(lambda entries: entries.find(entry))
        except NotKept as trouble:
            self._become(replace(self._state, trouble=translated(trouble)))
            return
        if found is not None:
            self.change_wanted.emit(found)

    def delete(self, entry: str) -> None:
        """Take an entry out; it can be put back for a while."""
        try:
            self._taken_out.take(entry)
        except NotKept as trouble:
            self._become(replace(self._state, trouble=translated(trouble)))

    def put_back(self) -> None:
        try:
            self._taken_out.put_back()
        except NotKept as trouble:
            self._become(replace(self._state, trouble=translated(trouble)))

    def let_go(self) -> None:
        """The note about what was deleted is put away."""
        self._taken_out.let_go()

    def begin_line(self, day: date) -> None:
        """A line is to be added to a day."""
        self._become(replace(self._state, writing=day))

    def add_line(self, line: str) -> None:
        """The line is written: an entry of that day of its own. "" adds none."""
        day, self._state = self._state.writing, replace(self._state, writing=None)
        if day is None or not line.strip():
            self.refresh()
            return
        now = self._desk.now()
        at_noon = datetime.combine(day, time(NOON), now.tzinfo)
        told = None if day == self._today() else at_noon
        try:
            entry = self._desk.ask(lambda entries: entries.begin(told))
            self._desk.ask(lambda entries: entries.write(entry, line.strip()))
        except NotKept as trouble:
            self._become(replace(self._state, trouble=translated(trouble)))
            return
        self.refresh()

    def _go(self, month: date) -> None:
        self._month = None if month == self._today().replace(day=1) else month
        self._state = replace(self._state, writing=None)
        self.refresh()

    @property
    def _shown(self) -> date:
        return self._month or self._today().replace(day=1)

    def _look_again(self) -> None:
        if self._state.title:
            self.refresh()

    def _today(self) -> date:
        return self._desk.day_of(self._desk.now())

    def _empty(self, day: date) -> LogDay:
        return LogDay(day=day, title=day_words(day, day, self._locale), in_flare=False, things=())

    def _day(self, day: "LoggedDay") -> LogDay:
        from mindbody.insight.logbook import LoggedEntry

        things = []
        for each in day.things:
            if isinstance(each, LoggedEntry):
                entry = each.entry
                lines = tuple(answer_lines(entry.answers, self._desk.regions))
                title = self.tr("Check-in") if lines else self.tr("A line")
                things.append(
                    Thing(
                        key=entry.id,
                        time=time_words(entry.told_at, self._locale),
                        title=title,
                        lines=lines,
                        note=entry.note,
                        entry=entry.id,
                    )
                )
            else:
                things.append(self._session(each))
        return LogDay(
            day=day.day,
            title=day_words(day.day, self._today(), self._locale),
            in_flare=day.in_flare,
            things=tuple(things),
        )

    def _session(self, logged: "LoggedSession") -> Thing:
        session = logged.session
        lines = []
        if session.active_seconds:
            lines.append(minutes_words(max(1, round(session.active_seconds / 60))))
        if logged.before is not None and logged.after is not None:
            words = self.tr("Pain {before} before, {after} after")
            lines.append(words.format(before=logged.before, after=logged.after))
        elif logged.before is not None:
            lines.append(self.tr("Pain {n} before").format(n=logged.before))
        elif logged.after is not None:
            lines.append(self.tr("Pain {n} after").format(n=logged.after))
        settled = {
            str(Settled.MORE_SETTLED): self.tr("More settled"),
            str(Settled.SAME): self.tr("About the same"),
            str(Settled.STIRRED_UP): self.tr("More stirred up"),
        }
        if logged.settled in settled:
            lines.append(settled[logged.settled])
        return Thing(
            key=session.id,
            time=time_words(session.began, self._locale),
            title=self._desk.title_of(session),
            lines=tuple(lines),
        )

    def _become(self, state: TimelineState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _last_of(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
