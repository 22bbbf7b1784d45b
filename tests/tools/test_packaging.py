"""A desktop finds the program, its name and its icon in the files that the wheel brings along."""

import configparser
import os
import runpy
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QImage

from mindbody import places
from tools.release import icons

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(PACKAGING / "mindbody.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_entry_starts_a_command_that_the_wheel_installs() -> None:
    commands = {*PROJECT["project"]["scripts"], *PROJECT["project"]["gui-scripts"]}
    assert _entry()["Exec"] in commands


def test_the_metainfo_names_the_desktop_entry_and_the_licence_of_the_package() -> None:
    component = ET.parse(PACKAGING / "org.mindbody.MindBody.metainfo.xml").getroot()
    assert component.findtext("launchable") == "mindbody.desktop"
    assert component.findtext("project_license") == PROJECT["project"]["license"]
    assert {each.text for each in component.iter("binary")} == {
        *PROJECT["project"]["scripts"],
        *PROJECT["project"]["gui-scripts"],
    }


def test_the_wheel_puts_every_file_where_a_desktop_looks() -> None:
    shared: dict[str, str] = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert [source for source in shared if not (ROOT / source).is_file()] == []
    name = _entry()["Icon"]
    wanted = {f"share/icons/hicolor/{side}x{side}/apps/{name}.png" for side in icons.SIZES}
    assert wanted | {f"share/icons/hicolor/scalable/apps/{name}.svg"} <= set(shared.values())


def test_the_icon_is_the_leaf_of_the_app() -> None:
    assert (icons.FOLDER / "mindbody.svg").read_text(encoding="utf-8") == icons.svg()


@pytest.mark.parametrize("side", icons.SIZES)
def test_each_size_of_the_icon_is_its_size(side: int) -> None:
    image = QImage(str(icons.FOLDER / f"mindbody-{side}.png"))
    assert (image.width(), image.height()) == (side, side)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(side // 2, side // 8).alpha() == 255


@pytest.mark.parametrize(("named", "home"), [("", "data"), ("  ", "data"), ("/elsewhere", "/elsewhere")])
def test_on_a_stick_all_stays_beside_the_program_unless_a_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, home: str
) -> None:
    """Set to nothing, as a script leaves it, MINDBODY_HOME names no folder."""
    folder = tmp_path / "MindBody"
    folder.mkdir()
    (folder / places.PORTABLE).touch()
    monkeypatch.setenv(places.HOME_VARIABLE, named)
    monkeypatch.setattr(sys, "executable", str(folder / "mindbody"))
    monkeypatch.setattr("mindbody.cli.main", lambda: 0)
    with pytest.raises(SystemExit):
        runpy.run_path(str(PACKAGING / "start.py"), run_name="__main__")
    assert Path(os.environ[places.HOME_VARIABLE]) == tmp_path / home
