"""What a room of people may see. The room window is handed a `RoomFrame` and nothing else, so that nothing
private can reach the projector: no content here holds a name, a note, a roster or a person's number."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from mindbody.content.breath import Breath, Variant
from mindbody.content.movement import Movement

FEWEST_ANSWERS: Final = 5
"""Answers from which a tally may be shown: with fewer, one person could be told from the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A card. eyebrow: the small line above, such as the lesson's title; "" for none. lines: as they are to
    be broken, at most 7 of at most 45 characters."""

    title: str
    lines: tuple[str, ...] = ()
    eyebrow: str = ""


class BreathStyle(Enum):
    """How the breath is paced: a shape that grows, one that only fades, or words alone."""

    GROW = auto()
    FADE = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Breathing:
    """The breathing shape. variant: None for the pattern itself."""

    breath: Breath
    variant: Variant | None = None
    style: BreathStyle = BreathStyle.GROW


@dataclass(frozen=True, slots=True, kw_only=True)
class Calm:
    """A quiet landscape, while a practice is heard or the room needs a moment. line: at most one."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """Nothing but the ground."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """One movement in up to three versions, side by side; None where a position has none."""

    title: str
    lying: Movement | None = None
    seated: Movement | None = None
    standing: Movement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An empty sheet of an exercise, as it lies before each person on paper. Never filled in."""

    title: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """restart: the time on the wall at which the group goes on, as it is shown ("10:45")."""

    restart: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """A tally, one dot an answer. counts[0] belongs to `lowest`. Raises ValueError under five answers."""

    question: str
    lowest: int
    counts: tuple[int, ...]

    def __post_init__(self) -> None:
        if min(self.counts, default=0) < 0 or sum(self.counts) < FEWEST_ANSWERS:
            raise ValueError(f"A tally is shown from {FEWEST_ANSWERS} answers on.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLines:
    """The help card of the room: whom to call, for anybody, at any time. lines: name and number."""

    title: str
    lines: tuple[tuple[str, str], ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCard:
    """Shows that the right screen was chosen, and that its edges are seen. Sizes in pixels."""

    __test__ = False  # no test of pytest's

    screen: str
    width: int
    height: int


RoomContent = Words | Breathing | Calm | Blank | Moving | Template | Break | Dots | HelpLines | TestCard


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomFrame:
    """All that the room window shows at one moment. left: seconds on the block's timer, None where it is not
    shown; below nought it is over. caption: what is being said, at most two lines."""

    content: RoomContent
    left: float | None = None
    caption: str = ""

    def __post_init__(self) -> None:
        if not isinstance(self.content, RoomContent):
            raise TypeError(f"The room may not be shown {type(self.content).__name__}.")
