"""Groups from nothing to their end, in the window of who leads them, over a real store."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clinic.room import Calm
from mindbody.record.clinic.opening import open_clinic
from mindbody.record.clinic.rows import Attendance
from mindbody.record.clock import SystemClock
from mindbody.ui.pages.clinic.console import ConsolePage
from mindbody.ui.pages.clinic.group import GroupPage
from mindbody.ui.pages.clinic.group_end import GroupEndPart
from mindbody.ui.widgets.buttons import PrimaryButton
from mindbody.ui.widgets.person_row import PersonRow
from tests.support.opened_app import opened
from tests.support.opened_clinic import PEOPLE, OpenedClinic, clinic_at, with_a_group
from tests.support.pseudo import pseudo, spoken
from tests.support.screens.choices import Choices
from tests.support.screens.finding import all_of, words


def begun(app: OpenedClinic) -> ConsolePage:
    app.press("Begin G1")
    page = app.page
    assert isinstance(page, ConsolePage)
    return page


def seen_windows() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


def note_of(page: QWidget) -> QWidget:
    """The card that the note is written on."""
    [keep] = [each for each in page.findChildren(PrimaryButton) if each.text() == "Keep the note"]
    card = keep.parentWidget()
    assert card is not None
    return card


def test_a_group_is_led_through_its_first_meeting(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """From the first page of all to the note after the meeting; each thing is in the file."""
    with clinic_at(tmp_path, qapp) as app:
        with_a_group(app)
        assert "3 people" in words(app.page)
        begun(app)
        console = app.console
        app.page.setFocus()
        assert "Press a name, or A" in words(app.page)
        console.key(Qt.Key.Key_A)
        assert app.screen.offers("1  here")
        console.key(Qt.Key.Key_1).key(Qt.Key.Key_2)
        assert [row.text() for row in app.page.findChildren(PersonRow) if row.isChecked()] == ["River"]
        model = app.console.page.view_model
        for _ in range(len(model.run.agenda) * 4):
            app.time.go_on(120)
            if not model.state.at_end:
                console.key(Qt.Key.Key_Space)
        console.press("End the meeting")
        app.settle()
        assert app.window.page == "held"
        fields = [each for each in app.page.findChildren(QLineEdit) if each.isVisibleTo(app.page)]
        QTest.keyClicks(fields[0], "The round ran long, and it was good.")
        app.press("Keep the note")
        assert "The note is kept." in words(note_of(app.page))
        QTest.keyClicks(fields[1], "Water next time.")
        app.press("Back to the group")
        named = [each.accessibleName() for each in app.page.findChildren(PersonRow)]
        assert any("2 of 3 came" in each for each in named)
        assert app.screen.offers("Begin G2")
        assert "Press one that was held to see who came, and its note." in words(app.page)
        page = app.page
        assert isinstance(page, GroupPage)
        # The file dialog is the system's.
        page.view_model.save_attendance(tmp_path / "who-came.csv")
        page.view_model.save_fidelity(tmp_path / "how-it-went.csv")
        [end] = page.findChildren(GroupEndPart)
        assert "Saved as how-it-went.csv." in words(end)
    rows = list(csv.DictReader((tmp_path / "who-came.csv").read_text("utf-8-sig").splitlines()))
    assert {row["alias"]: row["state"] for row in rows} == {"Finch": "present", "Maple": "late"}
    went = (tmp_path / "how-it-went.csv").read_text("utf-8-sig").splitlines()
    assert len(went) == 1 + 10

    store = open_clinic(tmp_path / "clinic", SystemClock())
    [group] = store.groups()
    [held] = store.helds(group.id)
    assert held.ended_at is not None
    assert held.note == ("The round ran long, and it was good.", "Water next time.")
    states = {each.alias: "" for each in store.members(group.id)}
    by_id = {each.id: each.alias for each in store.members(group.id)}
    for came in store.came(group.id):
        states[by_id[came.member]] = came.state
    assert states == {"Finch": Attendance.PRESENT, "Maple": Attendance.LATE, "River": ""}
    assert store.verify_audit() is None
    store.close()


def test_a_meeting_that_was_cut_off_goes_on_at_its_block(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """In the next start, from the list of groups; the room sees nothing of it until it is uncovered."""
    with clinic_at(tmp_path, qapp) as app:
        page = begun(with_a_group(app))
        page.view_model.go_to(3)
        app.time.go_on(60)
    with clinic_at(tmp_path, qapp) as app:
        app.load()
        assert "was cut off" in words(app.page)
        app.press("Go on with it")
        again = app.console.page
        assert again.view_model.run.current.number == 3
        assert isinstance(again.view_model.frame.content, Calm)


def test_leaving_the_console_leaves_nothing_to_the_room(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Back to the group; the way on is there, and no window but that of whoever leads."""
    others = seen_windows()
    with clinic_at(tmp_path, qapp) as app:
        begun(with_a_group(app))
        app.press("Leave")
        assert app.window.page == "group"
        assert app.screen.offers("Go on with G1")
        assert seen_windows() - others == {app.window}


