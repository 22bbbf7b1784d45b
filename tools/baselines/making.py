"""The pictures of README and user guide, from the unattended session that anyone can run."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from datetime import time as clock_time
from pathlib import Path
from typing import Final

from tools.screenshots import LOOKS, TODAY, session

OF_A_SESSION: Final = ("today", "check-in", "learn", "breathe", "listen", "move")
LOOK: Final = replace(LOOKS[0], lesson="sensitive-alarm", minutes=25)


def session_pictures(out: Path) -> Iterator[Path]:
    """Six pictures of one session, on a day that never changes."""
    with tempfile.TemporaryDirectory() as folder:
        began = datetime.combine(TODAY, clock_time(9, 30)).astimezone()
        for _ in session(LOOK, Path(folder), began=began):
            pass
        for name in OF_A_SESSION:
            made = next(Path(folder).glob(f"session-*-{name}.png"))
            shutil.copyfile(made, out / f"{name}.png")
            yield out / f"{name}.png"


def settings_picture(out: Path) -> Path:
    """Settings of somebody new, from its top."""
    from mindbody.record.people import FIRST
    from mindbody.wiring.demo import picture
    from tools.screenshots import opened, wear

    with tempfile.TemporaryDirectory() as folder:
        wear(LOOK, Path(folder) / "profiles" / FIRST)
        with opened(Path(folder), LOOK) as mindbody:
            mindbody.window.show_page("settings")
            picture(mindbody, out / "settings.png")
    return out / "settings.png"


def clinic_pictures(out: Path) -> Iterator[Path]:
    """The console at the beginning of a meeting, and what the room sees."""
    from tools.clinic_pictures import leading
    from tools.room_pictures import rooms

    with tempfile.TemporaryDirectory() as folder:
        for _ in leading(LOOK, Path(folder)):
            pass
        shutil.copyfile(Path(folder) / "clinic-console.png", out / "console.png")
        yield out / "console.png"
        first = next(each for each in rooms(Path(folder)) if each.endswith("1280x720/words.png"))
        shutil.copyfile(first, out / "room.png")
        yield out / "room.png"


def progress_picture(out: Path) -> Path:
    """Two years of an invented person, over time."""
    from tools.progress_pictures import progress

    with tempfile.TemporaryDirectory() as folder:
        for _ in progress(LOOK, Path(folder)):
            pass
        shutil.copyfile(Path(folder) / "progress-years-time.png", out / "progress.png")
    return out / "progress.png"


def all_pictures(out: Path) -> Iterator[Path]:
    """Every picture of README and guide but the sheet of movements, which has a tool of its own."""
    yield from session_pictures(out)
    yield progress_picture(out)
    yield settings_picture(out)
    yield from clinic_pictures(out)
