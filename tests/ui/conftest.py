"""A look with the app's own face, as every screen test needs."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from mindbody.ui.shell.dress import dress
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look, Theme


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The day theme at 100 %, worn by the application, with no motion left to wait for."""
    made = Look(theme=Theme.DAY, family=load_family(), reduced_motion=True)
    dress(qapp, made)
    yield made
    # With it goes all that listens to it, which it would keep for as long as the tests run.
    delete(made)
