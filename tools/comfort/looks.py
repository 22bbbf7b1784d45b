"""Ways of looking whether a choice was passed over, each by the app's own rules."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Final, NamedTuple

from mindbody.audio.score import BellCue, score_breath, score_practice
from mindbody.audio.voices import Voice
from mindbody.content.arranging import arrange
from mindbody.content.breath import Breath, Do
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.movement import without_breath
from mindbody.content.practice import BreatheFor, Practice, ScriptItem
from mindbody.content.vocabulary import Anchor
from mindbody.insight.uses import By, What
from mindbody.session import steps
from mindbody.session.choices import BODY_FOCUSED, serves
from mindbody.session.filling import fills
from mindbody.session.plan import Energy, Plan, make_plan
from mindbody.session.suggestion import Offer, offered
from mindbody.toolkit.ladder import StepRule, step_rule
from mindbody.toolkit.pacing import DayState, PacedDay, next_week
from mindbody.wiring.progress_names import serves as may_be_suggested

MINUTES: Final = (3, 12, 30)
SKIPPED: Final = frozenset({"left-knee", "lower-back", "left-foot", "left-hand"})


class Tried(NamedTuple):
    """What was looked at: `times` it could have been passed over, `broken` it was."""

    words: str
    times: int
    broken: int


Look = Callable[["Whole"], Tried]


class Whole:
    """All there is, for one person's comfort."""

    def __init__(self, library: Library, comfort: Comfort, energy: Energy = Energy.OK) -> None:
        self.library = library
        self.comfort = comfort
        self.plans = tuple(self._plans(energy))

    def _plans(self, energy: Energy) -> Iterator[Plan]:
        can_fill = fills(self.comfort, self.library.breaths)
        for lesson, minutes in product(self.library.lessons.values(), MINUTES):
            yield make_plan(
                lesson,
                self.library,
                minutes=minutes,
                position=self.comfort.position,
                energy=energy,
                comfort=self.comfort,
                can_fill=can_fill,
            )

    def steps(self, kind: type[steps.Step]) -> list[steps.Step]:
        return [step for plan in self.plans for step in plan.steps if isinstance(step, kind)]

    @property
    def practices(self) -> tuple[Practice, ...]:
        return tuple(self.library.practices.values())

    def told(self) -> Iterator[ScriptItem]:
        """Everything that any practice would tell this person, at its shortest and its longest."""
        for practice in self.practices:
            # A practice that is about all resting places has each of them in its turn.
            for minutes in (
                practice.minutes if practice.anchor != "any" or self.comfort.anchor is None else ()
            ):
                yield from arrange(practice, minutes, self.comfort)

    def suggested(self) -> list[What]:
        """Everything that may be suggested to this person next."""
        everything = [
            *(What(By.PRACTICE, each) for each in self.library.practices),
            *(What(By.BREATH, each) for each in self.library.breaths),
            *(What(By.MOVEMENT, each) for each in self.library.movements),
        ]
        found = [each for each in everything if may_be_suggested(each, self.library, self.comfort)]
        for heard, offer in product(self.library.practices, (Offer.OTHER_FAMILY, Offer.GENTLER)):
            names = offered(
                offer, self.library, heard=heard, position=self.comfort.position, comfort=self.comfort
            )
            found += [
                What(By.PRACTICE if name in self.library.practices else By.MOVEMENT, name) for name in names
            ]
        return found


def _breathes(practice: Practice) -> bool:
    """Whether a practice has a breath in it for everyone."""
    return any(
        isinstance(item, BreatheFor) and item.when.anchor is not Anchor.BREATH for item in practice.items
    )


def _held(breath: Breath, variant: str | None) -> bool:
    chosen = next((each for each in breath.variants if each.id == variant), None)
    phases = breath.phases if chosen is None else chosen.phases
    consent = breath.needs_consent if chosen is None else chosen.needs_consent
    return consent or any(phase.do is Do.HOLD for phase in phases)


def lines(words: str, wrong: Callable[[ScriptItem], bool]) -> Look:
    def look(whole: Whole) -> Tried:
        told = list(whole.told())
        return Tried(words, len(told), sum(wrong(item) for item in told))

    return look


def no_breath_in_plans(whole: Whole) -> Tried:
    heard = [step.practice for step in whole.steps(steps.Listen) if isinstance(step, steps.Listen)]
    wrong = len(whole.steps(steps.Breathe)) + sum(_breathes(whole.library.practices[name]) for name in heard)
    return Tried("no breathing step, no practice with a breath in it", len(whole.plans), wrong)


def suggests(words: str, wrong: Callable[[Whole, What], bool]) -> Look:
    def look(whole: Whole) -> Tried:
        found = whole.suggested()
        return Tried(words, len(found), sum(wrong(whole, each) for each in found))

    return look


def on_the_breath(whole: Whole, what: What) -> bool:
    if what.by is By.BREATH:
        return True
    return what.by is By.PRACTICE and _breathes(whole.library.practices[what.id])


def with_a_hold(whole: Whole, what: What) -> bool:
    return what.by is By.BREATH and _held(whole.library.breaths[what.id], None)


