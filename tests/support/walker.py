"""Walks sessions without end into a real record, and says what was saved after each commit.

Run as a program with the folder of the record; its words are one a line:
`rated ID`, `answered VALUE`, `place SESSION INDEX WITHIN`, `over SESSION`.
"""

import sys
from pathlib import Path

from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import Position
from mindbody.record.clock import SystemClock
from mindbody.record.opening import new_id, open_record
from mindbody.record.store import Record
from mindbody.session.events import Event, PlaceMarked, SessionFinished, SessionStarted, StepEntered, StepLeft
from mindbody.session.plan import Energy, make_plan, plan_from_json, plan_to_json
from mindbody.session.run import FinishedRun, Moved, Run, begin, resume_at
from tests.support.content import lesson, library
from tests.support.records import key_in

MARK_EVERY = 0.5


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def keep(record: Record, session: str, happened: tuple[Event, ...]) -> None:
    for event in happened:
        match event:
            case SessionStarted(plan=plan):
                record.start_session(
                    session, plan.lesson, plan_to_json(plan), str(plan.position), plan.minutes
                )
            case StepEntered(index=index, kind=kind):
                record.enter_step(session, index, str(kind))
                say("place", session, index, 0.0)
            case StepLeft(index=index, state=state, active_seconds=seconds):
                record.leave_step(session, index, str(state), seconds)
            case PlaceMarked(index=index, within=within):
                record.mark_place(session, index, within)
                say("place", session, index, within)
            case SessionFinished(active_seconds=seconds):
                record.finish_session(session, seconds)
                say("over", session)
            case _:
                pass


def first(record: Record) -> Moved:
    """The session under way, at its place; or a new one."""
    found = record.unfinished()
    if found is None:
        plan = make_plan(
            lesson(),
            library(),
            minutes=12,
            position=Position.LYING,
            energy=Energy.OK,
            comfort=Comfort(),
        )
        return begin(plan, new_id())
    plan = plan_from_json(found.plan_json)
    return resume_at(plan, id=found.id, index=found.index, within=found.within)


def walk(record: Record) -> None:
    """One session from where it stands to its end."""
    run, happened = first(record)
    going_on = isinstance(run, Run) and run.within > 0
    number = len(record.ratings())
    if not going_on:
        keep(record, run.id, happened)
    while not isinstance(run, FinishedRun):
        number += 1
        say("rated", record.rate(run.id, "pain-before", number % 11))
        record.answer(run.id, "pacing.note", number)
        say("answered", number)
        for _ in range(4):
            run, happened = run.spend(MARK_EVERY).mark(run.within + MARK_EVERY)
            keep(record, run.id, happened)
            assert isinstance(run, Run)
        run, happened = run.advance()
        keep(record, run.id, happened)


if __name__ == "__main__":
    kept = open_record(Path(sys.argv[1]), SystemClock(), key=key_in(Path(sys.argv[1])))
    while True:
        walk(kept)
