"""`mindbody backup` and `mindbody restore`: kept, looked at and put back without a window."""

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody.cli import main
from mindbody.record.passcode import set_passcode
from mindbody.record.passcode_text import new_code
from mindbody.wiring.holding import only_here
from tests.support.hand_clock import HandClock
from tests.support.records import KEY, NOON, begun, record_in


class Told(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


class Shell:
    """Someone at the command line, over one folder of data."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self.folder = home / "profiles" / "me"
        self._capsys = capsys

    def says(self, *words: str | Path) -> Told:
        code = main(["--home", str(self.home), *map(str, words)])
        return Told(code, *self._capsys.readouterr())

    def refuses(self, *words: str | Path) -> str:
        """One line on standard error, and 2; nothing is changed."""
        before = {path: path.read_bytes() for path in self.home.rglob("*") if path.is_file()}
        told = self.says(*words)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1), told
        assert {path: path.read_bytes() for path in self.home.rglob("*") if path.is_file()} == before
        return told.err

    def practise(self, session: str) -> None:
        record = record_in(self.folder)
        begun(record, session)
        record.rate(session, "pain-before", 6)
        record.close()

    def sessions(self) -> list[str]:
        record = record_in(self.folder)
        found = [each.id for each in record.sessions()]
        record.close()
        return found


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Someone with one session."""
    made = Shell(tmp_path / "home", capsys)
    made.practise("s1")
    return made


def test_a_backup_is_made_listed_looked_at_and_put_back(shell: Shell) -> None:
    """Without a name it is the only profile's; what would be lost is told before it is."""
    made = shell.says("backup")
    assert made.code == 0
    assert "1 session, 1 step, 1 rating" in made.out
    shell.practise("s2")

    name = shell.says("backup", "--list").out.split()[0]
    assert name.endswith("-by-hand.mindbody")
    seen = shell.says("restore", name, "--profile", "me", "--preview")
    assert "This would be lost: 1 session, 1 rating, of 2026-03-10" in seen.out
    assert "Nothing was changed." in seen.out
    assert shell.sessions() == ["s1", "s2"]

    done = shell.says("restore", name.removesuffix(".mindbody"), "--profile", "me")
    assert done.code == 0
    assert "No longer in it: 1 session, 1 rating" in done.out
    assert shell.sessions() == ["s1"]

    undo = next(line for line in done.out.splitlines() if line.startswith("To undo it: mindbody "))
    assert shell.says(*undo.removeprefix("To undo it: mindbody ").split()).code == 0
    assert shell.sessions() == ["s1", "s2"]


def test_a_copy_goes_to_a_stick_and_comes_back_on_another_computer(shell: Shell, tmp_path: Path) -> None:
    """A profile is made for it."""
    stick = tmp_path / "stick.mindbody"
    assert shell.says("backup", "--profile", "me", "-o", stick).code == 0

    told = shell.says("restore", stick, "--profile", "rosa")

    assert told.code == 0
    assert "Nothing is lost by it." in told.out
    record = record_in(shell.home / "profiles" / "rosa")
    assert [each.id for each in record.sessions()] == ["s1"]
    record.close()


def test_there_is_no_backup_yet(shell: Shell) -> None:
    assert shell.says("backup", "--list").out == "There is no backup of “me” yet.\n"


def test_a_damaged_record_is_told_and_replaced(shell: Shell) -> None:
    """Where the damaged file is now is said."""
    shell.says("backup")
    name = shell.says("backup", "--list").out.split()[0]
    (shell.folder / "record.db").write_bytes(b"")

    assert "can't be read" in shell.says("restore", name, "--profile", "me", "--preview").out
    assert "The damaged record is kept as " in shell.says("restore", name, "--profile", "me").out
    assert shell.sessions() == ["s1"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["backup", "--profile", "nobody"], "There is no profile “nobody”"),
        (["backup", "--profile", "../me"], "can't be the name"),
        (["restore", "nothing", "--profile", "me"], "There is no backup nothing"),
        (["restore", "/no/where", "--profile", "me"], "There is no backup /no/where"),
        (["restore", "nothing", "--profile", "new"], "There is no backup nothing"),
        (["backup", "-o", "/no/where/copy.mindbody"], "/no/where/copy.mindbody could not be made"),
    ],
)
def test_what_can_not_be_done_is_one_line(shell: Shell, words: list[str], why: str) -> None:
    """It says what and why, and no profile comes to be by a wrong word."""
    if words[1] == "-o":
        told = shell.says(*words)
        assert (told.code, told.err.count("\n")) == (2, 1)
        assert why in told.err
        return

    assert why in shell.refuses(*words)
    assert [path.name for path in (shell.home / "profiles").iterdir()] == ["me"]


def test_a_file_that_is_no_backup_is_refused(shell: Shell, tmp_path: Path) -> None:
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"\xff\xd8")

    assert "is not a MindBody backup" in shell.refuses("restore", other, "--profile", "me")


def test_a_record_in_use_is_left_alone(shell: Shell) -> None:
    """The app is open: it would go on writing into nowhere."""
    shell.says("backup")
    name = shell.says("backup", "--list").out.split()[0]
    record = record_in(shell.folder)
    record.rate(None, "pain-before", 3)

    told = shell.says("restore", name, "--profile", "me")

    assert told.code == 2
    assert "in use by another program" in told.err
    record.close()


def test_nothing_is_put_back_under_an_open_window(shell: Shell) -> None:
    """A window that was open before goes on with what it knows."""
    shell.says("backup")
    name = shell.says("backup", "--list").out.split()[0]

    with only_here(shell.home):
        assert "MindBody is open on this computer" in shell.refuses("restore", name, "--profile", "me")


def test_a_locked_record_asks_for_its_passcode(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own, and that of a backup from another computer; a wrong one opens nothing."""

    def types(*lines: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    stick = tmp_path / "stick.mindbody"
    set_passcode(shell.folder, KEY, "linden", new_code(os.urandom), HandClock(NOON))
    types("linden")
    assert "locked with a passcode" in shell.says("backup", "-o", stick).out
    types("maple")
    told = shell.says("backup")
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert "does not open the record" in told.err

    types("maple")
    assert "does not open the backup" in shell.refuses("restore", stick, "--profile", "new")
    types("linden")
    assert shell.says("restore", stick, "--profile", "new").code == 0
    assert (shell.home / "profiles" / "new" / "record.key").exists()


def test_it_works_without_qt(shell: Shell, tmp_path: Path) -> None:
    """On a server, or where Qt is broken."""
    copy = str(tmp_path / "copy.mindbody")
    for words in (["backup", "-o", copy], ["restore", copy, "--profile", "me"]):
        done = subprocess.run(
            [
                sys.executable,
                "-c",
                "import sys; sys.modules['PySide6'] = None; from mindbody.cli import main; sys.exit(main())",
                *("--home", str(shell.home), *words),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
