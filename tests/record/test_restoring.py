"""Putting a backup back: seen beforehand, undone afterwards, and never at the cost of what was there."""

import json
import shutil
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from mindbody.record.backup_problems import (
    BackupError,
    BrokenBackup,
    NewerBackup,
    NoSuchBackup,
    NotABackup,
)
from mindbody.record.backups import listed, make, save_copy_to
from mindbody.record.bundle import ABOUT, Reason
from mindbody.record.problems import Damaged, Locked, RecordError
from mindbody.record.profile import Profile, load_profile, save_profile
from mindbody.record.restoring import Standing, key_file_of, newest_good, preview, restore
from mindbody.record.schema import SCHEMA
from mindbody.record.seal import Seal, seal_of
from mindbody.record.setting_aside import set_aside
from tests.support.hand_clock import HandClock
from tests.support.kept import Kept, sessions
from tests.support.records import begun, key_in, record_in

SELDOM_USED = 25 * 4096
"""Where the page of an index begins that none of these rows stands in: no log holds a newer one."""


def broken(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    start = SELDOM_USED if len(whole) > SELDOM_USED else len(whole) // 2
    whole[start : start + 1000] = b"\xa5" * 1000
    path.write_bytes(whole)


def test_a_preview_tells_what_is_lost_and_changes_nothing(kept: Kept) -> None:
    """So many sessions, ratings and answers, and of which days."""
    before = {path.name: path.read_bytes() for path in kept.folder.iterdir() if path.is_file()}

    seen = preview(kept.folder, kept.backup.path, key_in(kept.folder))

    assert seen.backup == kept.backup
    assert seen.now is Standing.SOUND
    assert seen.lost is not None
    assert (seen.lost.sessions, seen.lost.ratings, seen.lost.answers) == (2, 4, 2)
    assert (seen.lost.first_day, seen.lost.last_day) == (date(2026, 3, 11), date(2026, 3, 12))
    assert not seen.gained
    assert {path.name: path.read_bytes() for path in kept.folder.iterdir() if path.is_file()} == before
    assert listed(kept.folder) == (kept.backup,)


def test_a_backup_is_put_back_and_that_is_undone(kept: Kept, clock: HandClock) -> None:
    """What was there is in a backup first, and comes back whole."""
    restored = restore(kept.folder, kept.backup.path, clock, key_in(kept.folder))

    assert sessions(kept.folder) == ["s1"]
    assert restored.aside is None
    assert restored.undo is not None
    assert restored.undo.reason is Reason.BEFORE_RESTORE
    undone = preview(kept.folder, restored.undo.path, key_in(kept.folder))
    assert undone.gained is not None
    assert (undone.gained.sessions, bool(undone.lost)) == (2, False)

    restore(kept.folder, restored.undo.path, clock, key_in(kept.folder))
    assert sessions(kept.folder) == ["s1", "s2", "s3"]


def test_what_was_put_back_is_sealed(kept: Kept, clock: HandClock) -> None:
    """It is watched over at once."""
    restore(kept.folder, kept.backup.path, clock, key_in(kept.folder))

    assert seal_of(kept.path) is Seal.WHOLE


def test_what_a_damaged_record_still_tells_is_told(kept: Kept) -> None:
    """Where its rows can still be read, it is known what was written since the backup."""
    broken(kept.path)

    seen = preview(kept.folder, kept.backup.path, key_in(kept.folder))

    assert seen.now is Standing.UNSOUND
    assert seen.lost is not None
    assert seen.lost.sessions == 2


def test_a_damaged_record_is_set_aside(kept: Kept, clock: HandClock) -> None:
    """Its bytes are kept under a name of their own, and what of it was lost is not made up."""
    kept.path.write_bytes(kept.path.read_bytes()[:5000])
    bytes_before = kept.path.read_bytes()

    seen = preview(kept.folder, kept.backup.path, key_in(kept.folder))
    restored = restore(kept.folder, kept.backup.path, clock, key_in(kept.folder))

    assert (seen.now, seen.lost, seen.gained) == (Standing.UNSOUND, None, None)
    assert restored.undo is None
    assert restored.aside == kept.folder / "record.db.damaged-20260312-120000"
    assert restored.aside.read_bytes() == bytes_before
    assert sessions(kept.folder) == ["s1"]


@pytest.mark.parametrize("content", [b"", b"Dear diary, today\n" * 20])
def test_an_empty_or_foreign_file_is_set_aside_too(kept: Kept, clock: HandClock, content: bytes) -> None:
    """Whatever stands in the way is somebody's."""
    kept.path.write_bytes(content)

    restored = restore(kept.folder, kept.backup.path, clock, key_in(kept.folder))

    assert restored.aside is not None
    assert restored.aside.read_bytes() == content
    assert sessions(kept.folder) == ["s1"]


def test_a_log_of_the_damaged_record_does_not_mix_with_the_new_one(
    kept: Kept, clock: HandClock, tmp_path: Path
) -> None:
    """SQLite would work any log into any file of that name."""
    crashed = tmp_path / kept.folder.parent.name / "crashed"
    record = record_in(kept.folder, clock)
    begun(record, "s4")
    shutil.copytree(kept.folder, crashed)
    record.close()
    broken(crashed / "record.db")
    log = (crashed / "record.db-wal").read_bytes()

    restored = restore(crashed, kept.backup.path, clock, key_in(crashed))

    assert sessions(crashed) == ["s1"]
    assert restored.aside is not None
    assert restored.aside.with_name(f"{restored.aside.name}-wal").read_bytes() == log


def test_what_still_stood_in_the_log_of_a_sound_record_is_kept(
    kept: Kept, clock: HandClock, tmp_path: Path
) -> None:
    """After a crash the last words are in the log alone."""
    crashed = tmp_path / kept.folder.parent.name / "crashed"
    record = record_in(kept.folder, clock)
    begun(record, "s4")
    shutil.copytree(kept.folder, crashed)
    record.close()

    restored = restore(crashed, kept.backup.path, clock, key_in(crashed))
    assert sessions(crashed) == ["s1"]
    assert restored.undo is not None
    restore(crashed, restored.undo.path, clock, key_in(crashed))

    assert sessions(crashed) == ["s1", "s2", "s3", "s4"]


def test_a_record_in_use_is_not_replaced(kept: Kept, clock: HandClock) -> None:
    """Whoever has it open would go on writing into nowhere."""
    record = record_in(kept.folder, clock)
    record.rate(None, "pain-before", 1)

    with pytest.raises(RecordError) as caught:
        restore(kept.folder, kept.backup.path, clock, key_in(kept.folder))

    assert isinstance(caught.value.problem, Locked)
    record.rate(None, "pain-before", 2)
    record.close()
    assert sessions(kept.folder) == ["s1", "s2", "s3"]
    assert listed(kept.folder) == (kept.backup,)


def test_the_newest_good_one_is_found(kept: Kept, clock: HandClock) -> None:
    """A backup that broke meanwhile is passed over, not offered."""
    clock.pass_by(days=1)
    newer = make(kept.folder, clock, key_in(kept.folder), Reason.DAILY)
    found = newest_good(kept.folder, key_in(kept.folder))
    assert found is not None
    assert found.backup == newer

    broken(newer.path)

    found = newest_good(kept.folder, key_in(kept.folder))
    assert found is not None
    assert found.backup == kept.backup


def test_a_file_from_a_stick_makes_a_new_profile(kept: Kept, clock: HandClock, tmp_path: Path) -> None:
    """On another computer: with the name, and locked as it was."""
    (kept.folder / "record.key").write_text("wrapped")
    stick, new = tmp_path / "stick.mindbody", tmp_path / kept.folder.parent.name / "new"
    backup = make(kept.folder, clock, key_in(kept.folder), Reason.BY_HAND)
    save_copy_to(backup, stick)

    restored = restore(new, stick, clock, None, theirs=key_in(kept.folder))

    assert sessions(new) == ["s1", "s2", "s3"]
    assert (restored.undo, restored.aside) == (None, None)
    assert load_profile(new).name == "Rosa"
    assert (new / "record.key").exists() == backup.locked
    assert key_file_of(new, stick) == (b"wrapped" if backup.locked else None)


def test_the_profile_of_today_stays(kept: Kept, clock: HandClock) -> None:
    """What the body can't do now, and how large the text must be, does not go back in time."""
    save_profile(kept.folder, Profile(id="me", name="Rosalind"))

    restore(kept.folder, kept.backup.path, clock, key_in(kept.folder))

    assert load_profile(kept.folder).name == "Rosalind"


def test_setting_aside_makes_room_for_a_new_record(kept: Kept, clock: HandClock) -> None:
    """The file, its log and its seal go together; the key stays, and lies beside it too."""
    (kept.folder / "record.key").write_text("wrapped")
    kept.path.with_name("record.db-wal").write_bytes(b"log")
    whole = kept.path.read_bytes()

    aside = set_aside(kept.folder, clock)
    again = set_aside(kept.folder, clock) if kept.path.exists() else None

    assert again is None
    assert aside.read_bytes() == whole
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"log"
    assert (kept.folder / "record.key.damaged-20260312-120000").read_text() == "wrapped"
    record_in(kept.folder, anew=True).close()
    assert sessions(kept.folder) == []
    assert aside != set_aside(kept.folder, clock)
    assert aside.read_bytes() == whole


class TestUnusable:
    """What is no good backup is refused in one sentence, and nothing is harmed."""

    def refused(self, kept: Kept, clock: HandClock, path: Path) -> object:
        before = {each.name: each.read_bytes() for each in kept.folder.iterdir() if each.is_file()}
        with pytest.raises(BackupError) as seen:
            preview(kept.folder, path, key_in(kept.folder))
        with pytest.raises(BackupError) as caught:
            restore(kept.folder, path, clock, key_in(kept.folder))
        assert caught.value.problem == seen.value.problem
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)
        after = {each.name: each.read_bytes() for each in kept.folder.iterdir() if each.is_file()}
        assert after == before
        assert not list((kept.folder / "backups").glob(".*"))
        return caught.value.problem

    def test_no_file(self, kept: Kept, clock: HandClock, tmp_path: Path) -> None:
        assert isinstance(self.refused(kept, clock, tmp_path / "none"), NoSuchBackup)

    def test_a_folder(self, kept: Kept, clock: HandClock, tmp_path: Path) -> None:
        assert isinstance(self.refused(kept, clock, tmp_path), NotABackup)

    def test_another_kind_of_file(self, kept: Kept, clock: HandClock) -> None:
        assert isinstance(self.refused(kept, clock, kept.path), NotABackup)

    def test_every_cut(self, kept: Kept, clock: HandClock, tmp_path: Path) -> None:
        """A copy that broke off anywhere."""
        whole, cut = kept.backup.path.read_bytes(), tmp_path / "cut.mindbody"
        for at in range(3, len(whole), max(1, len(whole) // 40)):
            cut.write_bytes(whole[:at])
            assert isinstance(self.refused(kept, clock, cut), BrokenBackup)

    def test_every_flipped_bit(self, kept: Kept, clock: HandClock, tmp_path: Path) -> None:
        """Anywhere in the file: it is refused, or what it holds is untouched."""
        whole, flipped = kept.backup.path.read_bytes(), tmp_path / "flipped.mindbody"
        for at in range(0, len(whole), max(1, len(whole) // 150)):
            changed = bytearray(whole)
            changed[at] ^= 1 << (at % 8)
            flipped.write_bytes(changed)
            with suppress(BackupError):
                seen = preview(kept.folder, flipped, key_in(kept.folder))
                assert seen.lost is not None
                assert (seen.lost.sessions, seen.backup.rows) == (2, kept.backup.rows), at

    def test_one_of_a_newer_version(self, kept: Kept, clock: HandClock, tmp_path: Path) -> None:
        newer = tmp_path / "newer.mindbody"
        with zipfile.ZipFile(kept.backup.path) as ours, zipfile.ZipFile(newer, "w") as theirs:
            for name in ours.namelist():
                content = ours.read(name)
                if name == ABOUT:
                    content = json.dumps({**json.loads(content), "schema": SCHEMA + 1}).encode()
                theirs.writestr(name, content)
        assert isinstance(self.refused(kept, clock, newer), NewerBackup)

    def test_a_damaged_record_has_no_say_in_it(self, kept: Kept, clock: HandClock, tmp_path: Path) -> None:
        """A bad backup does not make a bad record worse."""
        broken(kept.path)
        assert isinstance(self.refused(kept, clock, tmp_path / "none"), NoSuchBackup)
        with pytest.raises(RecordError) as caught:
            record_in(kept.folder, clock)
        assert isinstance(caught.value.problem, Damaged)
