"""A screen in memory, and what is to be seen on it from moment to moment: the same for every program."""

import mmap
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np

from tools.peers.pictures import Picture, Seen
from tools.screen_in_memory import screen_in_memory

SIZE: Final = (1600, 1000)
EVERY_SECONDS: Final = 0.004
COARSE: Final = 4
"""Every fourth point of every fourth row is looked at."""

HEADER: Final = struct.Struct(">25I")
"""Of an XWD file, in words: 0 its own size, 4 and 5 width and height, 12 bytes a line, 19 colours."""

COLOUR_BYTES: Final = 12


class Screen:
    """`display` is what a program is told; `watch` writes down what it shows."""

    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        words = HEADER.unpack_from(self._memory)
        start, width, height, line = words[0] + words[19] * COLOUR_BYTES, words[4], words[5], words[12]
        whole = np.frombuffer(self._memory, np.uint32, height * line // 4, start)
        self._points = whole.reshape(height, -1)[::COARSE, :width:COARSE]

    def now(self) -> Picture:
        """What is on it, coarsely."""
        return self._points & np.uint32(0xFFFFFF)

    def watch(self, began: float, enough: Callable[[Seen], bool]) -> Seen:
        """Each picture that differs from the one before, with the seconds since `began`, until enough."""
        seen: Seen = [(0.0, self.now())]
        while not enough(seen):
            picture = self.now()
            if not np.array_equal(picture, seen[-1][1]):
                seen.append((time.monotonic() - began, picture))
            time.sleep(EVERY_SECONDS)
        return seen


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """An X server of its own. folder: for its memory; it has to be there."""
    with screen_in_memory(*SIZE, "-fbdir", folder) as display:
        yield Screen(display, folder / "Xvfb_screen0")
