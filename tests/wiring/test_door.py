"""A record that can't be opened, on the screen of the person whose record it is."""

import shutil
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.schema import SCHEMA
from mindbody.record.seal import seal_path
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.backups import Door


def rate(app: OpenedApp, value: int) -> None:
    assert app.app.guided is not None
    app.app.guided.record.rate(None, "pain-before", value)


def ratings(app: OpenedApp) -> list[object]:
    assert app.app.guided is not None
    return [row.value for row in app.app.guided.record.ratings()]


@pytest.fixture
def kept(tmp_path: Path, qapp: QApplication) -> Path:
    """A record with one rating in a backup, and one that came later."""
    with opened(tmp_path, qapp) as app:
        app.load()
        rate(app, 3)
        app.time.sleep(60)
        app.app.pages.backups.make()
        app.work()
        app.time.sleep(60)
        rate(app, 8)
        assert app.app.guided is not None
        app.app.guided.record.answer(None, "pacing.note", "a quiet line")
    return tmp_path / "profiles" / "me" / "record.db"


def cut_short(record: Path) -> None:
    record.write_bytes(record.read_bytes()[:5000])


def empty(record: Path) -> None:
    record.write_bytes(b"")


def foreign(record: Path) -> None:
    record.write_bytes(b"somebody else's file")


def other_database(record: Path) -> None:
    record.unlink()
    with sqlite3.connect(record) as connection:
        connection.execute("CREATE TABLE a (b)")


def gone(record: Path) -> None:
    record.unlink()
    seal_path(record).unlink()


HARMS = [
    (cut_short, "Your record is damaged"),
    (empty, "Your record file is empty"),
    (foreign, "Another file is in the place of your record"),
    (other_database, "Another file is in the place of your record"),
    (gone, "Your record is not in its place"),
]


@pytest.mark.parametrize(("harm", "title"), HARMS, ids=[harm.__name__ for harm, _ in HARMS])
def test_a_harmed_record_is_told_plainly_and_comes_back(
    kept: Path, qapp: QApplication, qtbot: QtBot, harm: Callable[[Path], None], title: str
) -> None:
    """What is wrong, what is safe, the newest good backup with what it would lose; one press brings it back,
    and the harmed file is still there."""
    harm(kept)
    harmed = kept.read_bytes() if kept.exists() else None
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        door = Door(app.window, app.work)
        assert title in door.words
        assert "Your newest good backup" in door.words
        assert "1 rating, from 22 November" in door.words
        assert ("may be lost" in door.words) == (harmed is not None)

        door.put_back()

        assert app.window.page == "today"
        assert ratings(app) == [3]
        assert "The backup of today, 09:31 is back in its place." in door.words
    aside = [path.read_bytes() for path in kept.parent.glob("record.db.damaged-*")]
    assert harmed is None or harmed in aside


