"""How the seconds of a session are shared among its steps.

The usual lengths are those of a session at full and at low energy: about 25 minutes (check-in 1, look
back 1, cards one minute each, exercise 4, breath 3, practice 5, movement 3, plan 1, after half) and
about 10 (half, none, 1, 1, 2, 3, 1, half, half). Below them every step shrinks alike towards its least;
above them the practice grows first, then breath, then movement. What is left over is unhurried time for
reading and doing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mindbody.session.steps import StepKind

_QUANTUM: Final = 15
_GROWS_FIRST: Final = (
    StepKind.LISTEN,
    StepKind.BREATHE,
    StepKind.MOVE,
    StepKind.DO,
    StepKind.LEARN,
    StepKind.PLAN,
    StepKind.CHECK_IN,
    StepKind.LOOK_BACK,
)
_UNHURRIED: Final = (
    StepKind.DO,
    StepKind.LEARN,
    StepKind.PLAN,
    StepKind.CHECK_IN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """What a step may take, in seconds: at least, as a rule, at most.

    choices: the only lengths it can have, rising, where it cannot have any between.
    """

    kind: StepKind
    least: int
    usual: int
    most: int
    choices: tuple[int, ...] = ()

    def larger(self, given: int, limit: int, rest: int) -> int:
        """The next length above `given`, up to `limit` and for at most `rest` seconds more; `given`
        itself when there is none."""
        room = min(limit, given + rest)
        if self.choices:
            return next((each for each in self.choices if given < each <= room), given)
        return min(given + _QUANTUM, room) if room > given else given


def unhurried_seconds(portions: Iterable[Portion], total: int) -> int:
    """The seconds left over when every portion has its most; 0 when there is less time than that."""
    return max(0, total - sum(each.most for each in portions))


def share(portions: Sequence[Portion], total: int) -> Mapping[StepKind, int]:
    """Seconds for each step; they add up to `total` exactly, which is at least the sum of the leasts."""
    given = {each.kind: each.least for each in portions}
    by_kind = {each.kind: each for each in portions}
    rest = total - sum(given.values())
    rest = _grow_alike(portions, given, rest)
    for kind in _GROWS_FIRST:
        if kind in by_kind:
            rest = _grow(by_kind[kind], given, rest)
    if rest:
        _add_unhurried(given, rest)
    return given


def _grow_alike(portions: Sequence[Portion], given: dict[StepKind, int], rest: int) -> int:
    growing = list(portions)
    while growing and rest >= _QUANTUM:
        poorest = min(growing, key=lambda each: given[each.kind] / each.usual)
        now = given[poorest.kind]
        larger = poorest.larger(now, poorest.usual, rest)
        if larger == now:
            growing.remove(poorest)
        given[poorest.kind] = larger
        rest -= larger - now
    return rest


def _grow(portion: Portion, given: dict[StepKind, int], rest: int) -> int:
    now = given[portion.kind]
    while (larger := portion.larger(now, portion.most, rest)) > now:
        rest -= larger - now
        now = larger
    given[portion.kind] = now
    return rest


def _add_unhurried(given: dict[StepKind, int], rest: int) -> None:
    takers = [kind for kind in _UNHURRIED if kind in given][:2]
    half = rest // (2 * _QUANTUM) * _QUANTUM if len(takers) == 2 else 0
    given[takers[-1]] += half
    given[takers[0]] += rest - half
