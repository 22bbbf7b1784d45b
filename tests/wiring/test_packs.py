"""Packs in the app as it is wired: added in Settings, lived with, taken away."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from mindbody import places
from mindbody.content.first_pack import PAGE, begin_pack
from mindbody.content.vocabulary import Position
from mindbody.ui.viewmodels.today import TodayChoice
from tests.content.pack_files import pack_folder, zipped
from tests.content.packs import changed
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.choices import Choices


class LessonsInSettings:
    """The card of lessons, in the words of its user."""

    def __init__(self, it: OpenedApp, monkeypatch: pytest.MonkeyPatch) -> None:
        self._it = it
        self._monkeypatch = monkeypatch
        it.app.window.show_page("settings")
        self.screen = Choices(it.app.window.page_widget("settings"))

    @property
    def words(self) -> str:
        return self.screen.words.replace("\u200b", "")

    def add_zip(self, source: Path) -> "LessonsInSettings":
        self._monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
        self.screen.press("Add a zip file")
        return self._done()

    def add_folder(self, source: Path) -> "LessonsInSettings":
        self._monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(source))
        self.screen.press("Add a folder")
        return self._done()

    def press(self, name: str) -> "LessonsInSettings":
        self.screen.press(name)
        return self._done()

    def _done(self) -> "LessonsInSettings":
        self._it.work()
        QApplication.processEvents()
        return self


def test_a_pack_is_added_and_its_lesson_begins(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the zip file of a clinic to a session, without a new start."""
    source = zipped(pack_folder(tmp_path), tmp_path / "clinic.zip", inside="clinic/")
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        lessons = LessonsInSettings(it, monkeypatch).add_zip(source)
        assert "“Our clinic” is here now, in Learn and in Practise." in lessons.words
        assert "By The pain team. English. Version 1.0. CC BY 4.0." in lessons.words
        assert "2 lessons, 1 practice, 1 breath" in lessons.words
        guided = it.app.guided
        assert guided is not None
        choice = TodayChoice(lesson="warm-welcome", minutes=10, position=Position.SEATED, energy="ok")
        assert guided.begin(choice) is not None
    with opened(tmp_path / "home", qapp) as again:
        # Before anything heavy is loaded.
        LessonsInSettings(again, monkeypatch)
        assert [row.title for row in again.app.pages.packs.state.rows] == ["Our clinic"]
        again.load()
        assert again.app.guided is not None
        assert "small-step" in again.app.guided.library.lessons


