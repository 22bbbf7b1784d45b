"""A tool: questions of the lessons that a person comes back to, outside of a session."""

from dataclasses import dataclass
from enum import StrEnum


class ToolGroup(StrEnum):
    """What a tool is for, in the order in which the groups are shown."""

    DAYS = "days"
    THOUGHTS = "thoughts"
    NIGHTS = "nights"
    HARD = "hard"
    PEOPLE = "people"
    AHEAD = "ahead"


class ToolAction(StrEnum):
    """Another page of the app that a tool leads to."""

    PACING_TIMER = "pacing-timer"
    FLARE = "flare"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolSheet:
    """Fields of the exercise of one lesson, in the order in which they stand in the tool."""

    lesson: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A tool file. What is answered in a tool is what is answered in its lesson: one truth. line: says in one
    sentence what it is. order: the place in its group. action: a page used with it, if there is one."""

    id: str
    title: str
    line: str
    icon: str
    group: ToolGroup
    order: int
    sheets: tuple[ToolSheet, ...]
    action: ToolAction | None = None
    reviewed: str = "none"
    file: str = ""

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands among all tools."""
        return list(ToolGroup).index(self.group), self.order
