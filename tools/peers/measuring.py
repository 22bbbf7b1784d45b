"""Starts the apps in turn on one screen, and notes when each was there and what it took."""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.peers.apps import App
from tools.peers.installing import programs_of
from tools.peers.pictures import Moments, Seen, has_content, moments
from tools.peers.screen import Screen, screen
from tools.peers.weighing import Weight, family, weigh

SETTLING: Final = 5.0
"""Seconds after the first picture in which the window comes to look as it stays; then memory is weighed."""

NO_WINDOW: Final = 60.0
GOODBYE: Final = 3.0
LEFT_OUT: Final = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
ROOT: Final = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Start:
    """One start of one app."""

    moments: Moments
    weight: Weight


def measure(apps: tuple[App, ...], rounds: int) -> Iterator[tuple[App, Start | str]]:
    """Every app once a round, `rounds` times and once before that, which fills the caches and is not told.

    An app that shows no window is told of with the reason, and is left out of the rounds to come.
    """
    with tempfile.TemporaryDirectory() as name:
        here = Path(name)
        lost: set[str] = set()
        for app in apps:
            if trouble := _prepared(app, here / app.name):
                lost.add(app.name)
                yield app, trouble
        for number in range(rounds + 1):
            for app in apps:
                if app.name in lost:
                    continue
                with screen_in(here) as glass:
                    found = _start(app, here / app.name, glass)
                if isinstance(found, str):
                    lost.add(app.name)
                if number or isinstance(found, str):
                    yield app, found


@contextmanager
def screen_in(here: Path) -> Iterator[Screen]:
    """A fresh screen each time, so that nothing of the app before is on it."""
    with tempfile.TemporaryDirectory(dir=here) as memory, screen(Path(memory)) as glass:
        yield glass


def _prepared(app: App, home: Path) -> str:
    home.mkdir()
    try:
        app.prepare(home, programs_of(app))
    except OSError as trouble:
        return f"It could not be prepared: {trouble.strerror}."
    except subprocess.CalledProcessError as trouble:
        return f"It could not be prepared: that ended with {trouble.returncode}."
    return ""


def _start(app: App, home: Path, glass: Screen) -> Start | str:
    began = time.monotonic()
    program = subprocess.Popen(
        [*app.command(home, programs_of(app))],
        cwd=home,
        env=_environment(app, home, glass),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    there: float | None = None

    def enough(seen: Seen) -> bool:
        nonlocal there
        now = time.monotonic() - began
        if there is None and has_content(seen[-1][1], seen[0][1]):
            there = now
        return program.poll() is not None or now > (NO_WINDOW if there is None else there + SETTLING)

    try:
        seen = glass.watch(began, enough)
        if program.poll() is not None:
            return f"It ended by itself, with {program.returncode}."
        return Start(moments(seen), weigh(program.pid))
    except ValueError:
        return f"No window came within {NO_WINDOW:.0f} s."
    finally:
        _end(program)


def _environment(app: App, home: Path, glass: Screen) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    own = {"PYTHONPATH": str(ROOT)} if not app.requirement else {}
    return {
        **kept,
        **own,
        **app.environment,
        "DISPLAY": glass.display,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
        "LANG": "C.UTF-8",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'no-bus'}",
    }


def _end(program: "subprocess.Popen[bytes]") -> None:
    others = family(program.pid)
    program.terminate()
    with suppress(subprocess.TimeoutExpired):
        program.wait(GOODBYE)
    for process in others:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    program.wait()
