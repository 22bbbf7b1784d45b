"""Two people at one computer, and what becomes of what they wrote."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.people import people
from mindbody.record.profile import LookSettings, Profile, Settings, save_profile
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.backups import Door
from tests.support.screens.finding import words

MARK = "only-one-person-wrote-this-5821"


def begin(app: OpenedApp, mark: str) -> None:
    assert app.app.guided is not None
    app.app.guided.record.answer(None, "pacing.note", mark)


def answers(app: OpenedApp) -> str:
    assert app.app.guided is not None
    return str(app.app.guided.record.answers("pacing"))


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Rosa and Ben, who were welcomed before."""
    for slug, name in (("me", "Rosa"), ("person-2", "Ben")):
        profile = Profile(id=slug, name=name, country="US", first_run_done=True)
        save_profile(tmp_path / "profiles" / slug, profile)
    return tmp_path


def test_one_person_goes_straight_in(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Nobody is asked who they are while there is nobody else."""
    with opened(tmp_path, qapp) as app:
        assert app.window.page == "today"


def test_two_people_never_see_each_others_rows(two: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Each is asked who they are; what one writes is neither in the record nor on the pages of the other."""
    with opened(two, qapp) as app:
        door = Door(app.window, app.work)
        assert "Who is here?" in door.words
        assert not app.house.anybody
        door.press("Rosa")
        app.load().work()
        begin(app, MARK)
        app.window.show_page("progress")
        app.window.show_page("settings")
        app.work()

        door.press("Change to another person")
        assert "Who is here?" in door.words
        door.press("Ben")

        assert app.window.page == "today"
        assert app.app.settings.profile.name == "Ben"
        assert MARK not in answers(app)
        begin(app, "something of Ben's")
        door = Door(app.window, app.work)
        app.window.show_page("settings")
        app.work()
        door.press("Change to another person").press("Rosa")
        assert MARK in answers(app)
        assert "Ben" not in answers(app)


def test_somebody_new_is_welcomed_into_a_record_of_their_own(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Added in Settings; the next start asks who is there."""
    with opened(tmp_path, qapp) as app:
        app.load().work()
        begin(app, MARK)
        app.window.show_page("settings")
        app.work()
        Door(app.window, app.work).press("Add a person")
        assert app.window.page == "first-run"
        assert app.app.first_run is not None
        app.app.first_run.go_on()
        app.app.settings.change("name", name="Ben")
        app.app.first_run.skip_the_rest()
        assert MARK not in answers(app)
    assert [each.name for each in people(tmp_path / "profiles")] == ["Rosa", "Ben"]
    with opened(tmp_path, qapp) as app:
        door = Door(app.window, app.work)
        assert door.offers("Ben")
        assert door.offers("Rosa")


def test_help_is_there_before_anybody_says_who_they_are(two: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """By key and by button, and back to the names; nobody's own person is shown."""
    with opened(two, qapp) as app:
        QTest.keyClick(app.window, Qt.Key.Key_F1)
        assert app.window.page == "help"
        assert "Your person" not in words(app.window)
        door = Door(app.window, app.work)
        assert not door.offers("Guide me through it")
        door.press("Back")
        assert "Who is here?" in door.words
        door.press("Need help now")
        assert app.window.page == "help"


def test_names_are_asked_for_in_the_look_of_who_was_here_last(
    two: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Who needs large text needs it before they have said who they are."""
    large = Settings(look=LookSettings(text_size=1.75))
    save_profile(
        two / "profiles" / "person-2", Profile(id="person-2", name="Ben", settings=large, first_run_done=True)
    )
    with opened(two, qapp) as app:
        assert app.house.look.scale == 1.75


def holds(home: Path, mark: str) -> list[Path]:
    """The files in which a mark stands, in the open, packed or in the name."""
    import zipfile

    found = []
    for path in home.rglob("*"):
        if not path.is_file():
            continue
        inside = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as whole:
                inside += b"".join(whole.read(name) for name in whole.namelist())
        if mark.encode() in inside or mark in path.name:
            found.append(path)
    return found


def leave_marks(app: OpenedApp) -> None:
    """Write the mark wherever a person can write: record, settings, backups, exports, recordings."""
    begin(app, MARK)
    app.app.settings.change("name", name=MARK)
    app.app.settings.flush()
    app.app.pages.backups.make()
    app.work()
    assert app.app.guided is not None
    out = app.app.pages.out_and_in
    out.lay_open("json")
    app.work()
    out.save(app.app.folder / f"{MARK}.json")
    app.work()
    (app.app.folder / "recordings").mkdir(exist_ok=True)
    (app.app.folder / "recordings" / "list.json").write_text(MARK, "utf-8")
    (app.app.folder / "record.db.damaged-20261101-101010").write_text(MARK, "utf-8")


def test_forgetting_one_person_leaves_no_byte_of_theirs(two: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Record, log, backups, what was set aside, recordings, exports; what another one wrote stays."""
    with opened(two, qapp) as app:
        door = Door(app.window, app.work)
        door.press("Ben")
        app.load().work()
        begin(app, "something of Ben's")
        app.window.show_page("settings")
        app.work()
        door.press("Change to another person").press("Rosa")
        leave_marks(app)
        assert len(holds(two, MARK)) >= 5
        app.window.show_page("settings")
        app.work()
        door.press("Delete my record ...")
        assert "Delete all that you wrote?" in door.words
        assert holds(two, MARK)

        door.press("Delete for good")

        assert "It is all gone" in door.words
        assert holds(two, MARK) == []
        door.press("To the others")
        assert door.offers("Ben")
        assert not door.offers(MARK)
    assert holds(two, MARK) == []
    assert holds(two, "something of Ben's")


def test_forgetting_everyone_leaves_nothing_of_ours(two: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Also not where the window was; other files in the same place stay."""
    (two / "letter.txt").write_text("not ours", "utf-8")
    (two / "logs").mkdir()
    (two / "logs" / "mindbody.log").write_text(MARK, "utf-8")
    with opened(two, qapp) as app:
        door = Door(app.window, app.work)
        door.press("Rosa")
        app.load().work()
        leave_marks(app)
        app.window.show_page("settings")
        app.work()

        door.press("Delete everyone's data ...").press("Delete for good")

        assert "It is all gone" in door.words
    assert holds(two, MARK) == []
    left = sorted(path.relative_to(two).as_posix() for path in two.rglob("*") if path.is_file())
    assert left == ["letter.txt", "logs/mindbody.log"]


def test_keeping_everything_after_all_is_one_press(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The question is put away, and all is there."""
    with opened(tmp_path, qapp) as app:
        app.load().work()
        begin(app, MARK)
        app.window.show_page("settings")
        app.work()
        door = Door(app.window, app.work)
        door.press("Delete all my data ...").press("Keep everything")
        assert "Delete all that you wrote?" not in door.words
        assert MARK in answers(app)


def test_after_everything_is_forgotten_one_can_begin_anew(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """As a new person, who is welcomed."""
    with opened(tmp_path, qapp) as app:
        app.load().work()
        app.window.show_page("settings")
        app.work()
        door = Door(app.window, app.work)
        door.press("Delete all my data ...").press("Delete for good").press("Begin anew")
        assert app.window.page == "first-run"
