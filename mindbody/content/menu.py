"""A menu: small things to choose from, such as sixty small good activities."""

from dataclasses import dataclass
from enum import StrEnum

from mindbody.content.vocabulary import Position


class Cost(StrEnum):
    FREE = "free"
    LOW = "low"


class Company(StrEnum):
    ALONE = "alone"
    OTHERS = "others"
    EITHER = "either"


class Good(StrEnum):
    """The three kinds of good that lift a mood; a mix of them works best."""

    PLEASURE = "pleasure"
    ACHIEVEMENT = "achievement"
    CONNECTION = "connection"


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuItem:
    """One thing to do. `energy` goes from 1 (a low day) to 3."""

    id: str
    label: str
    energy: int
    positions: tuple[Position, ...]
    cost: Cost
    company: Company
    kind: Good


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A menu file."""

    id: str
    title: str
    about: str
    items: tuple[MenuItem, ...]
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    file: str = ""
