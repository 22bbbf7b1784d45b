"""The clinic's store as a file: locked, backed up, brought back and let go, as a person's record is."""

import json
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from mindbody.record.backup_problems import BackupError, NotABackup
from mindbody.record.backups import make
from mindbody.record.bundle import Reason
from mindbody.record.clinic.keeping import (
    back_up_clinic,
    clinic_backups,
    lock_clinic,
    purged,
    restore_clinic,
    unlock_clinic_for_good,
)
from mindbody.record.clinic.kind import AUDIT_KEY_NAME, CLINIC
from mindbody.record.clinic.leaving import export_whole
from mindbody.record.clinic.opening import open_clinic
from mindbody.record.clinic.rows import Act
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.connecting import connect
from mindbody.record.driver import Key
from mindbody.record.health import health
from mindbody.record.opening import open_record
from mindbody.record.problems import Altered, Damaged, Foreign, RecordError
from mindbody.record.restoring import restore
from mindbody.record.seal import seal_path
from tests.support.clinics import BEGAN, a_meeting, clinic_in, ten_weeks
from tests.support.hand_clock import HandClock
from tests.support.passcodes import CODE, PASSCODE, quickly
from tests.support.records import KEY, key_in, record_in


def test_a_clean_close_is_sealed_and_a_flipped_bit_is_noticed(store: ClinicStore, folder: Path) -> None:
    """As with a person's record."""
    a_meeting(store)
    store.close()
    path = folder / CLINIC.file_name
    assert seal_path(path).exists()
    assert health(path, key_in(folder), CLINIC) is None

    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    path.write_bytes(whole)
    with pytest.raises(RecordError) as refused:
        clinic_in(folder)
    assert isinstance(refused.value.problem, Altered | Damaged)
    assert str(refused.value).startswith(f"The groups' store {path} ")


def test_a_record_and_a_store_are_never_taken_for_each_other(folder: Path, clock: HandClock) -> None:
    """Neither the files nor their backups."""
    record_in(folder, clock).close()
    record_backup = make(folder, clock, key_in(folder), Reason.BY_HAND)
    clinic_in(folder / "clinic", clock).close()
    clinic_backup = back_up_clinic(folder / "clinic", clock, key_in(folder))
    with pytest.raises(BackupError) as refused:
        restore_clinic(folder / "clinic", record_backup.path, clock, key_in(folder))
    assert isinstance(refused.value.problem, NotABackup)
    with pytest.raises(BackupError) as refused:
        restore(folder, clinic_backup.path, clock, key_in(folder))
    assert isinstance(refused.value.problem, NotABackup)

    (folder / "clinic" / CLINIC.file_name).write_bytes((folder / "record.db").read_bytes())
    with pytest.raises(RecordError) as opened:
        open_clinic(folder / "clinic", clock, key=key_in(folder), as_it_is=True)
    assert isinstance(opened.value.problem, Foreign)
    open_record(folder, clock, key=key_in(folder)).close()


def test_a_backup_brings_the_store_back_and_the_list_tells(
    store: ClinicStore, folder: Path, clock: HandClock
) -> None:
    """In place, and on a machine that had none; the audit list holds."""
    group, _, _ = a_meeting(store)
    backup = back_up_clinic(folder, clock, key_in(folder))
    store.add_group("Thursdays", BEGAN)
    store.close()
    elsewhere = folder.with_name("elsewhere")

    for place in (folder, elsewhere):
        key = key_in(place)
        restore_clinic(place, backup.path, clock, key, theirs=key)
        again = clinic_in(place, clock)
        assert again.groups() == (group,)
        assert again.verify_audit() is None
        assert Act.RESTORED in [each.act for each in again.audit()]
        again.close()


def test_a_backup_from_before_a_store_was_begun_anew_brings_its_list(
    store: ClinicStore, folder: Path, clock: HandClock
) -> None:
    """The key that lies there by then is of the newer list; the older one holds all the same."""
    group, _, _ = a_meeting(store)
    backup = back_up_clinic(folder, clock, key_in(folder))
    store.close()
    (folder / CLINIC.file_name).unlink()
    open_clinic(folder, clock, key=key_in(folder), anew=True).close()

    restore_clinic(folder, backup.path, clock, key_in(folder))

    again = clinic_in(folder, clock)
    assert again.groups() == (group,)
    assert again.verify_audit() is None
    again.close()


