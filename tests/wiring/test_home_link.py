"""What a group did, taken home: by a code from paper or a file, seen before it is set, and taken back."""

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.clinic.homecode import code_of
from mindbody.clinic.homelink import HomeLink, link_of, to_text
from mindbody.ui.pages.settings.from_group import FromGroupPart
from mindbody.ui.viewmodels.clinic.taking_home import TakingHomeViewModel
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.choices import Choices


def part(app: OpenedApp) -> Choices:
    found = app.window.page_widget("settings").findChild(FromGroupPart)
    assert found is not None
    return Choices(found)


def link(app: OpenedApp, meeting: str) -> HomeLink:
    assert app.app.guided is not None
    library = app.app.guided.library
    return link_of(library.meeting(meeting), library)


def test_a_code_sets_the_lesson_of_the_meeting(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """However it is typed. Today begins with it; all of it is taken back at once."""
    with opened(tmp_path, qapp) as app:
        app.load().window.show_page("settings")
        code = code_of(link(app, "G4"))
        part(app).write("Code from your group", code.lower().replace("-", " ")).press("Look what it is")
        words = part(app).words
        assert "Lesson: Steady pacing: out of boom and bust" in words
        assert "your group learns nothing from this computer" in words
        before = app.app.settings.profile
        part(app).press("Set it for me")
        assert app.app.settings.profile.wish.lesson == "steady-pacing"
        assert link(app, "G4").movements[0] in app.app.settings.profile.favourites
        app.window.show_page("today")
        assert "Steady pacing" in app.app.today.state.title
        app.window.show_page("settings")
        Choices(app.window.page_widget("settings")).press("Undo: what came from the group")
        assert app.app.settings.profile == before


def test_a_slip_in_the_code_is_told_and_sets_nothing(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        app.load().window.show_page("settings")
        before = app.app.settings.profile
        code = code_of(link(app, "G1"))
        wrong = code[:-1] + ("3" if code[-1] != "3" else "4")
        part(app).write("Code from your group", wrong).press("Look what it is")
        assert "There is a slip in the code" in part(app).words
        assert not part(app).offers("Set it for me")
        assert app.app.settings.profile == before


def test_a_strange_file_is_refused_in_one_sentence(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    path = tmp_path / "group.json"
    strange = ("", "[]", "{", json.dumps({"format": "other"}), "x" * 50_000, '{"format": 1, "format": 2}')
    with opened(tmp_path / "home", qapp) as app:
        app.load().window.show_page("settings")
        found = app.window.page_widget("settings").findChild(FromGroupPart)
        assert found is not None
        for content in strange:
            path.write_text(content)
            found._view_model.decline()  # noqa: SLF001  what was said before is gone
            found._view_model.open_file(path)  # noqa: SLF001  the file dialog is the system's
            assert "This is not a file that a MindBody group was given." in part(app).words, content


def test_the_file_of_every_meeting_is_read_back(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """As the clinic writes it, with nothing in it about anybody."""
    with opened(tmp_path / "home", qapp) as app:
        app.load().window.show_page("settings")
        assert app.app.guided is not None
        library = app.app.guided.library
        found = app.window.page_widget("settings").findChild(FromGroupPart)
        assert found is not None
        for meeting in library.meetings.values():
            path = tmp_path / f"{meeting.id}.json"
            words, trouble = TakingHomeViewModel(meeting, library).save(path)
            assert not trouble, words
            assert path.read_text() == to_text(link_of(meeting, library))
            found._view_model.open_file(path)  # noqa: SLF001  the file dialog is the system's
            assert part(app).offers("Set it for me"), meeting.id
