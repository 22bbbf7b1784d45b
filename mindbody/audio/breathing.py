"""When each phase of a paced breath begins and how long it lasts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mindbody.audio import RATE
from mindbody.content.breath import Breath, Do, Phase

RAMP_SECONDS: Final = 90.0
"""A person is led from their own rate to the pattern's over this long."""

START_RATE: Final = 10.0
"""Breaths a minute to begin with when nobody has tapped their own."""


class UnknownVariant(LookupError):  # noqa: N818  it reads as a sentence where it is caught
    """The pattern has no such variant."""


@dataclass(frozen=True, slots=True)
class Breathing:
    """One phase in frames, counted from where the breathing begins."""

    start: int
    frames: int
    do: Do


def phases_of(breath: Breath, variant: str | None = None, *, holds: bool = True) -> tuple[Phase, ...]:
    """The phases of a pattern or of its variant, without the held ones when holds are off.

    Raises UnknownVariant.
    """
    phases = breath.phases
    if variant is not None:
        found = next((one for one in breath.variants if one.id == variant), None)
        if found is None:
            known = ", ".join(one.id for one in breath.variants) or "none"
            raise UnknownVariant(f"{breath.id} has no variant '{variant}'. It has: {known}.")
        phases = found.phases
    return phases if holds else tuple(phase for phase in phases if phase.do is not Do.HOLD)


def is_counted(breath: Breath, variant: str | None) -> bool:
    """Whether the pattern's length is a number of breaths: then there is no time to lead into it."""
    chosen = next((one for one in breath.variants if one.id == variant), None)
    return (chosen.cycles if chosen else breath.cycles) is not None


def breathe(phases: Sequence[Phase], *, frames: int, start_rate: float | None) -> tuple[Breathing, ...]:
    """Whole breaths that fit into `frames`; the last one may do without the rest after its out-breath.

    start_rate: breaths a minute at the beginning; the rate then moves evenly to the pattern's own
    within RAMP_SECONDS. None, or a rate slower than the pattern's, keeps to the pattern throughout:
    nobody is asked to breathe more slowly than it says.
    """
    breaths: list[Breathing] = []
    for cycle in _cycles(phases, frames / RATE, start_rate):
        last_out = max((i for i, phase in enumerate(cycle) if phase.do is Do.OUT), default=len(cycle) - 1)
        kept = len(cycle)
        while kept > last_out + 1 and cycle[kept - 1].start + cycle[kept - 1].frames > frames:
            kept -= 1
        if cycle[kept - 1].start + cycle[kept - 1].frames > frames:
            break
        breaths += cycle[:kept]
    return tuple(breaths)


def _cycles(
    phases: Sequence[Phase], seconds: float, start_rate: float | None
) -> Iterator[tuple[Breathing, ...]]:
    length = sum(phase.seconds for phase in phases)
    if length <= 0:
        return
    goal = 60 / length
    first = goal if start_rate is None else max(goal, start_rate)
    at = 0.0
    while at < seconds:
        rate = first + (goal - first) * min(1.0, at / RAMP_SECONDS)
        pace = goal / rate
        cycle = []
        for phase in phases:
            start, at = round(at * RATE), at + phase.seconds * pace
            cycle.append(Breathing(start, round(at * RATE) - start, phase.do))
        yield tuple(cycle)
