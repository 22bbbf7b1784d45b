"""A check-in: a few questions on one sheet, kept as they are answered, each of them optional."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.record.rows import EntryRow, Missing, Told
from mindbody.ui.viewmodels.log.desk import Desk
from mindbody.ui.viewmodels.log.questions import OF_THE_NIGHT, Question, closing_line, holds
from mindbody.ui.viewmodels.log.taken_out import LastTakenOut
from mindbody.ui.viewmodels.session.journal import NotKept
from mindbody.ui.viewmodels.session.times import Ticker
from mindbody.ui.viewmodels.translated import translated

KEEP_AFTER: Final = 0.6
"""Seconds after the first stroke of writing until it is kept."""

_BEAT: Final = 0.2
_GOES_ON: Final = timedelta(hours=1)
"""How long after it was begun a check-in that was left is gone on with."""


class When(StrEnum):
    """Of which moment it tells."""

    NOW = "now"
    TODAY = "today"
    YESTERDAY = "yesterday"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInState:
    """told: the moment it tells of, None for now. can_tell: whether another can be told. asks_sleep: whether
    the night was not told today already. closing: the sentence after it was kept, "" while it is filled in.
    in_flare: pain is well above the usual. editing: it is an earlier one. trouble: why something was not
    kept, or why a time can't be. undoable, deleted: what can be taken back, and put back."""

    answers: Mapping[Question, Told] = field(default_factory=dict)
    line: str = ""
    told: datetime | None = None
    when: When = When.NOW
    can_tell: bool = True
    asks_sleep: bool = True
    open: bool = False
    to_read: bool = False
    kept: bool = True
    editing: bool = False
    undoable: bool = False
    deleted: bool = False
    closing: str = ""
    in_flare: bool = False
    trouble: str = ""

    @property
    def empty(self) -> bool:
        return not self.answers and not self.line


