"""`mindbody export` and `mindbody import`: what was kept leaves and comes back, without a window."""

import csv
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody.cli import main
from mindbody.record.passcode import set_passcode
from mindbody.record.passcode_text import new_code
from mindbody.record.profile import Contact, Profile, load_profile, save_profile
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
        self._capsys = capsys

    def says(self, *words: str | Path) -> Told:
        code = main(["--home", str(self.home), *map(str, words)])
        return Told(code, *self._capsys.readouterr())

    def refuses(self, *words: str | Path) -> str:
        """One line on standard error, and 2."""
        told = self.says(*words)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1), told
        return told.err

    def written(self) -> dict[str, bytes]:
        """Every file of the data, but for the seal, which is renewed when a record is closed."""
        files = (path for path in self.home.rglob("*") if path.is_file() and path.suffix != ".seal")
        return {str(path.relative_to(self.home)): path.read_bytes() for path in files}


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Rosa has kept a little."""
    folder = tmp_path / "home" / "profiles" / "me"
    clock = HandClock(NOON)
    record = record_in(folder, clock)
    begun(record)
    record.rate("s1", "pain-before", 6)
    record.answer("s1", "pacing.note", "=1+1, she wrote")
    clock.pass_by(days=2)
    record.rate(None, "pain-now", 3)
    record.close()
    save_profile(folder, Profile(id="me", name="Rosa", contact=Contact(name="Ana", number="0123")))
    return Shell(tmp_path / "home", capsys)


def test_everything_leaves_as_json_and_comes_back(shell: Shell, tmp_path: Path) -> None:
    """Into a profile that is made for it: the same rows, the same choices; only moment and profile differ."""
    out, again = tmp_path / "rosa.json", tmp_path / "again.json"
    told = shell.says("export", "--format", "json", "-o", out)
    assert told.code == 0
    assert "1 session, 1 step, 2 ratings, 1 answer" in told.out
    assert "from 2026-03-10 to 2026-03-12" in told.out

    assert shell.says("import", out, "--profile", "rosa").code == 0
    shell.says("export", "--profile", "rosa", "--format", "json", "-o", again)

    first, second = json.loads(out.read_text("utf-8")), json.loads(again.read_text("utf-8"))
    second["made_at"] = first["made_at"]
    assert (first["profile"].pop("id"), second["profile"].pop("id")) == ("me", "rosa")
    assert second == first
    assert load_profile(shell.home / "profiles" / "rosa").contact.name == "Ana"


def test_tables_leave_for_a_spreadsheet(shell: Shell, tmp_path: Path) -> None:
    """One zip file; what looks like a formula is none."""
    told = shell.says("export", "--profile", "me", "--format", "csv", "-o", tmp_path / "rosa.zip")

    assert told.code == 0
    with zipfile.ZipFile(tmp_path / "rosa.zip") as packed:
        text = packed.read("answer.csv").decode("utf-8-sig")
    [answer] = csv.DictReader(io.StringIO(text, newline=""))
    assert answer["answer"] == "'=1+1, she wrote"


def test_a_preview_tells_what_would_leave_and_writes_nothing(shell: Shell, tmp_path: Path) -> None:
    """Counts by table, the first and the last day."""
    before = shell.written()

    told = shell.says("export", "--format", "json", "--preview", "-o", tmp_path / "no.json")

    assert told.code == 0
    assert "  2 ratings\n" in told.out
    assert "  from 2026-03-10 to 2026-03-12\n" in told.out
    assert "Nothing was written." in told.out
    assert not (tmp_path / "no.json").exists()
    assert shell.written() == before


def test_a_preview_tells_what_would_come_and_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    """Also for a profile that is not there: it is not made by looking."""
    shell.says("export", "--format", "json", "-o", tmp_path / "rosa.json")
    before = shell.written()

    known = shell.says("import", tmp_path / "rosa.json", "--preview")
    fresh = shell.says("import", tmp_path / "rosa.json", "--preview", "--profile", "new")

    assert "nothing new" in known.out
    assert "6 rows are here already" in known.out
    assert "1 session" in fresh.out
    assert "Nothing was changed." in fresh.out
    assert shell.written() == before


def test_what_is_refused_gets_one_line_and_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    """A name that is none, a file that is none, a person who is another."""
    shell.says("export", "--format", "json", "-o", tmp_path / "rosa.json")
    other = record_in(shell.home / "profiles" / "other")
    other.rate(None, "pain-now", 1)
    other.close()
    (tmp_path / "broken.json").write_text('{"format": ', "utf-8")
    before = shell.written()

    assert "no profile “nobody”" in shell.refuses(
        "export", "--profile", "nobody", "--format", "json", "-o", "x.json"
    )
    assert "There is: me, other." in shell.refuses(
        "export", "--profile", "no", "--format", "json", "--preview"
    )
    assert "can't be the name" in shell.refuses(
        "export", "--profile", "../me", "--format", "csv", "--preview"
    )
    assert "can't be the name" in shell.refuses("import", tmp_path / "rosa.json", "--profile", "a/b")
    assert "-o FILE" in shell.refuses("export", "--format", "csv")
    assert "ends in .zip" in shell.refuses("export", "--format", "csv", "-o", "rosa.csv")
    assert "another person" in shell.refuses("import", tmp_path / "rosa.json", "--profile", "other")
    assert "damaged at line 1" in shell.refuses("import", tmp_path / "broken.json")
    assert "no such file" in shell.refuses("import", tmp_path / "nowhere.json", "--profile", "new")
    assert shell.written() == before


def test_a_place_that_cannot_be_written_to_is_named(shell: Shell, tmp_path: Path) -> None:
    """A folder stands where the file should go."""
    (tmp_path / "taken.json").mkdir()

    assert "taken.json can't be written" in shell.refuses(
        "export", "--format", "json", "-o", tmp_path / "taken.json"
    )


def test_a_locked_record_opens_with_its_passcode(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes on standard input where nobody types; nothing leaves with another one, or with none."""
    set_passcode(shell.home / "profiles" / "me", KEY, "rain on slate", new_code(os.urandom), HandClock(NOON))

    for given, said in (("", "is locked"), ("rain\n", "does not open")):
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        assert said in shell.refuses("export", "--format", "json", "--preview")
    monkeypatch.setattr("sys.stdin", io.StringIO("rain on slate\n"))
    assert "2 ratings" in shell.says("export", "--format", "json", "--preview").out


def test_an_import_is_backed_up_before(shell: Shell, tmp_path: Path) -> None:
    """What a file brings can be undone."""
    shell.says("export", "--format", "json", "-o", tmp_path / "rosa.json")
    shell.says("import", tmp_path / "rosa.json")
    assert not list(shell.home.rglob("*before-import*"))

    shell.says("import", tmp_path / "rosa.json", "--profile", "new")

    assert len(list(shell.home.glob("profiles/new/backups/*before-import.mindbody"))) == 1


def test_no_window_is_needed(shell: Shell, tmp_path: Path) -> None:
    """Taking out works on a machine without Qt; taking in asks it for the lock of the folder, and for no
    screen."""
    script = (
        "import sys\n"
        "from mindbody.cli import main\n"
        "home, out = sys.argv[1:]\n"
        "assert main(['--home', home, 'export', '--format', 'json', '-o', out]) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
        "assert main(['--home', home, 'import', out, '--profile', 'new']) == 0\n"
        "assert not {'PySide6.QtGui', 'PySide6.QtWidgets', 'PySide6.QtNetwork'} & set(sys.modules)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(shell.home), str(tmp_path / "rosa.json")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ended.returncode == 0, ended.stderr