def test_a_passcode_is_set_and_asked_for(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong one opens nothing; idle for five minutes it locks itself, but never in a meeting. What leaves
    it is told by the list of who did what."""
    with clinic_at(tmp_path, qapp) as app:
        with_a_group(app).press("All groups", "Passcode, backups and who did what")
        app.clinic.passcode.set_passcode("warm stones by the sea")
        app.load()
        assert app.clinic.passcode.state.on
        assert app.clinic.locked
        app.clinic.passcode.leave()
        app.settle().press("All groups")
        app.clinic.groups.choose(app.clinic.inside.desk.store.groups()[0].id)  # type: ignore[union-attr]  # unlocked
        app.settle()
        begun(app)
        app.time.go_on(20 * 60)
        app.settle()
        assert app.window.page == "console"
        app.press("Leave")
        app.time.go_on(6 * 60)
        app.settle()
        assert app.window.page == "unlock"
        assert not any(alias in words(app.page) for alias in PEOPLE)
        typed = all_of(app.page, QLineEdit, "Passcode")[0]
        QTest.keyClicks(typed, "cold stones")
        app.press("Open").load()
        assert app.window.page == "unlock"
        typed.clear()
        QTest.keyClicks(typed, "warm stones by the sea")
        app.press("Open").load()
        assert app.window.page == "groups"
        assert "Tuesdays at ten" in words(app.page)
        app.press("Passcode, backups and who did what")
        assert "All in order" in words(app.page)
        assert "wrong passcode" in words(app.page)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.json"), ""))
        app.press("Save it all as a file").load()
        assert "Saved: all.json. This file is not locked." in words(app.page)
        assert "saved elsewhere: store" in words(app.page)
        assert all(alias in (tmp_path / "all.json").read_text("utf-8") for alias in PEOPLE)


def test_what_is_over_is_purged_when_it_is_said_twice(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """With a plain warning; no byte of it is left. At the soonest on the day after its end."""
    with clinic_at(tmp_path, qapp) as app:
        with_a_group(app).press("until its last day", "End the group")
        assert "to begin with that" not in words(app.page)
        app.press("All groups")
        app.time.sleep(86400)
        app.press("Passcode, backups and who did what", "Take them out for good")
        assert "It can't be taken back." in words(app.page)
        app.press("Yes, take them out").load()
        assert "Gone for good: Tuesdays at ten." in words(app.page)
        app.press("All groups")
        assert "Begin with a group" in words(app.page)
    found = [path for path in (tmp_path / "clinic").rglob("*") if path.is_file()]
    assert [path.name for path in found if b"Maple" in path.read_bytes()] == []


@pytest.mark.parametrize("what", ["damaged", "newer"])
def test_a_store_that_cannot_be_opened_says_so(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, what: str
) -> None:
    """In one sentence, with the newest backup to put back; nothing of it is changed by looking."""
    with clinic_at(tmp_path, qapp) as app:
        with_a_group(app).press("All groups", "Passcode, backups and who did what")
        app.press("Make a backup now").load()
    path = tmp_path / "clinic" / "clinic.db"
    whole = bytearray(path.read_bytes())
    if what == "damaged":
        whole[4096:4496] = b"\xff" * 400
    else:
        whole[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(whole)
    with clinic_at(tmp_path, qapp) as app:
        app.load()
        assert app.window.page == "shut"
        assert path.read_bytes() == bytes(whole)
        assert app.screen.offers("Try again")
        if what == "damaged":
            buttons = [each.text() for each in app.page.findChildren(QPushButton)]
            app.press(next(each for each in buttons if each.startswith("Put back"))).load()
            assert "Tuesdays at ten" in words(app.page)


def test_a_locked_store_that_is_damaged_is_brought_back(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """By the passcode that it has, which is asked for before it and after it."""
    with clinic_at(tmp_path, qapp) as app:
        with_a_group(app).press("All groups", "Passcode, backups and who did what")
        app.clinic.passcode.set_passcode("warm stones by the sea")
        app.load()
        app.clinic.passcode.leave()
        app.press("Make a backup now").load()
    path = tmp_path / "clinic" / "clinic.db"
    whole = bytearray(path.read_bytes())
    whole[4096:4496] = b"\xff" * 400
    path.write_bytes(whole)
    with clinic_at(tmp_path, qapp) as app:
        for page in ("shut", "groups"):
            typed = all_of(app.page, QLineEdit, "Passcode")[0]
            QTest.keyClicks(typed, "warm stones by the sea")
            app.load().press("Open").load()
            assert app.window.page == page
            if page == "shut":
                buttons = [each.text() for each in app.page.findChildren(QPushButton)]
                app.press(next(each for each in buttons if each.startswith("Put back"))).load()
                assert app.window.page == "unlock"
        assert "Tuesdays at ten" in words(app.page)


def test_a_store_on_a_server_is_no_first_start(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """What is kept is elsewhere; one that is not reached says so, and nothing is made here in its place."""
    folder = tmp_path / "clinic"
    folder.mkdir()
    (folder / "store.json").write_text('{"url": "postgresql:///nowhere?host=/nonexistent"}')
    with clinic_at(tmp_path, qapp) as app:
        assert app.window.page == "groups"
        app.load()
        assert app.window.page == "shut"
    assert not (folder / "clinic.db").exists()


def test_another_language_holds_in_the_groups_at_once_but_in_a_meeting_at_its_end(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    title = "MindBody, groups"
    with clinic_at(tmp_path, qapp) as app:
        with_a_group(app)
        with spoken(qapp):
            app.clinic.say_anew("es")
            assert app.window.windowTitle() == pseudo(title)
            assert app.screen.offers(pseudo("All groups"))
        app.clinic.say_anew("en")
        console = begun(app)
        with spoken(qapp):
            app.clinic.say_anew("es")
            assert (app.page, app.window.windowTitle()) == (console, title)
            app.press("Leave").settle()
            assert app.window.windowTitle() == pseudo(title)
            assert app.screen.offers(pseudo("All groups"))


def test_the_way_from_a_persons_own_app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """A window of its own, which comes forward when it is asked for again, and can be closed by itself."""
    with opened(tmp_path, qapp) as app:
        app.load()
        app.window.show_page("settings")
        screen = Choices(app.window.page_widget("settings"))
        screen.press("Open my groups").press("Open my groups")
        clinic = app.house.groups.clinic
        assert clinic is not None
        assert clinic.window.isVisible()
        app.app.settings.choose_language("es")
        qapp.processEvents()
        assert clinic.window.windowTitle() == "MindBody, grupos"
        clinic.window.close()
        assert app.house.groups.clinic is None
        assert app.window.isVisible()
