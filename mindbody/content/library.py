"""Everything the app says, by kind and id."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from typing import TypeVar

from mindbody.content.breath import Breath
from mindbody.content.lesson import Lesson
from mindbody.content.measure import Measure
from mindbody.content.meeting import Meeting
from mindbody.content.menu import Menu
from mindbody.content.movement import Movement
from mindbody.content.practice import Practice
from mindbody.content.programme import Programme
from mindbody.content.safety import Country, SafetyPage, joined_countries
from mindbody.content.tool import Tool

_Coded = TypeVar("_Coded", Lesson, Practice, Breath, Movement, Measure, Meeting)


class UnknownContent(LookupError):  # noqa: N818  it reads as a sentence where it is caught
    """No such id or code. The message is one sentence that names what comes near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The content of one folder, each kind by id, in the order it is listed."""

    programmes: Mapping[str, Programme] = field(default_factory=dict)
    lessons: Mapping[str, Lesson] = field(default_factory=dict)
    practices: Mapping[str, Practice] = field(default_factory=dict)
    breaths: Mapping[str, Breath] = field(default_factory=dict)
    movements: Mapping[str, Movement] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    menus: Mapping[str, Menu] = field(default_factory=dict)
    tools: Mapping[str, Tool] = field(default_factory=dict)
    meetings: Mapping[str, Meeting] = field(default_factory=dict)
    safety: Mapping[str, SafetyPage] = field(default_factory=dict)
    countries: tuple[Country, ...] = ()

    def lesson(self, name: str) -> Lesson:
        """By id or code, in any case. Raises UnknownContent."""
        return _find(self.lessons, name, "lesson")

    def practice(self, name: str) -> Practice:
        """By id or code, in any case. Raises UnknownContent."""
        return _find(self.practices, name, "practice")

    def breath(self, name: str) -> Breath:
        """By id or code, in any case. Raises UnknownContent."""
        return _find(self.breaths, name, "breath")

    def movement(self, name: str) -> Movement:
        """By id or code, in any case. Raises UnknownContent."""
        return _find(self.movements, name, "movement")

    def measure(self, name: str) -> Measure:
        """By id or code, in any case. Raises UnknownContent."""
        return _find(self.measures, name, "measure")

    def meeting(self, name: str) -> Meeting:
        """By id or code, in any case. Raises UnknownContent."""
        return _find(self.meetings, name, "meeting")


def joined(lower: Library, upper: Library) -> Library:
    """Two libraries as one. Where both have an id, the upper one's stands; a country's help lines too."""
    shelves = {
        kind.name: {**getattr(lower, kind.name), **getattr(upper, kind.name)}
        for kind in fields(Library)
        if kind.name != "countries"
    }
    return Library(**shelves, countries=joined_countries(lower.countries, upper.countries))


def _find(things: Mapping[str, _Coded], name: str, kind: str) -> _Coded:
    wanted = name.strip().casefold()
    for thing in things.values():
        if wanted in (thing.id.casefold(), thing.code.casefold()):
            return thing
    raise UnknownContent(f"There is no {kind} “{name}”. {_near(things, wanted)}")


def _near(things: Mapping[str, _Coded], wanted: str) -> str:
    names = {thing.id: f"{thing.id} ({thing.code})" if thing.code else thing.id for thing in things.values()}
    if not names:
        return "None are installed."
    close = get_close_matches(wanted, names, n=3, cutoff=0.5)
    if close:
        return f"Did you mean {' or '.join(names[one] for one in close)}?"
    return f"There is: {', '.join(names.values())}."
