"""A record with a backup of an earlier day, for the tests of putting back."""

from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody.record.backups import Backup, make
from mindbody.record.bundle import Reason
from mindbody.record.driver import Key
from mindbody.record.opening import open_record
from mindbody.record.profile import Profile, save_profile
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, begun, key_in, record_in

OTHER_KEY = Key(bytes(range(1, 33)))


def sessions(folder: Path, key: Key | None = None) -> list[str]:
    """The sessions of a record, opened as at a start of the app."""
    record = open_record(folder, HandClock(NOON), key=key if key else key_in(folder))
    found = [each.id for each in record.sessions()]
    record.close()
    return found


class Kept(NamedTuple):
    """A closed record of the sessions s1, s2 and s3, and a backup from when there was only s1."""

    folder: Path
    backup: Backup

    @property
    def path(self) -> Path:
        return self.folder / "record.db"


@pytest.fixture
def kept(folder: Path, clock: HandClock) -> Kept:
    record = record_in(folder, clock)
    save_profile(folder, Profile(id="me", name="Rosa"))
    begun(record, "s1")
    record.rate("s1", "pain-before", 7)
    backup = make(folder, clock, key_in(folder), Reason.DAILY)
    for number in (2, 3):
        clock.pass_by(days=1)
        begun(record, f"s{number}")
        record.rate(f"s{number}", "pain-before", 5)
        record.rate(f"s{number}", "pain-after", 4)
        record.answer(f"s{number}", "pacing.note", "a line of words")
    record.close()
    return Kept(folder, backup)
