"""Screens of our own: an X server in memory whose monitors are plugged in and out, and a meeting on them."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

from tools.screen_in_memory import screen_in_memory

ROOT: Final = Path(__file__).parent.parent.parent
LAPTOP: Final = "LAPTOP"
ROOM: Final = "BEAMER"
WALL: Final = "WALL"
SIZE: Final = (1280, 800)
SMALL: Final = (1024, 768)
SOON: Final = 1.0
"""Seconds in which everything has to be where it belongs."""

Seen = dict[str, Any]


def missing() -> str:
    """What this machine lacks for it, "" for nothing."""
    lacks = [each for each in ("Xvfb", "xrandr") if shutil.which(each) is None]
    return "" if not lacks else f"{' and '.join(lacks)} can't be found"


class Rig:
    """`plug`, `unplug` and the like change the monitors; `tell` leads the meeting; `within` waits for what
    has to come true."""

    def __init__(self, folder: Path, carrier: str, patience: float = SOON, **environment: str) -> None:
        """carrier: the display that is always there, as one of them has to be. patience: seconds in which
        what is waited for has to come true. environment: what the meeting is started with."""
        self._carrier = carrier
        self._patience = patience
        self._environment = {
            **os.environ,
            **environment,
            "QT_LOGGING_RULES": "qt.qpa.*=false",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "PYTHONPATH": os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(ROOT)))),
        }
        self._kept = folder / "place.json"
        self._process: subprocess.Popen[str] | None = None
        self.slowest = 0.0
        self._taken = [0, 0, 0]

    def plug(self, name: str, x: int, size: tuple[int, int] = SIZE, *, primary: bool = False) -> None:
        """A display at x."""
        wide, high = size
        star = "*" if primary else ""
        self._xrandr(
            "--setmonitor", f"{star}{name}", f"{wide}/300x{high}/200+{x}+0",
            "screen" if name == self._carrier else "none",
        )  # fmt: skip

    def unplug(self, name: str) -> None:
        """Take a display away. Qt takes two changes in one moment for none, so the first is waited for."""
        self._xrandr("--delmonitor", name)
        if self._process is not None:
            self.within(lambda seen: name not in seen["displays"])

    def start(self, *, at: int = 0, small: bool = False) -> Seen:
        """Start the meeting; after a crash, where it was. at: x of the console. small: the room's display is
        going to be a small one."""
        sizes = ["x".join(map(str, size)) for size in ((SIZE, SMALL) if small else (SIZE,))]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.displays.meeting", str(self._kept), ROOM, *sizes],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._out.readline() == "ready\n"
        return self.tell("drag", at + 40, 60)

    def kill(self) -> None:
        """The power goes, or the program does."""
        assert self._process is not None
        self._count(self.tell("look"))
        self._process.kill()
        self._end()

    def stop(self) -> None:
        """End the meeting's program."""
        if self._process is not None:
            if self._process.poll() is None:
                self._count(self.tell("look"))
            self._end()

    @property
    def taken(self) -> tuple[int, int, int]:
        """Pictures taken of the room's display, those caught between two frames, and strange ones."""
        taken, between, strange = self._taken
        return taken, between, strange

    def tell(self, verb: str, *details: object) -> Seen:
        """Lead the meeting; how it is after that."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([verb, *details]) + "\n")
        self._process.stdin.flush()
        line = self._out.readline()
        if not line:
            raise AssertionError(f"the meeting's program ended by itself at {verb!r}")
        seen: Seen = json.loads(line)
        return seen

    def within(self, holds: Callable[[Seen], bool]) -> Seen:
        """Wait until this holds; how it is then. Raises AssertionError that tells how it was at last."""
        began = time.monotonic()
        while True:
            seen = self.tell("look")
            if holds(seen):
                self.slowest = max(self.slowest, time.monotonic() - began)
                return seen
            if time.monotonic() - began > self._patience:
                raise AssertionError(f"not within {self._patience} s: {seen}")
            time.sleep(0.01)

    def _count(self, seen: Seen) -> None:
        for place, name in enumerate(("taken", "between", "strange")):
            self._taken[place] += seen[name]

    def _end(self) -> None:
        """What it is told from has an end, so that one that still runs ends too."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._out.close()
        self._process = None

    @property
    def _out(self) -> IO[str]:
        assert self._process is not None
        assert self._process.stdout is not None
        return self._process.stdout

    def _xrandr(self, *arguments: str) -> None:
        subprocess.run(
            ["xrandr", *arguments], env=self._environment, check=True, timeout=10, capture_output=True
        )


@contextmanager
def rig(folder: Path, *, carrier: str = LAPTOP, patience: float = SOON) -> Iterator[Rig]:
    """A machine with a laptop's screen and a projector to its right."""
    with screen_in_memory(3840, 1000) as display:
        made = Rig(folder, carrier, patience, DISPLAY=display, QT_QPA_PLATFORM="xcb")
        try:
            for name, x in sorted(((LAPTOP, 0), (ROOM, SIZE[0])), key=lambda each: each[0] != carrier):
                made.plug(name, x)
            yield made
        finally:
            made.stop()


@contextmanager
def still_rig(folder: Path, *, patience: float = SOON) -> Iterator[Rig]:
    """The same machine, drawn in memory by Qt itself: nothing can be plugged, but it runs everywhere."""
    screens = [
        {"name": name, "x": x, "y": 0, "width": SIZE[0], "height": SIZE[1], "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for name, x in ((LAPTOP, 0), (ROOM, SIZE[0]))
    ]
    told = folder / "screens.json"
    told.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}))
    made = Rig(folder, LAPTOP, patience, QT_QPA_PLATFORM=f"offscreen:configfile={told}")
    try:
        yield made
    finally:
        made.stop()
