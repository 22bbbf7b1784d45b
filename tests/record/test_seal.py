"""The seal of a clean close, taken away before the first change."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from mindbody.record.seal import break_seal, put_seal, seal_path


def test_two_programs_may_take_it_away_in_the_same_moment(tmp_path: Path) -> None:
    """Neither is told that the record can't be written to."""
    path = tmp_path / "record.db"
    path.write_bytes(b"rows")
    start = Barrier(2)

    def take_away(_: int) -> None:
        start.wait()
        break_seal(path)

    with ThreadPoolExecutor(2) as two:
        for _ in range(300):
            put_seal(path)
            list(two.map(take_away, range(2)))

    assert not seal_path(path).exists()
