"""Nothing flashes up as a window of its own while pages are made."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.content.reading import read_library
from mindbody.places import lessons
from mindbody.ui.pages.learn.page import LearnPage
from tests.support.opened_app import opened

PLACES = (
    "today", "learn", "practise", "toolkit", "progress", "visit", "settings", "help", "flare", "pacing-timer",
    "log", "my-log",
)  # fmt: skip


class Watch(QObject):
    """Notes each window that comes up, beside those that are there."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.came.append(f"{type(watched).__name__} in {watched.accessibleName()!r}")
        return False


@contextmanager
def watched(qapp: QApplication) -> Iterator[list[str]]:
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        yield watch.came
    finally:
        qapp.removeEventFilter(watch)


def test_every_place_is_made_inside_the_window(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp) as app, watched(qapp) as came:
        app.load()
        for name in PLACES:
            app.window.show_page(name)
            app.work()
            qapp.processEvents()
        page = app.window.page_widget("learn")
        assert isinstance(page, LearnPage)
        page.open_lesson("sensitive-alarm")
        assert came == []


@pytest.mark.parametrize("lesson", [each.id for each in read_library(lessons())[0].lessons.values()][::4])
def test_so_is_every_step_of_a_session(tmp_path: Path, qapp: QApplication, qtbot: QtBot, lesson: str) -> None:
    with opened(tmp_path, qapp) as app, watched(qapp) as came:
        app.load()
        app.app.ask(lambda guided: guided.exercise(lesson))
        session = app.app.session
        while session is not None and session.step is not None:
            session.forward()
            qapp.processEvents()
        app.app.short("move")
        app.app.short("breath")
        qapp.processEvents()
        assert came == []
