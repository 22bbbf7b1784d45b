"""Whoever gets the program is told what is inside it and under which terms."""

import re
from pathlib import Path
from typing import Final

from mindbody.ui.pages.settings import about
from tools.release import licences

_ROW: Final = re.compile(r"^\| ([a-z0-9-]+) \| (\S+) \| (.+) \|$", re.MULTILINE)
_BY_ANOTHER_NAME: Final = {
    "fontpkg-atkinson-hyperlegible": "Atkinson Hyperlegible",
    "pyside6-addons": "PySide6",
    "pyside6-essentials": "PySide6",
    "ruamel-yaml": "ruamel.yaml",
}


def test_the_page_has_each_package_in_the_version_that_is_handed_out() -> None:
    rows = {name: version for name, version, _ in _ROW.findall(licences.PAGE.read_text(encoding="utf-8"))}
    assert set(licences.everything()) <= set(rows)
    assert rows == {name: licences.pinned()[name] for name in rows}


def test_about_names_each_package_that_the_program_asks_for() -> None:
    words = Path(about.__file__).read_text(encoding="utf-8").lower()
    named = {name: _BY_ANOTHER_NAME.get(name, name).lower() for name in licences.direct()}
    assert [name for name, said in named.items() if said not in words] == []