def out_of_place(whole: Whole, what: What) -> bool:
    library = whole.library
    if what.by is By.PRACTICE:
        return not serves(library.practices[what.id].positions, whole.comfort.position)
    if what.by is By.MOVEMENT:
        return not serves(library.movements[what.id].positions, whole.comfort.position)
    return False


def moves_what_is_skipped(whole: Whole, what: What) -> bool:
    return what.by is By.MOVEMENT and not whole.comfort.skip.isdisjoint(whole.library.movements[what.id].body)


def no_holds_in_plans(whole: Whole) -> Tried:
    found = [step for step in whole.steps(steps.Breathe) if isinstance(step, steps.Breathe)]
    wrong = sum(_held(whole.library.breaths[step.breath], step.variant) for step in found)
    return Tried("no breath that is held, nor a form of one", len(found), wrong)


def no_holds_in_scores(whole: Whole) -> Tried:
    found = [step for step in whole.steps(steps.Breathe) if isinstance(step, steps.Breathe)]
    scores = {
        (step.breath, step.variant): score_breath(
            whole.library.breaths[step.breath], seconds=120, variant=step.variant, tones=True, start_rate=10
        )
        for step in found
    }
    cues = [cue for score in scores.values() for cue in score.cues]
    return Tried("no cue to hold", len(cues), sum(getattr(cue, "do", None) is Do.HOLD for cue in cues))


def _scored(whole: Whole) -> Iterator[tuple[bool, bool]]:
    """Of each practice: whether a bell rings in it, whether something plays behind it."""
    for practice in whole.practices:
        score = score_practice(
            practice,
            minutes=practice.default,
            comfort=whole.comfort,
            voice=Voice.silent(),
            breaths=whole.library.breaths,
            background="rain",
        )
        yield any(isinstance(cue, BellCue) for cue in score.cues), score.background is not None


def no_bell(whole: Whole) -> Tried:
    found = list(_scored(whole))
    return Tried("no bell in any practice", len(found), sum(bell for bell, _ in found))


def no_music(whole: Whole) -> Tried:
    found = list(_scored(whole))
    return Tried("nothing plays behind the voice", len(found), sum(behind for _, behind in found))


def nothing_skipped_moves(whole: Whole) -> Tried:
    moved = [
        name for step in whole.steps(steps.Move) if isinstance(step, steps.Move) for name in step.movements
    ]
    wrong = sum(not whole.comfort.skip.isdisjoint(whole.library.movements[name].body) for name in moved)
    return Tried("no movement of a part that is left out", len(moved), wrong)


def moves_serve(whole: Whole) -> Tried:
    moved = [
        name for step in whole.steps(steps.Move) if isinstance(step, steps.Move) for name in step.movements
    ]
    place = whole.comfort.position
    wrong = sum(not serves(whole.library.movements[name].positions, place) for name in moved)
    return Tried("every movement can be done lying down", len(moved), wrong)


def moves_without_breath(whole: Whole) -> Tried:
    cues = [
        pose
        for movement in whole.library.movements.values()
        for poses in (without_breath(movement).poses, without_breath(movement).easier_poses)
        for pose in poses
    ]
    wrong = sum("breath" in pose.cue.lower() or bool(pose.breath) for pose in cues)
    return Tried("no cue that speaks of the breath", len(cues), wrong)


def practices_serve(whole: Whole) -> Tried:
    heard = [step.practice for step in whole.steps(steps.Listen) if isinstance(step, steps.Listen)]
    place = whole.comfort.position
    wrong = sum(not serves(whole.library.practices[name].positions, place) for name in heard)
    return Tried("every practice can be done lying down", len(heard), wrong)


def no_watching_the_body(whole: Whole) -> Tried:
    heard = [step.practice for step in whole.steps(steps.Listen) if isinstance(step, steps.Listen)]
    return Tried("no practice that watches the body", len(heard), sum(name in BODY_FOCUSED for name in heard))


def low_versions(whole: Whole) -> Tried:
    wrong = 0
    for plan in whole.plans:
        low = whole.library.lessons[plan.lesson].low
        for step in plan.steps:
            if isinstance(step, steps.Learn):
                wrong += not set(step.cards) <= set(low.cards)
            elif isinstance(step, steps.Do):
                wrong += not set(step.fields) <= set(low.fields)
    return Tried("only the cards and questions of the low version", len(whole.plans), wrong)


def easier_moves(whole: Whole) -> Tried:
    moved = [step for step in whole.steps(steps.Move) if isinstance(step, steps.Move)]
    return Tried("every movement in its easier form", len(moved), sum(not step.easier for step in moved))


def level_pace(_whole: Whole) -> Tried:
    done = [PacedDay(state=DayState.DONE)] * 5
    grown = [next_week(float(quota), done, steady=True).amount > quota for quota in range(1, 61)]
    return Tried("after a steady week the amount stays as it is", len(grown), sum(grown))


def level_moves(_whole: Whole) -> Tried:
    wrong = step_rule(steady=True) is not StepRule.STEADY
    return Tried("the dose never steps up by itself", 1, wrong)
