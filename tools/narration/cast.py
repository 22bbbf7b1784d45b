"""Who speaks what: one narrator all there is, another the practices, a whisper those for sleep."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final, Literal

from mindbody.content.library import Library
from mindbody.content.practice import lines_of
from mindbody.content.spoken import SpokenLine, spoken_lines

EVERYTHING: Final = "everything"
PRACTICES: Final = "practices"
SLEEP: Final = "sleep"

CAST: Final[Mapping[str, Literal["everything", "practices", "sleep"]]] = MappingProxyType(
    {"af_heart": EVERYTHING, "af_nicole": SLEEP, "am_michael": PRACTICES}
)
"""By narrator of English. Who is not named here speaks everything."""

FOR_SLEEP: Final = frozenset({"sleep-wind-down"})
"""The practices that end in sleep rather than in the day. A whisper would be odd in any other."""


def told_by(library: Library) -> tuple[tuple[str, str], ...]:
    """Each practice's id with each narrator who tells it, those who tell the most first."""
    spoken = {narrator: {line.say for line in part_of(narrator, library)} for narrator in CAST}
    return tuple(
        (practice.id, narrator)
        for narrator in sorted(spoken, key=lambda each: -len(spoken[each]))
        for practice in library.practices.values()
        if lines_of(practice) <= spoken[narrator]
    )


def part_of(narrator: str, library: Library, language: str = "en") -> tuple[SpokenLine, ...]:
    """The lines that a narrator has to speak, at the pace they have in the whole."""
    lines = spoken_lines(library, language)
    match CAST.get(narrator, EVERYTHING):
        case "everything":
            return lines
        case "practices":
            said = {line.say for line in spoken_lines(replace(library, lessons={}), language)}
        case "sleep":
            said = {line for id_ in FOR_SLEEP for line in lines_of(library.practices[id_])}
    return tuple(line for line in lines if line.say in said)
