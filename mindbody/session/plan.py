"""The plan of a session: the same lesson, fitted to minutes, position, energy and comfort."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.practice import Practice
from mindbody.content.vocabulary import Position
from mindbody.session.choices import (
    CanFill,
    Shelf,
    breath_for,
    lengths,
    movements_for,
    practices_elsewhere,
    practices_for,
)
from mindbody.session.filling import fills
from mindbody.session.lengths import Portion, share, unhurried_seconds
from mindbody.session.steps import (
    After,
    Breathe,
    CheckIn,
    Do,
    HomePlan,
    Learn,
    Listen,
    LookBack,
    Move,
    Step,
    StepKind,
    from_json,
    to_json,
)

SHORTEST_MINUTES: Final = 3
LONGEST_MINUTES: Final = 45
LOW_UP_TO_MINUTES: Final = 7
"""Up to this length the low version is taken, whatever the energy."""

_UNHURRIED_AT_MOST: Final = 3 * 60
_ALWAYS: Final = (StepKind.CHECK_IN, StepKind.AFTER)
_ADDED: Final = (StepKind.DO, StepKind.BREATHE, StepKind.PLAN, StepKind.MOVE, StepKind.LOOK_BACK)


class Energy(StrEnum):
    """How much there is today, in the person's own word."""

    LOW = "low"
    OK = "ok"
    GOOD = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The steps of one session. `minutes` is the length that was asked for."""

    lesson: str
    minutes: float
    position: Position
    energy: Energy
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> int:
        """Planned seconds of all steps together."""
        return sum(step.seconds for step in self.steps)


def is_low(minutes: float, energy: Energy) -> bool:
    """Whether a session takes the lesson's low version: on a low day, and whenever time is short."""
    return energy is Energy.LOW or minutes <= LOW_UP_TO_MINUTES


def make_plan(
    lesson: Lesson,
    library: Shelf,
    *,
    minutes: float,
    position: Position,
    energy: Energy,
    comfort: Comfort,
    can_fill: CanFill | None = None,
    look_back: bool = True,
    again: bool = False,
) -> Plan:
    """Fit a lesson into `minutes` (3 to 45). The planned seconds add up to exactly that.

    A step gets a length that makes sense or is left out whole. When time is short, this stays longest:
    check-in and after-question, something that settles (the lesson's practice, one of its family, or
    the breath), the cards, the exercise; then breath, plan, movement, look back. A low version never
    looks back. can_fill: whether a practice can be told in that many minutes, see `filling.fills`;
    without it by the reading time of its words. look_back: False before anything was practised.
    again: another day of the lesson's week, without the cards that are known. A lesson with a dose has its
    practice at the dose's first number of minutes, or shorter where there is less time.

    Raises ValueError for a length outside 3 to 45 minutes.
    """
    if not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        raise ValueError(f"A session lasts {SHORTEST_MINUTES} to {LONGEST_MINUTES} minutes, not {minutes:g}.")
    wish = _Wish(
        lesson=lesson,
        shelf=library,
        total=round(minutes * 60),
        position=position,
        comfort=comfort,
        low=is_low(minutes, energy),
        look_back=look_back,
        again=again,
        can_fill=can_fill or fills(comfort, library.breaths),
    )
    chosen, practice = _choose(wish)
    given = share(list(chosen.values()), wish.total)
    steps = tuple(_step(kind, given[kind], wish, practice) for kind in StepKind if kind in given)
    return Plan(lesson=lesson.id, minutes=minutes, position=position, energy=energy, steps=steps)


def eased(plan: Plan) -> Plan:
    """The same plan with each movement in its easier form, as on a day of a flare."""
    steps = (replace(step, easier=True) if isinstance(step, Move) else step for step in plan.steps)
    return replace(plan, steps=tuple(steps))


def plan_to_json(plan: Plan) -> dict[str, object]:
    """A plan as plain JSON values."""
    return {
        "lesson": plan.lesson,
        "minutes": plan.minutes,
        "position": str(plan.position),
        "energy": str(plan.energy),
        "steps": [to_json(step) for step in plan.steps],
    }


