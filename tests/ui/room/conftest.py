"""A room window as it hangs on the wall, and our own lessons to show in it."""

from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.ui.shell.room_window import RoomWindow
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look, Theme

OpenRoom = Callable[..., RoomWindow]


@cache
def _ours() -> Library:
    return read_library(places.lessons())[0]


@pytest.fixture
def ours() -> Library:
    return _ours()


@pytest.fixture
def open_room(qtbot: QtBot, qapp: QApplication) -> OpenRoom:
    """Opens a room window of a size, light and still unless said otherwise."""

    def opened(
        width: int = 1280, height: int = 720, *, theme: Theme = Theme.ROOM_LIGHT, still: bool = True
    ) -> RoomWindow:
        window = RoomWindow(Look(theme=theme, family=load_family(), reduced_motion=still))
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        return window

    return opened
