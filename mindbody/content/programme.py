"""A programme: which lessons, in what order, at what pace."""

from dataclasses import dataclass, field
from enum import StrEnum


class Who(StrEnum):
    HOME = "home"
    GROUP = "group"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A programme file. `pace` is the suggested days between lessons; `needs` maps a lesson to those
    that come before it."""

    id: str
    title: str
    about: str
    lessons: tuple[str, ...]
    pace: int
    who: Who
    needs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    file: str = ""
