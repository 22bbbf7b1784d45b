"""A lesson of the mindfulness track as this one person meets it today, told from a real record."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.vocabulary import Position
from mindbody.record.people import FIRST
from mindbody.record.store import Record
from mindbody.session.steps import Listen
from mindbody.ui.viewmodels.today import TodayChoice
from mindbody.wiring.lesson_today import lesson_today, mood_sum, with_lesson
from tests.support.hand_clock import HandClock
from tests.support.opened_app import opened
from tests.support.records import record_in
from tests.support.session_under_test import real_library


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime(2026, 3, 10, 9, 0, tzinfo=UTC))


@pytest.fixture
def record(tmp_path: Path, clock: HandClock) -> Iterator[Record]:
    opened = record_in(tmp_path, clock)
    yield opened
    opened.close()


def practise(record: Record, clock: HandClock, lesson: str, practice: str, settled: str | None) -> None:
    """One practice of this lesson, heard to its end, and a night."""
    session = f"s{len(record.sessions())}"
    plan = {"steps": [{"kind": "listen", "practice": practice, "minutes": 8}]}
    record.start_session(session, lesson, plan, "seated", 12)
    record.enter_step(session, 0, "listen")
    record.leave_step(session, 0, "done", 480)
    record.rate(session, "settled", settled)
    record.finish_session(session, 500)
    clock.pass_by(days=1)


def met(record: Record, lesson: str, comfort: Comfort | None = None) -> Lesson:
    library = real_library()
    return lesson_today(record, library, library.lessons[lesson], comfort or Comfort(), library.measures)


def mood(record: Record, sitting: str, *values: int | None) -> None:
    for number, value in enumerate(values, start=1):
        record.answer_item(None, sitting, "phq-4", f"phq-4.{number}", value)


def test_the_practice_grows_by_what_the_record_says(record: Record, clock: HandClock) -> None:
    """Eight minutes at first, one more after a day that was borne well, none after a hard one."""
    lengths = [met(record, "week-2").dose]
    for settled in ("more-settled", "stirred-up", "stirred-up", "same", "same"):
        practise(record, clock, "week-2", "body-scan", settled)
        lengths.append(met(record, "week-2").dose)

    assert [dose[0] for dose in lengths if dose is not None] == [8, 9, 9, 9, 9, 10]


def test_other_programmes_are_left_as_they_are(record: Record, clock: HandClock) -> None:
    """A lesson without a dose is the lesson of the file, and so is the library around it."""
    practise(record, clock, "sensitive-alarm", "turning-the-dial", "stirred-up")
    library = real_library()

    assert met(record, "sensitive-alarm") == library.lessons["sensitive-alarm"]
    assert with_lesson(library, met(record, "sensitive-alarm")) is library
    assert with_lesson(library, met(record, "week-2")).lessons["week-2"] == met(record, "week-2")


def test_a_low_mood_makes_week_five_a_soft_one(record: Record) -> None:
    """From the latest sitting that was answered whole; a half-answered one says nothing."""
    assert met(record, "week-5").practice == "pain-and-not-pain"

    mood(record, "first", 3, 3, 2, 1)
    assert mood_sum(record, real_library().measures) == 9
    assert met(record, "week-5").practice == "kindness"

    mood(record, "later", 1, None, 0, 0)
    assert met(record, "week-5").practice == "kindness"

    mood(record, "last", 1, 1, 0, 0)
    assert met(record, "week-5").practice == "pain-and-not-pain"


def test_a_low_mood_counts_also_where_nothing_is_asked(tmp_path: Path, qapp: QApplication) -> None:
    """What was answered in English holds in a language that has no question sheets."""
    record = record_in(tmp_path / "profiles" / FIRST)
    mood(record, "first", 3, 3, 2, 1)
    record.close()
    with opened(tmp_path, qapp) as app:
        app.load()
        guided = app.app.guided
        assert guided is not None
        guided.library = replace(guided.library, measures={})
        choice = TodayChoice(lesson="week-5", minutes=30, position=Position.SEATED, energy="ok")
        plan = guided.plan(choice)
        assert plan is not None
        assert [step.practice for step in plan.steps if isinstance(step, Listen)] == ["kindness"]


def test_who_does_not_want_the_body_watched_is_offered_kindness(record: Record) -> None:
    """No explaining needed."""
    assert met(record, "week-5", Comfort(body_focus=False)).practice == "kindness"
    assert met(record, "week-2", Comfort(body_focus=False)).practice == "choose-an-anchor"


def test_watching_a_sensation_waits_until_the_edge_was_borne_well_twice(
    record: Record, clock: HandClock
) -> None:
    """What was chosen in the exercise is followed as soon as that is so."""
    record.answer(None, "week-5.practice_choice", "somatic-tracking")
    first = [met(record, "week-5").practice]
    for settled in ("same", "more-settled"):
        practise(record, clock, "week-5", "pain-and-not-pain", settled)
        first.append(met(record, "week-5").practice)

    assert first == ["pain-and-not-pain", "pain-and-not-pain", "somatic-tracking"]
