"""One at a time has the folder: on this machine, and on several that share it."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from mindbody.cli import main
from mindbody.record.export import export_json
from mindbody.record.profile import Profile
from mindbody.wiring.holding import (
    FRESH_SECONDS,
    LOCK_NAME,
    Elsewhere,
    Here,
    Hold,
    InUse,
    only_here,
    take,
    take_over,
)
from tests.support.records import NOON, record_in

NOW = 1_800_000_000.0
NOBODY = 2**22 + 1
"""A process number that no system gives."""


def lock_of(home: Path, *, process: int = 4242, machine: str = "attic", id_: str = "other") -> Path:
    """The lock of a MindBody that is open somewhere, seen just now."""
    home.mkdir(parents=True, exist_ok=True)
    path = home / LOCK_NAME
    path.write_text(f"{process}\npython3\n{machine}\n{id_}\nstart\n")
    os.utime(path, (NOW, NOW))
    return path


def here() -> dict[str, str]:
    return {
        "machine": QSysInfo.machineHostName(),
        "id_": QSysInfo.machineUniqueId().toStdString(),
    }


def held(home: Path) -> Hold:
    taken = take(home, lambda: NOW)
    assert isinstance(taken, Hold)
    return taken


def test_the_second_does_not_get_what_the_first_has(tmp_path: Path) -> None:
    """Until the first lets go. Another folder is another matter."""
    first = held(tmp_path / "a")
    assert take(tmp_path / "a") == Here()
    other = held(tmp_path / "b")
    first.let_go()

    again = held(tmp_path / "a")
    for hold in (again, other):
        hold.let_go()
    assert not (tmp_path / "a" / LOCK_NAME).exists()


@pytest.mark.parametrize("left", ["of a dead process", "of a number that lives again", "of nothing"])
def test_what_a_killed_process_left_is_taken_over(tmp_path: Path, left: str) -> None:
    """Also where its number belongs to another process by now, and where the file was cut short."""
    path = lock_of(tmp_path, process=NOBODY if left == "of a dead process" else os.getpid(), **here())
    if left == "of nothing":
        path.write_text("")

    hold = held(tmp_path)
    assert hold.ours()
    hold.let_go()


@pytest.mark.parametrize(("ago", "seconds"), [(0, 0), (3600, 3600), (-600, 0)])
def test_another_machine_that_was_there_today_is_asked_about(
    tmp_path: Path, ago: float, seconds: float
) -> None:
    """By its name, and with how long ago it was seen; its lock stays as it is. A clock that goes ahead there
    makes nothing negative."""
    path = lock_of(tmp_path)
    before = path.read_bytes()

    assert take(tmp_path, lambda: NOW + ago) == Elsewhere(machine="attic", seconds=seconds)
    assert path.read_bytes() == before


def test_another_machine_that_has_given_no_sign_for_a_day_has_gone(tmp_path: Path) -> None:
    """It was switched off in use, and nobody needs to be asked."""
    lock_of(tmp_path)
    hold = take(tmp_path, lambda: NOW + FRESH_SECONDS)
    assert isinstance(hold, Hold)
    hold.let_go()


@pytest.mark.skipif(
    not QSysInfo.machineUniqueId().toStdString(), reason="this machine has no number of its own to be told by"
)
def test_a_machine_of_the_same_name_is_another_one(tmp_path: Path) -> None:
    """Many a laptop is called just like its neighbour."""
    lock_of(tmp_path, machine=QSysInfo.machineHostName())
    assert take(tmp_path, lambda: NOW) == Elsewhere(machine=QSysInfo.machineHostName(), seconds=0)


def test_taking_over_needs_the_word_of_the_person(tmp_path: Path) -> None:
    """Asking alone changes nothing; after the word the folder is ours, and what stands in the lock says so to
    the other machine."""
    path = lock_of(tmp_path)
    assert isinstance(take(tmp_path, lambda: NOW), Elsewhere)
    assert "attic" in path.read_text()

    ours = take_over(tmp_path)
    assert isinstance(ours, Hold)
    assert ours.ours()
    assert path.read_text().startswith(f"{os.getpid()}\n")
    ours.let_go()


def test_nobody_takes_over_what_is_open_on_this_machine(tmp_path: Path) -> None:
    """The system keeps the lock of a living process."""
    first = held(tmp_path)
    assert take_over(tmp_path) == Here()
    assert first.ours()
    first.let_go()


def test_who_was_taken_over_leaves_the_lock_of_the_other(tmp_path: Path) -> None:
    """Closing at last does not throw the other out."""
    mine = held(tmp_path)
    (tmp_path / LOCK_NAME).unlink()
    path = lock_of(tmp_path)
    theirs = path.read_bytes()

    mine.renew()
    assert path.stat().st_mtime == NOW
    mine.let_go()
    assert path.read_bytes() == theirs


def test_a_sign_of_life_is_given(tmp_path: Path) -> None:
    """The other machine counts from it, and our own lock is still our own."""
    hold = held(tmp_path)
    os.utime(tmp_path / LOCK_NAME, (NOW, NOW))
    assert hold.ours()
    hold.renew()
    assert (tmp_path / LOCK_NAME).stat().st_mtime != NOW
    assert hold.ours()
    hold.let_go()


def test_a_lock_that_a_sync_wrote_anew_is_still_ours(tmp_path: Path) -> None:
    """It replaces the file by one with the same words."""
    hold = held(tmp_path)
    same = (tmp_path / LOCK_NAME).read_bytes()
    (tmp_path / "copy").write_bytes(same)
    (tmp_path / "copy").replace(tmp_path / LOCK_NAME)

    assert hold.ours()
    hold.let_go()


def test_a_command_that_writes_waits_for_nobody(tmp_path: Path) -> None:
    """It says in one sentence who has the folder, and what to do."""
    with only_here(tmp_path), pytest.raises(InUse, match="open on this computer"), only_here(tmp_path):
        pass
    with only_here(tmp_path):
        assert (tmp_path / LOCK_NAME).exists()
    assert not (tmp_path / LOCK_NAME).exists()

    path = lock_of(tmp_path)
    os.utime(path)
    with pytest.raises(InUse, match="open on the computer attic"), only_here(tmp_path):
        pass


def test_what_is_only_read_is_not_saved() -> None:
    """Neither choices nor the place of the window."""
    saved: list[int] = []
    Hold(to_read=True).saving(saved.append)(1)
    Hold().saving(saved.append)(2)
    assert saved == [2]


def test_packs_are_not_changed_under_an_open_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, and 2; listing them harms nobody."""
    hold = held(tmp_path)
    assert main(["--home", str(tmp_path), "pack", "remove", "clinic"]) == 2
    assert "MindBody is open on this computer" in capsys.readouterr().err
    assert main(["--home", str(tmp_path), "pack", "list"]) == 0
    hold.let_go()


def test_nothing_is_taken_in_under_an_open_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, and 2, and nothing was changed."""
    record = record_in(tmp_path / "elsewhere" / "me")
    export_json(record, Profile(id="me"), NOON, tmp_path / "mine.json")
    record.close()
    hold = held(tmp_path / "home")
    assert main(["--home", str(tmp_path / "home"), "import", str(tmp_path / "mine.json")]) == 2
    assert "MindBody is open on this computer" in capsys.readouterr().err
    hold.let_go()
    assert not list((tmp_path / "home").rglob("record.db"))
