from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.lives import Life


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    lived = Life(tmp_path / "me")
    yield lived
    lived.record.close()
