"""Displays are plugged in and out while a meeting goes on, with real windows."""

from pathlib import Path

import pytest

from tests.support.proving import times
from tools.displays.cases import CASES, Case, begun, shown
from tools.displays.rig import LAPTOP, missing, rig, still_rig

EVERYDAY = (
    "it is plugged in again",
    "the displays are mirrored in the meeting",
    "the projector and the console's display go",
)

PATIENCE = 15.0
"""Seconds: other tests keep the machine busy. How long it takes is told by `python -m tools.displays`."""


@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize(
    "case",
    [pytest.param(each, id=each.name) for each in CASES if each.name in EVERYDAY or times(0, 1)],
)
def test_a_display_that_goes_stops_no_meeting_and_shows_nothing_private(case: Case, tmp_path: Path) -> None:
    """Everything comes to where it belongs, and no picture of the room's display was strange."""
    with rig(tmp_path, carrier=case.carrier, patience=PATIENCE) as machine:
        case.trial(machine)
        machine.stop()

        assert machine.taken[0] > 0
        assert machine.taken[2] == 0


def test_the_room_is_shown_on_the_other_display(tmp_path: Path) -> None:
    """Where nothing can be plugged, two displays that stand still."""
    with still_rig(tmp_path, patience=PATIENCE) as machine:
        begun(machine)
        assert machine.tell("one-screen")["put_away"]
        machine.within(lambda it: it["console"] == it["displays"][LAPTOP])
        machine.tell("one-screen")
        shown(machine)
        assert machine.tell("sleep")["curtain"]
