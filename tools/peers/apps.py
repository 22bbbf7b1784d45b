"""Which apps stand beside ours, where they come from, and how each is started as by someone who knows it."""

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tools.bench.years import write_years

BARE: Final = "a bare PySide6 window"
OURS: Final = "MindBody, five years of records"

WINDOW: Final = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("A bare window with a few words in it. " * 20, wordWrap=True))
window.resize(1280, 860)
window.show()
app.exec()
"""

ANKI_KNOWN: Final = """
import sys
from pathlib import Path
from aqt.profiles import ProfileManager
base = Path(sys.argv[1])
base.mkdir()
manager = ProfileManager(base)
manager.setupMeta()
manager.meta["firstRun"] = False
manager.create("Somebody")
manager.setLang("en_US")
"""


def nothing(_home: Path, _programs: Path) -> None:
    """Nothing has to be there before the first start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """requirement: what the package index is asked for; "" for what is here already. command: given its home
    and the folder of its programs. prepare: makes that home one in which somebody has been before."""

    name: str
    requirement: str = ""
    command: Callable[[Path, Path], Sequence[str | Path]]
    prepare: Callable[[Path, Path], None] = nothing
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def slug(self) -> str:
        """The name of its folder."""
        return self.requirement.partition("=")[0].partition("[")[0].lower()


def _five_years(home: Path, _programs: Path) -> None:
    write_years(home / "data" / "profiles" / "me", years=5)


def _known_to_anki(home: Path, programs: Path) -> None:
    subprocess.run(
        [programs / "python", "-c", ANKI_KNOWN, home / "base"],
        check=True,
        capture_output=True,
        env={"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
    )


def _with_borg(home: Path, _programs: Path) -> None:
    """A stand-in for the program that Vorta is a face of; without it a dialog covers the window."""
    borg = home / "bin" / "borg"
    borg.parent.mkdir(parents=True)
    borg.write_text("#!/bin/sh\necho 'borg 1.4.0'\n", encoding="ascii")
    borg.chmod(0o755)


def _with_settings(home: Path, _programs: Path) -> None:
    (home / ".config" / "novelwriter").mkdir(parents=True)


APPS: Final = (
    App(name=BARE, command=lambda _home, _programs: (sys.executable, "-c", WINDOW)),
    App(
        name=OURS,
        command=lambda home, _: (sys.executable, "-m", "mindbody", "--home", home / "data"),
        prepare=_five_years,
    ),
    App(
        name="Anki",
        requirement="aqt[qt6]==26.9.3",
        command=lambda home, programs: (programs / "anki", "-b", home / "base"),
        prepare=_known_to_anki,
        # Chromium's own walls can't be put up by root.
        environment={"QTWEBENGINE_DISABLE_SANDBOX": "1"},
    ),
    App(
        name="Vorta",
        requirement="vorta==0.11.6",
        command=lambda _, programs: (programs / "vorta",),
        prepare=_with_borg,
    ),
    App(
        name="novelWriter",
        requirement="novelWriter==26.2.2",
        command=lambda _, programs: (programs / "novelwriter",),
        prepare=_with_settings,
    ),
)
