"""What to shorten or leave out, so that a meeting that runs late still ends on time.

A protected block is never touched, and neither is a plan: it is what people take home. A break keeps three
minutes at least. One block that can give it all is asked first, then several, and only then is one left out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil
from typing import Final

from mindbody.clinic.clocks import over
from mindbody.clinic.running import MINUTE, MeetingRun, Planned
from mindbody.content.meeting import Block, BlockKind

LATE_FROM: Final = MINUTE
"""Seconds late from which something is suggested: less than a minute is nothing to trouble a room with."""
SHORTEST: Final = 3 * MINUTE
SHORTEST_CLOSE: Final = 2 * MINUTE

_SHORTENED: Final = (
    BlockKind.LEARN,
    BlockKind.LOOK_BACK,
    BlockKind.DO,
    BlockKind.MOVE,
    BlockKind.ARRIVE,
    BlockKind.CLOSE,
    BlockKind.BREAK,
)
"""What is shortened, in this order. What is breathed or heard has its own length."""
_LEFT_OUT: Final = (
    BlockKind.LOOK_BACK,
    BlockKind.LEARN,
    BlockKind.DO,
    BlockKind.BREATHE,
    BlockKind.MOVE,
    BlockKind.PRACTISE,
)
"""What is left out, in this order. Nobody is sent home without a close."""


Kinds = Sequence[BlockKind]
"""The kind of each block, by its number."""
Gives = Mapping[int, int]
"""Seconds that each block can be shortened by, by its number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One block of the agenda by its number. seconds: how much less it takes. skip: it is left out."""

    number: int
    seconds: int
    skip: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """cuts: in the order of the agenda. still_late: seconds late even so, 0.0 where it ends on time."""

    cuts: tuple[Cut, ...]
    still_late: float


def catch_up(run: MeetingRun, blocks: Sequence[Block]) -> Suggestion | None:
    """What to cut from the blocks to come; None where the meeting ends on time, or nothing can be cut."""
    late = over(run)
    if late < LATE_FROM:
        return None
    wanted = ceil(late / MINUTE) * MINUTE
    free = [each for each in run.ahead if not blocks[each.number].kept_whole]
    kinds = [block.kind for block in blocks]
    gives = {each.number: _gives(each, kinds[each.number], run) for each in free}
    cuts = _shortened(wanted, _in_order(free, kinds, _SHORTENED), gives)
    if _taken(cuts) < wanted:
        cuts = _left_out(wanted, free, kinds, gives, run)
    if not cuts:
        return None
    in_order = tuple(sorted(cuts, key=lambda cut: run.place_of(cut.number)))
    return Suggestion(cuts=in_order, still_late=max(0.0, late - _taken(cuts)))


def accept(run: MeetingRun, suggestion: Suggestion) -> MeetingRun:
    """The run with these cuts made. Raises ValueError for a block that is not on its agenda."""
    for cut in suggestion.cuts:
        planned = run.agenda[run.place_of(cut.number)]
        run = run.skip(cut.number) if cut.skip else run.give(cut.number, planned.seconds - cut.seconds)
    return run


def _gives(planned: Planned, kind: BlockKind, run: MeetingRun) -> int:
    """Whole minutes, in seconds, that a block can be shortened by: to half of what its file gives it, and to
    three minutes at the most; a break and a close to their shortest."""
    if kind not in _SHORTENED:
        return 0
    least = max(SHORTEST, planned.planned // 2)
    if kind is BlockKind.BREAK:
        least = SHORTEST
    elif kind is BlockKind.CLOSE:
        least = SHORTEST_CLOSE
    least = max(least, ceil(run.spent[planned.number]))
    return max(0, planned.seconds - least) // MINUTE * MINUTE


def _in_order(free: Sequence[Planned], kinds: Kinds, order: Sequence[BlockKind]) -> list[Planned]:
    """The blocks of the kinds in the order; of one kind the longest first."""
    fitting = [each for each in free if kinds[each.number] in order]
    return sorted(fitting, key=lambda each: (order.index(kinds[each.number]), -each.seconds))


def _shortened(wanted: int, order: Sequence[Planned], gives: Gives) -> list[Cut]:
    """One block that gives it all, where there is one; else several, each as much as it can."""
    for each in order:
        if gives[each.number] >= wanted > 0:
            return [Cut(number=each.number, seconds=wanted)]
    cuts = []
    for each in order:
        if seconds := min(wanted, gives[each.number]):
            cuts.append(Cut(number=each.number, seconds=seconds))
            wanted -= seconds
    return cuts


def _left_out(wanted: int, free: Sequence[Planned], kinds: Kinds, gives: Gives, run: MeetingRun) -> list[Cut]:
    """Leave out as few as it takes, and shorten others by what is wanted even so; all that can be, where
    nothing is enough."""
    may_go = _in_order([each for each in free if _to_come(each, run)], kinds, _LEFT_OUT)
    cuts: list[Cut] = []
    for count in range(1, len(may_go) + 1):
        for gone in combinations(may_go, count):
            cuts = [Cut(number=each.number, seconds=_to_come(each, run), skip=True) for each in gone]
            kept = [each for each in free if each not in gone]
            missing = max(0, wanted - _taken(cuts))
            cuts += _shortened(missing, _in_order(kept, kinds, _SHORTENED), gives)
            if _taken(cuts) >= wanted:
                return cuts
    return cuts or _shortened(wanted, _in_order(free, kinds, _SHORTENED), gives)


def _to_come(planned: Planned, run: MeetingRun) -> int:
    """Seconds that a block is still to take."""
    return max(0, planned.seconds - ceil(run.spent[planned.number]))


def _taken(cuts: Sequence[Cut]) -> int:
    return sum(cut.seconds for cut in cuts)
