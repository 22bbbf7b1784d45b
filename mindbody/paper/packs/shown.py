"""The words that the room sees in a block, in their order."""

from dataclasses import dataclass

from mindbody.clinic.room import Words
from mindbody.clinic.screens import screens_of
from mindbody.content.library import Library
from mindbody.content.meeting import Block


@dataclass(frozen=True, slots=True)
class Shown:
    """One screen of words."""

    title: str
    lines: tuple[str, ...]


def shown_in(block: Block, library: Library) -> tuple[Shown, ...]:
    """Room texts and cards. The question with its dots, the sheets and the pictures are not words."""
    return tuple(
        Shown(screen.title, screen.lines)
        for screen in screens_of(block, library)
        if isinstance(screen, Words) and screen.lines
    )
