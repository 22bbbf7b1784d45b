"""One group over its weeks: who is in it, which meetings it had, and the one that begins now."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.clinic.programme import next_meeting
from mindbody.clinic.weeks import dose
from mindbody.content.meeting import Meeting
from mindbody.record.clinic.checking import LONGEST_KEPT
from mindbody.record.clinic.rows import (
    CAME,
    LONGEST_ALIAS,
    Adaptation,
    Came,
    Group,
    Held,
    Member,
    PrivateFlag,
)
from mindbody.ui.viewmodels.clinic.desk import Desk, attempt, say
from mindbody.ui.viewmodels.clinic.group_state import GroupState, MeetingLine, PersonLine
from mindbody.ui.viewmodels.clinic.group_tables import save_attendance, save_fidelity
from mindbody.ui.viewmodels.clinic.group_words import (
    began,
    came_to_an_end,
    came_words,
    dose_words,
    kept_words,
    met,
    people_words,
)
from mindbody.ui.viewmodels.clinic.meeting_words import adaptation_words, flag_words
from mindbody.ui.viewmodels.days import day_words

LONGEST_MEMBER: Final = LONGEST_ALIAS


class GroupViewModel(QObject):
    """`begun` hands over the meeting that is to be led, new or cut off. `left`: back to all groups."""

    changed = Signal()
    left = Signal()
    begun = Signal(object)
    member_chosen = Signal(str)
    meeting_chosen = Signal(str)

    def __init__(self, desk: Desk, group: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.id = group
        self._state = GroupState()
        self._undo: Callable[[], object] | None = None
        self._wished = ""
        self.refresh()

    @property
    def state(self) -> GroupState:
        return self._state

    def refresh(self) -> None:
        """Read again; what was said last stays."""
        trouble = attempt(self._read)
        if trouble:
            self._become(replace(self._state, said=trouble, of_tables=False, trouble=True, undo=""))

    # The group itself

    def rename(self, name: str) -> None:
        name = name.strip()
        before = self._group()
        if before is None or not name or name == before.name:
            return
        store = self.desk.store
        self._do(
            lambda: store.change_group(replace(before, name=name), before=before),
            said=say("The group has a new name."),
            undo=lambda: store.change_group(replace(before, name=before.name)),
            named=say("the name"),
        )

    def keep(self, months: int) -> None:
        """How long its rows are kept after its end."""
        before = self._group()
        months = min(max(0, months), LONGEST_KEPT)
        if before is not None and months != before.keep_months:
            self._do(lambda: self.desk.store.change_group(replace(before, keep_months=months), before=before))

    def end(self) -> None:
        """The group came to its end today. It can be taken back."""
        store = self.desk.store
        self._do(
            lambda: store.end_group(self.id),
            said=say("The group has ended. It stays {until}.").format(
                until=kept_words(self._state.keep_months)
            ),
            undo=self._go_on,
            named=say("the end of the group"),
        )

    def _go_on(self) -> None:
        group = self._group()
        if group is not None:
            self.desk.store.change_group(replace(group, ended=None))

    # Its members

    def add(self, alias: str) -> None:
        """Somebody joins. Without an alias nothing happens."""
        alias = alias.strip()
        if not alias:
            return
        added: list[Member] = []

        def take_back() -> None:
            self.desk.store.delete_member(added[0].id)

        self._do(
            lambda: added.append(self.desk.store.add_member(self.id, alias)),
            said=say("{alias} is in the group.").format(alias=alias),
            undo=take_back,
            named=say("adding {alias}").format(alias=alias),
        )

    def choose_member(self, member: str) -> None:
        self.member_chosen.emit(member)

    # Its meetings

    def begin(self, meeting: str = "") -> None:
        """Begin a meeting: the next one, or any other."""
        meeting = meeting or self._state.begin
        if not meeting:
            return
        held: list[Held] = []
        self._wished = ""
        self._do(lambda: held.append(self.desk.store.begin_held(self.id, meeting)))
        if held:
            self.begun.emit(held[0])

    def go_on(self) -> None:
        """Take up the meeting that was cut off, at the same block."""
        if (cut := self._cut_off()) is not None:
            self.begun.emit(cut)

    def close_meeting(self) -> None:
        """The meeting that was cut off is over."""
        if (cut := self._cut_off()) is not None:
            self._do(lambda: self.desk.store.finish(cut.id), said=say("That meeting is over now."))

    def choose_meeting(self, meeting: str) -> None:
        """Look at one that was held; one that was not is the next to begin."""
        line = next((each for each in self._state.meetings if each.meeting == meeting), None)
        if line is not None and line.held:
            self.meeting_chosen.emit(line.held)
        elif line is not None:
            self._wished = meeting
            self.refresh()

    def leave(self) -> None:
        self.left.emit()

    # What leaves

    def save_attendance(self, path: Path) -> None:
        """Who came to which meeting, by alias, as a table."""
        self._save(lambda: save_attendance(self.desk, self.id, path), path)

    def save_fidelity(self, path: Path) -> None:
        """How the meetings kept to their plan, as a table."""
        self._save(lambda: save_fidelity(self.desk, self.id, path), path)

    def _save(self, act: Callable[[], object], path: Path) -> None:
        self._do(act, said=say("Saved as {name}.").format(name=path.name), of_tables=True)

    def tell(self, words: str, *, trouble: bool = False, undo: Callable[[], object] | None = None) -> None:
        """One sentence about what was done elsewhere, and what takes it back."""
        self._undo = undo
        self._become(
            replace(
                self._state,
                said=words,
                of_tables=False,
                trouble=trouble,
                undo=say("what you did") if undo else "",
            )
        )

    def undo(self) -> None:
        """Take the last change back."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._do(undo, said=say("It is as it was."))

    # Inside

    def _group(self) -> Group | None:
        return next((each for each in self.desk.store.groups() if each.id == self.id), None)

    def _cut_off(self) -> Held | None:
        return next((each for each in self.desk.store.unfinished() if each.group == self.id), None)

    def _do(
        self,
        act: Callable[[], object],
        *,
        said: str = "",
        undo: Callable[[], object] | None = None,
        named: str = "",
        of_tables: bool = False,
    ) -> None:
        trouble = attempt(act)
        self._undo = None if trouble else undo
        words = trouble or said
        self._become(
            replace(
                self._state,
                said=words,
                of_tables=of_tables,
                trouble=bool(trouble),
                undo=named if self._undo else "",
            )
        )
        self.refresh()

    def _read(self) -> None:
        desk, group = self.desk, self._group()
        if group is None:
            self.left.emit()
            return
        members, helds = desk.store.members(self.id), desk.store.helds(self.id)
        came, weeks = desk.store.came(self.id), desk.weeks()
        present = [each for each in members if each.left is None]
        wished = desk.library.meetings.get(self._wished)
        coming = None if group.ended else wished or next_meeting(weeks, helds)
        cut = self._cut_off()
        programme = {each.id for each in weeks}
        had = programme.intersection(each.meeting for each in helds)
        today = desk.today()
        stands = began(group.began, today) if group.ended is None else came_to_an_end(group.ended, today)
        facts = (people_words(len(present)), met(len(had), len(weeks)), stands)
        self._become(
            replace(
                self._state,
                name=group.name,
                facts="  ·  ".join(facts),
                ended=group.ended is not None,
                people=tuple(self._person(each, helds, came, programme) for each in members),
                meetings=self._meetings(members, helds, came, coming),
                begin="" if coming is None else coming.id,
                begin_title="" if coming is None else titled(coming),
                begin_words="" if coming is None else say("Begin {code}").format(code=called(coming)),
                under_way="" if cut is None else titled(desk.library.meetings.get(cut.meeting), cut.meeting),
                go_on_words=""
                if cut is None
                else say("Go on with {code}").format(
                    code=called(desk.library.meetings.get(cut.meeting), cut.meeting)
                ),
                keep_months=group.keep_months,
            )
        )

    def _person(
        self, member: Member, helds: Sequence[Held], came: Sequence[Came], programme: Collection[str]
    ) -> PersonLine:
        notes = [adaptation_words(each) for each in Adaptation if each in member.adaptations]
        notes += [flag_words(each) for each in PrivateFlag if each in member.flags]
        left = "" if member.left is None else day_words(member.left, self.desk.today())
        return PersonLine(
            id=member.id,
            alias=member.alias if not member.initials else f"{member.alias} ({member.initials})",
            notes=tuple(notes),
            dose=dose_words(dose(member.id, helds, came, programme)),
            left=say("left {day}").format(day=left) if left else "",
        )

    def _meetings(
        self, members: Sequence[Member], helds: Sequence[Held], came: Sequence[Came], coming: Meeting | None
    ) -> tuple[MeetingLine, ...]:
        last = {each.meeting: each for each in helds}
        lines = []
        for meeting in self.desk.meetings():
            held = last.get(meeting.id)
            facts = ""
            if held is not None:
                marks = [each for each in came if each.held == held.id]
                here = sum(each.state in CAME for each in marks)
                day = day_words(held.local_day, self.desk.today())
                whole = max(len(marks), sum(each.left is None for each in members))
                facts = f"{day}  ·  {came_words(here, whole)}"
                if held.ended_at is None:
                    facts = f"{day}  ·  {say('under way')}"
            lines.append(
                MeetingLine(
                    meeting=meeting.id,
                    title=titled(meeting),
                    facts=facts,
                    held="" if held is None else held.id,
                    next=coming is not None and meeting.id == coming.id,
                )
            )
        return tuple(lines)

    def _become(self, state: GroupState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def called(meeting: Meeting | None, otherwise: str = "") -> str:
    """Its code, or its title without one."""
    return otherwise if meeting is None else meeting.code or meeting.title


def titled(meeting: Meeting | None, otherwise: str = "") -> str:
    """G4 · Steady pacing and safe movement."""
    if meeting is None:
        return otherwise
    return f"{meeting.code} · {meeting.title}" if meeting.code else meeting.title