def plan_from_json(stored: Mapping[str, Any]) -> Plan:
    """The plan that `plan_to_json` wrote. Raises ValueError for anything else."""
    try:
        steps = tuple(from_json(step) for step in stored["steps"])
        if not steps:
            raise ValueError("A stored plan has no steps.")
        return Plan(
            lesson=stored["lesson"],
            minutes=stored["minutes"],
            position=Position(stored["position"]),
            energy=Energy(stored["energy"]),
            steps=steps,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"A stored plan cannot be read: {error!r}.") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    lesson: Lesson
    shelf: Shelf
    total: int
    position: Position
    comfort: Comfort
    low: bool
    look_back: bool
    again: bool
    can_fill: CanFill


Chosen = dict[StepKind, Portion]


def _choose(wish: _Wish) -> tuple[Chosen, str]:
    """The steps that there is time for, and the practice ("" for none)."""
    others = _other_portions(wish)
    chosen, practice = _core(wish, others)
    for kind in _ADDED:
        if kind in others and kind not in chosen and _fits({**chosen, kind: others[kind]}, wish.total):
            chosen[kind] = others[kind]
    if wish.lesson.dose is not None:
        return chosen, practice
    if practice and wish.low and unhurried_seconds(chosen.values(), wish.total) > _UNHURRIED_AT_MOST:
        return _with_longer_practice(wish, chosen, practice)
    return chosen, practice


def _core(wish: _Wish, others: Chosen) -> tuple[Chosen, str]:
    always: Chosen = {kind: others[kind] for kind in _ALWAYS}
    taught: Chosen = {kind: others[kind] for kind in (StepKind.LEARN, StepKind.DO) if kind in others}
    learnt: Chosen = {kind: others[kind] for kind in (StepKind.LEARN,) if kind in others}
    nothing: Chosen = {}
    for beside in (taught, learnt, nothing):
        for practice, portion in _settling(wish, others):
            core: Chosen = {**always, **beside, portion.kind: portion}
            if _fits(core, wish.total):
                return core, practice
    whole: Chosen = {**always, **taught}
    return (whole if _fits(whole, wish.total) else {**always, **learnt}), ""


def _settling(wish: _Wish, others: Chosen) -> Iterator[tuple[str, Portion]]:
    """What settles, best first: practices of the lesson and its family, the breath, other practices."""
    for practice in _in_order(wish, others):
        if portion := _listen_portion(wish, practice):
            yield practice.id, portion
    if StepKind.BREATHE in others:
        yield "", others[StepKind.BREATHE]
    for practice in practices_elsewhere(wish.lesson, wish.shelf, wish.position, wish.comfort):
        if portion := _listen_portion(wish, practice):
            yield practice.id, portion


def _in_order(wish: _Wish, others: Chosen) -> list[Practice]:
    practices = list(practices_for(wish.lesson, wish.shelf, wish.position, wish.comfort))
    if wish.low:
        # A practice far longer than the low version asks for waits behind the shorter ones, unless
        # there is time for everything else beside it.
        free = wish.total - sum(each.usual for each in others.values())
        wished = max((wish.lesson.low.practice + 1) * 60, free)
        practices.sort(key=lambda each: each.minutes[0] * 60 > wished)
    return practices


def _with_longer_practice(wish: _Wish, chosen: Chosen, practice: str) -> tuple[Chosen, str]:
    """On a low day with much time a long practice is restful, where long reading is not."""
    best, best_practice = chosen, practice
    for other in (
        *practices_for(wish.lesson, wish.shelf, wish.position, wish.comfort),
        *practices_elsewhere(wish.lesson, wish.shelf, wish.position, wish.comfort),
    ):
        portion = _listen_portion(wish, other)
        if portion is None or portion.most <= best[StepKind.LISTEN].most:
            continue
        longer: Chosen = {**chosen, StepKind.LISTEN: portion}
        if _fits(longer, wish.total):
            best, best_practice = longer, other.id
            if unhurried_seconds(best.values(), wish.total) <= _UNHURRIED_AT_MOST:
                break
    return best, best_practice


def _fits(portions: Chosen, total: int) -> bool:
    return sum(each.least for each in portions.values()) <= total


