"""What Today shows and what it can be told. It is made of little, so that the first window is quick."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from mindbody.content.vocabulary import Position
from mindbody.session.courses import Standing, Where
from mindbody.ui.viewmodels.course_words import can_stay, note, onward, standing_words
from mindbody.ui.viewmodels.dates import weekday_words
from mindbody.ui.viewmodels.today_words import flare_words, greeting, week_words

if TYPE_CHECKING:
    from mindbody.session.plan import Plan
    from mindbody.toolkit.told_flare import FlareDay

    Planner = Callable[["TodayChoice"], Plan | None]

SHORTEST: Final = 3
LONGEST: Final = 45
ENERGIES: Final = ("low", "ok", "good")

_USUAL_STEPS: Final = ("check-in", "learn", "do", "breathe", "listen", "move", "plan", "after")
_ICONS: Final = {
    "check-in": "heart",
    "look-back": "look-back",
    "learn": "book",
    "do": "pencil",
    "breathe": "wind",
    "listen": "ear",
    "move": "walk",
    "plan": "plan",
    "after": "check",
}


class TodayLesson(NamedTuple):
    """The lesson that is next, as the small index tells it. `number` counts from 1, `of` is 0 if unknown."""

    id: str
    title: str
    aim: str = ""
    number: int = 1
    of: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayFacts:
    """What is known before anything heavy is loaded. `lesson` is the one that is suggested, `lessons` are
    all of its programme in order, `where` is how they stand on the local day `today`, and `programme` is
    its title. `unfinished` is the title of the session that was left in the middle, or "";
    `practices_this_week` is None when nobody can tell. `flare`: which day of a told flare it is; `minutes`,
    `position` and `energy` are what is suggested, and go by it."""

    lesson: TodayLesson | None
    lessons: tuple[TodayLesson, ...] = ()
    where: Where | None = None
    today: date | None = None
    programme: str = ""
    name: str = ""
    practices_this_week: int | None = 0
    unfinished: str = ""
    minutes: int = 12
    position: Position = Position.SEATED
    energy: str = "ok"
    flare: "FlareDay | None" = None


class LessonOffer(NamedTuple):
    """`words` are the number and the title, `state` is "done", "visited", "next", "later" or "", in words;
    `chosen` is the one on the card."""

    id: str
    words: str
    state: str
    chosen: bool


class TodayChoice(NamedTuple):
    """What Begin asks for. `energy` is "low", "ok" or "good". `again`: the lesson is met for another day
    of its week, so that its cards are known."""

    lesson: str
    minutes: int
    position: Position
    energy: str
    again: bool = False


class TodayState(NamedTuple):
    """Everything on the page, in words. `steps` are (icon, word); empty strings show nothing. `note` says
    what comes after the lesson on the card, and `onward` is the button for it; `stays`: that button keeps
    the lesson before for another week."""

    date: str
    greeting: str
    hour: float
    seed: str
    kicker: str
    title: str
    aim: str
    steps: tuple[tuple[str, str], ...]
    minutes: int
    position: Position
    energy: str
    unfinished: str
    week: str
    can_begin: bool
    can_choose: bool
    note: str = ""
    onward: str = ""
    stays: bool = False
    questions: str = ""
    flare: str = ""


class TodayViewModel(QObject):
    """Holds the state of Today; `changed` tells of a new one. What is asked for comes up as signals."""

    changed = Signal()
    begun = Signal(object)
    """TodayChoice: start this session."""
    went_on = Signal()
    """Go on with the session that was left in the middle."""
    put_aside = Signal()
    """Leave that session where it is, and do not offer it again."""
    stay_wanted = Signal(str)
    """The id of the lesson to stay with for another week."""
    questions_wanted = Signal()
    """Answer the questions that are due."""
    questions_put_off = Signal()
    """Not now; they come again another week."""
    flare_wanted = Signal()
    """Show the page for a flare."""
    learn_wanted = Signal()
    """Show all programmes and lessons."""

    def __init__(
        self, facts: TodayFacts, now: Callable[[], datetime], *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._now = now
        self._chosen: TodayLesson | None = None
        self._begun = False
        self._questions = ""
        self._kinds: tuple[str, ...] = _USUAL_STEPS
        self._planner: Planner | None = None
        self._state = self._derive()

    @property
    def state(self) -> TodayState:
        return self._state

    def set_facts(self, facts: TodayFacts) -> None:
        """Take new facts, as after a session; what was chosen on the page stays, within one day of a flare.

        Only the choice of another lesson ends once that lesson was begun: then a next one is suggested.
        """
        if self._begun or self._chosen not in facts.lessons:
            self._chosen = None
        self._begun = False
        if facts.flare == self._facts.flare:
            before = self._facts
            facts = replace(facts, minutes=before.minutes, position=before.position, energy=before.energy)
        self._facts = facts
        self._plan()

    def set_planner(self, planner: "Planner") -> None:
        """Now that all is loaded, show the steps this person would truly get."""
        self._planner = planner
        self._plan()

    def show_questions(self, words: str) -> None:
        """What is due to be asked, in words; "" for nothing."""
        self._questions = words
        self._tell()

    def put_off_questions(self) -> None:
        self.show_questions("")
        self.questions_put_off.emit()

    def refresh(self) -> None:
        """Look at the clock again: the greeting and the light may have changed."""
        self._tell()

    def set_minutes(self, minutes: int) -> None:
        self._facts = replace(self._facts, minutes=min(LONGEST, max(SHORTEST, minutes)))
        self._plan()

    def set_position(self, position: Position) -> None:
        self._facts = replace(self._facts, position=position)
        self._plan()

    def set_energy(self, energy: str) -> None:
        if energy not in ENERGIES:
            raise ValueError(f"Energy is one of {', '.join(ENERGIES)}, not {energy}.")
        self._facts = replace(self._facts, energy=energy)
        self._plan()

    def lessons(self) -> tuple[LessonOffer, ...]:
        """Every lesson of the programme, in words and in order, for choosing another."""
        return tuple(
            LessonOffer(
                id=lesson.id,
                words=self.tr("{n}. {title}").format(n=lesson.number, title=lesson.title),
                state=self._lesson_state(lesson),
                chosen=lesson == self._lesson,
            )
            for lesson in self._facts.lessons
        )

    def choose_lesson(self, lesson: str) -> None:
        """Put this lesson of the programme on the card, until it was begun. Raises KeyError if unknown."""
        self._chosen = {each.id: each for each in self._facts.lessons}[lesson]
        self._plan()

    def go_onward(self) -> None:
        """Once more with the last lesson for a week, where a new one is on the card; to the lesson that
        comes next, now; at the end of a course to all there is."""
        stands = self._facts.where
        if stands is not None and self._state.stays:
            self.stay_wanted.emit(stands.current)
        elif stands is not None and stands.coming is not None:
            self.choose_lesson(stands.coming)
        else:
            self.learn_wanted.emit()

    def begin(self) -> None:
        choice = self._choice
        if choice is not None:
            self._begun = True
            self.begun.emit(choice)

    def begin_small(self) -> None:
        """The smallest way through this lesson, whatever is set: three minutes, lying down."""
        choice = self._choice
        if choice is not None:
            self._begun = True
            self.begun.emit(choice._replace(minutes=SHORTEST, position=Position.LYING, energy="low"))

    def go_on(self) -> None:
        self.went_on.emit()

    def set_aside(self) -> None:
        self._facts = replace(self._facts, unfinished="")
        self._tell()
        self.put_aside.emit()

    def minutes_words(self, minutes: int) -> str:
        """What stands under the slider: "12 minutes, seated"."""
        if minutes == 1:
            return self.tr("1 minute, {place}").format(place=self._place_words())
        return self.tr("{n} minutes, {place}").format(n=minutes, place=self._place_words())

    def choice_of(self, lesson: str) -> TodayChoice:
        """Any lesson, at the minutes, position and energy that are set here."""
        facts = self._facts
        return TodayChoice(lesson=lesson, minutes=facts.minutes, position=facts.position, energy=facts.energy)

    @property
    def _lesson(self) -> TodayLesson | None:
        return self._chosen or self._facts.lesson

    @property
    def _choice(self) -> TodayChoice | None:
        lesson = self._lesson
        if lesson is None:
            return None
        return self.choice_of(lesson.id)._replace(again=self._on_another_day(lesson))

    def _on_another_day(self, lesson: TodayLesson) -> bool:
        """Whether this is the lesson of the week, done before: then its practice counts, not its cards."""
        stands = self._facts.where
        return (
            stands is not None
            and self._chosen is None
            and stands.again
            and stands.coming is not None
            and stands.standing.get(lesson.id) is Standing.DONE
        )

    def _plan(self) -> None:
        choice = self._choice
        plan = self._planner(choice) if self._planner is not None and choice is not None else None
        if plan is not None:
            self._kinds = tuple(str(step.kind) for step in plan.steps)
        self._tell()

    def _tell(self) -> None:
        state = self._derive()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derive(self) -> TodayState:
        facts, now = self._facts, self._now()
        lesson, titles = self._lesson, self._titles
        # What was chosen by hand stands for itself.
        stands = facts.where if self._chosen is None else None
        unfinished = ""
        if facts.unfinished:
            unfinished = self.tr("You were in the middle of “{title}”.").format(title=facts.unfinished)
        return TodayState(
            date=weekday_words(now.date()),
            greeting=greeting(now.hour, facts.name),
            hour=now.hour + now.minute / 60,
            seed=lesson.id if lesson else "rest",
            kicker=self._kicker(lesson),
            title=lesson.title if lesson else self.tr("All lessons done, for now"),
            aim=lesson.aim if lesson else self.tr("You might go back to one you liked."),
            steps=self._step_words(self._kinds) if lesson else (),
            minutes=facts.minutes,
            position=facts.position,
            energy=facts.energy,
            questions=self._questions,
            flare=flare_words(facts.flare) if facts.flare is not None else "",
            unfinished=unfinished,
            week=week_words(facts.practices_this_week),
            can_begin=lesson is not None,
            can_choose=len(facts.lessons) > 1,
            note=note(stands, titles, facts.programme, facts.today) if stands and facts.today else "",
            onward=onward(stands, titles) if stands else "",
            stays=can_stay(stands, titles) if stands else False,
        )

    def _lesson_state(self, lesson: TodayLesson) -> str:
        stands = self._facts.where
        if stands is None:
            return self.tr("next") if lesson == self._facts.lesson else ""
        return standing_words(stands, lesson.id)

    @property
    def _titles(self) -> dict[str, str]:
        return {each.id: each.title for each in self._facts.lessons}

    def _kicker(self, lesson: TodayLesson | None) -> str:
        if lesson is None:
            return ""
        if lesson.of <= 1:
            return self.tr("Today's session")
        words = self.tr("Today's session · lesson {n} of {all}")
        suggested = self._facts.lesson
        stands = self._facts.where
        if suggested is not None and lesson.id != suggested.id:
            words = self.tr("Your choice · lesson {n} of {all}")
        elif stands is not None and stands.staying:
            words = self.tr("Another week with this · lesson {n} of {all}")
        elif stands is not None and stands.again:
            words = self.tr("Once more, if you like · lesson {n} of {all}")
        return words.format(n=lesson.number, all=lesson.of)

    def _step_words(self, kinds: Sequence[str]) -> tuple[tuple[str, str], ...]:
        words = {
            "check-in": self.tr("Check in"),
            "look-back": self.tr("Look back"),
            "learn": self.tr("Learn"),
            "do": self.tr("Do"),
            "breathe": self.tr("Breathe"),
            "listen": self.tr("Listen"),
            "move": self.tr("Move"),
            "plan": self.tr("Plan"),
            "after": self.tr("After"),
        }
        return tuple((_ICONS[kind], words[kind]) for kind in kinds)

    def _place_words(self) -> str:
        return {
            Position.LYING: self.tr("lying down"),
            Position.RECLINING: self.tr("reclining"),
            Position.SEATED: self.tr("seated"),
            Position.STANDING: self.tr("standing"),
        }[self._facts.position]
