"""The questions that are due, from the record to Today and back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from mindbody.content.lesson import FieldType
from mindbody.content.measure import Measure
from mindbody.insight.due import SECONDS_AN_ITEM, Course, due, first_lived, last_lived
from mindbody.record.problems import RecordError
from mindbody.session.quick import questions
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.today import TodayViewModel
from mindbody.wiring.guided import Guided

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.session.session import SessionViewModel
    from mindbody.ui.viewmodels.session.times import Clock

ORDER: Final = ("peg", "phq-4", "pgic", "gcps-r")
"""What is asked first when not everything fits."""

LAST_LESSON: Final = "flares-and-keeping-going"
ASKED_IN: Final = "booster"
"""The lesson whose questions hold every measure; answers are kept by measure as well."""


def due_now(guided: Guided, settings: SettingsViewModel, clock: "Clock") -> tuple[Measure, ...]:
    """The measures to offer today; none when the record can't tell."""
    library = guided.library
    wanted = [library.measures[name] for name in ORDER if name in library.measures]
    if ASKED_IN not in library.lessons:
        return ()
    today = settings.day_of(clock.now())
    try:
        answered = {
            name: last_lived((row.local_day for row in guided.record.measure_answers(name)), today)
            for name in ORDER
        }
        course = _course(guided, settings.profile.questions_later, today)
    except RecordError:
        return ()
    asked = {name: day for name, day in answered.items() if day is not None}
    return due(wanted, asked, course, today)


def _course(guided: Guided, later: str, today: date) -> Course:
    sessions = guided.record.sessions()
    ends = [row.local_day for row in sessions if row.lesson == LAST_LESSON]
    done = LAST_LESSON in guided.record.lessons_done()
    return Course(
        began=first_lived((row.local_day for row in sessions), today),
        ended=first_lived(ends, today) if done else None,
        later=_day(later),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def question_words(measures: tuple[Measure, ...]) -> str:
    """What Today says of them; "" for none."""
    count = sum(item.of is None for measure in measures for item in measure.items)
    if not count:
        return ""
    translate = QCoreApplication.translate
    if count == 1:
        return translate("MindBody", "One short question is here, when you like. You can leave it out.")
    words = translate(
        "MindBody", "{n} short questions about how it goes, when you like. You can leave any of them out."
    )
    return words.format(n=count)


class Asking(QObject):
    """Keeps Today told of what is due. `ask` begins the sitting in which it is answered."""

    def __init__(
        self,
        guided: Guided,
        settings: SettingsViewModel,
        clock: "Clock",
        today: TodayViewModel,
        ask: "Callable[[Callable[[Guided], SessionViewModel | None]], None]",
    ) -> None:
        super().__init__(today)
        self._guided = guided
        self._settings = settings
        self._clock = clock
        self._today = today
        self._ask = ask
        today.questions_wanted.connect(self.answer)
        today.questions_put_off.connect(self.put_off)

    def show(self) -> None:
        """Look again at what is due."""
        self._today.show_questions(question_words(self._due()))

    def answer(self) -> None:
        self._ask(_sitting(self._due()))

    def put_off(self) -> None:
        """Not now: they are not offered again for a week."""
        day = self._settings.day_of(self._clock.now()).isoformat()
        self._settings.take(replace(self._settings.profile, questions_later=day))

    def _due(self) -> tuple[Measure, ...]:
        return due_now(self._guided, self._settings, self._clock)


def _sitting(measures: tuple[Measure, ...]) -> "Callable[[Guided], SessionViewModel | None]":
    """What makes the session of these questions alone."""
    names = {measure.id for measure in measures}
    seconds = SECONDS_AN_ITEM * sum(item.of is None for measure in measures for item in measure.items)

    def make(guided: Guided) -> "SessionViewModel | None":
        lesson = guided.library.lessons[ASKED_IN]
        fields = tuple(
            field.id for field in lesson.exercise if field.type is FieldType.MEASURE and field.rule in names
        )
        return guided.asked(lambda comfort: questions(lesson, fields, comfort, seconds=seconds))

    return make