def _listen_portion(wish: _Wish, practice: Practice) -> Portion | None:
    choices = lengths(practice, wish.can_fill)
    if not choices:
        return None
    usual = wish.lesson.low.practice * 60 if wish.low else 300.0
    if wish.lesson.dose is not None:
        dose = wish.lesson.dose[0] * 60
        choices = tuple(each for each in choices if each <= dose) or choices[:1]
        usual = min(usual, dose) if wish.low else dose
    near = max((each for each in choices if each <= usual), default=choices[0])
    return Portion(kind=StepKind.LISTEN, least=choices[0], usual=near, most=choices[-1], choices=choices)


def _other_portions(wish: _Wish) -> Chosen:
    """Every step but the practice that this lesson can have in this version."""
    low = wish.low
    cards, fields = _cards(wish), _fields(wish)
    found = [
        _portion(StepKind.CHECK_IN, 30, 30 if low else 60, 60),
        _portion(StepKind.AFTER, 30, 30, 30),
        _portion(StepKind.PLAN, 30, 30 if low else 60, 60 if low else 120),
    ]
    if wish.look_back and not low:
        found.append(_portion(StepKind.LOOK_BACK, 30, 60, 60))
    if cards:
        usual = max(60, 45 * len(cards)) if low else 60 * len(cards)
        found.append(_portion(StepKind.LEARN, 30 * len(cards), usual, max(usual, 75 * len(cards))))
    if fields:
        found.append(_portion(StepKind.DO, 60, 60 if low else 240, 180 if low else 360))
    if breath := breath_for(wish.lesson, wish.shelf, wish.comfort):
        offered = [round(minutes * 60) for minutes in breath[0].minutes]
        least = 60 if low else max(60, min(offered, default=60))
        usual = max(least, 120 if low else 180)
        found.append(_portion(StepKind.BREATHE, least, usual, max(usual, 300, *offered)))
    if movements_for(wish.lesson, wish.shelf, wish.position, wish.comfort):
        found.append(_portion(StepKind.MOVE, 60, 60 if low else 180, 300))
    return {each.kind: each for each in found}


def _portion(kind: StepKind, least: int, usual: int, most: int) -> Portion:
    return Portion(kind=kind, least=least, usual=usual, most=most)


def _cards(wish: _Wish) -> tuple[int, ...]:
    every = () if wish.again else tuple(range(1, len(wish.lesson.cards) + 1))
    return tuple(card for card in every if card in wish.lesson.low.cards) if wish.low else every


def _fields(wish: _Wish) -> tuple[str, ...]:
    every = tuple(field.id for field in wish.lesson.exercise)
    return tuple(field for field in every if field in wish.lesson.low.fields) if wish.low else every


def _step(kind: StepKind, seconds: int, wish: _Wish, practice: str) -> Step:
    makers: dict[StepKind, Callable[[], Step]] = {
        StepKind.CHECK_IN: lambda: CheckIn(seconds=seconds),
        StepKind.LOOK_BACK: lambda: LookBack(seconds=seconds),
        StepKind.LEARN: lambda: Learn(seconds=seconds, cards=_cards(wish)),
        StepKind.DO: lambda: Do(seconds=seconds, fields=_fields(wish)),
        StepKind.BREATHE: lambda: _breathe(seconds, wish),
        StepKind.LISTEN: lambda: Listen(practice=practice, minutes=seconds / 60),
        StepKind.MOVE: lambda: _move(seconds, wish),
        StepKind.PLAN: lambda: HomePlan(seconds=seconds),
        StepKind.AFTER: lambda: After(seconds=seconds),
    }
    return makers[kind]()


def _breathe(seconds: int, wish: _Wish) -> Breathe:
    found = breath_for(wish.lesson, wish.shelf, wish.comfort)
    if found is None:
        raise AssertionError("A breathing step was planned where there is no breath.")
    breath, variant = found
    return Breathe(seconds=seconds, breath=breath.id, variant=variant)


def _move(seconds: int, wish: _Wish) -> Move:
    """One movement for up to four minutes, two beyond: nobody repeats one movement for long."""
    possible = movements_for(wish.lesson, wish.shelf, wish.position, wish.comfort)
    return Move(seconds=seconds, movements=possible[: 2 if seconds > 240 else 1], easier=wish.low)
