"""The screen stays awake for as long as a session goes on."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.practise.page import PractiseStack
from tests.support.opened_app import opened
from tests.support.screens.finding import button


class HandScreen:
    def __init__(self) -> None:
        self.awake = False

    def hold(self, why: str) -> None:
        self.awake = bool(why)

    def let_go(self) -> None:
        self.awake = False


def test_it_is_awake_in_a_session_and_let_go_in_a_pause(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Also while help lies over it, when it is hidden at once, and at its end."""
    screen = HandScreen()
    with opened(tmp_path, qapp, screen=screen) as start:
        start.load()
        seen = [screen.awake]
        button(start.window, "Begin").click()
        session = start.app.session
        assert session is not None
        seen.append(screen.awake)
        for act in (
            session.pause,
            session.resume,
            start.window.show_help,
            start.window.leave_help,
            session.resume,
        ):
            act()
            seen.append(screen.awake)
        session.escape()
        session.escape()
        seen.append(screen.awake)
        session.show_again()
        session.resume()
        seen.append(screen.awake)
        session.end_here()
        seen.append(screen.awake)

        assert seen == [False, True, False, True, False, False, True, False, True, False]


def test_a_window_that_is_closed_in_a_session_lets_it_go(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    screen = HandScreen()
    with opened(tmp_path, qapp, screen=screen) as start:
        start.load()
        button(start.window, "Begin").click()
        assert screen.awake

        start.window.close()

        assert not screen.awake


def test_the_timers_keep_it_awake_while_they_run(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The open timer, and the one for activity and rest."""
    screen = HandScreen()
    with opened(tmp_path, qapp, screen=screen) as start:
        start.load()
        start.window.show_page("practise")
        page = start.window.page_widget("practise")
        assert isinstance(page, PractiseStack)
        page.open_entry("timer", "")
        seen = [screen.awake]
        for press in ("Begin", "Pause", "Go on", "I'm done"):
            button(page, press).click()
            seen.append(screen.awake)
        assert seen == [False, True, False, True, False]

        start.app.pages.show_pacing_timer()
        rounds = start.window.page_widget("pacing-timer")
        seen = [screen.awake]
        for press in ("Begin", "Pause", "Go on", "Rest now", "Stop here"):
            button(rounds, press).click()
            seen.append(screen.awake)
        assert seen == [False, True, False, True, True, False]


def test_a_timer_that_runs_when_the_window_is_closed_is_kept(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """The quiet time so far is practice like any other."""
    with opened(tmp_path, qapp) as start:
        start.load()
        start.window.show_page("practise")
        page = start.window.page_widget("practise")
        assert isinstance(page, PractiseStack)
        page.open_entry("timer", "")
        button(page, "Begin").click()
        start.time.go_on(120)
    with opened(tmp_path, qapp) as start:
        start.load()
        assert start.app.guided is not None
        assert [session.lesson for session in start.app.guided.record.sessions()]
