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


def progress_picture(out: Path) -> Path:
    """Two years of an invented person, over time."""
    from tools.progress_pictures import progress

    with tempfile.TemporaryDirectory() as folder:
        for _ in progress(LOOK, Path(folder)):
            pass
        shutil.copyfile(Path(folder) / "progress-years-time.png", out / "progress.png")
    return out / "progress.png"
