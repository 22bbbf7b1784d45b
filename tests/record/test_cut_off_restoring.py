"""Killed, or failed by the disk, at any touch of a file while a backup is put back: nothing is lost."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from mindbody.record.backup_problems import BackupError
from mindbody.record.backups import listed, make
from mindbody.record.bundle import Reason
from mindbody.record.driver import Key
from mindbody.record.opening import open_record
from mindbody.record.problems import Damaged, EmptyFile, Newer, RecordError
from mindbody.record.restoring import preview, restore
from mindbody.record.schema import SCHEMA
from tests.support.cut_off import fails_at, killed_at, touches
from tests.support.hand_clock import HandClock
from tests.support.proving import times
from tests.support.records import KEY, NOON, begun, key_in, raw, record_in

OLD, NEW = ["s1", "s2"], ["s1"]
STRIDE = times(7, 3)
"""Where touches of all kinds are tried already, every third is enough, and fewer in a short run."""


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A profile as it stands before a backup is put back; it is set up anew for each try."""

    template: Path
    folder: Path
    bundle: Path
    key: Key | None

    def set_up(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.template, self.folder)

    def restore(self) -> None:
        restore(self.folder, self.bundle, HandClock(NOON), self.key)

    def sessions(self) -> list[str]:
        record = open_record(self.folder, HandClock(NOON), key=self.key)
        found = [each.id for each in record.sessions()]
        record.close()
        return found


@pytest.fixture
def scene(folder: Path, clock: HandClock, tmp_path: Path) -> Scene:
    """A closed record of two sessions, and a backup on a stick from when there was one."""
    key = key_in(folder)
    record = record_in(folder, clock)
    begun(record, "s1")
    bundle = make(folder, clock, key, Reason.BY_HAND).path
    stick = shutil.move(bundle, tmp_path / "stick.mindbody")
    begun(record, "s2")
    record.close()
    return Scene(
        template=folder, folder=tmp_path / folder.parent.name / "cut-off", bundle=Path(stick), key=key
    )


def crash(scene: Scene) -> None:
    """As if its app had been killed: the second session stands in the log alone."""
    scene.set_up()
    scene.restore()
    record = record_in(scene.folder)
    begun(record, "s2")
    shutil.rmtree(scene.template)
    shutil.copytree(scene.folder, scene.template)
    record.close()
    shutil.rmtree(scene.template / "backups")
    assert (scene.template / "record.db-wal").stat().st_size > 0


def held(scene: Scene, sessions: list[str]) -> bool:
    """Whether some good backup of the profile holds these sessions, and nothing is lost by it."""
    seen = [preview(scene.folder, each.path, scene.key) for each in listed(scene.folder)]
    return any(each.backup.rows["session"] == len(sessions) for each in seen)


def old_or_new(scene: Scene) -> list[str]:
    """What opens now. The new one is there only once the old one is in a good backup."""
    found = scene.sessions()
    assert found in (OLD, NEW)
    assert found == OLD or held(scene, OLD)
    return found


@pytest.mark.parametrize("crashed", [False, True])
def test_a_kill_leaves_the_old_or_the_new(scene: Scene, *, crashed: bool) -> None:
    """At any touch; the new one is there only once the old one is kept."""
    if crashed:
        crash(scene)
    scene.set_up()
    seen, number, stride = [], 1, STRIDE if crashed else times(2, 1)
    while killed_at(number, scene.folder, scene.restore):
        seen.append(old_or_new(scene))
        scene.set_up()
        number += stride

    assert number > 15
    assert seen[0] == OLD
    assert seen[-1] == NEW
    assert seen == sorted(seen, reverse=True)


def test_after_a_kill_it_can_be_put_back_again(scene: Scene) -> None:
    """And what the killed one left lying about is swept away."""
    scene.set_up()
    number = 1
    while killed_at(number, scene.folder, scene.restore):
        scene.restore()
        assert scene.sessions() == NEW
        assert held(scene, OLD)
        assert not list(scene.folder.glob("backups/.*"))
        scene.set_up()
        number += 4 * STRIDE


@pytest.mark.parametrize("for_good", [False, True])
def test_a_disk_that_fails_leaves_the_old_or_the_new(scene: Scene, *, for_good: bool) -> None:
    """And says so in one sentence."""
    scene.set_up()
    number = touches(scene.folder, scene.restore)
    for at in range(1, number + 1, STRIDE):
        scene.set_up()
        said = fails_at(at, scene.folder, scene.restore, for_good=for_good)

        assert said is None or isinstance(said, BackupError | RecordError), at
        assert "\n" not in str(said)
        found = old_or_new(scene)
        assert said is not None or found == NEW


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize("crashed", [False, True])
def test_a_kill_never_costs_a_damaged_file(scene: Scene, *, crashed: bool) -> None:
    """Every byte of it, and of its log, is in one place or in the other, and it never passes for whole."""
    if crashed:
        crash(scene)
    cut(scene.template / "record.db")
    wanted = {path.read_bytes() for path in scene.template.glob("record.db*") if path.suffix != ".db-shm"}
    wanted -= {path.read_bytes() for path in scene.template.glob("record.db-shm")}
    scene.set_up()
    seen, number = [], 1
    while killed_at(number, scene.folder, scene.restore):
        try:
            seen.append(scene.sessions())
        except RecordError as error:
            assert isinstance(error.problem, Damaged | EmptyFile), number  # noqa: PT017  either may be
        else:
            assert seen[-1] == NEW
        kept = {path.read_bytes() for path in scene.folder.glob("record.db*")}
        assert wanted <= kept, number
        scene.restore()
        assert scene.sessions() == NEW
        scene.set_up()
        number += STRIDE

    assert number > 10
    assert seen


def test_a_file_never_passes_for_whole_without_its_log(scene: Scene) -> None:
    """What makes it another's stands in the log alone: the file by itself would open as if nothing were."""
    other = raw(scene.template / "record.db")
    other.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    shutil.copytree(scene.template, scene.template.with_name("held"))
    other.close()
    shutil.rmtree(scene.template)
    scene.template.with_name("held").rename(scene.template)
    scene.set_up()
    said, number = [], 1
    while killed_at(number, scene.folder, scene.restore):
        try:
            assert scene.sessions() == NEW
        except RecordError as error:
            said.append(type(error.problem))
        scene.set_up()
        number += 1

    assert set(said) == {Newer, EmptyFile}


def test_a_kill_leaves_a_new_profile_empty_or_whole(tmp_path: Path, clock: HandClock) -> None:
    """Its key comes before the record: a record that nobody can open is never there."""
    locked = tmp_path / "locked"
    record = open_record(locked, clock, key=KEY)
    begun(record, "s1")
    record.close()
    (locked / "record.key").write_text("wrapped")
    bundle = make(locked, clock, KEY, Reason.BY_HAND).path
    new = tmp_path / "new"

    def work() -> None:
        restore(new, bundle, clock, None, theirs=KEY)

    number = 1
    new.mkdir()
    while killed_at(number, new, work):
        if (new / "record.db").exists():
            assert (new / "record.key").read_text() == "wrapped"
            record = open_record(new, clock, key=KEY)
            assert [each.id for each in record.sessions()] == ["s1"]
            record.close()
        else:
            work()
            assert (new / "record.db").exists()
        shutil.rmtree(new)
        new.mkdir()
        number += 1
    assert number > 10
