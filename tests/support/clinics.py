"""Clinic stores for tests: real files, under a hand clock."""

from datetime import date
from pathlib import Path

from mindbody.record.clinic.opening import open_clinic
from mindbody.record.clinic.rows import Attendance, BlockHeld, Group, Held, Member, Tally
from mindbody.record.clinic.store import ClinicStore
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, key_in

BEGAN = date(2026, 3, 10)


def clinic_in(folder: Path, clock: HandClock | None = None, *, as_it_is: bool = False) -> ClinicStore:
    """A store in `folder`, made new where there is none; encrypted where the folder says so."""
    return open_clinic(folder, clock or HandClock(NOON), key=key_in(folder), as_it_is=as_it_is)


def a_meeting(store: ClinicStore, alias: str = "Robin") -> tuple[Group, Member, Held]:
    """A group with one member, whose first meeting is under way."""
    group = store.add_group("Tuesdays", BEGAN)
    return group, store.add_member(group.id, alias), store.begin_held(group.id, "g1")


def ten_weeks(store: ClinicStore, clock: HandClock, name: str = "Tuesdays", people: int = 12) -> Group:
    """A group that has met ten times, all of it kept."""
    group = store.add_group(name, clock.now().date())
    members = [store.add_member(group.id, f"{name} {number}") for number in range(people)]
    for week in range(10):
        held = store.begin_held(group.id, f"g{week + 1}")
        for number, member in enumerate(members):
            state = Attendance.UNKNOWN if (number + week) % 7 == 0 else Attendance.PRESENT
            store.mark(held.id, member.id, state, None if state is Attendance.UNKNOWN else 90)
        for number in range(8):
            store.keep_place(held.id, f'{{"block":{number}}}')
            store.block_held(
                BlockHeld(held=held.id, number=number, title=f"Block {number}", planned=600, seconds=640)
            )
        store.keep_tally(
            Tally(held=held.id, block=2, question="How strong?", lowest=0, counts=(0, 1, 3, 4, 4))
        )
        store.set_note(held.id, ["The room was cold.", "Start at the chairs next time."])
        store.finish(held.id)
        clock.pass_by(days=7)
    return store.end_group(group.id)
