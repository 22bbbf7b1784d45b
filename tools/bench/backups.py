"""Backing up five years: made, verified by opening it, and put back, beside a bare backup of SQLite's own."""

import shutil
import sqlite3
import statistics
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

from mindbody.record.backups import make
from mindbody.record.bundle import Reason
from mindbody.record.clock import SystemClock
from mindbody.record.driver import Key
from mindbody.record.encrypting import converted
from mindbody.record.opening import open_record
from mindbody.record.restoring import preview, restore
from mindbody.record.schema import FILE_NAME
from tools.bench.store import in_turn, milliseconds
from tools.bench.table import Row
from tools.bench.years import write_years

YEARS: Final = 5
TIMES: Final = 9
KEY: Final = Key(bytes(range(32)))


def rows() -> list[Row]:
    """The figures of the backups, plain and encrypted."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as name:
        plain, locked = Path(name) / "plain", Path(name) / "locked"
        write_years(plain, years=YEARS)
        locked.mkdir()
        converted(plain / FILE_NAME, locked / FILE_NAME, None, KEY)
        return [*_rows("plain", plain, None), *_rows("encrypted", locked, KEY)]


def _rows(kind: str, folder: Path, key: Key | None) -> list[Row]:
    clock = SystemClock()
    open_record(folder, clock, key=key).close()
    bundle = make(folder, clock, key, Reason.DAILY)
    apart = folder / "apart.mindbody"
    shutil.copy(bundle.path, apart)

    def bare() -> None:
        with closing(sqlite3.connect(folder / FILE_NAME)) as one, closing(sqlite3.connect(":memory:")) as two:
            one.backup(two)

    lanes = [
        lambda: make(folder, clock, key, Reason.DAILY),
        lambda: preview(folder, apart, key),
        lambda: restore(folder, apart, clock, key),
        *([bare] if key is None else []),
    ]
    made, seen, restored, *rest = in_turn(lanes, TIMES)
    size, packed = (folder / FILE_NAME).stat().st_size / 2**20, bundle.size / 2**20
    beside = f"SQLite's own, not verified: {milliseconds(rest[0])} ms" if rest else "-"
    what = f"{YEARS} years, {kind}"
    return [
        Row(
            f"back up {what} ({size:.1f} MB to {packed:.1f} MB), verified",
            f"{milliseconds(made)} ms",
            "1 s",
            beside,
            beyond=statistics.median(made) > 1000,
        ),
        Row(
            f"look what {what} would bring and lose",
            f"{milliseconds(seen)} ms",
            "1 s",
            "-",
            beyond=statistics.median(seen) > 1000,
        ),
        Row(
            f"put {what} back, the old kept first",
            f"{milliseconds(restored)} ms",
            "2 s",
            "-",
            beyond=statistics.median(restored) > 2000,
        ),
    ]
