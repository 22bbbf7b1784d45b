"""A home on a disk that takes no writing: the app opens to read, says so, and everything can leave."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.export import export_json
from tests.support.opened_app import opened
from tests.support.screens.finding import button, words


@pytest.fixture
def sealed_off(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    """Rights alone prove nothing to root."""
    home = tmp_path / "home"
    home.mkdir()
    mount = shutil.which("mount")
    if mount is None:
        pytest.skip("needs mount")
    made = subprocess.run([mount, "-t", "tmpfs", "tmpfs", str(home)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("may not mount here")
    try:
        with opened(home, qapp) as app:
            app.load().work()
            assert app.app.guided is not None
            app.app.guided.record.rate(None, "pain-before", 7)
        subprocess.run([mount, "-o", "remount,ro", str(home)], check=True)
        yield home
    finally:
        subprocess.run(["umount", "--lazy", str(home)], check=True)


def test_it_opens_to_read_and_everything_can_leave(
    sealed_off: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Today and Progress show what was written, a note says that nothing is kept and stays, a session says it
    in one sentence and goes on, and an export goes to another disk."""
    with opened(sealed_off, qapp) as app:
        app.load().work()
        assert app.window.page == "today"
        assert "Nothing can be kept here" in words(app.window)
        app.window.show_page("progress")
        assert "Nothing can be kept here" in words(app.window)
        assert app.app.guided is not None
        assert [row.value for row in app.app.guided.record.ratings()] == [7]
        export_json(app.app.guided.record, app.app.settings.profile, app.time.now(), tmp_path / "copy.json")
        assert (tmp_path / "copy.json").stat().st_size > 0
        app.window.show_page("settings")
        app.work()
        app.app.settings.change("name", name="Ines")
        app.app.settings.flush()
        assert "could not be kept" in words(app.window)

        app.window.show_page("today")
        button(app.window, "Begin").click()

        session = app.app.session
        assert session is not None
        assert "Nothing can be kept here" in session.state.notice
        session.skip()
        assert session.step is not None
        session.end_here()
