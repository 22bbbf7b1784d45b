"""The journal that writes to a person's record: every event at once, each in a commit of its own."""

from typing import assert_never

from mindbody.record.problems import RecordError
from mindbody.record.store import Record
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
from mindbody.ui.viewmodels.session.journal import NotKept


class RecordJournal:
    """Keeps one session. `session` is the id that its rows carry."""

    def __init__(self, record: Record, session: str) -> None:
        self._record = record
        self._session = session

    def heard(self, event: Event) -> None:
        """Returns once the event is on the disk. Raises NotKept with the record's own sentence."""
        try:
            self._keep(event)
        except RecordError as trouble:
            raise NotKept(str(trouble)) from trouble

    def _keep(self, event: Event) -> None:
        record, session = self._record, self._session
        match event:
            case SessionStarted(plan=plan):
                record.start_session(
                    session, plan.lesson, plan_to_json(plan), str(plan.position), plan.minutes
                )
            case PlanChanged(plan=plan):
                record.keep_plan(session, plan_to_json(plan))
            case StepEntered(index=index, kind=kind):
                record.enter_step(session, index, str(kind))
            case StepLeft(index=index, state=state, active_seconds=seconds):
                record.leave_step(session, index, str(state), seconds)
            case PlaceMarked(index=index, within=within):
                record.mark_place(session, index, within)
            case Rated(what=what, value=value, reason=reason):
                record.rate(session, what, value, str(reason) if reason else None)
            case Answered(field=field, value=value):
                record.answer(session, field, value)
            case SessionFinished(active_seconds=seconds):
                record.finish_session(session, seconds)
            case SessionPaused() | SessionResumed():
                pass
            case _:
                assert_never(event)
