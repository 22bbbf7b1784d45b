"""What a meeting under way asks of the store. Every verb is saved when it returns."""

from typing import Protocol

from mindbody.clinic.roster import Line
from mindbody.record.clinic.rows import Attendance, BlockHeld, Tally


class Keeper(Protocol):
    """One meeting of one group."""

    @property
    def held(self) -> str:
        """The id of the meeting that is held."""

    def keep_place(self, place: str) -> None: ...

    def keep_block(self, row: BlockHeld) -> None: ...

    def keep_tally(self, tally: Tally) -> None: ...

    def tallies(self) -> tuple[Tally, ...]: ...

    def roster(self) -> tuple[Line, ...]: ...

    def mark(self, member: str, state: Attendance, minutes: int | None) -> None: ...

    def finish(self) -> None: ...
