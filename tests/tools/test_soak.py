"""The soak knows growth from a flat line, and says what is wrong."""

from itertools import islice, product
from typing import Any

import pytest

from tools.bench.comparing import Heard, NotHeard
from tools.soak.real import held_against
from tools.soak.report import faults, page
from tools.soak.trend import trend
from tools.soak.ways import ENERGIES, MINUTES, POSITIONS, told, ways


def looks(memory: list[float], **more: float) -> list[dict[str, Any]]:
    flat = {"widgets": 200, "qobjects": 300, "objects": 9000, "files": 9, "threads": 3, "record": 5000}
    return [
        {"at": at * 600.0, "sessions": at, "resident": value, **flat, **more}
        for at, value in enumerate(memory, 1)
    ]


def fast(memory: list[float], ended: int = 0) -> dict[str, Any]:
    return {"looks": looks(memory), "ended": ended, "wall": 9.0, "ways": told()} | made()


def real(**more: Any) -> dict[str, Any]:
    heard: dict[str, Any] = {"compared": 1800.0, "differing": 0.0, "gaps": 0, "gap_seconds": 0.0}
    heard |= {"offset": 0.004, "spread": [-0.01, 0.01], "drift": 0.0}
    found: dict[str, Any] = {"looks": looks([200.0] * 8), "ended": 0, "minutes": 30, "finished": True}
    return found | {"heard": heard, "underruns": 0, "notices": []} | made() | more


def made() -> dict[str, Any]:
    return {"day": "2026-11-29", "machine": "a machine", "load": [0.5, 0.7]}


def test_what_fills_up_at_first_is_not_growth() -> None:
    line = trend([1, 2, 3, 4, 5, 6, 7, 8], [100.0, 180.0, 200.0, 200.0, 200.0, 200.0, 200.0, 200.0])
    assert line.slope == pytest.approx(0.0)
    assert (line.first, line.last) == (100.0, 200.0)


def test_a_slow_rise_is_growth() -> None:
    line = trend(list(range(9)), [200.0 + 0.5 * at for at in range(9)])
    assert line.slope == pytest.approx(0.5)


def test_one_moment_makes_no_line() -> None:
    with pytest.raises(ValueError, match="two moments"):
        trend([3.0], [1.0])


def test_a_sound_run_has_nothing_wrong() -> None:
    assert faults(fast([250.0] * 40), real()) == ()
    assert "Nothing." in page(fast([250.0] * 40), real())


@pytest.mark.parametrize(
    ("sessions", "practice", "says"),
    [
        (fast([250.0 + 2 * at for at in range(40)]), None, "memory grew"),
        (fast([250.0] * 40, ended=-6), None, "ended with -6"),
        (fast([], ended=-11), None, "ended with -11"),
        (None, real(ended=None, heard=None), "did not end"),
        (None, real(heard=None), "was not heard"),
        (None, real(heard=real()["heard"] | {"gaps": 2}), "2 gaps"),
        (None, real(heard=real()["heard"] | {"drift": 0.02}), "drifted by 20.0 ms"),
        (None, real(underruns=3), "ran dry 3 times"),
        (None, real(finished=False), "did not come to its end"),
    ],
)
def test_growth_a_gap_and_a_crash_are_told(
    sessions: dict[str, Any] | None, practice: dict[str, Any] | None, says: str
) -> None:
    assert any(says in each for each in faults(sessions, practice)), says
    assert says in page(sessions, practice)


def test_a_part_that_was_not_run_is_said_to_be_so() -> None:
    assert page(None, {"not_possible": "needs parec"}).count("Not run.") == 1
    assert "needs parec" in page(None, {"not_possible": "needs parec"})


def test_a_crash_in_the_first_session_is_not_told_as_not_run() -> None:
    assert "0 sessions" in page(fast([], ended=-11), real())
    assert "Not run." not in page(fast([], ended=-11), real())


def test_a_practice_that_was_cut_short_or_not_heard_is_a_fault_and_no_traceback() -> None:
    def not_there(shown: object) -> Heard:
        raise NotHeard("the piece is not in the recording")

    cut = held_against({"looks": [], "notices": [], "finished": False}, not_there)
    assert "The practice did not come to its end." in faults(None, real() | {"heard": None} | cut)
    silent = held_against({"looks": [], "notices": [], "finished": True, "shown": [[1.0, 0.5]]}, not_there)
    assert silent == {"looks": [], "notices": [], "finished": True}
    assert any("was not heard" in each for each in faults(None, real() | {"heard": None} | silent))


def test_every_length_meets_every_energy_and_position() -> None:
    every = set(product(MINUTES, ENERGIES, POSITIONS))
    assert set(islice(ways(), len(every))) == every


def test_the_page_names_the_ways_that_there_were() -> None:
    assert "Lengths: 3, 10, 20, 30, 45 minutes; energies: low, ok, good; positions: lying," in told()
    assert told() in page(fast([250.0] * 40), real())
