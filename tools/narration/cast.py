"""Who speaks what: one narrator all there is, another the practices."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from mindbody.content.library import Library
from mindbody.content.spoken import SpokenLine, spoken_lines

EVERYTHING: Final = "everything"
PRACTICES: Final = "practices"
CAST: Final[Mapping[str, str]] = MappingProxyType({"af_heart": EVERYTHING, "am_michael": PRACTICES})
"""By narrator. Who is not named here speaks everything."""


def part_of(narrator: str, library: Library) -> tuple[SpokenLine, ...]:
    """The lines that a narrator has to speak, at the pace they have in the whole."""
    part = CAST.get(narrator, EVERYTHING)
    lines = spoken_lines(library)
    if part == EVERYTHING:
        return lines
    said = {line.say for line in spoken_lines(replace(library, lessons={}))}
    return tuple(line for line in lines if line.say in said)
