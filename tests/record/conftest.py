from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, record_in


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profiles" / "me"


@pytest.fixture
def record(folder: Path, clock: HandClock) -> Iterator[Record]:
    opened = record_in(folder, clock)
    yield opened
    opened.close()
