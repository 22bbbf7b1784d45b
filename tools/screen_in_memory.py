"""An X server of its own, whose screen is in memory. It knows nothing but the standard library, as what is
tried in a bare Debian has no more."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def screen_in_memory(wide: int, high: int, *options: str | Path) -> Iterator[str]:
    """The name of its display, as `:7`; it ends with this. wide, high: in pixels. options: more of Xvfb's.

    Raises FileNotFoundError where there is no Xvfb, RuntimeError where it does not start.
    """
    ear, mouth = os.pipe()
    with os.fdopen(ear) as told:
        try:
            server = subprocess.Popen(
                [
                    *("Xvfb", "-displayfd", str(mouth), "-screen", "0", f"{wide}x{high}x24"),
                    *("-nolisten", "tcp", "-noreset", *options),
                ],
                pass_fds=(mouth,),
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(mouth)
        try:
            number = told.readline().strip()
            if not number:
                raise RuntimeError("Xvfb ended before it had a screen.")
            yield f":{number}"
        finally:
            server.terminate()
            server.wait(10)
