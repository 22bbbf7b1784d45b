"""A screen in memory, and whether a program of a copied Debian opens its window on it."""

import re
import subprocess
import tempfile
import time
from contextlib import AbstractContextManager
from typing import Final

from tools.release.bare.debian import Debian
from tools.screen_in_memory import screen_in_memory

SOON: Final = 120.0
"""Seconds within which a window has to be there, also where everything is read from a slow disk at first."""
STAYS: Final = 5.0
"""Seconds that it has to stay."""
_WINDOW: Final = re.compile(r'"MindBody"[^\n]*?\s(\d+)x(\d+)\+')
_LARGE: Final = 400
"""Pixels of width and height, from which on it is a window with a size, and no helper of the toolkit."""


def glass() -> AbstractContextManager[str]:
    """The name of a display of its own, which a person of a copied Debian may use too."""
    return screen_in_memory(1280, 900, "-ac")


def opened(machine: Debian, command: str, *, user: str, network: bool, display: str) -> tuple[str, float]:
    """Start a program and end it when its window has stayed a while: the window's size, and the seconds until
    it was there. Raises AssertionError that holds what the program said."""
    began = time.monotonic()
    with (
        tempfile.TemporaryFile("w+") as heard,
        machine.started(command, heard, user=user, network=network, display=display) as program,
    ):

        def told(trouble: str) -> AssertionError:
            heard.seek(0)
            return AssertionError(f"{trouble}; it said: {heard.read().strip() or 'nothing'}")

        while not _window(display):
            if program.poll() is not None:
                raise told(f"it ended by itself with {program.returncode}")
            if time.monotonic() - began > SOON:
                raise told(f"no window within {SOON:.0f} s")
            time.sleep(0.1)
        seconds = time.monotonic() - began
        time.sleep(STAYS)
        size = _window(display)
        if program.poll() is not None or not size:
            raise told("the window did not stay")
    while _window(display):
        # It closes a moment after its program was ended.
        time.sleep(0.1)
    return size, seconds


def _window(display: str) -> str:
    tree = subprocess.run(
        ["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, text=True, check=False
    ).stdout
    sizes = [(int(wide), int(high)) for wide, high in _WINDOW.findall(tree)]
    return next((f"{wide} x {high}" for wide, high in sizes if min(wide, high) > _LARGE), "")
