"""Every page can be heard, whole and in its order: the narrator first, then the machine's own voice."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.learn.page import LearnPage
from mindbody.ui.pages.toolkit.page import ToolkitPage
from mindbody.ui.widgets.reading_order import lines_of
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import button, spoken_name
from tests.support.spoken import HandVoice

PLACES = (
    "today", "learn", "practise", "toolkit", "progress", "visit", "settings", "help", "flare", "pacing-timer",
    "log", "my-log",
)  # fmt: skip


def press_read(app: OpenedApp) -> None:
    QTest.keyClick(app.window, Qt.Key.Key_F4)
    settle(app)


def settle(app: OpenedApp) -> None:
    """Let one line follow the other to the end; what is recorded is heard out."""
    for _ in range(4000):
        before = app.window.findChildren(QAbstractButton)
        app.time.go_on(0.5)
        QApplication.processEvents()
        if all(spoken_name(each) != "Stop reading" for each in before if each.isVisible()):
            return
    raise AssertionError("it never came to its end")


def shown_words(page: QWidget) -> list[str]:
    labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page) and label.text()]
    return [" ".join(label.text().split()) for label in labels]


@pytest.mark.parametrize("name", PLACES)
def test_a_page_hands_over_all_its_words(tmp_path: Path, qapp: QApplication, qtbot: QtBot, name: str) -> None:
    """To the speaker, before anything is loaded that could read it: nothing is left out, nothing is said
    that can't be seen."""
    voice = HandVoice()
    with opened(tmp_path, qapp, voice=voice) as app:
        app.window.show_page(name)
        press_read(app)
        page = app.window.page_widget(name)
        assert voice.heard == list(lines_of(page))
        heard = " | ".join(voice.heard)
        assert [words for words in shown_words(page) if words not in heard] == []
        names = [
            spoken_name(each)
            for each in page.findChildren(QAbstractButton)
            if each.isVisibleTo(page) and spoken_name(each)
        ]
        assert [each for each in names if each not in heard] == []


@pytest.mark.parametrize("name", ["help", "settings", "today"])
def test_it_goes_from_top_to_bottom(tmp_path: Path, qapp: QApplication, qtbot: QtBot, name: str) -> None:
    """In each column, what stands lower is said later."""
    with opened(tmp_path, qapp) as app:
        app.load()
        app.window.show_page(name)
        qapp.processEvents()
        page = app.window.page_widget(name)
        lines = list(lines_of(page))
        labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page) and label.text()]
        once = [label for label in labels if lines.count(" ".join(label.text().split())) == 1]
        said = sorted(once, key=lambda label: lines.index(" ".join(label.text().split())))
        astray = [
            (one.text(), other.text())
            for one, other in pairwise(said)
            if one.parent() is other.parent()
            and one.mapTo(page, QPoint()).y() > other.mapTo(page, QPoint()).y()
        ]
        assert astray == []


def test_a_tool_is_read_question_by_question(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """With what was answered."""
    voice = HandVoice()
    with opened(tmp_path, qapp, voice=voice) as app:
        app.load()
        assert app.app.guided is not None
        app.app.guided.record.answer(None, "people-and-care.ask_like", "A lift on Monday")
        app.window.show_page("toolkit")
        page = app.window.page_widget("toolkit")
        assert isinstance(page, ToolkitPage)
        page.open_tool("my-ask")
        press_read(app)
        asked = [line for line in voice.heard if line.endswith("?")]
        assert asked[0] == "Who could you ask for something this week?"
        assert any("A lift on Monday" in line for line in voice.heard)


def test_what_was_recorded_is_heard_from_the_narrator(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """The words of a lesson's card come from its clips, the rest of the page from the machine's voice."""
    voice = HandVoice()
    with opened(tmp_path, qapp, voice=voice) as app:
        app.load()
        app.window.show_page("learn")
        page = app.window.page_widget("learn")
        assert isinstance(page, LearnPage)
        page.open_lesson("sensitive-alarm")
        assert page.lesson_page is not None
        page.lesson_page.finish()
        assert app.app.guided is not None
        played: list[float] = []
        app.app.guided.player.finished.connect(lambda: played.append(1))
        press_read(app)
        whole = lines_of(page)
        assert len(played) == len(whole) - len(voice.heard) == 7
        assert "The sensitive alarm: how pain works" in voice.heard


def test_without_any_voice_it_says_so_once(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """What is recorded is read all the same; nothing pretends to speak."""
    with opened(tmp_path, qapp) as app:
        app.load()
        press_read(app)
        labels = " ".join(label.text() for label in app.window.findChildren(QLabel) if label.isVisible())
        assert "This computer has no voice of its own" in labels


def test_esc_twice_is_quiet_at_once(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Whoever comes in hears nothing."""
    voice = HandVoice(at_once=False)
    with opened(tmp_path, qapp, voice=voice) as app:
        app.load()
        QTest.keyClick(app.window, Qt.Key.Key_F4)
        assert voice.is_speaking()
        handle = app.window.windowHandle()
        assert handle is not None
        for _ in range(2):
            QTest.keyClick(handle, Qt.Key.Key_Escape)
        assert not voice.is_speaking()


def test_another_page_or_a_second_press_ends_it(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    voice = HandVoice(at_once=False)
    with opened(tmp_path, qapp, voice=voice) as app:
        app.load()
        button(app.window, "Read aloud").click()
        assert voice.is_speaking()
        button(app.window, "Stop reading").click()
        assert not voice.is_speaking()
        assert len(voice.heard) == 1
        button(app.window, "Read aloud").click()
        app.window.show_page("help")
        assert not voice.is_speaking()
        assert button(app.window, "Read aloud").isVisible()