def test_a_changed_bit_is_told_and_the_file_can_be_used_as_it_is(
    kept: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Someone who copied the file here themselves is not held up."""
    whole = kept.read_bytes()
    assert b"a quiet line" in whole
    kept.write_bytes(whole.replace(b"a quiet line", b"a quieT line"))
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        door = Door(app.window, app.work)
        assert "Your record was changed from outside" in door.words
        assert "Not in it: 1 rating, 1 answer, from 22 November." in door.words

        door.press("Use it as it is")

        assert app.window.page == "today"
        assert ratings(app) == [3, 8]


def test_putting_a_backup_back_can_be_undone(kept: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Whoever chose the wrong one goes back to what was there before."""
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        app.window.show_page("settings")
        app.work()
        door = Door(app.window, app.work)
        door.press("Put back the backup of Today, 09:31")
        assert "Not in it: 1 rating, 1 answer, from 22 November." in door.words
        door.put_back()
        assert ratings(app) == [3]
        assert app.window.page == "settings"

        door.press("Undo")

        assert ratings(app) == [3, 8]


def test_beginning_anew_is_asked_twice_and_keeps_the_old_file(
    kept: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """For those who have no backup: an empty record, and the old one is moved aside."""
    shutil.rmtree(kept.parent / "backups")
    cut_short(kept)
    harmed = kept.read_bytes()
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        door = Door(app.window, app.work)
        assert "There is no backup on this computer." in door.words
        door.press("Begin with an empty record")
        assert app.window.page == "trouble"

        door.press("Yes, begin anew")

        assert app.window.page == "today"
        assert ratings(app) == []
    assert harmed in [path.read_bytes() for path in kept.parent.glob("record.db.damaged-*")]


def test_a_newer_record_is_left_alone_and_can_be_taken_along(
    kept: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """No byte is changed, no backup is offered in its place, and a copy of the file can be saved."""
    with sqlite3.connect(kept) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = kept.read_bytes()
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        door = Door(app.window, app.work)
        assert "This record needs a newer MindBody" in door.words
        assert not door.offers("Put this backup back")
        assert not door.offers("Begin with an empty record")
        assert app.app.door.trouble is not None

        app.app.door.trouble.save_copy(tmp_path / "along.db")

        assert "A copy is in along.db now." in door.words
    assert (tmp_path / "along.db").read_bytes() == before
    assert kept.read_bytes() == before


def test_a_record_that_is_gone_does_not_greet_a_new_person(
    kept: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Before anything is loaded the first page says nothing about a week that nobody can tell."""
    gone(kept)
    with opened(kept.parent.parent.parent, qapp) as app:
        assert "practices this week" not in Door(app.window, app.work).words.lower()


def test_the_backup_of_the_day_is_made_by_itself(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """One a day on which something was written, without being asked."""
    with opened(tmp_path, qapp) as app:
        app.load()
        rate(app, 3)
    with opened(tmp_path, qapp) as app:
        app.load().work()
        app.window.show_page("settings")
        app.work()
        assert [row.about.split(",")[0] for row in app.app.pages.backups.state.rows] == ["Made by itself"]


def test_what_is_not_in_order_is_told_where_backups_are(
    kept: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file that is no backup is refused in a sentence, and nothing is changed."""
    strange = tmp_path / "strange.mindbody"
    strange.write_bytes(b"no backup")
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        app.window.show_page("settings")
        app.app.pages.backups.show(strange)
        app.work()
        assert "is not a MindBody backup" in Door(app.window, app.work).words
        assert ratings(app) == [3, 8]


def test_a_copy_of_a_backup_goes_elsewhere(
    kept: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """And is put back from there when all here is lost."""
    copy = tmp_path / "stick.mindbody"
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        backups = app.app.pages.backups
        backups.look()
        app.work()
        backups.save_copy(backups.state.rows[0].path, copy)
        app.work()
        assert "was read back" in backups.state.said
    cut_short(kept)
    shutil.rmtree(kept.parent / "backups")
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        assert app.app.door.trouble is not None
        assert app.app.door.trouble.backups is not None
        app.app.door.trouble.backups.show(copy)
        app.work()
        Door(app.window, app.work).put_back()
        assert 3 in ratings(app)


def test_a_settings_file_that_is_broken_costs_no_record(kept: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The defaults hold, the broken file is kept, the person is told, and not greeted as a new one."""
    profile = kept.parent / "profile.json"
    profile.write_text('{"name": "Ro', "utf-8")
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        assert app.window.page == "today"
        assert ratings(app) == [3, 8]
        assert "Your choices are back at their first state" in Door(app.window, app.work).words
    assert (kept.parent / "profile.broken-1.json").read_text("utf-8") == '{"name": "Ro'


def test_the_day_after_another_backup_is_made(kept: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """An app that is left open over night backs up after the next session."""
    with opened(kept.parent.parent.parent, qapp) as app:
        app.load().work()
        count = len(list((kept.parent / "backups").glob("*")))
        app.time.sleep(timedelta(days=1).total_seconds())
        rate(app, 5)
        app.app.today.begin()
        assert app.app.session is not None
        app.app.session.skip()
        app.app.session.end_here()
        app.work()
        assert len(list((kept.parent / "backups").glob("*"))) == count + 1
