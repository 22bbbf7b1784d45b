"""One meeting on two consoles over one store: who took it over leads it, and the other is told."""

from datetime import date
from pathlib import Path

import pytest

from mindbody import places
from mindbody.clinic.place import to_json
from mindbody.clinic.running import begin
from mindbody.record.clinic.rows import Attendance, Held
from mindbody.record.clinic.store import ClinicStore
from mindbody.ui.viewmodels.clinic.kept_meeting import KeptMeeting
from mindbody.wiring.clinic.keeping import StoredMeeting
from mindbody.wiring.packs import read_shelf
from tests.support.clinics import a_meeting, clinic_in

TAKEN_OVER = "Another console leads this meeting now"
CLASH = "Another console changed this"


@pytest.fixture
def stores(tmp_path: Path) -> tuple[ClinicStore, ClinicStore]:
    return clinic_in(tmp_path), clinic_in(tmp_path)


def taken_up(store: ClinicStore) -> tuple[KeptMeeting, Held]:
    [held] = store.unfinished()
    return KeptMeeting(StoredMeeting(store, held)), held


def test_a_meeting_that_was_taken_over_is_not_dragged_back(
    stores: tuple[ClinicStore, ClinicStore],
) -> None:
    """The first console goes on and says so; its place is the other one's."""
    ours, theirs = stores
    a_meeting(ours)
    library = read_shelf(places.lessons(), Path("/nowhere")).library
    run = begin(library.meeting("G1").blocks, library)
    (first, held), (second, _) = taken_up(ours), taken_up(theirs)
    first.place(run)
    [_] = theirs.unfinished()
    second.place(run.to_block(2))
    for block in (1, 4):
        first.place(run.to_block(block))
        assert first.trouble.startswith(TAKEN_OVER)
    last = run.to_block(3)
    second.place(last)
    [now] = ours.unfinished()
    assert (now.id, now.place, second.trouble) == (held.id, to_json(last), "")
    for store in stores:
        store.close()


def test_two_marks_of_one_person_are_told_and_then_seen(stores: tuple[ClinicStore, ClinicStore]) -> None:
    """The second mark is not kept; the list shows the first, and who says the same again is believed."""
    ours, theirs = stores
    _, robin, _ = a_meeting(ours)
    (first, _), (second, _) = taken_up(ours), taken_up(theirs)
    first.mark(robin.id, Attendance.LATE, 80)
    second.mark(robin.id, Attendance.PRESENT, 90)
    assert second.trouble.startswith(CLASH)
    assert [each.state for each in second.lines] == [Attendance.LATE]
    second.mark(robin.id, Attendance.PRESENT, 90)
    assert (second.trouble, [each.state for each in second.lines]) == ("", [Attendance.PRESENT])
    for store in stores:
        store.close()


def test_a_meeting_that_is_gone_goes_on_in_the_room(stores: tuple[ClinicStore, ClinicStore]) -> None:
    """Its group was let go elsewhere: it is said, and nothing breaks."""
    ours, theirs = stores
    group, robin, _ = a_meeting(ours)
    kept, _ = taken_up(ours)
    theirs.end_group(group.id)
    theirs.purge(date(2036, 1, 1))
    kept.mark(robin.id, Attendance.PRESENT, 90)
    assert kept.trouble.startswith(CLASH)
    assert kept.lines == ()
    for store in stores:
        store.close()
