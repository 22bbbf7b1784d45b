"""Putting back a backup that is under another key, or under none."""

from pathlib import Path

import pytest

from mindbody.record.backup_problems import (
    BackupError,
    WrongKey,
)
from mindbody.record.backups import listed, make
from mindbody.record.bundle import Reason
from mindbody.record.driver import Key
from mindbody.record.opening import open_record
from mindbody.record.problems import PasscodeNeeded, RecordError
from mindbody.record.restoring import restore
from tests.support.hand_clock import HandClock
from tests.support.kept import OTHER_KEY, sessions
from tests.support.records import KEY, begun


class TestKeys:
    """A record keeps the protection that it has, whatever the backup had."""

    @pytest.fixture
    def plain(self, tmp_path: Path, clock: HandClock) -> Path:
        return self.profile(tmp_path / "unlocked", clock, None, "plain")

    @pytest.fixture
    def locked(self, tmp_path: Path, clock: HandClock) -> Path:
        return self.profile(tmp_path / "locked", clock, KEY, "locked")

    @pytest.fixture
    def otherwise(self, tmp_path: Path, clock: HandClock) -> Path:
        return self.profile(tmp_path / "otherwise", clock, OTHER_KEY, "otherwise")

    def profile(self, folder: Path, clock: HandClock, key: Key | None, session: str) -> Path:
        record = open_record(folder, clock, key=key)
        begun(record, session)
        record.close()
        if key is not None:
            (folder / "record.key").write_text(f"the key of {session}")
        make(folder, clock, key, Reason.DAILY)
        return folder

    def test_a_plain_backup_does_not_unlock_a_locked_record(
        self, plain: Path, locked: Path, clock: HandClock
    ) -> None:
        """It is encrypted on its way in."""
        restore(locked, listed(plain)[0].path, clock, KEY)

        assert sessions(locked, KEY) == ["plain"]
        assert (locked / "record.key").read_text() == "the key of locked"

    def test_a_backup_under_another_key_comes_under_the_key_of_the_record(
        self, locked: Path, otherwise: Path, clock: HandClock
    ) -> None:
        """Today's passcode stays the passcode."""
        restore(locked, listed(otherwise)[0].path, clock, KEY, theirs=OTHER_KEY)

        assert sessions(locked, KEY) == ["otherwise"]
        assert (locked / "record.key").read_text() == "the key of locked"

    def test_a_locked_backup_comes_plain_into_a_plain_record(
        self, plain: Path, locked: Path, clock: HandClock
    ) -> None:
        """No passcode of long ago stands before a record that had none."""
        restore(plain, listed(locked)[0].path, clock, None, theirs=KEY)

        record = open_record(plain, clock)
        assert [each.id for each in record.sessions()] == ["locked"]
        record.close()

    def test_a_key_that_was_not_given_is_asked_for(
        self, locked: Path, otherwise: Path, clock: HandClock
    ) -> None:
        """Another key is told from a damaged file, and nothing is changed."""
        before = (locked / "record.db").read_bytes()
        for theirs in (None, KEY):
            with pytest.raises(BackupError) as caught:
                restore(locked, listed(otherwise)[0].path, clock, KEY, theirs=theirs)
            assert isinstance(caught.value.problem, WrongKey)

        assert (locked / "record.db").read_bytes() == before

    def test_a_locked_record_is_not_replaced_without_its_key(
        self, plain: Path, locked: Path, clock: HandClock
    ) -> None:
        """Nobody gets past a passcode by way of a backup."""
        with pytest.raises(RecordError) as caught:
            restore(locked, listed(plain)[0].path, clock, None)

        assert isinstance(caught.value.problem, PasscodeNeeded)
        assert sessions(locked, KEY) == ["locked"]

    def test_a_damaged_key_file_is_mended_by_a_backup(self, locked: Path, clock: HandClock) -> None:
        """The backup carries the key file; with its passcode the record is open again, and kept."""
        (locked / "record.key").write_text("rubbish")

        restored = restore(locked, listed(locked)[0].path, clock, None, theirs=KEY)

        assert (locked / "record.key").read_text() == "the key of locked"
        assert sessions(locked, KEY) == ["locked"]
        assert restored.undo is not None

    def test_a_lost_key_file_comes_back_with_the_record(self, locked: Path, clock: HandClock) -> None:
        """Without its key the record is only noise; it is set aside all the same."""
        (locked / "record.key").unlink()

        restored = restore(locked, listed(locked)[0].path, clock, None, theirs=KEY)

        assert restored.aside is not None
        assert (locked / "record.key").read_text() == "the key of locked"
        assert sessions(locked, KEY) == ["locked"]
