"""Details for support: what is copied is what was seen, to the byte."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mindbody import __version__
from mindbody.cli import main
from mindbody.places import Places
from mindbody.ui.pages.settings.page import SettingsPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.support import SupportViewModel
from mindbody.wiring.support import details
from tests.support.opened_app import opened
from tests.support.people import holder
from tests.support.records import begun, record_in
from tests.support.screens.choices import Choices
from tests.support.screens.finding import one
from tests.ui.standing import check_page

SHOW, COPY = "Show details for support", "Copy details for support"


def test_what_is_copied_is_what_is_shown(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Nothing is copied before it was seen; then the very same lines are in the clipboard, and the command
    prints them too."""
    with opened(tmp_path, qapp) as app:
        app.load()
        app.app.window.show_page("settings")
        screen = Choices(app.app.window)
        QGuiApplication.clipboard().setText("before")
        assert not screen.offers(COPY)
        screen.press(SHOW)
        shown = one(app.app.window, QPlainTextEdit, "Exactly this is copied").toPlainText()
        assert f"MindBody {__version__}" in shown
        assert QGuiApplication.clipboard().text() == "before"

        screen.press(COPY)
        assert QGuiApplication.clipboard().text().encode() == shown.encode()
        assert "Copied." in screen.words
        screen.press(SHOW)
        assert not screen.offers(COPY)


def test_the_command_prints_the_same_lines(
    tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """For those whose window does not open."""
    record_in(tmp_path / "profiles" / "me").close()
    assert main(["--home", str(tmp_path), "doctor", "--details"]) == 0
    printed = capsys.readouterr().out.splitlines()
    shown = details(Places(home=tmp_path)).splitlines()
    assert [line for line in printed if "free:" not in line] == [
        line for line in shown if "free:" not in line
    ]


def test_it_counts_and_names_nobody(tmp_path: Path, qapp: QApplication) -> None:
    """Sizes and rows of each profile by number; a locked or broken one is said to be so; no file changes."""
    record = record_in(tmp_path / "profiles" / "rosa")
    begun(record)
    record.close()
    record_in(tmp_path / "profiles" / "encrypted").close()
    (tmp_path / "profiles" / "encrypted" / "record.key").write_text("{}")
    (tmp_path / "profiles" / "broken").mkdir()
    (tmp_path / "profiles" / "broken" / "record.db").write_bytes(b"Dear diary")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    told = details(Places(home=tmp_path))
    assert "Profiles: 3" in told
    assert "1: not readable" in told
    assert "2: locked" in told
    assert "session 1" in told
    assert "rosa" not in told
    assert str(tmp_path) not in told
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_the_page_keeps_its_promises_with_the_details_open(qtbot: QtBot, look: Look) -> None:
    """Names, keys, targets, nothing cut off, up to 200 %."""
    model = SupportViewModel(lambda: "MindBody 0.1.0\n" + "A rather long line of the log. " * 12 + "\n")
    page = SettingsPage(look, holder(), support=model)
    model.show()
    check_page(qtbot, look, page)
