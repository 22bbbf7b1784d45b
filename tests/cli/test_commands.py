"""The command line as a whole: what every verb shares."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mindbody import __version__, places
from mindbody.cli import main, parser
from mindbody.record.clinic.opening import open_clinic
from mindbody.record.clock import SystemClock


def run(*words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "mindbody", *words],
        capture_output=True,
        text=True,
        env={**clean, **environment},
        check=False,
        timeout=60,
    )


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` names the program and the version."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"MindBody {__version__}\n"


@pytest.mark.parametrize("words", [["sing"], ["--loud"], ["demo", "--minutes", "many"], ["list", "songs"]])
def test_a_word_that_is_not_known_gets_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Bad input: one line on standard error that says what, and 2."""
    try:
        code = main(words)
    except SystemExit as ended:
        code = int(str(ended.code))

    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err


@pytest.mark.parametrize("words", [["--home", "/a/b", "doctor"], ["doctor", "--home", "/a/b"]])
def test_home_may_stand_before_or_after_the_verb(words: list[str]) -> None:
    """Nobody has to remember where it goes."""
    assert parser().parse_args(words).home == Path("/a/b")


def test_home_comes_from_the_option_then_the_environment(tmp_path: Path) -> None:
    """The option wins over MINDBODY_HOME; with neither it is the system's place for data."""
    named = {"MINDBODY_HOME": str(tmp_path / "named")}

    assert places.find_places(tmp_path / "wished", named).home == tmp_path / "wished"
    assert places.find_places(None, named).home == tmp_path / "named"
    assert places.find_places(None, {}).home.name == "MindBody"


def test_a_program_that_bears_the_mark_keeps_all_beside_its_folder(tmp_path: Path) -> None:
    """As on a stick, with nothing to type. Without the mark the system's place is used, as ever."""
    program = tmp_path / "MindBody" / "mindbody-gui"
    program.parent.mkdir()
    assert places.beside(program) is None
    (program.parent / places.PORTABLE).touch()
    assert places.beside(program) == tmp_path / "data"


@pytest.mark.parametrize("verb", [(), ("clinic",)])
def test_without_a_display_the_app_says_so(tmp_path: Path, verb: tuple[str, ...]) -> None:
    """No abort and no traceback from the toolkit: a sentence, and what can be done instead."""
    ended = run(*verb, "--home", str(tmp_path))

    assert ended.returncode == 2
    assert "no display" in ended.stderr
    assert "mindbody demo" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_doctor_finds_a_strange_record(
    tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file in the place of a record that is none is trouble, and named. The groups' store is looked at."""
    profile = tmp_path / "profiles" / "me"
    profile.mkdir(parents=True)
    (profile / "record.db").write_bytes(b"not a record")
    open_clinic(tmp_path / "clinic", SystemClock()).close()

    code = main(["--home", str(tmp_path), "doctor"])

    out = capsys.readouterr().out
    assert code == 1
    assert "not what MindBody keeps there" in out
    assert f"the groups' store {tmp_path / 'clinic' / 'clinic.db'} is whole" in out
    assert "the lessons are whole" in out
