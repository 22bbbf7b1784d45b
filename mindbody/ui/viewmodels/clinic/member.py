"""One member, by alias: what they asked for, and what is there for the meetings they missed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.clinic.weeks import dose, make_up
from mindbody.record.clinic.rows import LONGEST_INITIALS, Adaptation, Member, PrivateFlag
from mindbody.ui.viewmodels.clinic.desk import Desk, attempt, say
from mindbody.ui.viewmodels.clinic.group_words import dose_words
from mindbody.ui.viewmodels.clinic.meeting_words import adaptation_words, flag_words

INITIALS: Final = LONGEST_INITIALS


def adaptations() -> tuple[tuple[str, str], ...]:
    """What can be asked for, as (id, words)."""
    return tuple((str(each), adaptation_words(each)) for each in Adaptation)


def flags() -> tuple[tuple[str, str], ...]:
    """What is between a member and the facilitator, as (id, words)."""
    return tuple((str(each), flag_words(each)) for each in PrivateFlag)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberState:
    """to_do: the titles of the lessons to do at home for what was missed. gone: they left the group."""

    alias: str = ""
    initials: str = ""
    adaptations: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    dose: str = ""
    to_do: tuple[str, ...] = ()
    gone: bool = False
    said: str = ""
    trouble: bool = False


class MemberViewModel(QObject):
    """`left`: back to the group. `told`: what was done, with what takes it back."""

    changed = Signal()
    left = Signal()
    told = Signal(str, object)

    def __init__(self, desk: Desk, group: str, member: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group = group
        self._id = member
        self._before: Member | None = None
        self._state = MemberState()
        trouble = attempt(self._read)
        if trouble:
            self._become(replace(self._state, said=trouble, trouble=True))

    @property
    def state(self) -> MemberState:
        return self._state

    def save(self, *, alias: str, initials: str, adaptations: Iterable[str], flags: Iterable[str]) -> None:
        """What was agreed with them; then back to the group."""
        before, alias = self._before, alias.strip()
        if before is None:
            return
        if not alias:
            self._become(replace(self._state, said=say("Please give a name to call them by."), trouble=True))
            return
        wanted = replace(
            before,
            alias=alias,
            initials=initials.strip(),
            adaptations=frozenset(Adaptation(each) for each in adaptations),
            flags=frozenset(PrivateFlag(each) for each in flags),
        )
        if wanted == before:
            self.left.emit()
            return
        self._change(wanted, before, say("Kept what was agreed with {alias}.").format(alias=alias))

    def leave_group(self) -> None:
        """They left the group today."""
        before = self._before
        if before is None:
            return
        store = self._desk.store
        trouble = attempt(lambda: store.member_left(self._id))
        self._after(trouble, before, say("{alias} has left the group.").format(alias=before.alias))

    def come_back(self) -> None:
        """They are in the group again."""
        before = self._before
        if before is not None:
            words = say("{alias} is in the group.").format(alias=before.alias)
            self._change(replace(before, left=None), before, words)

    def leave(self) -> None:
        self.left.emit()

    def _change(self, wanted: Member, before: Member, words: str) -> None:
        store = self._desk.store
        trouble = attempt(lambda: store.change_member(wanted, before=before))
        self._after(trouble, before, words)

    def _after(self, trouble: str, before: Member, words: str) -> None:
        if trouble:
            attempt(self._read)
            self._become(replace(self._state, said=trouble, trouble=True))
            return
        store = self._desk.store
        self.told.emit(words, lambda: store.change_member(before))
        self.left.emit()

    def _read(self) -> None:
        desk = self._desk
        found = next((each for each in desk.store.members(self._group) if each.id == self._id), None)
        self._before = found
        if found is None:
            return
        helds, came = desk.store.helds(self._group), desk.store.came(self._group)
        to_do = make_up(found.id, helds, came, desk.library.meetings)
        self._become(
            MemberState(
                alias=found.alias,
                initials=found.initials,
                adaptations=tuple(sorted(found.adaptations)),
                flags=tuple(sorted(found.flags)),
                dose=dose_words(dose(found.id, helds, came, {each.id for each in desk.weeks()})),
                to_do=tuple(desk.lesson_title(each) for each in to_do),
                gone=found.left is not None,
            )
        )

    def _become(self, state: MemberState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
