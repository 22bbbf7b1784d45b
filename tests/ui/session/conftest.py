"""Sessions and players for the tests of the session's screens."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.session.page import SessionPage
from mindbody.ui.theme.look import Look
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest, begin_session

Begin = Callable[..., SessionUnderTest]


@pytest.fixture
def begin(tmp_path: Path, qtbot: QtBot) -> Iterator[Begin]:
    """Begins a session in this test's own folder; takes what `begin_session` takes."""
    begun: list[SessionUnderTest] = []

    def make(**wishes: object) -> SessionUnderTest:
        session = begin_session(tmp_path, **wishes)  # type: ignore[arg-type]  # named as there
        begun.append(session)
        return session.open()

    yield make
    for session in begun:
        session.view_model.close()
        session.record.close()


@pytest.fixture
def kept() -> list[QWidget]:
    """Pages that must live until the test is over: Qt takes them away then, never Python's collector,
    which would do so in the middle of something."""
    return []


@pytest.fixture
def show(qtbot: QtBot, look: Look, kept: list[QWidget]) -> Callable[[SessionUnderTest], Player]:
    """Shows a session in a window of its own that has the focus."""

    def make(session: SessionUnderTest, size: tuple[int, int] = (1280, 720)) -> Player:
        page = SessionPage(look, session.view_model)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return Player(page)

    return make
