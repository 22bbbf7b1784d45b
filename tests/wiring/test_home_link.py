"""What a group did, taken home: by a code from paper or a file, seen before it is set, and taken back."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mindbody.clinic.homecode import code_of
from mindbody.clinic.homelink import HomeLink, link_of, to_text
from mindbody.record.profile import LookSettings, Settings
from mindbody.ui.pages.settings.from_group import FromGroupPart
from mindbody.ui.viewmodels.clinic.taking_home import TakingHomeViewModel
from mindbody.ui.widgets.scroll import ScrollPage
from tests.support.opened_app import OpenedApp, opened
from tests.support.opened_clinic import clinic_at, with_a_group
from tests.support.screens.choices import Choices
from tests.support.screens.finding import button

MOVEMENT = 7
"""The block of the first meeting that moves."""


def part(app: OpenedApp) -> Choices:
    found = app.window.page_widget("settings").findChild(FromGroupPart)
    assert found is not None
    return Choices(found)


def link(app: OpenedApp, meeting: str) -> HomeLink:
    assert app.app.guided is not None
    library = app.app.guided.library
    return link_of(library.meeting(meeting), library)


def test_a_code_sets_the_lesson_of_the_meeting(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """However it is typed, with the answer in sight at the largest text. Today begins with it; all of it is
    taken back at once."""
    with opened(tmp_path, qapp, settings=Settings(look=LookSettings(text_size=2.0))) as app:
        app.load().window.show_page("settings")
        app.window.resize(1280, 720)
        code = code_of(link(app, "G4"))
        typed = part(app).write("Code from your group", code.lower().replace("-", " "))
        [page] = app.window.page_widget("settings").findChildren(ScrollPage)
        page.verticalScrollBar().setValue(0)
        typed.press("Look what it is")
        answer = button(page, "Set it for me")
        # It gets its place first.
        for _ in range(6):
            qapp.processEvents()
        assert answer.visibleRegion().boundingRect().size() == answer.size()
        words = part(app).words
        assert "Next on Today: Steady pacing: out of boom and bust" in words
        assert "And after it: Safe to move" in words
        assert "your group learns nothing from this computer" in words
        before = app.app.settings.profile
        assert "Today goes by the course" not in words
        part(app).press("Set it for me")
        assert app.app.settings.profile.wish.lessons == link(app, "G4").lessons
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
            found.view_model.decline()  # what was said before is gone
            found.view_model.open_file(path)  # the file dialog is the system's
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
            words, trouble = TakingHomeViewModel(meeting, library, ()).save(path)
            assert not trouble, words
            assert path.read_text() == to_text(link_of(meeting, library))
            found.view_model.open_file(path)  # the file dialog is the system's
            assert part(app).offers("Set it for me"), meeting.id


def test_only_what_changes_is_said(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Another course that Today goes by is named; what is among the favourites already is not."""
    with opened(tmp_path, qapp) as app:
        app.load().window.show_page("settings")
        wanted = link(app, "G4")
        app.app.settings.change("other", programme="mindfulness", favourites=frozenset(wanted.movements))
        part(app).write("Code from your group", code_of(wanted)).press("Look what it is")
        words = part(app).words
        assert "Today goes by the course: " in words
        assert "To your favourites: Extended exhale\n" in words
        part(app).press("Set it for me")
        assert app.app.settings.profile.programme == "cbt"


def test_the_file_goes_from_the_clinic_to_the_members_own_app(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what the group did, and without the blocks that it left out."""
    path = tmp_path / "home.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with clinic_at(tmp_path / "clinic", qapp) as clinic:
        with_a_group(clinic).press("Begin G1")
        model = clinic.console.page.view_model
        model.skip(MOVEMENT)
        while not model.state.at_end:
            clinic.time.go_on(120)
            model.next()
        clinic.console.press("End the meeting")
        clinic.settle().press("Save as a file")
        assert "The file is saved." in clinic.screen.words
    with opened(tmp_path / "home", qapp) as app:
        app.load().window.show_page("settings")
        whole = link(app, "G1")
        part(app).press("I have a file").press("Set it for me")
        profile = app.app.settings.profile
        assert profile.wish.lessons == whole.lessons
        assert profile.favourites == {whole.practice, whole.breath} - {""}
