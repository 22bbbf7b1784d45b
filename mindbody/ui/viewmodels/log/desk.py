"""What the check-in and the log ask of the record."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from mindbody.record.checking_in import CheckIns

Found = TypeVar("Found")


class Desk(Protocol):
    """The record, while it is open, and the clock beside it."""

    @property
    def open(self) -> bool: ...

    @property
    def to_read(self) -> bool:
        """Whether nothing can be changed."""
        ...

    def now(self) -> datetime: ...

    def monotonic(self) -> float: ...

    def day_of(self, moment: datetime) -> date: ...

    def told(self, hands: time, *, yesterday: bool) -> datetime | None:
        """The moment that a person tells; None where it is still to come, or is no evening of yesterday."""
        ...

    def ask(self, verb: "Callable[[CheckIns], Found]") -> Found:
        """Do something with the entries. Raises NotKept."""
        ...

    def above_usual(self, pain: int, day: date) -> bool:
        """Whether this is well above what was usual before that day."""
        ...

    def forget(self) -> None:
        """What was deleted is to be in no file from now on."""
        ...
