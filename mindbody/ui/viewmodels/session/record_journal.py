"""The journal that writes to a person's record: every event at once, each in a commit of its own."""

from collections.abc import Mapping
from typing import assert_never
from uuid import UUID, uuid5

from mindbody.content.lesson import FieldType, Lesson
from mindbody.record.problems import ReadOnly, RecordError
from mindbody.record.store import Record
from mindbody.record.text import UnkeepableText
from mindbody.session.events import (
    Answered,
    Event,
    PlaceMarked,
    PlanChanged,
    Rated,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SessionStarted,
    StepEntered,
    StepLeft,
)
from mindbody.session.plan import plan_to_json
from mindbody.session.steps import StepKind
from mindbody.toolkit.exercise import Badge, badge
from mindbody.ui.viewmodels.session.journal import NotKept
from mindbody.ui.viewmodels.session.words import say
from mindbody.ui.viewmodels.translated import translated


class RecordJournal:
    """Keeps one session. `session` is the id that its rows carry. `alongside`: it is something small, and
    leaves a session that is under way as it is.

    Answers to a questionnaire are kept item by item as well, and a lesson whose starred fields are all
    answered is marked as done.
    """

    def __init__(self, record: Record, session: str, lesson: Lesson, *, alongside: bool = False) -> None:
        self._record = record
        self._session = session
        self._lesson = lesson
        self._alongside = alongside
        self._measures = {
            f"{lesson.id}.{field.id}": field.rule
            for field in lesson.exercise
            if field.type is FieldType.MEASURE and field.rule
        }
        self._items: dict[str, Mapping[str, int | None]] = {}

    def heard(self, event: Event) -> None:
        """Returns once the event is on the disk. Raises NotKept with the record's own sentence."""
        try:
            self._keep(event)
        except RecordError as trouble:
            read_only = isinstance(trouble.problem, ReadOnly)
            raise NotKept(_nothing_kept_here() if read_only else translated(trouble)) from trouble
        except UnkeepableText as trouble:
            raise NotKept(translated(trouble)) from trouble

    def _keep(self, event: Event) -> None:
        record, session = self._record, self._session
        match event:
            case SessionStarted(plan=plan):
                record.start_session(
                    session,
                    plan.lesson,
                    plan_to_json(plan),
                    str(plan.position),
                    plan.minutes,
                    alongside=self._alongside,
                )
            case PlanChanged(plan=plan):
                record.keep_plan(session, plan_to_json(plan))
            case StepEntered(index=index, kind=kind):
                record.enter_step(session, index, str(kind))
            case StepLeft(index=index, kind=kind, state=state, active_seconds=seconds):
                record.leave_step(session, index, str(state), seconds)
                self._mark_badge(kind)
            case PlaceMarked(index=index, within=within):
                record.mark_place(session, index, within)
            case Rated(what=what, value=value, reason=reason):
                record.rate(session, what, value, str(reason) if reason else None)
            case Answered(field=field, value=value):
                record.answer(session, field, value)
                self._keep_items(field, value)
            case SessionFinished(active_seconds=seconds):
                record.finish_session(session, seconds)
            case SessionPaused() | SessionResumed():
                # Where it stands was marked already.
                return
            case _:
                assert_never(event)

    def _keep_items(self, field: str, value: object) -> None:
        measure = self._measures.get(field)
        if measure is None or not isinstance(value, Mapping):
            return
        before = self._items.get(field, {})
        # One filling-in a session and measure, so that a later answer takes the place of the earlier one.
        sitting = str(uuid5(UUID(self._session), measure))
        for item, number in value.items():
            if item not in before or before[item] != number:
                self._record.answer_item(self._session, sitting, measure, item, number)
        self._items[field] = dict(value)

    def _mark_badge(self, left: StepKind) -> None:
        lesson = self._lesson
        if left is not StepKind.DO:
            return
        if badge(lesson, self._record.answers(lesson.id), first_card_seen=True) is Badge.DONE:
            self._record.mark_lesson_done(lesson.id)


def _nothing_kept_here() -> str:
    return say("Nothing can be kept here, because the folder can't be written to. The session goes on.")
