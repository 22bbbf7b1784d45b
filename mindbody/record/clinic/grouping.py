"""The verbs of the clinic's store for groups and who is in them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.exc import IntegrityError

from mindbody.record.clinic.changing import change
from mindbody.record.clinic.checking import check_group, check_member
from mindbody.record.clinic.reading import Stored, as_group, as_member, group, member
from mindbody.record.clinic.rows import Adaptation, Group, Member, PrivateFlag
from mindbody.record.clinic.standing import Standing, there


class AliasTaken(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """Somebody in the group has this alias already."""

    def __init__(self) -> None:
        super().__init__("Somebody in this group has this name already. Please choose another.")


class Grouping(Standing):
    """Those of an open store. They raise what the store raises."""

    def groups(self) -> tuple[Group, ...]:
        """Every group, the newest first."""
        found = self._found(select(group).order_by(group.c.began.desc(), group.c.at.desc()))
        return tuple(as_group(row) for row in found)

    def add_group(self, name: str, began: date, keep_months: int = 12) -> Group:
        """A group begins."""
        new = Group(id=self._ids(), name=name, began=began, keep_months=keep_months)
        check_group(new)
        with self.ground.writing() as (connection, now):
            row = self._added(connection, now, group, {"id": new.id, **_of_group(new)})
        return as_group(self._looked(row))

    def change_group(self, wanted: Group, *, before: Group | None = None) -> Group:
        """Another name, day or time of keeping; the group as it is then. before: how it was shown when it was
        changed, where that is not how the store last told it."""
        check_group(wanted)
        known = None if before is None else _of_group(before)
        return self._changed(group, wanted.id, _of_group(wanted), as_group, known)

    def end_group(self, id_: str) -> Group:
        """A group came to its end today; one that had ended keeps its day."""
        return as_group(self._ended(group, id_, "ended"))

    def members(self, of: str) -> tuple[Member, ...]:
        """The members of a group, those who left too, in the order they came."""
        query = select(member).where(member.c.group_id == of).order_by(member.c.at, member.c.id)
        return tuple(as_member(row) for row in self._found(query))

    def add_member(
        self,
        of: str,
        alias: str,
        initials: str = "",
        adaptations: frozenset[Adaptation] = frozenset(),
        flags: frozenset[PrivateFlag] = frozenset(),
    ) -> Member:
        """Somebody joins a group. Raises AliasTaken."""
        new = Member(
            id=self._ids(), group=of, alias=alias, initials=initials, adaptations=adaptations, flags=flags
        )
        check_member(new)
        with _alias_free(), self._belonging_to(group, of), self.ground.writing() as (connection, now):
            there(connection, group, of)
            row = self._added(connection, now, member, {"id": new.id, "group_id": of, **_of_member(new)})
        return as_member(self._looked(row))

    def change_member(self, wanted: Member, *, before: Member | None = None) -> Member:
        """What was agreed with a member; the member as they are then. before: as for `change_group`. Raises
        AliasTaken."""
        check_member(wanted)
        known = None if before is None else _of_member(before)
        with _alias_free():
            return self._changed(member, wanted.id, _of_member(wanted), as_member, known)

    def member_left(self, id_: str) -> Member:
        """A member left the group today; who had left keeps their day."""
        return as_member(self._ended(member, id_, "left_on"))

    def delete_member(self, id_: str) -> None:
        """Take a member out with all that is kept about them. Backups that were made before still hold it."""
        self._deleted(member, id_, "member")

    def _ended(self, of: Table, id_: str, day: str) -> Stored:
        with self.ground.writing() as (connection, now):
            row = there(connection, of, id_)
            if row[day] is None:
                row = change(connection, of, id_, row, {day: now.day})
        return self._looked(row)


def _of_group(group: Group) -> Mapping[str, Any]:
    return {
        "name": group.name,
        "began": group.began,
        "ended": group.ended,
        "keep_months": group.keep_months,
    }


def _of_member(member: Member) -> Mapping[str, Any]:
    return {
        "alias": member.alias,
        "initials": member.initials,
        "adaptations": sorted(member.adaptations),
        "flags": sorted(member.flags),
        "left_on": member.left,
    }


@contextmanager
def _alias_free() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise AliasTaken from error
