from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.record.clinic.store import ClinicStore
from tests.support.clinics import clinic_in
from tests.support.hand_clock import HandClock
from tests.support.records import ENCRYPTED, NOON, PLAIN


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture(params=[PLAIN, ENCRYPTED])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where the store is kept: all that is asked of a plain one is asked of an encrypted one too."""
    return tmp_path / str(request.param) / "clinic"


@pytest.fixture
def store(folder: Path, clock: HandClock) -> Iterator[ClinicStore]:
    opened = clinic_in(folder, clock)
    yield opened
    opened.close()
