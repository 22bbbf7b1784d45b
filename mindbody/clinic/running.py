"""A meeting under way, as a value: every move returns the run that follows.

A block is named by its number, its place in the meeting's file from 0, whatever the order of the agenda.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import isfinite
from typing import Final, Self

from mindbody.clinic.screens import screens_of
from mindbody.content.library import Library
from mindbody.content.meeting import Block

MINUTE: Final = 60


class Cover(StrEnum):
    """What lies over the screen of the room until it is taken away."""

    BLANK = "blank"
    CALM = "calm"
    FROZEN = "frozen"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A block on the agenda. what: its kind and title, by which a kept place knows it again. seconds: what it
    has now. planned: what the meeting's file gave it. screens: how many the room may see in it."""

    number: int
    what: str
    seconds: int
    planned: int
    screens: int = 1
    skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRun:
    """A meeting that goes on.

    agenda: every block of the meeting, in the order it is now to be gone through. index: the place in it.
    screen: the screen of that block, from 0. spent: seconds spent in each block by its number, over all
    visits. timer_at: the seconds of the block at which its timer was started, None while none runs.
    """

    agenda: tuple[Planned, ...]
    spent: tuple[float, ...]
    index: int = 0
    screen: int = 0
    cover: Cover | None = None
    paused: bool = False
    timer_at: float | None = None

    @property
    def current(self) -> Planned:
        """The block it is in."""
        return self.agenda[self.index]

    @property
    def block_seconds(self) -> float:
        """Seconds spent in this block."""
        return self.spent[self.current.number]

    @property
    def session_seconds(self) -> float:
        """Seconds spent in the whole meeting."""
        return sum(self.spent)

    @property
    def planned_seconds(self) -> int:
        """What the meeting is to take by its file."""
        return sum(each.planned for each in self.agenda)

    @property
    def ahead(self) -> tuple[Planned, ...]:
        """The blocks that are still to come."""
        return tuple(each for each in self.agenda[self.index + 1 :] if not each.skipped)

    @property
    def at_end(self) -> bool:
        """Nothing comes after this screen."""
        return self.screen == self.current.screens - 1 and not self.ahead

    def place_of(self, number: int) -> int:
        """Where a block stands on the agenda. Raises ValueError for one that is not on it."""
        for place, each in enumerate(self.agenda):
            if each.number == number:
                return place
        raise ValueError(f"The agenda has no block {number}; it goes from 0 to {len(self.agenda) - 1}.")

    def tick(self, seconds: float) -> Self:
        """Credit seconds to this block. Nothing is credited in a pause, and never less than nothing."""
        if self.paused or not (isfinite(seconds) and seconds > 0):
            return self
        here = self.current.number
        spent = tuple(each + seconds * (number == here) for number, each in enumerate(self.spent))
        return replace(self, spent=spent)

    def next_screen(self) -> Self:
        """The next screen; past the last one of the block, the next block. At the end nothing happens."""
        if self.screen + 1 < self.current.screens:
            return replace(self, screen=self.screen + 1)
        return self.to_block(self.ahead[0].number) if self.ahead else self

    def back(self) -> Self:
        """The screen before; before the first one, the last of the block before. At the very first one
        nothing happens."""
        if self.screen > 0:
            return replace(self, screen=self.screen - 1)
        before = [each for each in self.agenda[: self.index] if not each.skipped]
        if not before:
            return self
        return replace(self.to_block(before[-1].number), screen=before[-1].screens - 1)

    def to_block(self, number: int) -> Self:
        """The first screen of a block; one that was skipped is taken up again. Raises ValueError."""
        run = self.unskip(number)
        return replace(run, index=run.place_of(number), screen=0, timer_at=None)

    def blank(self) -> Self:
        """Nothing but the ground."""
        return replace(self, cover=Cover.BLANK)

    def calm(self) -> Self:
        """The quiet landscape."""
        return replace(self, cover=Cover.CALM)

    def freeze(self) -> Self:
        """What is shown now stays, whatever is gone through beneath it."""
        return replace(self, cover=Cover.FROZEN)

    def help_card(self) -> Self:
        """Whom to call."""
        return replace(self, cover=Cover.HELP)

    def uncover(self) -> Self:
        return replace(self, cover=None)

    def pause(self) -> Self:
        return replace(self, paused=True)

    def resume(self) -> Self:
        return replace(self, paused=False)

    def start_timer(self) -> Self:
        """Let the room see the time run down from now on."""
        return replace(self, timer_at=self.block_seconds)

    def stop_timer(self) -> Self:
        return replace(self, timer_at=None)

    def plus_minute(self) -> Self:
        """A minute more for this block."""
        return self.give(self.current.number, self.current.seconds + MINUTE)

    def minus_minute(self) -> Self:
        """A minute less for this block, which keeps one at least."""
        return self.give(self.current.number, max(self.current.seconds - MINUTE, MINUTE))

    def give(self, number: int, seconds: int) -> Self:
        """Another length for a block. Raises ValueError for one that is not on the agenda, or for less than
        nothing."""
        if seconds < 0:
            raise ValueError(f"A block can't have {seconds} seconds; it has nought or more.")
        return self._with(replace(self.agenda[self.place_of(number)], seconds=seconds))

    def skip(self, number: int) -> Self:
        """Leave a block out; the one it is in is left for the next. Where nothing comes after it, it stays.
        Raises ValueError."""
        planned = self.agenda[self.place_of(number)]
        without = self._with(replace(planned, skipped=True))
        if planned != self.current:
            return without
        return without.to_block(self.ahead[0].number) if self.ahead else self

    def unskip(self, number: int) -> Self:
        """Take a block up again. Raises ValueError."""
        return self._with(replace(self.agenda[self.place_of(number)], skipped=False))

    def move(self, number: int, to: int) -> Self:
        """Put a block at another place of the agenda, held inside it. The block it is in stays the same.
        Raises ValueError for one that is not on the agenda."""
        place, here = self.place_of(number), self.current.number
        others = (*self.agenda[:place], *self.agenda[place + 1 :])
        to = min(max(to, 0), len(others))
        moved = replace(self, agenda=(*others[:to], self.agenda[place], *others[to:]))
        return replace(moved, index=moved.place_of(here))

    def _with(self, planned: Planned) -> Self:
        agenda = tuple(planned if each.number == planned.number else each for each in self.agenda)
        return replace(self, agenda=agenda)


def begin(blocks: Sequence[Block], library: Library) -> MeetingRun:
    """A meeting at its first screen. Raises ValueError for one with no blocks."""
    if not blocks:
        raise ValueError("A meeting needs one block at least.")
    agenda = tuple(
        Planned(
            number=number,
            what=f"{block.kind}: {block.title}",
            seconds=block.minutes * MINUTE,
            planned=block.minutes * MINUTE,
            screens=len(screens_of(block, library)),
        )
        for number, block in enumerate(blocks)
    )
    return MeetingRun(agenda=agenda, spent=(0.0,) * len(blocks))
