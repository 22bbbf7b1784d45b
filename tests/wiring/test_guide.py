"""The user guide can be read in the app, where there is no network and no reader of Markdown."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.profile import LookSettings, Settings
from mindbody.ui.widgets.still import Still
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import button, words


def open_guide(app: OpenedApp, name: str) -> None:
    app.window.show_page("settings")
    QTest.mouseClick(button(app.window.page_widget("settings"), name), Qt.MouseButton.LeftButton)


def test_it_opens_from_settings_and_escape_goes_back_there(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Words, pictures with words of their own, and the keys."""
    with opened(tmp_path, qapp) as app:
        open_guide(app, "Open the guide")
        page = app.window.page_widget("guide")
        assert app.window.page == "guide"
        assert "On a hard day" in words(page)
        assert "Need help now" in words(page)
        stills = page.findChildren(Still)
        assert len(stills) >= 9
        assert all(each.accessibleName() and each.heightForWidth(700) > 200 for each in stills)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.page == "settings"


def test_it_speaks_the_language_of_the_app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """As everything else does."""
    with opened(tmp_path, qapp, settings=Settings(look=LookSettings(language="es"))) as app:
        app.window.show_page("guide")
        assert "En un día difícil" in words(app.window.page_widget("guide"))
