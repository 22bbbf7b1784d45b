"""The real jobs and the hand-driven ones keep the same promises."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from mindbody.ui.viewmodels.jobs import Jobs, ThreadJobs
from tests.support.hand_jobs import HandJobs

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture(params=["real", "by hand"])
def jobs(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[tuple[Jobs, Settle]]:
    if request.param == "by hand":
        by_hand = HandJobs()
        yield by_hand, lambda fact: by_hand.drain()
        return
    real = ThreadJobs()
    yield real, lambda fact: qtbot.waitUntil(fact, timeout=5000)
    real.close()


def test_a_result_arrives_on_the_thread_of_the_screens(jobs: tuple[Jobs, Settle]) -> None:
    """A page may touch its widgets when a job is done."""
    runner, settle = jobs
    told: list[tuple[int, int]] = []

    runner.start(lambda: 7, lambda result: told.append((result, threading.get_ident())), lambda trouble: None)
    settle(lambda: bool(told))

    assert told == [(7, threading.get_ident())]


def test_a_failure_is_told_and_the_next_job_still_runs(jobs: tuple[Jobs, Settle]) -> None:
    """One broken job must not silence those after it."""
    runner, settle = jobs
    told: list[str] = []

    def break_down() -> int:
        raise ValueError("broken")

    runner.start(break_down, lambda result: told.append("done"), lambda trouble: told.append(str(trouble)))
    runner.start(lambda: "next", told.append, lambda trouble: None)
    settle(lambda: len(told) == 2)

    assert told == ["broken", "next"]
