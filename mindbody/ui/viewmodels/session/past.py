"""What an earlier session left that this one can use."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """answers: the latest answers of the exercises, by `lesson.field`. settled: the words of earlier
    after-checks, the latest last. practised: whether a session came before this one."""

    answers: Mapping[str, object] = field(default_factory=dict)
    settled: tuple[str, ...] = ()
    practised: bool = False

    def answers_of(self, lesson: str) -> dict[str, object]:
        """The answers of one lesson by field."""
        start = f"{lesson}."
        return {
            name.removeprefix(start): value for name, value in self.answers.items() if name.startswith(start)
        }
