"""What a clinician needs in ten minutes, read from a record. The person chooses what of it leaves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from mindbody.insight.charts import Series, Years
from mindbody.insight.helped_so_far import HelpedSoFar
from mindbody.insight.helps import Seems
from mindbody.insight.logs import log_of
from mindbody.insight.matters import GoalCourse, Mattering
from mindbody.insight.measuring import ScoreCourse, measure_course
from mindbody.insight.nights import FIELD as DIARY
from mindbody.insight.nights import LESSON as SLEEP_LESSON
from mindbody.insight.spread import Spread
from mindbody.insight.uses import By
from mindbody.toolkit.cells import number_in, rows_in, words_in
from mindbody.toolkit.sleep import SleepSums, sleep_sums

if TYPE_CHECKING:
    from mindbody.content.library import Library
    from mindbody.record.store import Record

VISIT: Final = "people-and-care"
RECENT: Final = timedelta(days=14)
"""Of the sleep diary, the nights of so many days."""

MOST_TRIED: Final = 5
"""Lines of what was tried, of each kind: more would push the page over its end."""

TAKEN: Final = (By.PRACTICE, By.BREATH, By.MOVEMENT)
"""What can be tried. A time of day or a position is when and how, not what."""


class Part(StrEnum):
    """What may stand on the page, in its order."""

    POINTS = "points"
    IMPACT = "impact"
    PEG = "peg"
    PAIN = "pain"
    GOAL = "goal"
    TRIED = "tried"
    SLEEP = "sleep"
    MOOD = "mood"
    MEDICINES = "medicines"
    QUESTIONS = "questions"


SHARED_AT_FIRST: Final = frozenset(Part) - {Part.MOOD, Part.MEDICINES}
"""What is ticked before the person has chosen. Mood and medicines are shared by their own wish alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """Something a person tried and named themselves. helped: -2 to 2, None where it was not told."""

    what: str
    helped: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicianFacts:
    """first and last: the local days that the record spans. grade, peg, mood: courses of a score, None where
    it was never told. pain: by week or month. practised: days with practice among the last twenty-eight.
    sample: this person does not exist."""

    first: date
    last: date
    example: str
    points: tuple[str, ...]
    questions: tuple[str, ...]
    medicines: tuple[str, ...]
    grade: ScoreCourse | None
    peg: ScoreCourse | None
    mood: ScoreCourse | None
    pain: tuple[Spread, ...]
    flares: int
    goal: GoalCourse | None
    tried: tuple[Tried, ...]
    seems: tuple[Seems, ...]
    practised: int
    sleep: SleepSums | None
    sample: bool = False

    def has(self, part: Part) -> bool:
        """Whether there is anything to say under a part."""
        said: Mapping[Part, object] = {
            Part.POINTS: self.points or self.example,
            Part.IMPACT: self.grade,
            Part.PEG: self.peg,
            Part.PAIN: self.pain,
            Part.GOAL: self.goal,
            Part.TRIED: self.tried or self.seems or self.practised,
            Part.SLEEP: self.sleep,
            Part.MOOD: self.mood,
            Part.MEDICINES: self.medicines,
            Part.QUESTIONS: self.questions,
        }
        return bool(said[part])


def clinician_facts(
    record: "Record", library: "Library", years: Years, helped: HelpedSoFar, matters: Mattering
) -> ClinicianFacts:
    """Read what the page may say. Raises what the record raises."""
    today = years.today
    visit = record.answers(VISIT)
    charts, answers = years.charts(), record.measure_answers()
    nights = log_of(record.answer_history(SLEEP_LESSON, DIARY), today)

    def course(measure: str, score: str) -> ScoreCourse | None:
        if measure not in library.measures:
            return None
        found = measure_course(library.measures[measure], answers, today)
        told = found.courses.get(score)
        return told if told is not None and told.points else None

    return ClinicianFacts(
        first=years.first,
        last=today,
        example=words_in(visit.get("visit_example")),
        points=_column(visit.get("visit_top"), "point"),
        questions=_column(visit.get("visit_questions"), "question"),
        medicines=_column(visit.get("visit_medicines"), "medicine"),
        grade=course("gcps-r", "grade"),
        peg=course("peg", "mean"),
        mood=course("phq-4", "total"),
        pain=charts.lines[Series.PAIN].spreads,
        flares=sum(each.last > today - timedelta(days=84) for each in charts.flares),
        goal=matters.goal,
        tried=tuple(_tried(visit.get("visit_tried")))[:MOST_TRIED],
        seems=tuple(each for each in helped.seems if each.what.by in TAKEN)[:MOST_TRIED],
        practised=sum(today - timedelta(days=28) < each.local_day <= today for each in years.practised),
        sleep=sleep_sums(each.row for each in nights if each.day > today - RECENT),
        sample=record.is_sample(),
    )


def _tried(answer: object) -> Iterable[Tried]:
    for row in rows_in(answer):
        if what := words_in(row.get("what")):
            helped = number_in(row.get("helped"))
            yield Tried(what=what, helped=None if helped is None else round(helped))


def _column(answer: object, name: str) -> tuple[str, ...]:
    return tuple(words for row in rows_in(answer) if (words := words_in(row.get(name))))
