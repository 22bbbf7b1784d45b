"""Years of a person who does not exist, lived through the verbs of a record, one commit in all."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Final
from uuid import UUID

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.content.practice import Practice
from mindbody.content.vocabulary import Position
from mindbody.record.store import Record
from mindbody.session.choices import CanFill
from mindbody.session.filling import fills
from mindbody.session.plan import Energy, Plan, make_plan, plan_to_json
from mindbody.session.steps import Breathe, Listen, Step, StepKind
from mindbody.session.suggestion import Mood, Settled
from mindbody.wiring.sample_body import BodyDay
from mindbody.wiring.sample_check_ins import check_in
from mindbody.wiring.sample_course import Course
from mindbody.wiring.sample_forms import Forms
from mindbody.wiring.sample_logs import Logs

WINTER: Final = timezone(timedelta(hours=-5))
SUMMER: Final = timezone(timedelta(hours=-4))
"""By the clocks of the place where this person lives, from April to October."""

CHANCE: Final = 0.66
CHANCE_IN_FLARE: Final = 0.5
CHANCE_OF_SECOND: Final = 0.12
LEFT_IN_THE_MIDDLE: Final = 0.04
SKIPS: Final = 0.07
MINUTES: Final[Mapping[Energy, tuple[int, ...]]] = {
    Energy.LOW: (5, 5, 10),
    Energy.OK: (10, 12, 12, 20),
    Energy.GOOD: (12, 20, 25, 30),
}
POSITIONS: Final = (Position.LYING, Position.LYING, Position.SEATED, Position.SEATED, Position.STANDING)
HOURS: Final = (8, 9, 9, 10, 14, 16, 19, 20, 21)
SECOND_AT: Final = 21
CHANGES: Final[Mapping[str, float]] = {
    "body-scan": -1.2, "settled-place": -1.0, "passive-release": -0.9, "kindness": -0.5, "rain": 0.1,
    "sigh": -0.5, "longer-out": -0.4, "box": 0.2,
}  # fmt: skip
"""What pain does after what, for this one person; a little less with everything else."""
USUAL_CHANGE: Final = -0.25


class SampleClock:
    """Shows the time it was told."""

    def __init__(self) -> None:
        self._now = datetime(2000, 1, 1, tzinfo=WINTER)

    def now(self) -> datetime:
        return self._now

    def set(self, day: date, hour: float) -> None:
        """That hour of that day, by the clocks of the place."""
        zone = SUMMER if 4 <= day.month <= 10 else WINTER
        self._now = datetime.combine(day, time(0), zone) + timedelta(hours=hour)

    def go_on(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """What is told before and after a session."""

    before: int
    after: int
    settled: Settled


class SamplePerson:
    """Lives day after day. Raises what the record raises."""

    def __init__(self, record: Record, library: Library, clock: SampleClock, draw: random.Random) -> None:
        self._record = record
        self._library = library
        self._clock = clock
        self._draw = draw
        self._can_fill = _asked_once(fills(Comfort(), library.breaths))
        self._course = Course(library)
        self._forms = Forms(record, library, draw)
        self._logs = Logs(record, clock, draw)

    def live(self, days: Iterator[BodyDay]) -> None:
        """All of it, kept as one."""
        with self._record.together():
            for body in days:
                if not body.away:
                    self._day(body)

    def _day(self, body: BodyDay) -> None:
        draw = self._draw
        self._forms.note(body)
        self._logs.morning(body, self._course.visited)
        if self._chance(CHANCE_IN_FLARE if body.flare else CHANCE) or not self._course.visited:
            hour = draw.choice(HOURS)
            self._session(body, hour)
            if hour < SECOND_AT - 2 and self._chance(CHANCE_OF_SECOND):
                self._session(body, SECOND_AT)
        self._logs.evening(body, self._course.visited)
        check_in(self._record, self._clock, body)

    def _session(self, body: BodyDay, hour: int) -> None:
        lesson, first = self._course.lesson_on(body.day, self._draw)
        plan = self._plan(body, lesson, again=not first)
        name, record = self._id(), self._record
        self._clock.set(body.day, hour + self._draw.random())
        record.start_session(name, lesson.id, plan_to_json(plan), str(plan.position), plan.minutes)
        rated = self._rated(body, plan)
        left_at = self._draw.randrange(2, len(plan.steps)) if self._chance(LEFT_IN_THE_MIDDLE) else None
        spent = 0.0
        for number, step in enumerate(plan.steps):
            if number == left_at:
                record.set_aside(name)
                return
            record.enter_step(name, number, str(step.kind))
            state = "done"
            if step.kind not in (StepKind.CHECK_IN, StepKind.AFTER) and self._chance(SKIPS):
                state = self._draw.choice(("skipped", "skipped", "smaller", "eased-out"))
            seconds = 2.0 if state == "skipped" else step.seconds * self._draw.uniform(0.85, 1.0)
            self._clock.go_on(seconds)
            self._tell(name, step, body, rated)
            if step.kind is StepKind.DO and state != "skipped":
                self._forms.fill(name, lesson, body, first=first)
            record.leave_step(name, number, state, round(seconds, 1))
            spent += seconds
        self._forms.ask(name, body, self._course)
        record.finish_session(name, round(spent, 1))

    def _plan(self, body: BodyDay, lesson: Lesson, *, again: bool) -> Plan:
        draw = self._draw
        energy = Energy.LOW if body.flare else body.energy
        position = Position.LYING if body.flare else draw.choice(POSITIONS)
        plan = make_plan(
            lesson,
            self._library,
            minutes=draw.choice(MINUTES[energy]),
            position=position,
            energy=energy,
            comfort=Comfort(position=position),
            can_fill=self._can_fill,
            look_back=bool(self._course.visited) and again,
            again=again,
        )
        return replace(plan, steps=tuple(self._swapped(step, lesson) for step in plan.steps))

    def _swapped(self, step: Step, lesson: Lesson) -> Step:
        """Now and then something else of the library is heard or breathed."""
        draw, library = self._draw, self._library
        if isinstance(step, Listen) and self._chance(0.45):
            fits = [
                each.id
                for each in library.practices.values()
                if each.minutes[0] <= step.minutes <= each.minutes[1] and each.id != lesson.practice
            ]
            return replace(step, practice=draw.choice(fits)) if fits else step
        if isinstance(step, Breathe) and self._chance(0.4):
            calm = [each.id for each in library.breaths.values() if not each.needs_consent]
            return replace(step, breath=draw.choice(calm), variant=None)
        return step

    def _rated(self, body: BodyDay, plan: Plan) -> Rated:
        draw = self._draw
        before = _scale(body.pain + draw.gauss(0, 0.5))
        held = [
            each.practice if isinstance(each, Listen) else each.breath
            for each in plan.steps
            if isinstance(each, Listen | Breathe)
        ]
        change = sum(CHANGES.get(each, USUAL_CHANGE) for each in held)
        after = _scale(body.pain + change + draw.gauss(0, 0.7))
        word = draw.random() + 0.15 * (before - after)
        settled = Settled.STIRRED_UP if word < 0.07 else Settled.SAME if word < 0.4 else Settled.MORE_SETTLED
        return Rated(before=before, after=after, settled=settled)

    def _tell(self, name: str, step: Step, body: BodyDay, rated: Rated) -> None:
        record, draw = self._record, self._draw
        match step.kind:
            case StepKind.CHECK_IN:
                record.rate(name, "pain-before", None if self._chance(0.05) else rated.before)
                record.rate(name, "energy", None if self._chance(0.1) else str(body.energy))
            case StepKind.LOOK_BACK:
                words = ("not-today", "smaller") if body.flare else ("done", "done", "smaller", "not-today")
                record.rate(name, "home-practice", draw.choice(words))
            case StepKind.AFTER:
                record.rate(name, "settled", str(rated.settled))
                if rated.settled is Settled.STIRRED_UP:
                    record.rate(name, "mood", str(draw.choice((Mood.LOW, Mood.OKAY))))
                record.rate(name, "pain-after", None if self._chance(0.12) else rated.after)

    def _chance(self, share: float) -> bool:
        return self._draw.random() < share

    def _id(self) -> str:
        return str(UUID(int=self._draw.getrandbits(128), version=4))


def _asked_once(can_fill: CanFill) -> CanFill:
    """The same answer without working it out again, for hundreds of plans."""
    known: dict[tuple[str, float], bool] = {}

    def told(practice: Practice, minutes: float) -> bool:
        asked = (practice.id, minutes)
        if asked not in known:
            known[asked] = can_fill(practice, minutes)
        return known[asked]

    return told


def _scale(pain: float) -> int:
    return min(10, max(0, round(pain)))
