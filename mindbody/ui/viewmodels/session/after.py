"""The last question: how is it now? And what to offer when it is harder."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mindbody.session.choices import lengths
from mindbody.session.events import NotRated, Rated, StepState
from mindbody.session.safety_rules import Rule, Shows, Signs, rule_for
from mindbody.session.steps import Listen, Move, StepKind
from mindbody.session.suggestion import Mood, Settled, offered
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel

OFFERED_SECONDS = 180


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """Something that may be done before the session ends."""

    step: Listen | Move
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterState:
    """rule: what the answers lead to, None for nothing. offers: what is offered with it."""

    settled: Settled | None = None
    mood: Mood | None = None
    pain: int | None = None
    not_today: bool = False
    rule: Rule | None = None
    offers: tuple[Offered, ...] = ()


class AfterViewModel(StepViewModel[AfterState]):
    kind = StepKind.AFTER
    accepted = Signal(object)
    """What is offered is wanted: a Listen or a Move step."""
    help_wanted = Signal(str)
    """The help page is to be shown, unasked."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(AfterState(), parent)
        self._kit = kit
        self._helped = False

    def choose(self, settled: Settled) -> None:
        """Kept at once; what it leads to is derived from this and the last session's answer."""
        if settled is not self.state.settled:
            self._kit.tell(Rated(what="settled", value=str(settled)))
        self._follow(settled, self.state.mood)

    def choose_mood(self, mood: Mood) -> None:
        """Kept at once. Very low after two stirred-up sessions, it brings the help page."""
        if self.state.settled is None:
            return
        if mood is not self.state.mood:
            self._kit.tell(Rated(what="mood", value=str(mood)))
        self._follow(self.state.settled, mood)

    def _follow(self, settled: Settled, mood: Mood | None) -> None:
        past = self._kit.past
        signs = Signs(
            settled=(*(Settled(word) for word in past.settled if word in tuple(Settled)), settled),
            mood=mood or (Mood(past.mood) if past.mood in tuple(Mood) else None),
            in_track=self._kit.lesson.dose is not None,
        )
        rule = rule_for(signs)
        self._become(replace(self.state, settled=settled, mood=mood, rule=rule, offers=self._offers(rule)))
        if rule is not None and rule.shows is Shows.HELP_PAGE and not self._helped:
            self._helped = True
            self.help_wanted.emit("screening")

    def rate_pain(self, value: int) -> None:
        """Kept at once. Raises ValueError for a number outside 0 to 10."""
        if not 0 <= value <= 10:
            raise ValueError(f"Pain is rated from 0 to 10, not {value}.")
        if value != self.state.pain:
            self._kit.tell(Rated(what="pain-after", value=value))
        self._become(replace(self.state, pain=value, not_today=False))

    def not_today(self) -> None:
        if not self.state.not_today:
            self._kit.tell(Rated(what="pain-after", value=None, reason=NotRated.SKIPPED))
        self._become(replace(self.state, pain=None, not_today=True))

    def accept(self, number: int = 0) -> None:
        """Do what is offered, the one with this number, before the session ends."""
        if number < len(self.state.offers):
            step = self.state.offers[number].step
            self._pass_over_the_rest()
            self.accepted.emit(step)

    def go_on(self) -> None:
        self._pass_over_the_rest()
        self.left.emit(StepState.DONE)

    def skip(self) -> None:
        self._pass_over_the_rest()
        self.left.emit(StepState.SKIPPED)

    def _pass_over_the_rest(self) -> None:
        state = self.state
        if state.settled is None:
            self._kit.tell(Rated(what="settled", value=None, reason=NotRated.SKIPPED))
        if state.mood is None and state.settled is Settled.STIRRED_UP:
            self._kit.tell(Rated(what="mood", value=None, reason=NotRated.SKIPPED))
        if state.pain is None and not state.not_today:
            self._kit.tell(Rated(what="pain-after", value=None, reason=NotRated.SKIPPED))

    def _offers(self, rule: Rule | None) -> tuple[Offered, ...]:
        if rule is None:
            return ()
        kit, plan = self._kit, self._kit.plan()
        heard = next((step.practice for step in plan.steps if isinstance(step, Listen)), kit.lesson.practice)
        names = offered(
            rule.offer, kit.library, heard=heard, position=plan.position, comfort=kit.comfort_here
        )
        found = (self._listen(name) if name in kit.library.practices else self._move(name) for name in names)
        return tuple(each for each in found if each is not None)

    def _listen(self, name: str) -> Offered | None:
        practice, comfort = self._kit.library.practices[name], self._kit.comfort_here
        found = lengths(practice, lambda each, minutes: self._kit.scores.fills(each, minutes, comfort))
        seconds = max((each for each in found if each <= OFFERED_SECONDS), default=min(found, default=None))
        if seconds is None:
            return None
        return Offered(step=Listen(practice=name, minutes=seconds / 60), title=practice.title)

    def _move(self, name: str) -> Offered:
        step = Move(seconds=OFFERED_SECONDS, movements=(name,), easier=False)
        return Offered(step=step, title=self._kit.library.movements[name].title)
