"""The passcode: what one try costs, what setting one takes, and saving into an encrypted record."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from mindbody.record.clock import SystemClock
from mindbody.record.connecting import connect
from mindbody.record.driver import Key
from mindbody.record.key_file import WrongPasscode
from mindbody.record.opening import open_record
from mindbody.record.passcode import set_passcode, unlock
from mindbody.record.passcode_text import new_code
from mindbody.record.schema import FILE_NAME
from mindbody.record.tries import Tries
from tools.bench.store import fill, in_turn, milliseconds, ratio, raw_rating, times
from tools.bench.table import Row

TRIES: Final = 9
SAVES: Final = 400


def rows() -> list[Row]:
    """The figures of the passcode."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        return [
            _trying(Path(folder) / "trying"),
            _saving(Path(folder) / "saving"),
            _setting(Path(folder) / "years"),
        ]


def _trying(folder: Path) -> Row:
    open_record(folder, SystemClock()).close()
    _lock(folder, Key(os.urandom(32)))
    taken = []
    for number in range(TRIES):
        tries = Tries(folder, lambda: 0.0)
        tries.succeeded()
        before = time.perf_counter()
        try:
            unlock(folder, f"wrong {number}", tries)
        except WrongPasscode:
            taken.append((time.perf_counter() - before) * 1000)
    return Row(
        "one try at a passcode",
        f"{milliseconds(taken)} ms, the quickest {min(taken):.0f}",
        "at least 100 ms",
        "argon2id, 64 MiB, 4 times over",
        beyond=min(taken) < 100,
    )


def _saving(folder: Path) -> Row:
    """One rating and its commit: ours encrypted, and raw sqlite3 plain, in turn in one folder."""
    record = open_record(folder / "ours", SystemClock(), key=Key(os.urandom(32)))
    open_record(folder / "raw", SystemClock()).close()
    raw = connect(folder / "raw" / FILE_NAME)
    lanes: list[Callable[[], object]] = [
        lambda: raw_rating(raw, date(2026, 1, 1).isoformat()),
        lambda: record.rate(None, "pain-before", 5),
    ]
    raw_ms, ours_ms = in_turn(lanes, SAVES)
    raw.close()
    record.close()
    return Row(
        "save one rating, durable, encrypted",
        ratio(ours_ms, raw_ms),
        "at most 2.3 times",
        f"raw sqlite3, plain, same pragmas: {milliseconds(raw_ms)} ms",
        beyond=times(ours_ms, raw_ms) > 2.3,
    )


def _setting(folder: Path) -> Row:
    open_record(folder, SystemClock()).close()
    fill(folder / FILE_NAME)
    before = time.perf_counter()
    _lock(folder, Key(os.urandom(32)))
    seconds = time.perf_counter() - before
    size = (folder / FILE_NAME).stat().st_size / 2**20
    return Row(f"set a passcode, ten years ({size:.1f} MB)", f"{seconds:.1f} s", "no budget (in a job)", "-")


def _lock(folder: Path, key: Key) -> None:
    set_passcode(folder, key, "three small birds", new_code(os.urandom), SystemClock())
