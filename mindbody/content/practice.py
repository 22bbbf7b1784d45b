"""A practice script: lines that are spoken, and what lies between them."""

from dataclasses import dataclass

from mindbody.content.vocabulary import Anchor, Eyes, Family, Position


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """The braces of a part or a line. A line carries its part's marks joined with its own.

    start: minutes of wished length from which it comes in (inclusive). body: regions; it is left
    out when any of them is on the skip list. positions: it is played in these alone; empty is all.
    """

    start: float = 0.0
    body: frozenset[str] = frozenset()
    eyes: Eyes | None = None
    anchor: Anchor | None = None
    positions: frozenset[Position] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """One line: one breath, one clip, one caption. `say` is the voice's spelling, when it differs."""

    text: str
    say: str
    when: When
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Seconds of quiet, stretchable from `shortest` to `longest`. It belongs to the line before it."""

    shortest: float
    longest: float
    when: When
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bell:
    """A bell. `soft` is the quieter strike."""

    soft: bool
    when: When
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BreatheFor:
    """`[breathe extended-exhale 2 min]`: a breath pattern inside a practice."""

    breath: str
    minutes: float
    when: When
    line: int


ScriptItem = Spoken | Pause | Bell | BreatheFor


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading of the script with what stands under it, in order."""

    title: str
    when: When
    items: tuple[ScriptItem, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A practice file. `minutes` is (shortest, longest); `anchor` is the one its script leans on
    when the person has no wish: `any` offers them all in turn, `none` uses none."""

    id: str
    title: str
    family: Family
    minutes: tuple[float, float]
    default: float
    positions: tuple[Position, ...]
    anchor: str
    parts: tuple[Part, ...]
    file: str
    code: str = ""
    cautions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    reviewed: str = "none"

    @property
    def items(self) -> tuple[ScriptItem, ...]:
        """The script from first to last line, parts joined."""
        return tuple(item for part in self.parts for item in part.items)


def lines_of(practice: Practice) -> frozenset[str]:
    """What a narrator is given to say, each line once."""
    return frozenset(item.say for item in practice.items if isinstance(item, Spoken))
