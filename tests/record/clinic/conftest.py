from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.record.clinic.store import ClinicStore
from tests.support.clinics import clinic_in
from tests.support.hand_clock import HandClock
from tests.support.records import ENCRYPTED, NOON, PLAIN
from tests.support.servers import SERVER, NoServer, Server, running_server


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    try:
        with running_server() as running:
            yield running
    except NoServer as reason:
        pytest.skip(str(reason))


@pytest.fixture(params=[PLAIN, ENCRYPTED])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where the store is kept: all that is asked of a plain one is asked of an encrypted one too; and of one
    on a server, where a test says so."""
    folder = tmp_path / str(request.param) / "clinic"
    if request.param == SERVER:
        request.getfixturevalue("server").lead(folder)
    return folder


@pytest.fixture
def store(folder: Path, clock: HandClock) -> Iterator[ClinicStore]:
    opened = clinic_in(folder, clock)
    yield opened
    opened.close()
