"""Everything a guided session is built from: plan, run, journal, sound, screen."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.content.measure import Measure
from mindbody.record.problems import RecordError
from mindbody.record.store import Record
from mindbody.session.events import Event, StepState
from mindbody.session.filling import fills
from mindbody.session.plan import Energy, Plan, eased, make_plan, plan_from_json
from mindbody.session.quick import a_little_movement, grounding, one_breath, the_exercise
from mindbody.session.run import Run, begin, resume_at
from mindbody.session.steps import Listen
from mindbody.toolkit.flare_sheet import PLAN
from mindbody.toolkit.told_flare import FlareDay, flare_today
from mindbody.ui.viewmodels.session.past import past_of
from mindbody.ui.viewmodels.session.record_journal import RecordJournal
from mindbody.ui.viewmodels.session.score_maker import AudioScores
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.today import TodayChoice
from mindbody.wiring.heavy import Heavy
from mindbody.wiring.lesson_today import lesson_today, with_lesson
from mindbody.wiring.machine import Machine
from mindbody.wiring.own_recordings import OwnRecordings, with_recordings
from mindbody.wiring.packs import Shelf
from mindbody.wiring.record_door import OpenDoor

log = logging.getLogger(__name__)


class Guided(QObject):
    """Makes sessions over one record, one at a time. `closing`: what waits to be kept is to be kept now."""

    closing = Signal()

    def __init__(self, heavy: Heavy, record: Record, machine: Machine, settings: SettingsViewModel) -> None:
        super().__init__()
        self.record = record
        self.library = heavy.library
        self.recordings = OwnRecordings(record.path.parent / "recordings")
        self.player = machine.player()
        self._heavy = heavy
        self._machine = machine
        self._settings = settings
        self._model: SessionViewModel | None = None
        settings.changed.connect(self._begin_days)
        self._begin_days()

    @property
    def measures(self) -> Mapping[str, Measure]:
        """Those by which answers are read; those of the library alone are asked."""
        return self._heavy.measures

    @property
    def english(self) -> Library:
        """The lessons that groups meet by, whatever is spoken at home."""
        return self._heavy.english

    def _begin_days(self) -> None:
        self.record.day_start = self._settings.settings.day_start

    def take(self, shelf: Shelf) -> None:
        """The lessons are others now: a pack was added or taken away. For sessions to come."""
        self._heavy = self._heavy.with_shelf(shelf)
        self.library = self._heavy.library

    def plan(self, choice: TodayChoice) -> Plan | None:
        """The steps of a session as this person and this voice would have it; None for a lost lesson."""
        lesson = self.library.lessons.get(choice.lesson)
        if lesson is None:
            return None
        comfort = replace(self._comfort, position=choice.position)
        return make_plan(
            lesson_today(self.record, self.library, lesson, comfort, self.measures),
            self.library,
            minutes=choice.minutes,
            position=choice.position,
            energy=Energy(choice.energy),
            comfort=comfort,
            can_fill=fills(comfort, self.library.breaths, self.scores().pace_of),
            look_back=bool(self.record.lessons_visited()),
            again=choice.again,
        )

    def flare(self) -> FlareDay | None:
        """Which day of a told flare today is; None when it is none, or the record can't tell."""
        try:
            answers = self.record.answers(PLAN)
        except RecordError:
            return None
        return flare_today(answers, self._settings.day_of(self._machine.clock.now()))

    def begin(self, choice: TodayChoice) -> SessionViewModel | None:
        """A new session of a lesson; None for a lost lesson."""
        plan = self.plan(choice)
        return self._begun(plan) if plan is not None else None

    def short(self, which: str) -> SessionViewModel | None:
        """`breath`, `move` or `grounding` alone; None when the skip list leaves no movement."""
        lesson = next(iter(self.library.lessons.values()))
        make = {"breath": one_breath, "move": a_little_movement, "grounding": grounding}[which]
        plan = make(lesson, self.library, self._comfort)
        return self._begun(plan, alongside=True) if plan is not None else None

    def alone(self, make: Callable[[Lesson, Comfort], Plan]) -> SessionViewModel:
        """Something by itself: `make` is given a lesson to stand under, and the comfort of now."""
        plan = make(next(iter(self.library.lessons.values())), self._comfort)
        return self._begun(plan, alongside=True)

    def asked(self, make: Callable[[Comfort], Plan | None]) -> SessionViewModel | None:
        """Questions by themselves; None when there are none."""
        plan = make(self._comfort)
        return self._begun(plan, alongside=True) if plan is not None else None

    def exercise(self, lesson: str) -> SessionViewModel | None:
        """The exercise of a lesson alone; None for a lost lesson, or one without."""
        found = self.library.lessons.get(lesson)
        plan = the_exercise(found, self._comfort) if found is not None else None
        return self._begun(plan, alongside=True) if plan is not None else None

    def go_on(self) -> SessionViewModel | None:
        """The session that was left in the middle, at its step and place; None when there is none, or it
        cannot be taken up."""
        left = self.record.unfinished()
        if left is None:
            return None
        try:
            plan = plan_from_json(left.plan_json)
            if plan.lesson not in self.library.lessons:
                raise ValueError("Its lesson is not there any more.")
            there = with_recordings(self.library, plan, self.recordings).practices
            if any(isinstance(step, Listen) and step.practice not in there for step in plan.steps):
                raise ValueError("What was heard is not there any more.")
        except ValueError:
            log.warning("a session could not be taken up again")
            self._let_lie(left.id)
            return None
        run, _ = resume_at(
            plan,
            id=left.id,
            index=left.index,
            within=left.within,
            states={step.number: StepState(step.state) for step in left.steps if step.state},
            spent={step.number: step.active_seconds for step in left.steps if step.active_seconds},
        )
        # Nothing is told to the record: to enter the step anew would put the place at its start.
        return self._opened(run, ())

    def put_aside(self) -> None:
        """Do not offer the session that was left in the middle again; what was done in it stays."""
        left = self.record.unfinished()
        if left is not None:
            self._let_lie(left.id)

    def _let_lie(self, session: str) -> None:
        """Where nothing can be written it is offered again, and nothing worse comes of that."""
        try:
            self.record.set_aside(session)
        except RecordError as trouble:
            log.warning("a session was not put aside: %s", type(trouble.problem).__name__)

    def door(self) -> OpenDoor:
        """The way out of the record and into it."""
        return OpenDoor(
            self.record,
            lambda: self._settings.profile,
            self._machine.clock,
            lambda: self.measures,
        )

    def close(self) -> None:
        """Be quiet and close the record."""
        self.closing.emit()
        if self._model is not None:
            self._model.close()
            self._model = None
        self.player.stop()
        self.recordings.close()
        self._heavy.clips.close()
        self.record.close()

    @property
    def _comfort(self) -> Comfort:
        return self._settings.settings.comfort

    def scores(self) -> AudioScores:
        """What makes sounds by the choices of now."""
        narration = self._heavy.narration(self._settings.settings.voice)
        settings = self._settings
        return AudioScores(
            self.library, narration, self._heavy.clips, lambda: settings.settings, self.recordings.voice
        )

    def _begun(self, plan: Plan, *, alongside: bool = False) -> SessionViewModel:
        run, events = begin(plan if self.flare() is None else eased(plan), str(uuid4()))
        return self._opened(run, events, alongside=alongside)

    def _opened(self, run: Run, events: tuple[Event, ...], *, alongside: bool = False) -> SessionViewModel:
        if self._model is not None:
            self._model.close()
        known = self.library.lessons[run.plan.lesson]
        lesson = lesson_today(self.record, self.library, known, self._comfort, self.measures)
        model = SessionViewModel(
            run,
            library=with_recordings(with_lesson(self.library, lesson), run.plan, self.recordings),
            journal=RecordJournal(
                self.record, run.id, self.library.lessons[run.plan.lesson], alongside=alongside
            ),
            player=self.player,
            scores=self.scores(),
            settings=self._settings.settings,
            clock=self._machine.clock,
            ticker=self._machine.ticker(),
            past=replace(
                past_of(self.record, known, self.library, session=run.id),
                small_day=self.flare() is not None,
            ),
        )
        model.settings_changed.connect(self._settings.take_settings)
        self._model = model
        model.open(events)
        return model
