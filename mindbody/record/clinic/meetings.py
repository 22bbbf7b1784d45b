"""The verbs of the clinic's store for meetings that are held, and for who came."""

from collections.abc import Sequence

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from mindbody.record.clinic.changing import change
from mindbody.record.clinic.checking import check_note, check_tally
from mindbody.record.clinic.reading import (
    Stored,
    as_block,
    as_came,
    as_held,
    as_tally,
    block_held,
    came,
    group,
    held,
    member,
    one,
    tally,
)
from mindbody.record.clinic.rows import Attendance, BlockHeld, Came, Held, Tally
from mindbody.record.clinic.standing import Standing, there
from mindbody.record.clock import Stamp
from mindbody.record.text import check_keepable


class Meetings(Standing):
    """Those of an open store. They raise what the store raises."""

    def begin_held(self, of: str, meeting: str) -> Held:
        """A meeting of a group begins now."""
        check_keepable(meeting)
        values: Stored = {"group_id": of, "meeting": meeting, "ended_at": None, "place": "", "note": []}
        with self._belonging_to(group, of), self.ground.writing() as (connection, now):
            there(connection, group, of)
            row = self._added(connection, now, held, values)
        return as_held(self._looked(row))

    def helds(self, of: str) -> tuple[Held, ...]:
        """The meetings of a group, the first one first."""
        query = select(held).where(held.c.group_id == of).order_by(held.c.at, held.c.id)
        return tuple(as_held(row) for row in self._found(query))

    def unfinished(self) -> tuple[Held, ...]:
        """Meetings that are under way, the newest first."""
        query = select(held).where(held.c.ended_at.is_(None)).order_by(held.c.at.desc(), held.c.id)
        return tuple(as_held(row) for row in self._found(query))

    def keep_place(self, of: str, json: str) -> None:
        """Where a meeting stands, as JSON of its run."""
        check_keepable(json)
        self._changed(held, of, {"place": json}, as_held)

    def finish(self, of: str) -> Held:
        """A meeting is over now; one that was over keeps its end."""
        with self.ground.writing() as (connection, now):
            row = there(connection, held, of)
            if row["ended_at"] is None:
                # A clock that was set back makes no meeting end before it began.
                end = max(now.at, row["at"])
                row = change(connection, held, of, row, {"ended_at": end, "place": ""})
        return as_held(self._looked(row))

    def set_note(self, of: str, lines: Sequence[str]) -> Held:
        """Up to three lines about the session alone."""
        check_note(lines)
        return self._changed(held, of, {"note": list(lines)}, as_held)

    def mark(self, of: str, who: str, state: Attendance, minutes: int | None = None) -> Came:
        """How a member came to a meeting, and for how many minutes where that was counted."""
        wanted = {"state": str(state), "minutes": minutes}
        with self._clashes_told(as_came), self.ground.writing() as (connection, now):
            row = one(connection, came, held_id=of, member_id=who) or self._first_mark(
                connection, now, {"held_id": of, "member_id": who, **wanted}
            )
            row = change(connection, came, row["id"], self._seen.get(row["id"]), wanted)
        return as_came(self._looked(row))

    def came(self, of: str) -> tuple[Came, ...]:
        """Attendance at all meetings of a group, meeting by meeting."""
        query = (
            select(came)
            .join(held, held.c.id == came.c.held_id)
            .where(held.c.group_id == of)
            .order_by(held.c.at, held.c.id, came.c.at, came.c.id)
        )
        return tuple(as_came(row) for row in self._found(query))

    def block_held(self, block: BlockHeld) -> None:
        """How a block went. A later word about the same block takes the place of the earlier one."""
        check_keepable(block.title)
        values = {
            "title": block.title,
            "planned": block.planned,
            "seconds": block.seconds,
            "skipped": block.skipped,
        }
        where = {"held_id": block.held, "number": block.number}
        self._put(block_held, where, values, (held, block.held))

    def blocks(self, of: str) -> tuple[BlockHeld, ...]:
        """How the blocks of one meeting went, in the order of its file."""
        query = select(block_held).where(block_held.c.held_id == of).order_by(block_held.c.number)
        return tuple(as_block(row) for row in self._found(query))

    def keep_tally(self, counted: Tally) -> None:
        """The answers to one question. A later count takes the place of the earlier one."""
        check_tally(counted)
        where = {"held_id": counted.held, "block": counted.block, "question": counted.question}
        values = {"lowest": counted.lowest, "counts": list(counted.counts)}
        self._put(tally, where, values, (held, counted.held))

    def tallies(self, of: str) -> tuple[Tally, ...]:
        """The tallies of one meeting, block by block."""
        query = select(tally).where(tally.c.held_id == of).order_by(tally.c.block, tally.c.at, tally.c.id)
        return tuple(as_tally(row) for row in self._found(query))

    def _first_mark(self, connection: Connection, now: Stamp, values: Stored) -> Stored:
        there(connection, held, values["held_id"])
        there(connection, member, values["member_id"])
        try:
            with connection.begin_nested():
                return self._looked(self._added(connection, now, came, values))
        except IntegrityError:
            # On a server another console may have been quicker by a hair.
            row = one(connection, came, held_id=values["held_id"], member_id=values["member_id"])
            if row is None:
                # Or the meeting or the member was taken out in the same moment.
                there(connection, held, values["held_id"])
                there(connection, member, values["member_id"])
                raise
            return row
