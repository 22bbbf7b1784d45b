"""What the clinic's store says it kept is there, in the words of a group; and nothing else is."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mindbody.record.clinic.clashes import NoLongerThere
from mindbody.record.clinic.grouping import AliasTaken
from mindbody.record.clinic.rows import Act, Adaptation, Attendance, BlockHeld, Came, PrivateFlag, Tally
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.text import UnkeepableText
from tests.support.clinics import BEGAN, a_meeting, clinic_in
from tests.support.hand_clock import HandClock
from tests.support.records import ENCRYPTED, PLAIN
from tests.support.servers import SERVER

pytestmark = pytest.mark.parametrize("folder", [PLAIN, ENCRYPTED, SERVER], indirect=True)


def test_a_group_and_its_members_are_kept(store: ClinicStore, folder: Path, clock: HandClock) -> None:
    """Also over a restart: aliases, what was asked for, who left and when."""
    group = store.add_group("Tuesdays", BEGAN, keep_months=6)
    wishes = frozenset({Adaptation.EYES_OPEN, Adaptation.NEAR_DOOR})
    robin = store.add_member(group.id, "Robin", "R", wishes, frozenset({PrivateFlag.WORD_AFTER}))
    wren = store.add_member(group.id, "Wren")
    clock.pass_by(days=3)
    store.member_left(wren.id)
    store.change_group(replace(group, name="Wednesdays"))
    store.close()

    again = clinic_in(folder, clock)
    assert again.groups() == (replace(group, name="Wednesdays"),)
    assert again.members(group.id) == (robin, replace(wren, left=date(2026, 3, 13)))
    assert again.end_group(group.id).ended == date(2026, 3, 13)
    again.close()


def test_a_meeting_is_kept_from_first_to_last(store: ClinicStore, clock: HandClock) -> None:
    """Its blocks, who came, the counts and the note about the session can all be read back."""
    group, robin, held = a_meeting(store)
    store.mark(held.id, robin.id, Attendance.PRESENT)
    store.mark(held.id, robin.id, Attendance.LEFT_EARLY, 50)
    store.block_held(BlockHeld(held=held.id, number=0, title="Welcome", planned=300, seconds=200))
    store.block_held(BlockHeld(held=held.id, number=0, title="Welcome", planned=300, seconds=310))
    counted = Tally(held=held.id, block=1, question="How strong?", lowest=0, counts=(0, 2, 3))
    store.keep_tally(replace(counted, counts=(1, 0, 0)))
    store.keep_tally(counted)
    store.set_note(held.id, ["A cold room."])
    clock.pass_by(minutes=90)
    ended = store.finish(held.id)

    assert (ended.ended_at, ended.place, ended.note) == (clock.now(), "", ("A cold room.",))
    assert store.helds(group.id) == (ended,)
    assert store.came(group.id) == (
        Came(held=held.id, member=robin.id, state=Attendance.LEFT_EARLY, minutes=50),
    )
    assert [block.seconds for block in store.blocks(held.id)] == [310]
    assert store.tallies(held.id) == (counted,)
    assert store.unfinished() == ()


def test_a_meeting_that_was_cut_off_goes_on_at_its_place(
    store: ClinicStore, folder: Path, clock: HandClock
) -> None:
    """As it was after the last step, with nothing closed in between."""
    _, _, held = a_meeting(store)
    store.keep_place(held.id, '{"block":3}')

    other = clinic_in(folder, clock)
    assert [(each.id, each.place) for each in other.unfinished()] == [(held.id, '{"block":3}')]
    other.close()


def test_what_has_no_place_in_it_is_refused(store: ClinicStore) -> None:
    """A name instead of an alias, a page of notes, half a character, an alias twice, a meeting of nobody."""
    group, robin, held = a_meeting(store)
    with pytest.raises(ValueError, match="alias"):
        store.add_member(group.id, "x" * 25)
    with pytest.raises(AliasTaken):
        store.add_member(group.id, "Robin")
    with pytest.raises(ValueError, match="initials"):
        store.change_member(replace(robin, initials="ROBIN"))
    with pytest.raises(ValueError, match="lines"):
        store.set_note(held.id, ["a", "b", "c", "d"])
    with pytest.raises(UnkeepableText):
        store.set_note(held.id, ["\ud800"])
    with pytest.raises(NoLongerThere):
        store.begin_held("nobody", "g1")
    with pytest.raises(NoLongerThere):
        store.mark(held.id, "nobody", Attendance.PRESENT)
    assert store.members(group.id) == (robin,)
    assert store.came(group.id) == ()


def test_a_member_can_be_taken_out_whole(store: ClinicStore) -> None:
    """With their attendance; the audit list tells of it by the id alone."""
    group, robin, held = a_meeting(store)
    store.mark(held.id, robin.id, Attendance.PRESENT)
    store.delete_member(robin.id)

    assert (store.members(group.id), store.came(group.id)) == ((), ())
    assert (store.audit()[-1].act, store.audit()[-1].what) == (Act.DELETED, f"member {robin.id}")
    with pytest.raises(NoLongerThere):
        store.delete_member(robin.id)


def test_settings_are_kept(store: ClinicStore) -> None:
    """The later one counts."""
    assert store.setting("screen", "none") == "none"
    store.set_setting("screen", "EPSON")
    store.set_setting("screen", "BENQ")
    assert store.setting("screen") == "BENQ"
