"""Whoever lacks a library of the system reads which, and what brings it; never a traceback or a crash."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from mindbody.cli import libraries, main

ROOT: Final = Path(__file__).resolve().parents[2]


def test_what_is_missing_is_named_with_what_brings_it() -> None:
    """All of it at once, not one after each try."""

    def load(name: str) -> None:
        if name in ("libGL.so.1", "libEGL.so.1"):
            raise OSError(name)

    lacks = libraries.lacking(libraries.ALWAYS, platform="linux", load=load)

    assert lacks == ("libGL.so.1", "libEGL.so.1")
    assert "`sudo apt-get install libgl1 libegl1`" in libraries.advice(lacks)


def test_another_system_brings_its_own() -> None:
    """Nothing is looked for there."""
    assert libraries.lacking(libraries.ALWAYS, platform="win32", load=_never) == ()


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, libraries.FOR_WAYLAND),
        ({"DISPLAY": ":0"}, libraries.FOR_X11),
        ({}, {}),
    ],
)
def test_only_what_the_screen_asks_for(environ: dict[str, str], wanted: dict[str, str]) -> None:
    """A Wayland desktop needs nothing of X11, though it has a place for its programs."""
    assert libraries.for_screen(environ) == wanted


def test_set_up_and_the_install_lines_bring_the_same() -> None:
    """A library is named in one place for each way to install, and none is forgotten in another."""
    packages = {*libraries.ALWAYS.values(), *libraries.FOR_X11.values(), *libraries.FOR_WAYLAND.values()}
    set_up = re.search(r'^libraries="([^"]*)"', (ROOT / "tools" / "set-up").read_text("utf-8"), re.MULTILINE)
    page = (ROOT / "docs" / "PACKAGING.md").read_text("utf-8")
    line = re.search(r"^apt-get install --no-install-recommends python3-venv (.*)$", page, re.MULTILINE)
    assert set_up
    assert line
    assert set(set_up[1].split()) == packages
    assert set(line[1].split()) == packages


def test_a_command_says_it_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And no traceback."""

    def fails(arguments: object) -> int:
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr("mindbody.cli.doctor.run", fails)

    assert main(["doctor"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("mindbody: ")
    assert told.count("\n") == 1


def test_a_fault_of_our_own_is_not_explained_away() -> None:
    """It is no library of the system."""
    assert libraries.explained(ImportError("cannot import name 'x'")) is None


@pytest.mark.skipif(sys.platform != "linux", reason="a screen that does not answer is one of X11")
def test_a_screen_that_does_not_answer_is_no_crash(tmp_path: Path) -> None:
    """Qt would end the program by a signal."""
    clean = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    ended = subprocess.run(
        [sys.executable, "-m", "mindbody", "--home", str(tmp_path)],
        env={**clean, "DISPLAY": ":7707", "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("mindbody: ")
    assert ended.stderr.count("\n") == 1


def _never(name: str) -> object:
    raise AssertionError(name)
