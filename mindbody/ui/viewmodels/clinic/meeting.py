"""A meeting that was held: who came, how it kept to its plan, and three lines about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.clinic.fidelity import fidelity
from mindbody.clinic.roster import Line, minutes_there, roster
from mindbody.record.clinic.rows import LONGEST_NOTE_LINE, NOTE_LINES, Attendance, BlockHeld, Came, Held
from mindbody.ui.viewmodels.clinic.desk import Desk, attempt, say
from mindbody.ui.viewmodels.clinic.group import titled
from mindbody.ui.viewmodels.clinic.group_words import against_plan, took
from mindbody.ui.viewmodels.days import day_words

LINES: Final = NOTE_LINES
LONGEST_LINE: Final = LONGEST_NOTE_LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockLine:
    """A block: what it was given, what it took, and how that stands."""

    title: str
    planned: str
    taken: str
    stands: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldState:
    """whole: the meeting in one sentence, "" where nothing of it was kept. said: one sentence, and of_note
    whether it is about the note."""

    title: str = ""
    day: str = ""
    lines: tuple[Line, ...] = ()
    note: tuple[str, ...] = ()
    blocks: tuple[BlockLine, ...] = ()
    whole: str = ""
    said: str = ""
    of_note: bool = False
    trouble: bool = False


class HeldViewModel(QObject):
    """`left`: back to the group. `again`: the id of the meeting that is to be held once more."""

    changed = Signal()
    left = Signal()
    again = Signal(str)

    def __init__(self, desk: Desk, group: str, held: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group = group
        self._id = held
        self._held: Held | None = None
        self._state = HeldState()
        self.refresh()

    @property
    def state(self) -> HeldState:
        return self._state

    def refresh(self) -> None:
        trouble = attempt(self._read)
        if trouble:
            self._become(replace(self._state, said=trouble, of_note=False, trouble=True))

    def mark(self, member: str, state: Attendance) -> None:
        """How somebody came, told afterwards: minutes are then not counted, but for who had all of it."""
        held = self._held
        if held is None:
            return
        meeting = self._desk.library.meetings.get(held.meeting)
        whole = state in (Attendance.PRESENT, Attendance.REMOTE) and meeting is not None
        minutes = minutes_there(state, 0, meeting.minutes) if whole and meeting is not None else None
        self._tell(attempt(lambda: self._desk.store.mark(held.id, member, state, minutes)), "")

    def keep_note(self, lines: Sequence[str]) -> None:
        """Up to three lines about the session alone; empty ones are left out. A note that is kept as it is
        already is not written again."""
        note = tuple(line.strip() for line in lines if line.strip())
        trouble = (
            "" if note == self._state.note else attempt(lambda: self._desk.store.set_note(self._id, note))
        )
        self._tell(trouble, say("The note is kept."), of_note=True)

    def hold_again(self) -> None:
        if self._held is not None:
            self.again.emit(self._held.meeting)

    def leave(self) -> None:
        self.left.emit()

    def _tell(self, trouble: str, said: str, *, of_note: bool = False) -> None:
        self._become(replace(self._state, said=trouble or said, of_note=of_note, trouble=bool(trouble)))
        self.refresh()

    def _read(self) -> None:
        desk = self._desk
        held = next((each for each in desk.store.helds(self._group) if each.id == self._id), None)
        self._held = held
        if held is None:
            return
        came: list[Came] = [each for each in desk.store.came(self._group) if each.held == held.id]
        blocks = desk.store.blocks(held.id)
        self._become(
            replace(
                self._state,
                title=titled(desk.library.meetings.get(held.meeting), held.meeting),
                day=day_words(held.local_day, desk.today()),
                lines=roster(desk.store.members(self._group), came, held.local_day),
                note=held.note,
                blocks=tuple(_line(each) for each in blocks),
                whole=_whole(blocks),
            )
        )

    def _become(self, state: HeldState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _line(row: BlockHeld) -> BlockLine:
    return BlockLine(
        title=row.title, planned=took(row.planned), taken=took(row.seconds), stands=against_plan(row)
    )


def _whole(blocks: Sequence[BlockHeld]) -> str:
    if not blocks:
        return ""
    kept = fidelity(blocks)
    words = say("Planned {planned}, taken {taken}.").format(
        planned=took(kept.planned), taken=took(kept.seconds)
    )
    if kept.skipped:
        words += " " + say("Left out: {titles}.").format(titles=", ".join(kept.skipped))
    return words
