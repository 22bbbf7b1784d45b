"""The audit list tells who did what with the store, and that nobody has meddled with it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mindbody.record.clinic.keeping import back_up_clinic
from mindbody.record.clinic.kind import AUDIT_KEY_NAME, CLINIC
from mindbody.record.clinic.opening import open_clinic
from mindbody.record.clinic.rows import Act
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.connecting import connect
from mindbody.record.key_file import WrongPasscode
from mindbody.record.passcode import unlock
from mindbody.record.problems import Missing, RecordError
from mindbody.record.tries import Tries
from tests.support.clinics import a_meeting, clinic_in
from tests.support.hand_clock import HandClock
from tests.support.passcodes import CODE, PASSCODE, HandMonotonic, quickly
from tests.support.records import KEY, NOON, key_in

Meddling = tuple[str, int]

MEDDLING: dict[str, Meddling] = {
    "an entry edited": ("UPDATE audit SET what = 'nothing' WHERE number = 3", 3),
    "an act changed": ("UPDATE audit SET act = 'opened' WHERE number = 3", 3),
    "a day changed": ("UPDATE audit SET at = '2020-01-01 00:00:00.000000' WHERE number = 2", 2),
    "an entry removed": ("DELETE FROM audit WHERE number = 3", 3),
    "removed, and the rest counted anew": (
        "DELETE FROM audit WHERE number = 3; UPDATE audit SET number = number - 1 WHERE number > 3",
        3,
    ),
    "two exchanged": (
        "UPDATE audit SET number = 99 WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3;"
        "UPDATE audit SET number = 3 WHERE number = 99",
        2,
    ),
    "the tail cut off": ("DELETE FROM audit WHERE number > 4", 5),
    "the tail cut off, and the second place too": (
        "DELETE FROM audit WHERE number > 4; DELETE FROM meta WHERE name = 'audit-head'",
        5,
    ),
    "all of it taken away": ("DELETE FROM audit; DELETE FROM meta WHERE name = 'audit-head'", 1),
    "a word of another alphabet": ("UPDATE audit SET mac = 'ж' WHERE number = 1", 1),
}


@pytest.fixture(params=MEDDLING)
def meddling(request: pytest.FixtureRequest) -> Meddling:
    return MEDDLING[str(request.param)]


@pytest.fixture
def meddled(folder: Path) -> Callable[[str], None]:
    """Runs SQL on the closed file, as somebody with its key could."""

    def run(script: str) -> None:
        with closing(connect(folder / "clinic.db", key_in(folder))) as connection:
            connection.executescript(script)

    return run


def six_entries(store: ClinicStore) -> None:
    a_meeting(store)
    for number in range(5):
        store.note(Act.EXPORTED, f"attendance {number}")


def test_every_meddling_is_noticed_by_its_number(
    store: ClinicStore, folder: Path, meddling: Meddling, meddled: Callable[[str], None], clock: HandClock
) -> None:
    """At once, and still after the store was used again: new entries heal nothing."""
    script, bad = meddling
    six_entries(store)
    assert store.verify_audit() is None
    store.close()
    meddled(script)

    again = clinic_in(folder, clock, as_it_is=True)
    assert again.verify_audit() == bad
    again.note(Act.EXPORTED, "attendance")
    assert again.verify_audit() == bad
    again.close()


def test_it_tells_of_opening_and_leaving(store: ClinicStore, folder: Path, clock: HandClock) -> None:
    """In order, numbered from 1, without a word that anybody wrote."""
    store.note(Act.LOCKED, "store")
    store.close()
    again = clinic_in(folder, clock)
    came_in = Act.OPENED if key_in(folder) is None else Act.UNLOCKED
    assert [(each.number, each.act) for each in again.audit()] == [
        (1, came_in),
        (2, Act.LOCKED),
        (3, came_in),
    ]
    with pytest.raises(ValueError):
        again.note(Act.EXPORTED, "x" * 201)
    again.close()


def test_a_lost_key_of_the_list_is_noticed(store: ClinicStore, folder: Path, clock: HandClock) -> None:
    """Nothing of the list can be trusted then, and it stays so."""
    six_entries(store)
    store.close()
    (folder / AUDIT_KEY_NAME).unlink()
    again = clinic_in(folder, clock)
    assert again.verify_audit() == 1
    again.close()


def test_a_store_that_was_away_for_a_moment_keeps_its_list(
    store: ClinicStore, folder: Path, clock: HandClock
) -> None:
    """With backups there, no new one is begun in its place, and the key of its list stays where it is."""
    six_entries(store)
    back_up_clinic(folder, clock, key_in(folder))
    store.close()
    away = (folder / CLINIC.file_name).rename(folder / "away")
    with pytest.raises(RecordError) as refused:
        clinic_in(folder, clock)
    assert isinstance(refused.value.problem, Missing)
    away.rename(folder / CLINIC.file_name)
    again = clinic_in(folder, clock)
    assert again.verify_audit() is None
    again.close()


def test_wrong_passcodes_are_entered_at_the_next_right_one(tmp_path: Path) -> None:
    """They can't be written into a locked store, and are not forgotten."""
    from mindbody.record.clinic.keeping import lock_clinic

    clock = HandClock(NOON)
    open_clinic(tmp_path, clock).close()
    lock_clinic(tmp_path, KEY, PASSCODE, CODE, clock, derive=quickly)
    tries = Tries(tmp_path, HandMonotonic())
    for _ in range(2):
        with pytest.raises(WrongPasscode):
            unlock(tmp_path, "wrong", tries, derive=quickly, kind=CLINIC)
    failed = tries.wrong
    key = unlock(tmp_path, PASSCODE, tries, derive=quickly, kind=CLINIC)
    store = open_clinic(tmp_path, clock, key=key, failed=failed)

    assert [(each.act, each.what) for each in store.audit()] == [
        (Act.OPENED, "store"),
        (Act.UNLOCK_FAILED, "store, tries 2"),
        (Act.UNLOCKED, "store"),
    ]
    store.close()
