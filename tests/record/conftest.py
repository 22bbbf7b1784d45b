from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.kept import kept
from tests.support.records import ENCRYPTED, NOON, PLAIN, record_in


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture(params=[PLAIN, ENCRYPTED])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where a record is kept: all that is asked of a plain one is asked of an encrypted one too."""
    return tmp_path / str(request.param) / "me"


@pytest.fixture
def record(folder: Path, clock: HandClock) -> Iterator[Record]:
    opened = record_in(folder, clock)
    yield opened
    opened.close()


__all__ = ["kept"]
