"""What the desktop is told to start: the same MindBody, on the same folder, folded away."""

import plistlib
import shlex
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from mindbody.wiring.autostart import BACKGROUND, autostart

COMMAND = [sys.executable, "-m", "mindbody"]


def test_a_linux_desktop_reads_the_command_back(tmp_path: Path) -> None:
    """Also where the folder's name holds a space, a quote and a percent sign."""
    home = tmp_path / 'a "quiet" 100% $place'
    start = autostart(home, platform="linux", environ={"HOME": str(tmp_path)})
    assert start.file == tmp_path / ".config" / "autostart" / "mindbody.desktop"
    start.turn(True)
    read = ConfigParser(interpolation=None)
    read.read(start.file)
    line = read["Desktop Entry"]["Exec"]
    # First the file's own escapes, then the quoting, as the specification orders it. A dollar sign needs its
    # backslash there, which `shlex` would keep.
    words = shlex.split(line.replace("\\\\", "\\").replace("\\$", "$"))
    assert [each.replace("%%", "%") for each in words] == [*COMMAND, "--home", str(home), BACKGROUND]
    start.turn(False)
    assert not start.file.exists()


def test_the_folder_for_such_files_may_be_elsewhere(tmp_path: Path) -> None:
    """As the desktop's own variable says."""
    start = autostart(None, platform="linux", environ={"XDG_CONFIG_HOME": str(tmp_path), "HOME": "/nowhere"})
    assert start.file.parent == tmp_path / "autostart"


def test_a_mac_reads_the_command_back(tmp_path: Path) -> None:
    """As a list of words."""
    start = autostart(None, platform="darwin", environ={"HOME": str(tmp_path)})
    start.turn(True)
    assert plistlib.loads(start.file.read_bytes())["ProgramArguments"] == [*COMMAND, BACKGROUND]


def test_windows_starts_it_from_its_own_folder(tmp_path: Path) -> None:
    """In the person's start menu."""
    start = autostart(None, platform="win32", environ={"APPDATA": str(tmp_path), "HOME": str(tmp_path)})
    start.turn(True)
    assert start.file.parent.name == "Startup"
    assert BACKGROUND in start.file.read_text()


def test_the_folder_that_needs_no_python_starts_its_own_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no Python, and would take `-m` for a word it does not know."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/stick/MindBody/mindbody-gui")
    start = autostart(None, platform="darwin", environ={"HOME": str(tmp_path)})
    start.turn(True)
    words = plistlib.loads(start.file.read_bytes())["ProgramArguments"]
    assert words == ["/stick/MindBody/mindbody-gui", BACKGROUND]
