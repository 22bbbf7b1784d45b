"""Slows down the guessing of a passcode, also over restarts. A right one ends the waiting for good."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from mindbody.record.whole_file import sync_folder, write_whole

FILE_NAME: Final = "tries.json"
FREE: Final = 5
"""So many wrong tries cost no waiting: hands shake, and memory fails."""

LONGEST_WAIT: Final = 300.0


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row: none up to the fourth, then 1, 2, 4, 8 and so on
    to five minutes."""
    return 0.0 if wrong < FREE else min(LONGEST_WAIT, 2.0 ** min(wrong - FREE, 20))


class TooSoon(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """Nothing was tried. `seconds`: how long to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} s")
        self.seconds = seconds


class Tries:
    """Counts the tries at the passcode of the profile in `folder`.

    Only `monotonic` tells how long someone waited: the clock on the wall can be set. It begins anew with the
    program, and so does the wait. One object belongs to one profile for as long as the program runs.
    """

    def __init__(self, folder: Path, monotonic: Callable[[], float]) -> None:
        self._path = folder / FILE_NAME
        self._monotonic = monotonic
        self._wrong = _read(self._path)
        self._since = monotonic()

    @property
    def wrong(self) -> int:
        """Tries since the last right one."""
        return self._wrong

    def wait(self) -> float:
        """Seconds until the next try, 0 when it may be made now."""
        return max(0.0, self._since + wait_after(self._wrong) - self._monotonic())

    def begin(self) -> None:
        """Count a try, before it is made: who pulls the plug at the answer has had it. Raises TooSoon."""
        if (seconds := self.wait()) > 0:
            raise TooSoon(seconds)
        self._wrong += 1
        self._since = self._monotonic()
        # Where nothing can be written, the count holds for as long as the program runs.
        with suppress(OSError):
            write_whole(self._path, json.dumps({"wrong": self._wrong}) + "\n")

    def succeeded(self) -> None:
        """The last try was right."""
        self._wrong = 0
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
            sync_folder(self._path.parent)


def _read(path: Path) -> int:
    """A count that can't be read is not to be had by breaking it: the first wait stands."""
    try:
        wrong = json.loads(path.read_text("utf-8"))["wrong"]
    except FileNotFoundError:
        return 0
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return FREE
    return max(0, wrong) if type(wrong) is int else FREE
