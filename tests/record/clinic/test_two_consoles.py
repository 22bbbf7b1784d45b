"""Two consoles at one store: neither loses what the other said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mindbody.record.clinic.clashes import ChangedMeanwhile
from mindbody.record.clinic.rows import Adaptation, Attendance
from mindbody.record.clinic.store import ClinicStore
from tests.support.clinics import a_meeting, clinic_in
from tests.support.hand_clock import HandClock
from tests.support.records import ENCRYPTED, PLAIN
from tests.support.servers import SERVER

pytestmark = pytest.mark.parametrize("folder", [PLAIN, ENCRYPTED, SERVER], indirect=True)


@pytest.fixture
def other(folder: Path, store: ClinicStore, clock: HandClock) -> Iterator[ClinicStore]:
    opened = clinic_in(folder, clock)
    yield opened
    opened.close()


def test_changes_to_different_things_are_merged(store: ClinicStore, other: ClinicStore) -> None:
    """One writes initials while the other notes an adaptation: both are kept."""
    group, robin, _ = a_meeting(store)
    other.members(group.id)
    store.change_member(replace(robin, initials="R"))
    merged = other.change_member(replace(robin, adaptations=frozenset({Adaptation.NO_BELL})))

    assert merged == replace(robin, initials="R", adaptations=frozenset({Adaptation.NO_BELL}))
    assert store.members(group.id) == (merged,)


def test_a_clash_is_said_and_nothing_is_written(store: ClinicStore, other: ClinicStore) -> None:
    """Who looks at how it is now and says the same again is believed."""
    group, robin, _ = a_meeting(store)
    other.members(group.id)
    store.change_member(replace(robin, alias="Rook"))
    with pytest.raises(ChangedMeanwhile) as told:
        other.change_member(replace(robin, alias="Crow"))
    assert told.value.now == replace(robin, alias="Rook")
    assert other.members(group.id) == (replace(robin, alias="Rook"),)

    other.change_member(replace(robin, alias="Crow"))
    assert store.members(group.id) == (replace(robin, alias="Crow"),)


def test_what_was_shown_long_ago_takes_nothing_back(store: ClinicStore, other: ClinicStore) -> None:
    """A page that was filled before the other console's change says what it was filled with."""
    group, robin, _ = a_meeting(store)
    other.members(group.id)
    other.change_member(replace(robin, initials="R"))
    store.members(group.id)
    store.change_member(replace(robin, alias="Rook"), before=robin)

    assert store.members(group.id) == (replace(robin, alias="Rook", initials="R"),)


def test_two_marks_of_one_member_do_not_overwrite_each_other(store: ClinicStore, other: ClinicStore) -> None:
    """The second console is told what the first one said; the same said twice is no quarrel."""
    group, robin, held = a_meeting(store)
    store.mark(held.id, robin.id, Attendance.LATE)
    assert other.mark(held.id, robin.id, Attendance.LATE).state is Attendance.LATE
    other.mark(held.id, robin.id, Attendance.PRESENT)
    with pytest.raises(ChangedMeanwhile):
        store.mark(held.id, robin.id, Attendance.LEFT_EARLY)
    assert [each.state for each in other.came(group.id)] == [Attendance.PRESENT]


def test_a_meeting_is_run_from_one_console(store: ClinicStore, other: ClinicStore) -> None:
    """A second one that goes on with it takes it over; the first is told and does not drag it back."""
    _, _, held = a_meeting(store)
    store.keep_place(held.id, "1")
    other.unfinished()
    other.keep_place(held.id, "2")
    with pytest.raises(ChangedMeanwhile):
        store.keep_place(held.id, "1 and a bit")
    assert [each.place for each in store.unfinished()] == ["2"]
