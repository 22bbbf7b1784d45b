"""What the sections of Progress show that are told in words: cards of lines, some with a small picture."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Section(StrEnum):
    """The parts of Progress, in the order of their tabs."""

    TIME = "time"
    MEASURES = "measures"
    HELPS = "helps"
    MATTERS = "matters"
    WEEK = "week"


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A middle between two ends, on a scale from -reach to reach with nought in its midst."""

    low: float
    middle: float
    high: float
    reach: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Of `of`, so much was done in full and so much in a smaller version, which is done as well."""

    full: float
    smaller: float
    of: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Single values over time, on a scale from nought to `highest`; `words` says each of them."""

    name: str
    points: tuple[tuple[date, float], ...]
    words: tuple[str, ...]
    highest: float
    levels: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A thing by its name, what is told of it, and a note to it; `picture` shows the same numbers."""

    name: str
    told: str
    note: str = ""
    picture: Range | Share | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A card. figure: one number, large, with `beside` next to it. foot: small words at the end. course: a
    chart, whose latest values stand in `lines`. picture: the landscape beside the words of a place that is
    still empty."""

    title: str
    figure: str = ""
    beside: str = ""
    words: tuple[str, ...] = ()
    course: Course | None = None
    lines: tuple[Line, ...] = ()
    foot: tuple[str, ...] = ()
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A section. `open` is False until it has been read; `trouble` is a sentence when that could not be."""

    section: Section
    open: bool = False
    trouble: str = ""
    blocks: tuple[Block, ...] = ()