def test_a_programme_in_another_language_says_so_on_the_learn_page(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its lessons stand under their own programme, with language and origin."""
    pack = pack_folder(tmp_path)
    changed(pack, "pack.yaml", "language: en", "language: es")
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        LessonsInSettings(it, monkeypatch).add_folder(pack)
        it.app.window.show_page("learn")
        cards = it.app.window.page_widget("learn").findChildren(QAbstractButton)
        (card,) = (each for each in cards if each.text() == "First steps")
        assert card.accessibleDescription().startswith("Español, from Our clinic: 2 lessons")


def test_the_pack_that_is_begun_is_one_lesson_in_learn(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `mindbody pack new` writes it, and as its writer first sees it."""
    begin_pack(tmp_path / "mornings", (places.guide() / PAGE).read_text("utf-8"))
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        LessonsInSettings(it, monkeypatch).add_folder(tmp_path / "mornings")
        it.app.window.show_page("learn")
        cards = it.app.window.page_widget("learn").findChildren(QAbstractButton)
        (card,) = (each for each in cards if each.text() == "Kinder mornings")
        assert card.accessibleDescription().startswith("English, from Kinder mornings: 1 lesson. ")


def test_a_pack_is_refused_in_words(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first reasons at once, all of them on request, and a list to hand on."""
    pack = pack_folder(tmp_path)
    for file in ("small-step", "warm-welcome"):
        changed(pack, f"cbt/{file}.md", "Your pain is real.", "You must not give up.")
        changed(pack, f"cbt/{file}.md", "order: ", "order: x")
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        lessons = LessonsInSettings(it, monkeypatch).add_folder(pack)
        assert "“our-clinic” was not taken in" in lessons.words
        assert "Nothing was changed." in lessons.words
        assert "cbt/small-step.md:6: " in lessons.words
        assert "cbt/warm-welcome.md:8: " not in lessons.words
        lessons.press("Show all 4")
        assert "cbt/warm-welcome.md:8: “You must” is a phrase that hurts" in lessons.words
        lessons.press("Copy the list")
        assert QGuiApplication.clipboard().text().count("\n") == 3
        lessons.press("Put this away")
        assert "was not taken in" not in lessons.words
        assert list((tmp_path / "home" / "packs").iterdir()) == []


def test_what_cannot_be_opened_is_told(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that was pulled out is no crash."""
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        lessons = LessonsInSettings(it, monkeypatch).add_zip(tmp_path / "gone.zip")
        assert "It can't be opened: No such file or directory." in lessons.words


def test_a_pack_is_taken_away_after_a_question(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One press alone removes nothing; what was written stays in the record."""
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        lessons = LessonsInSettings(it, monkeypatch).add_folder(pack_folder(tmp_path))
        guided = it.app.guided
        assert guided is not None
        guided.record.answer(None, "warm-welcome.hope", '"a walk"')
        lessons.press("Remove Our clinic")
        assert "What you wrote in its lessons stays with you." in lessons.words
        lessons.press("Keep it")
        assert "warm-welcome" in guided.library.lessons
        lessons.press("Remove Our clinic").press("Take it away")
        assert "“Our clinic” is gone. What you wrote is kept." in lessons.words
        assert "warm-welcome" not in guided.library.lessons
        assert guided.record.answers("warm-welcome") == {"hope": '"a walk"'}
        assert not (tmp_path / "home" / "packs" / "our-clinic").exists()


def test_help_lines_of_a_clinic_show_on_the_help_page(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, and at the next start before the lessons are read; ours are back when the pack is gone."""

    def lines(it: OpenedApp) -> set[str]:
        return {line.about for country in it.app.help.countries for line in country.lines}

    clinic = "Someone to listen."
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        assert clinic not in lines(it)
        lessons = LessonsInSettings(it, monkeypatch).add_folder(pack_folder(tmp_path))
        assert clinic in lines(it)
    with opened(tmp_path / "home", qapp) as again:
        assert clinic in lines(again)
        again.load()
        lessons = LessonsInSettings(again, monkeypatch).press("Remove Our clinic").press("Take it away")
        assert clinic not in lines(again)
        assert "gone" in lessons.words


def test_a_pack_that_went_bad_does_not_hold_up_the_app(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is left out with one sentence; all else is there."""
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        LessonsInSettings(it, monkeypatch).add_folder(pack_folder(tmp_path))
    (tmp_path / "home" / "packs" / "our-clinic" / "cbt" / "small-step.md").write_bytes(b"\x00\xff")
    with opened(tmp_path / "home", qapp) as again:
        again.load()
        assert again.app.guided is not None
        assert "you-are-believed" in again.app.guided.library.lessons
        assert "warm-welcome" not in again.app.guided.library.lessons
        lessons = LessonsInSettings(again, monkeypatch)
        assert "This one can't be read any more, so it is left out." in lessons.words
        assert "cbt/small-step.md:1: " in lessons.words
        lessons.press("Remove Our clinic").press("Take it away")
        assert "can't be read any more" not in lessons.words


def test_a_session_of_a_lesson_that_went_is_not_offered_for_ever(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Left in the middle, then the pack went: Today opens, and going on leads back to it."""
    with opened(tmp_path / "home", qapp) as it:
        it.load()
        LessonsInSettings(it, monkeypatch).add_folder(pack_folder(tmp_path))
        guided = it.app.guided
        assert guided is not None
        guided.begin(TodayChoice(lesson="warm-welcome", minutes=10, position=Position.SEATED, energy="ok"))
    shutil.rmtree(tmp_path / "home" / "packs")
    with opened(tmp_path / "home", qapp) as again:
        again.load()
        again.app.today.went_on.emit()
        assert again.app.window.page == "today"
        assert again.app.session is None
