"""The last question: how is it now? And what to offer when it is harder."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mindbody.session.choices import lengths
from mindbody.session.events import NotRated, Rated, StepState
from mindbody.session.steps import Listen, StepKind
from mindbody.session.suggestion import Mood, Settled, Suggestion, practice_for, suggest
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel

OFFERED_SECONDS = 180


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterState:
    """suggestion: what the answer leads to. offered: the practice that is offered with it, as a step,
    and its title."""

    settled: Settled | None = None
    mood: Mood | None = None
    pain: int | None = None
    not_today: bool = False
    suggestion: Suggestion = Suggestion.NOTHING
    offered: Listen | None = None
    offered_title: str = ""


class AfterViewModel(StepViewModel[AfterState]):
    kind = StepKind.AFTER
    accepted = Signal(object)
    """The offered practice is wanted: a Listen step."""
    help_wanted = Signal(str)
    """Stirred up twice, with a very low mood: the help page, unasked."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(AfterState(), parent)
        self._kit = kit

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
        if self.state.suggestion is Suggestion.HELP_PAGE:
            self.help_wanted.emit("screening")

    def _follow(self, settled: Settled, mood: Mood | None) -> None:
        earlier = [Settled(word) for word in self._kit.settled if word in tuple(Settled)]
        suggestion = suggest([*earlier, settled], very_low=mood is Mood.VERY_LOW)
        offered = self._offer(suggestion)
        title = self._kit.library.practices[offered.practice].title if offered else ""
        self._become(
            replace(
                self.state,
                settled=settled,
                mood=mood,
                suggestion=suggestion,
                offered=offered,
                offered_title=title,
            )
        )

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

    def accept(self) -> None:
        """Play what is offered before the session ends."""
        if self.state.offered is not None:
            offered = self.state.offered
            self._pass_over_the_rest()
            self.accepted.emit(offered)

    def go_on(self) -> None:
        self._pass_over_the_rest()
        self.left.emit(StepState.DONE)

    def skip(self) -> None:
        self._pass_over_the_rest()
        self.left.emit(StepState.SKIPPED)

    def _pass_over_the_rest(self) -> None:
        if self.state.settled is None:
            self._kit.tell(Rated(what="settled", value=None, reason=NotRated.SKIPPED))
        if self.state.pain is None and not self.state.not_today:
            self._kit.tell(Rated(what="pain-after", value=None, reason=NotRated.SKIPPED))

    def _offer(self, suggestion: Suggestion) -> Listen | None:
        plan = self._kit.plan()
        heard = next(
            (step.practice for step in plan.steps if isinstance(step, Listen)), self._kit.lesson.practice
        )
        name = practice_for(suggestion, self._kit.library.practices, heard=heard, position=plan.position)
        if name is None:
            return None
        comfort = self._kit.comfort_here
        found = lengths(
            self._kit.library.practices[name],
            lambda each, minutes: self._kit.scores.fills(each, minutes, comfort),
        )
        seconds = max((each for each in found if each <= OFFERED_SECONDS), default=min(found, default=None))
        return None if seconds is None else Listen(practice=name, minutes=seconds / 60)
