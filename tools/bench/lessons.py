"""What checking our lessons costs, in a process of its own as it is typed."""

import subprocess
import sys
import time

from mindbody.content.reading import read_library
from mindbody.places import lessons
from tools.bench.table import Row

ROUNDS = 3


def rows() -> list[Row]:
    """The whole command, start of Python and imports with it. The best of three, as for any ceiling."""
    library, _ = read_library(lessons())
    shelves = (library.lessons, library.practices, library.breaths, library.movements, library.measures)
    files = sum(map(len, shelves)) + len(library.meetings) + len(library.safety) + len(library.programmes)
    alone = min(_seconds(str(lessons())) for _ in range(ROUNDS))
    whole = min(_seconds() for _ in range(ROUNDS))
    return [
        Row(
            "mindbody check, all lessons",
            f"{alone:.2f} s ({files} files)",
            "at most 2 s",
            "",
            beyond=alone > 2,
        ),
        Row("mindbody check in a checkout, with our own words", f"{whole:.2f} s", "none", ""),
    ]


def _seconds(*folder: str) -> float:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "mindbody", "check", *folder], capture_output=True, check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode())
    return time.perf_counter() - start
