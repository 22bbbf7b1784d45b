"""A breathing pattern and its variants."""

from dataclasses import dataclass
from enum import StrEnum


class Do(StrEnum):
    """What the breath does in a phase. `top-up` is the second, small in-breath of a sigh."""

    IN = "in"
    TOP_UP = "top-up"
    HOLD = "hold"
    OUT = "out"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A part of one breath, in seconds (steps of 0.5)."""

    do: Do
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """Another form of the pattern, chosen by name."""

    id: str
    title: str
    phases: tuple[Phase, ...]
    needs_consent: bool = False
    cycles: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Breath:
    """A breath file. No phases at all means: breathe as you do, nothing is paced.

    minutes: the lengths offered, the default first. cycles: a length in breaths, where that is how
    the pattern is counted. needs_consent: the pattern itself holds the breath.
    """

    id: str
    title: str
    about: str
    phases: tuple[Phase, ...]
    minutes: tuple[float, ...] = ()
    cycles: int | None = None
    variants: tuple[Variant, ...] = ()
    needs_consent: bool = False
    cautions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    code: str = ""
    file: str = ""

    @property
    def cycle_seconds(self) -> float:
        """Seconds of one whole breath; 0.0 for the unpaced pattern."""
        return sum(phase.seconds for phase in self.phases)
