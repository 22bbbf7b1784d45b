"""The groups that are led here: all of them in a list, and a new one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.clinic.programme import next_meeting
from mindbody.record.clinic.checking import LONGEST_GROUP_NAME
from mindbody.record.clinic.rows import Group
from mindbody.ui.viewmodels.clinic.desk import Desk, attempt, say
from mindbody.ui.viewmodels.clinic.group_words import came_to_an_end, met, people_words

LONGEST_NAME: Final = LONGEST_GROUP_NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """One group. facts: how many people, how often they met, what is next."""

    id: str
    name: str
    facts: str
    ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupsState:
    """there: the store is open. under_way: the meeting that was cut off, in words, "" for none.
    said: one sentence, `trouble` when something went wrong."""

    there: bool = False
    rows: tuple[GroupRow, ...] = ()
    under_way: str = ""
    said: str = ""
    trouble: bool = False


class GroupsViewModel(QObject):
    """`chosen` hands over the id of a group, `resumed` the meeting that is to go on."""

    changed = Signal()
    chosen = Signal(str)
    resumed = Signal(object)
    store_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._state = GroupsState()

    @property
    def state(self) -> GroupsState:
        return self._state

    def set_desk(self, desk: Desk | None) -> None:
        """The store is open; None: it was closed, and nothing of it stays here."""
        self._desk = desk
        self._become(GroupsState())
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        desk = self._desk
        if desk is None:
            return
        trouble = attempt(lambda: self._read(desk))
        if trouble:
            self._become(replace(self._state, there=True, said=trouble, trouble=True))

    def add(self, name: str) -> None:
        """A new group, which is then looked at. Without a name nothing happens."""
        desk, name = self._desk, name.strip()
        if desk is None or not name:
            return
        made: list[Group] = []
        self._tell(lambda: made.append(desk.store.add_group(name, desk.today())))
        if made:
            self.chosen.emit(made[0].id)

    def choose(self, group: str) -> None:
        self.chosen.emit(group)

    def resume(self) -> None:
        """Go on with the meeting that was cut off last."""
        if self._desk is not None and (unfinished := self._desk.store.unfinished()):
            self.resumed.emit(unfinished[0])

    def _read(self, desk: Desk) -> None:
        rows = tuple(self._row(desk, each) for each in desk.store.groups())
        # Those that go on first; each half keeps its order.
        rows = tuple(sorted(rows, key=lambda row: row.ended))
        under_way = ""
        if unfinished := desk.store.unfinished():
            held = unfinished[0]
            names = {each.id: each.name for each in rows}
            meeting = desk.library.meetings.get(held.meeting)
            under_way = say("{meeting} of {group} was cut off. It can go on at the same block.").format(
                meeting=held.meeting if meeting is None else meeting.code or meeting.title,
                group=names.get(held.group, ""),
            )
        self._become(GroupsState(there=True, rows=rows, under_way=under_way))

    def _row(self, desk: Desk, group: Group) -> GroupRow:
        store = desk.store
        facts = [people_words(sum(each.left is None for each in store.members(group.id)))]
        helds = store.helds(group.id)
        facts.append(met(len({each.meeting for each in helds}), len(desk.weeks())))
        if group.ended is not None:
            facts.append(came_to_an_end(group.ended, desk.today()))
        elif (coming := next_meeting(desk.weeks(), helds)) is not None:
            facts.append(say("next: {code} {title}").format(code=coming.code, title=coming.title))
        return GroupRow(
            id=group.id, name=group.name, facts="  ·  ".join(facts), ended=group.ended is not None
        )

    def _tell(self, act: Callable[[], object]) -> None:
        trouble = attempt(act)
        self.refresh()
        self._become(replace(self._state, said=trouble, trouble=bool(trouble)))

    def _become(self, state: GroupsState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