def test_a_store_is_locked_and_opened_again(tmp_path: Path, clock: HandClock) -> None:
    """Nothing lies in the open while it is locked, and the audit list holds through both."""
    store = open_clinic(tmp_path, clock)
    group, _, _ = a_meeting(store, alias="Kingfisher")
    back_up_clinic(tmp_path, clock, None)
    store.close()
    lock_clinic(tmp_path, KEY, PASSCODE, CODE, clock, derive=quickly)

    assert (tmp_path / "clinic.key").exists()
    assert not [
        each
        for each in tmp_path.rglob("*")
        if each.is_file() and each.name != "clinic.key" and b"Kingfisher" in each.read_bytes()
    ]
    assert (tmp_path / AUDIT_KEY_NAME).read_text("utf-8").startswith("locked ")
    with pytest.raises(RecordError):
        open_clinic(tmp_path, clock, key=Key(bytes(32)))
    for key in (KEY, None):
        if key is None:
            unlock_clinic_for_good(tmp_path, KEY, clock)
        elsewhere = tmp_path / f"elsewhere-{key}"
        for backup in clinic_backups(tmp_path):
            with zipfile.ZipFile(backup.path) as travelling:
                form = b"open " if key is None else b"locked "
                assert travelling.read(AUDIT_KEY_NAME).startswith(form)
        restore_clinic(elsewhere, clinic_backups(tmp_path)[-1].path, clock, None, theirs=key)
        for place in (tmp_path, elsewhere):
            again = open_clinic(place, clock, key=key)
            assert again.groups() == (group,)
            assert again.verify_audit() is None
            again.close()


def test_a_group_of_twelve_over_ten_weeks_is_made_exported_and_purged(
    store: ClinicStore, folder: Path, clock: HandClock
) -> None:
    """On the day after its time is over it is gone: from the tables, from the bytes of every file, and from
    the backups. The other group stays."""
    over = ten_weeks(store, clock, "Curlew")
    going_on = ten_weeks(store, clock, "Dunnock", people=3)
    assert {name: len(rows) for name, rows in store.tables().items() if name != "audit"} == {
        "clinic_group": 2,
        "member": 15,
        "held": 20,
        "came": 150,
        "block_held": 160,
        "tally": 20,
        "meta": 2,
    }
    whole = folder.with_name("store.json")
    export_whole(store, clock.now(), whole)
    assert len(json.loads(whole.read_bytes())["tables"]["came"]) == 150
    assert (store.audit()[-1].act, store.audit()[-1].what) == (Act.EXPORTED, "store")
    back_up_clinic(folder, clock, key_in(folder))
    assert over.ended is not None
    last_day = over.ended.replace(year=over.ended.year + 1)
    assert purged(store, clock, last_day) == ()

    clock.pass_by(days=366)
    assert purged(store, clock, last_day.replace(day=last_day.day + 1)) == (over,)

    assert store.groups() == (going_on,)
    assert {name: len(rows) for name, rows in store.tables().items() if name in ("came", "member")} == {
        "member": 3,
        "came": 30,
    }
    told = store.audit()[-1]
    assert (told.act, told.what) == (
        Act.PURGED,
        f"group {over.id}: members 12, meetings 10, attendances 120, blocks 80, tallies 10",
    )
    assert store.verify_audit() is None
    store.close()
    assert not [each for each in folder.rglob("*") if each.is_file() and b"Curlew" in each.read_bytes()]
    [left] = clinic_backups(folder)
    assert left.rows["clinic_group"] == 1
    with closing(connect(folder / CLINIC.file_name, key_in(folder))) as connection:
        assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)


def test_a_purge_reaches_what_was_set_aside(store: ClinicStore, folder: Path, clock: HandClock) -> None:
    """A damaged store that a backup took the place of, and a backup that nothing can read any more."""
    group, _, _ = a_meeting(store, alias="Kingfisher")
    store.end_group(group.id)
    backup = back_up_clinic(folder, clock, key_in(folder))
    store.close()
    path = folder / CLINIC.file_name
    whole = bytearray(path.read_bytes())
    whole[4096:4196] = bytes(100)
    path.write_bytes(whole)
    restored = restore_clinic(folder, backup.path, clock, key_in(folder))
    assert restored.aside is not None
    broken = backup.path.with_name("broken.mindbody")
    broken.write_bytes(b"Kingfisher")
    again = clinic_in(folder, clock)

    clock.pass_by(days=500)
    assert [each.id for each in purged(again, clock, clock.now().date())] == [group.id]

    again.close()
    assert not restored.aside.exists()
    assert not broken.exists()
    assert len(clinic_backups(folder)) == 1
    assert not [each for each in folder.rglob("*") if each.is_file() and b"Kingfisher" in each.read_bytes()]
