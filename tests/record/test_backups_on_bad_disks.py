"""A full or a read-only disk takes no backup, says so in one sentence, and nothing else is harmed."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.record.backup_problems import BackupError, Cause, NotMade, NotRestored
from mindbody.record.backups import Backup, listed, make, save_copy_to
from mindbody.record.bundle import Reason
from mindbody.record.restoring import restore
from tests.support.hand_clock import HandClock
from tests.support.records import begun, key_in, record_in

SMALL_DISK = "size=3m"


def mounted(folder: Path, options: str) -> bool:
    mount = shutil.which("mount")
    if mount is None:
        return False
    words = [mount, "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


@pytest.fixture
def small(folder: Path) -> Iterator[Path]:
    """A folder on a disk that is nearly full from the start."""
    folder.mkdir(parents=True)
    if not mounted(folder, SMALL_DISK):
        pytest.skip("may not mount here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def files(folder: Path) -> dict[str, bytes]:
    """All that holds something: on a full disk SQLite leaves an empty log behind where it tried to begin
    one."""
    kept = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("-shm"))
    return {str(path): content for path in kept if (content := path.read_bytes())}


def filled(folder: Path) -> Path:
    """A file that takes all the room there is."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    return filler


def assert_no_room(error: BackupError, kind: type) -> None:
    assert isinstance(error.problem, kind)
    assert "no room left on the disk" in str(error)
    assert "free some space and try again" in str(error)
    assert "\n" not in str(error)


def kept(folder: Path, clock: HandClock) -> Backup:
    record = record_in(folder, clock)
    begun(record, "s1")
    backup = make(folder, clock, key_in(folder), Reason.DAILY)
    begun(record, "s2")
    record.close()
    return backup


def test_a_full_disk_takes_no_backup_and_no_restoring(small: Path, clock: HandClock) -> None:
    """The record, and the backup that is there, stay; with room again both work."""
    backup = kept(small, clock)
    filler = filled(small)
    before = files(small)

    with pytest.raises(BackupError) as not_made:
        make(small, clock, key_in(small), Reason.BY_HAND)
    with pytest.raises(BackupError) as not_restored:
        restore(small, backup.path, clock, key_in(small))

    assert_no_room(not_made.value, NotMade)
    assert_no_room(not_restored.value, NotRestored)
    assert files(small) == before
    filler.unlink()
    assert make(small, clock, key_in(small), Reason.BY_HAND) in listed(small)
    restore(small, backup.path, clock, key_in(small))
    record = record_in(small, clock)
    assert [each.id for each in record.sessions()] == ["s1"]
    record.close()


def test_a_full_stick_is_named_and_keeps_what_was_on_it(
    folder: Path, clock: HandClock, tmp_path: Path
) -> None:
    """The older copy on it is not given up for half of a newer one."""
    stick = tmp_path / "stick"
    stick.mkdir()
    if not mounted(stick, SMALL_DISK):
        pytest.skip("may not mount here")
    try:
        backup = kept(folder, clock)
        (stick / "copy.mindbody").write_text("older")
        filled(stick)
        before = files(stick)
        with pytest.raises(BackupError) as caught:
            save_copy_to(backup, stick / "copy.mindbody")

        assert_no_room(caught.value, NotMade)
        assert files(stick) == before
    finally:
        subprocess.run(["umount", str(stick)], check=True)


def test_a_folder_without_writing_takes_none(small: Path, clock: HandClock) -> None:
    """As on a disk that was switched to reading alone. Copying a backup out of it still works."""
    backup = kept(small, clock)
    outside = small.parent / "copy.mindbody"
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)

    with pytest.raises(BackupError) as not_made:
        make(small, clock, key_in(small), Reason.BY_HAND)
    with pytest.raises(BackupError) as not_restored:
        restore(small, backup.path, clock, key_in(small))
    save_copy_to(backup, outside)

    for caught in (not_made, not_restored):
        problem = caught.value.problem
        assert isinstance(problem, NotMade | NotRestored)
        assert problem.cause is Cause.NOT_WRITABLE
    assert outside.read_bytes() == backup.path.read_bytes()
    assert listed(small) == (backup,)


LIMITED = """
import resource, signal, sys
from pathlib import Path
from mindbody.record.backup_problems import BackupError
from mindbody.record.backups import make
from mindbody.record.bundle import Reason
from mindbody.record.clock import SystemClock
from mindbody.record.opening import open_record

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
record = open_record(Path(sys.argv[1]), SystemClock())
for number in range(60):
    record.answer(None, "pacing.note", f"{number} " + "words " * 900)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    make(Path(sys.argv[1]), SystemClock(), None, Reason.DAILY)
except BackupError as error:
    print(error)
"""


def test_the_other_error_of_a_full_disk_is_named_too(tmp_path: Path) -> None:
    """Some systems cut a file off in the middle of a write."""
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "no room left on the disk" in done.stdout
    assert list((tmp_path / "backups").glob("*")) == []
