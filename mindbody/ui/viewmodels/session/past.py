"""What an earlier session left that this one can use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from mindbody.record.rows import RatingRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """answers: the latest answers of the exercises, by `lesson.field`. settled: the words of earlier
    after-checks, the latest last. practised: whether a session came before this one."""

    answers: Mapping[str, object] = field(default_factory=dict)
    settled: tuple[str, ...] = ()
    practised: bool = False


class Remembers(Protocol):
    """What is asked of a record."""

    def answers(self, lesson: str) -> dict[str, Any]: ...

    def ratings(self, what: str | None = None) -> Sequence[RatingRow]: ...

    def sessions(self) -> Sequence[object]: ...


def past_of(record: Remembers, lesson: str) -> Past:
    """The past that a session of this lesson can use."""
    answers = {f"{lesson}.{field}": value for field, value in record.answers(lesson).items()}
    settled = tuple(row.word for row in record.ratings("settled") if row.word)
    return Past(answers=answers, settled=settled, practised=bool(record.sessions()))
