"""Where nothing can be written, a record can still be read, and says that nothing is kept."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.record.export import export_json
from mindbody.record.opening import open_record, open_to_read
from mindbody.record.problems import Damaged, ReadOnly, RecordError
from mindbody.record.profile import Profile
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, begun, key_in, record_in


@pytest.fixture
def sealed_off(folder: Path) -> Iterator[Path]:
    """A folder with a record in it, on a disk that takes no writing. Rights alone prove nothing to root."""
    folder.mkdir(parents=True)
    mount = shutil.which("mount")
    if mount is None:
        pytest.skip("needs mount")
    made = subprocess.run([mount, "-t", "tmpfs", "tmpfs", str(folder)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("may not mount here")
    try:
        record = record_in(folder)
        begun(record)
        record.rate("s1", "pain-before", 7)
        record.close()
        subprocess.run([mount, "-o", "remount,ro", str(folder)], check=True)
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_folder_without_writing_is_named(sealed_off: Path) -> None:
    """Opening it to go on says why it cannot."""
    with pytest.raises(RecordError) as caught:
        open_record(sealed_off, HandClock(NOON), key=key_in(sealed_off)).rate(None, "pain-before", 4)

    assert isinstance(caught.value.problem, ReadOnly)


def test_it_opens_to_read_and_to_be_saved_elsewhere(sealed_off: Path, tmp_path: Path) -> None:
    """What was written is there; a change is refused in one sentence; an export goes to another disk."""
    record = open_to_read(sealed_off, HandClock(NOON), key=key_in(sealed_off))

    assert [row.value for row in record.ratings()] == [7]
    with pytest.raises(RecordError) as caught:
        record.rate(None, "pain-before", 4)
    assert isinstance(caught.value.problem, ReadOnly)
    export_json(record, Profile(id="me"), NOON, tmp_path / "copy.json")
    record.close()
    assert (tmp_path / "copy.json").stat().st_size > 0


def test_reading_leaves_a_file_as_it_is(folder: Path) -> None:
    """Also where it could be written to: no log, no other seal."""
    record_in(folder).close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    open_to_read(folder, HandClock(NOON), key=key_in(folder)).close()

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_what_is_damaged_is_not_read_either(folder: Path) -> None:
    """Wrong numbers are worse than none."""
    record_in(folder).close()
    path = folder / "record.db"
    path.write_bytes(path.read_bytes()[:5000])

    with pytest.raises(RecordError) as caught:
        open_to_read(folder, HandClock(NOON), key=key_in(folder))

    assert isinstance(caught.value.problem, Damaged)
