"""Answering the questions of a lesson, now and on earlier days."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from mindbody.record.profile import Settings
from tests.support.records import record_in
from tests.support.screens.session import Player
from tests.support.session_time import HandTime
from tests.support.session_under_test import SessionUnderTest
from tests.ui.session.test_exercise import question

Show = Callable[[SessionUnderTest], Player]

TRIALS = [{"id": "first", "amount": 8}, {"id": "second", "amount": 12}, {"id": "third", "amount": 10}]
STEADY = Settings(steady_mode=True)


def week(planned: float = 8, **more: Any) -> list[dict[str, Any]]:
    """Five days as planned, from Monday on."""
    return [
        {"day": f"2026-11-{16 + number}", "planned": planned, "done": planned, "state": "done"} | more
        for number in range(5)
    ]


def told(session: SessionUnderTest, **answers: Any) -> SessionUnderTest:
    """Answer these questions, in the order of the lesson."""
    for field, value in answers.items():
        question(session, field).step.answer(value)
    return session


def before(folder: Path, **answers: Any) -> None:
    """Answers of earlier days, by `lesson__field`."""
    record = record_in(folder, HandTime().wall)
    for name, value in answers.items():
        record.answer(None, name.replace("__", ".").replace("0", "-"), value)
    record.close()


def later(weeks: float) -> HandTime:
    return HandTime(datetime(2026, 11, 22, 10, 0, tzinfo=UTC) + timedelta(weeks=weeks))
