"""From the very first screen to a page on paper, and a group with its members, by keys alone."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mindbody.record.clinic.rows import Adaptation
from tests.support.opened_app import OpenedApp, opened
from tests.support.opened_clinic import clinic_at
from tests.support.screens.keyboard import Keyboard

CTRL = Qt.KeyboardModifier.ControlModifier


def keyboard_of(app: OpenedApp) -> Keyboard:
    def settle() -> None:
        app.work()
        app.window.finish_fading()
        for _ in range(4):
            QApplication.processEvents()

    return Keyboard(app.window, settle)


def test_from_the_first_screen_to_a_page_on_paper(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The welcome, a check-in, and the page for a visit. The file dialog is the system's."""
    paper = tmp_path / "page.pdf"
    with opened(tmp_path / "home", qapp, known=False) as app:
        keys = keyboard_of(app.load())
        keys.take("I understand").to("Your name").type("Rosa")
        keys.take("Go on", "Go on", "Begin")
        assert app.window.page == "today"

        keys.press(Qt.Key.Key_L, CTRL).type("6").take("Done").press(Qt.Key.Key_Space)
        assert app.window.page == "today"

        keys.press(Qt.Key.Key_5, CTRL).take("Make the page")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paper), ""))
        keys.take("Save as PDF")
        assert "Rosa" in "".join(page.extract_text() for page in PdfReader(paper).pages)


def test_a_group_and_what_one_of_it_needs(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """A group is made, filled and its members looked after; what was told is in the store."""
    with clinic_at(tmp_path, qapp) as app:

        def settle() -> None:
            app.load()
            app.window.finish_fading()

        keys = Keyboard(app.window, settle)
        settle()
        keys.take("To my groups").to("Name of a new group").type("Tuesdays at ten").take("Add the group")
        for alias in ("Maple", "Finch"):
            keys.to("Add somebody").type(alias).take("Add to the group")
        keys.to("End the group").press(Qt.Key.Key_Tab)
        assert keys.at == "All groups"

        keys.take("Maple")
        assert app.window.page == "member"
        keys.take("needs to stand", "Keep this")
        assert app.clinic.inside is not None
        store = app.clinic.inside.desk.store
        [group] = store.groups()
        told = {each.alias: each.adaptations for each in store.members(group.id)}
        assert told == {"Maple": frozenset({Adaptation.NEEDS_TO_STAND}), "Finch": frozenset()}

        keys.take("Begin G1")
        assert app.window.page == "console"
        keys.take("Leave")
        assert app.window.page == "group"
        keys.take("All groups")
        assert app.window.page == "groups"
