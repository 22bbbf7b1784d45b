"""Guessing a passcode is slow, and no way round the waiting is left."""

import json
from pathlib import Path

import pytest
import time_machine

from mindbody.record.tries import FILE_NAME, TooSoon, Tries, wait_after
from tests.support.passcodes import HandMonotonic


@pytest.fixture
def clock() -> HandMonotonic:
    return HandMonotonic()


def tried(tries: Tries, clock: HandMonotonic, times: int) -> None:
    for _ in range(times):
        clock.advance(tries.wait())
        tries.begin()


def test_the_waits_worked_by_hand() -> None:
    waits = [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]

    assert [wait_after(wrong) for wrong in range(16)] == waits
    assert wait_after(10_000) == 300


def test_the_sixth_try_waits_and_time_ends_the_wait(tmp_path: Path, clock: HandMonotonic) -> None:
    tries = Tries(tmp_path, clock)
    for _ in range(5):
        tries.begin()
    with pytest.raises(TooSoon) as told:
        tries.begin()

    assert told.value.seconds == 1
    clock.advance(0.75)
    assert tries.wait() == pytest.approx(0.25)
    clock.advance(0.25)
    tries.begin()
    assert tries.wait() == 2


def test_asking_too_soon_costs_nothing(tmp_path: Path, clock: HandMonotonic) -> None:
    tries = Tries(tmp_path, clock)
    tried(tries, clock, 7)
    for _ in range(100):
        with pytest.raises(TooSoon):
            tries.begin()

    assert tries.wrong == 7


def test_a_restart_begins_the_whole_wait_anew(tmp_path: Path, clock: HandMonotonic) -> None:
    tries = Tries(tmp_path, clock)
    tried(tries, clock, 8)
    clock.advance(7)

    assert Tries(tmp_path, clock).wait() == 8


def test_the_clock_on_the_wall_shortens_nothing(tmp_path: Path, clock: HandMonotonic) -> None:
    tries = Tries(tmp_path, clock)
    tried(tries, clock, 12)
    with time_machine.travel("2036-01-01", tick=False):
        assert tries.wait() == 128
        assert Tries(tmp_path, clock).wait() == 128


def test_a_try_counts_before_its_answer_is_known(tmp_path: Path, clock: HandMonotonic) -> None:
    Tries(tmp_path, clock).begin()

    assert Tries(tmp_path, clock).wrong == 1


def test_the_right_passcode_ends_it(tmp_path: Path, clock: HandMonotonic) -> None:
    tries = Tries(tmp_path, clock)
    tried(tries, clock, 20)
    tries.succeeded()

    assert tries.wait() == 0
    assert Tries(tmp_path, clock).wrong == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b'{"wrong": "no"}', b'{"wrong": true}', b"[" * 9999]
)
def test_a_broken_count_is_no_way_round(tmp_path: Path, clock: HandMonotonic, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)

    assert Tries(tmp_path, clock).wait() == 1


def test_a_mad_count_is_the_longest_wait_and_no_error(tmp_path: Path, clock: HandMonotonic) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"wrong": 10**300}))

    assert Tries(tmp_path, clock).wait() == 300


def test_where_nothing_can_be_written_the_count_holds_all_the_same(
    tmp_path: Path, clock: HandMonotonic
) -> None:
    tries = Tries(tmp_path / "file", clock)
    (tmp_path / "file").write_text("no folder")
    for _ in range(5):
        tries.begin()

    assert tries.wait() == 1