class CheckInViewModel(QObject):
    """What is tapped is kept at once, what is written within a second. The first answer begins it."""

    changed = Signal()
    restarted = Signal()
    """Another check-in is on the sheet."""
    left = Signal()
    unsafe = Signal()
    flare_wanted = Signal()
    log_wanted = Signal()

    def __init__(
        self, desk: Desk, taken_out: LastTakenOut, ticker: Ticker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._taken_out = taken_out
        self._ticker = ticker
        self._entry = ""
        self._begun: datetime | None = None
        self._shown: datetime | None = None
        self._line_since = math.inf
        self._rewritten = False
        self._undo: list[Callable[[], object]] = []
        self._state = CheckInState()
        taken_out.changed.connect(self._renew)

    @property
    def state(self) -> CheckInState:
        return self._state

    # Which check-in it is

    def opened(self) -> None:
        """The page comes to be seen: a new one, or the one that was left a short while ago."""
        now = self._desk.now()
        stale = self._shown is None or not timedelta(0) <= now - self._shown < _GOES_ON
        if self._state.closing or stale:
            self.begin_anew()
        else:
            self._renew()

    def asked_for(self) -> None:
        """The person wants to note how it is now: an earlier one is left."""
        if self._state.editing:
            self.begin_anew()

    def begin_anew(self) -> None:
        """An empty one."""
        self._put_away()
        self._begun = self._desk.now()
        self._start(CheckInState())

    def edit(self, entry: EntryRow) -> None:
        """Change an earlier one."""
        self._put_away()
        self._entry, self._begun = entry.id, entry.at
        there = {str(each) for each in Question}
        answers = {Question(name): told for name, told in entry.answers.items() if name in there}
        told = None if entry.told_at == entry.at else entry.told_at
        recent = entry.told_day >= self._today() - timedelta(days=1)
        self._start(CheckInState(answers=answers, line=entry.note, told=told, can_tell=recent, editing=True))

    def _start(self, state: CheckInState) -> None:
        self._undo.clear()
        self._shown = self._desk.now()
        self._state = state
        self._renew()
        self.restarted.emit()
        self._ticker.start(_BEAT, self._tick)

    def _put_away(self) -> None:
        """What is on the sheet is kept; a sheet that was emptied again leaves nothing behind."""
        self.keep()
        self._ticker.stop()
        entry, self._entry = self._entry, ""
        if entry and self._state.empty:
            self._try(lambda: self._desk.ask(lambda entries: entries.take_out(entry)))
        if self._rewritten:
            self._rewritten = False
            self._desk.forget()

    # Answers

    def answer(self, question: Question, value: int | str) -> None:
        """Kept at once. Raises ValueError for what is no answer of the question."""
        if not holds(question, value):
            raise ValueError(f"{value!r} is no answer to {question}.")
        self._change(
            question,
            Told(value=value) if isinstance(value, int) else Told(word=value) if value else None,
        )

    def decline(self, question: Question, reason: Missing) -> None:
        """Not today, or it does not apply: answers too."""
        self._change(question, Told(reason=str(reason)))

    def take_back(self, question: Question) -> None:
        """As if it had not been answered."""
        self._change(question, None)

    def write(self, line: str) -> None:
        """The line, as it is being written."""
        if line == self._state.line:
            return
        if self._line_since == math.inf:
            before = self._state.line
            self._undo.append(lambda: self._put_line(before))
            self._line_since = self._desk.monotonic()
        self._become(line=line, kept=False)

    def tell(self, when: When, hands: time | None = None) -> None:
        """It tells of now, or of a time of today or of yesterday evening."""
        told = None
        if when is not When.NOW:
            told = None if hands is None else self._desk.told(hands, yesterday=when is When.YESTERDAY)
            if told is None:
                self._become(trouble=self._no_such_time(when))
                return
        if told != self._state.told:
            before = self._state.told
            self._undo.append(lambda: self._tell_of(before))
            self._tell_of(told)

    def undo(self) -> None:
        """Take the last change back."""
        self.keep()
        if self._undo:
            self._undo.pop()()
            self._renew()

    def take_back_all(self) -> None:
        """Delete this check-in; it can be put back for a while."""
        self.keep()
        entry = self._entry
        if entry and self._try(lambda: self._taken_out.take(entry)):
            self._entry = ""
            self.begin_anew()

    def put_back(self) -> None:
        """Put back what was deleted last, and show it here where nothing was begun meanwhile."""
        found: list[str] = []
        if not self._try(lambda: found.append(self._taken_out.put_back())) or not found[0]:
            return
        if self._state.empty and not self._entry:
            entry = self._desk.ask(lambda entries: entries.find(found[0]))
            if entry is not None:
                self.edit(entry)

    def let_go(self) -> None:
        """The note about what was deleted is put away."""
        self._taken_out.let_go()

    # The end

    def done(self) -> None:
        """It is all said."""
        if not self.keep():
            return
        state = self._state
        pain = state.answers.get(Question.PAIN, Told()).value
        day = self._desk.day_of(state.told or self._desk.now())
        above = pain is not None and not state.editing and self._desk.above_usual(pain, day)
        closing = closing_line(state.answers, line=state.line, above=above)
        self._put_away()
        self._become(closing=closing, in_flare=above, undoable=False)

    def leave(self) -> None:
        """Back to where the person was. What was said stays."""
        self._put_away()
        self._shown = None
        self.left.emit()

    def i_do_not_feel_safe(self) -> None:
        self.keep()
        self.unsafe.emit()

    def keep(self) -> bool:
        """What is written is kept now; whether it could be."""
        if self._line_since == math.inf:
            return True
        line = self._state.line
        if not self._try(lambda: self._kept_line(line)):
            return False
        self._line_since = math.inf
        self._become(kept=True)
        return True

    def _tick(self) -> None:
        if self._desk.monotonic() - self._line_since >= KEEP_AFTER:
            self.keep()

    # How it is kept

    def _change(self, question: Question, told: Told | None) -> None:
        before = self._state.answers.get(question)
        if told != before and self._put(question, told):
            self._undo.append(lambda: self._put(question, before))
            self._renew()

    def _put(self, question: Question, told: Told | None) -> bool:
        given = told or Told()
        value = given.word if given.value is None else given.value

        def rate() -> None:
            entry = self._the_entry()
            self._desk.ask(lambda entries: entries.rate(entry, str(question), value, given.reason))

        if not self._try(rate):
            return False
        answers = {name: each for name, each in self._state.answers.items() if name is not question}
        if told is not None:
            answers[question] = told
        self._become(answers=answers)
        return True

    def _put_line(self, line: str) -> None:
        if self._try(lambda: self._kept_line(line)):
            self._become(line=line)

    def _kept_line(self, line: str) -> None:
        entry = self._the_entry()
        self._desk.ask(lambda entries: entries.write(entry, line.strip()))
        self._rewritten = True

    def _tell_of(self, told: datetime | None) -> None:
        entry, at = self._entry, told or self._begun
        if entry and at is not None:
            moment = at
            if not self._try(lambda: self._desk.ask(lambda entries: entries.tell_of(entry, moment))):
                return
        self._become(told=told, trouble="")
        self._renew()

    def _the_entry(self) -> str:
        if not self._entry:
            told = self._state.told
            self._entry = self._desk.ask(lambda entries: entries.begin(told))
            self._begun = self._desk.now()
        return self._entry

    def _try(self, verb: Callable[[], object]) -> bool:
        try:
            verb()
        except NotKept as trouble:
            self._become(trouble=translated(trouble))
            return False
        if self._state.trouble:
            self._become(trouble="")
        return True

    # What is shown

    def _today(self) -> date:
        return self._desk.day_of(self._desk.now())

    def _renew(self) -> None:
        state = self._state
        day = self._desk.day_of(state.told or self._begun or self._desk.now())
        when = When.NOW
        if state.told is not None:
            when = When.TODAY if day == self._today() else When.YESTERDAY
        asks = state.asks_sleep
        if self._desk.open:
            told = self._try_find(lambda: self._slept(day))
            asks = told is not True
        self._become(
            open=self._desk.open,
            to_read=self._desk.to_read,
            when=when,
            asks_sleep=asks,
            undoable=bool(self._undo),
            deleted=self._taken_out.there,
        )

    def _slept(self, day: date) -> bool:
        """Whether another check-in of that day told of the night."""
        found = self._desk.ask(lambda entries: entries.between(day, day))
        return any(each.id != self._entry and set(OF_THE_NIGHT) & set(each.answers) for each in found)

    def _try_find(self, question: Callable[[], bool]) -> bool | None:
        try:
            return question()
        except NotKept:
            return None

    def _no_such_time(self, when: When) -> str:
        if when is When.YESTERDAY:
            return self.tr("Please write a time of yesterday from 17:00 on, such as 21:30.")
        return self.tr("Please write a time of today that is past, such as 8:30.")

    def _become(self, **changes: object) -> None:
        state = replace(self._state, **changes)  # type: ignore[arg-type]  # fields of the state
        if state != self._state:
            self._state = state
            self.changed.emit()
