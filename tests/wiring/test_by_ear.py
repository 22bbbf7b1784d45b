"""A whole session by sound alone: everything is said as it comes, and the screen stays dark."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.profile import Settings
from mindbody.session.plan import Energy
from mindbody.session.steps import StepKind
from mindbody.ui.pages.session.dark import DarkScreen
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.today import TodayChoice
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.choices import Choices
from tests.support.spoken import HandVoice

BY_EAR = Settings(reads_pages=True)
LESSON = "what-matters"


def press(app: OpenedApp, key: Qt.Key) -> None:
    QTest.keyPress(QApplication.focusWidget() or app.window, key)
    # A key is let go over whatever has the focus by then.
    QTest.keyRelease(QApplication.focusWidget() or app.window, key)
    for _ in range(4):
        QApplication.processEvents()


def begin(app: OpenedApp, kind: StepKind) -> None:
    position = app.app.settings.settings.comfort.position
    choice = TodayChoice(lesson=LESSON, minutes=12, position=position, energy=Energy.OK)
    app.app.today.begun.emit(choice)
    QApplication.processEvents()
    while app.app.session is not None and app.app.session.step is not None:
        if app.app.session.step.kind is kind:
            return
        app.app.session.skip()
    raise AssertionError(f"there is no {kind}")


def test_each_question_is_said_and_answered_in_the_dark(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Nothing but keys, and nothing to look at."""
    voice = HandVoice()
    with opened(tmp_path, qapp, settings=BY_EAR, voice=voice) as app:
        app.load()
        begin(app, StepKind.CHECK_IN)
        session = app.app.session
        assert session is not None
        press(app, Qt.Key.Key_F3)
        dark = app.window.findChild(DarkScreen)
        assert dark is not None
        assert dark.isVisible()
        assert any("pain" in line.lower() for line in voice.heard)

        voice.heard.clear()
        for _ in range(12):
            press(app, Qt.Key.Key_Tab)
            assert voice.heard, "what the key came to is said"
            if "of 10" in voice.heard[-1]:
                break

        press(app, Qt.Key.Key_6)
        assert any("6 of 10" in line and "chosen" in line for line in voice.heard)
        while session.step is not None and session.step.kind is not StepKind.DO:
            session.skip()
        QApplication.processEvents()
        step = session.step
        assert isinstance(step, DoViewModel)
        asked = []
        for _ in range(3):
            asked.append(step.state.field.label)
            step.next()
            QApplication.processEvents()
        assert [label for label in asked if label not in voice.heard] == []
        press(app, Qt.Key.Key_Escape)
        assert dark.isVisible()
        assert any("Go on" in line for line in voice.heard[-8:])
        assert app.app.guided is not None
        [rating] = [each for each in app.app.guided.record.ratings() if each.what == "pain-before"]
        assert rating.value == 6


def test_what_sounds_by_itself_is_not_talked_over(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The reading makes room when a practice begins, and takes nothing of it along."""
    voice = HandVoice(at_once=False)
    with opened(tmp_path, qapp, settings=BY_EAR, voice=voice) as app:
        app.load()
        begin(app, StepKind.DO)
        QApplication.processEvents()
        assert voice.is_speaking()
        while app.app.session is not None and app.app.session.step is not None:
            if app.app.session.step.kind is StepKind.LISTEN:
                break
            app.app.session.skip()
        said = len(voice.heard)
        QApplication.processEvents()
        assert not voice.is_speaking()
        guided = app.app.guided
        assert guided is not None
        before = guided.player.position
        app.time.go_on(3)
        QApplication.processEvents()
        assert guided.player.position > before
        assert len(voice.heard) == said


def test_it_is_off_until_it_is_wished(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """And reads at once when it is."""
    voice = HandVoice()
    with opened(tmp_path, qapp, voice=voice) as app:
        app.load()
        app.window.show_page("settings")
        QApplication.processEvents()
        assert not voice.heard
        Choices(app.window.page_widget("settings")).press("Read each page to me")
        app.window.show_page("help")
        QApplication.processEvents()
        assert voice.heard
