"""The app speaks the language that a person chose, at once, and loses nothing of theirs by it."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody import places
from mindbody.content.languages import LANGUAGES, language_in_force
from mindbody.content.reading import read_library
from mindbody.record.profile import LookSettings, Profile, Settings, load_profile
from mindbody.ui.pages.parts.language import LanguageChoice
from mindbody.ui.pages.toolkit.page import ToolkitPage
from mindbody.ui.shell.speech import locale_of
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel
from mindbody.ui.widgets.rail import RailButton
from mindbody.wiring import heavy
from mindbody.wiring.by_hand import HandTime
from mindbody.wiring.heavy import Heavy, load_for_home
from mindbody.wiring.holding import Hold
from mindbody.wiring.machine import Machine
from mindbody.wiring.speaking import Speaking
from tests.support.hand_jobs import HandJobs
from tests.support.opened_app import MORNING, OpenedApp, opened
from tests.support.screens.choices import Choices

SPANISH = Settings(look=LookSettings(language="es"))


def rail(window: QWidget) -> list[str]:
    return [button.text() for button in window.findChildren(RailButton) if button.isVisible()]


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (("", "es-MX", "en"), "es"),
        (("fr_CA", "ES"), "es"),
        (("en-GB", "es"), "en"),
        (("de", "C"), "en"),
        ((), "en"),
    ],
)
def test_the_first_wish_that_we_speak_holds(wishes: tuple[str, ...], language: str) -> None:
    assert language_in_force(wishes) == language


@pytest.mark.parametrize(
    ("language", "machine", "written"),
    [
        ("es", "es_MX", "es_MX"),
        ("es", "en_US", "es_US"),
        ("es", "C", "es_ES"),
        ("en", "en_GB", "en_GB"),
        ("en", "de_DE", "en_DE"),
        ("en", "C", "C"),
    ],
)
def test_dates_and_numbers_are_those_of_the_language_where_the_machine_is(
    language: str, machine: str, written: str
) -> None:
    assert locale_of(language, QLocale(machine)).name() == written


def test_a_person_new_here_is_welcomed_in_the_language_of_the_machine_and_can_take_another(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp, known=False, languages=("es-MX",)) as app:
        page = app.window.page_widget("first-run")
        assert QLocale().language() is QLocale.Language.Spanish
        spanish = page.accessibleName()
        choice = page.findChild(LanguageChoice)
        assert choice is not None
        Choices(choice).press(LANGUAGES["en"])
        qapp.processEvents()
        welcome = app.window.page_widget("first-run")
        assert welcome is not page
        assert welcome.accessibleName() == "Welcome" != spanish
        assert app.window.page == "first-run"


def test_another_language_holds_at_once_and_what_was_done_stays(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        app.load()
        guided = app.app.guided
        assert guided is not None
        done = "noticing-thoughts"
        assert done in guided.library.lessons
        guided.record.mark_lesson_done(done)
        app.window.show_page("settings")
        app.app.settings.choose_language("es")
        qapp.processEvents()
        app.work()

        guided = app.app.guided
        assert guided is not None
        assert rail(app.window)[0] == "Hoy"
        assert app.window.page == "settings"
        assert guided.library.lessons.keys() == read_library(places.lessons("es"))[0].lessons.keys()
        assert done in guided.record.lessons_done()
        assert load_profile(app.folder).settings.look.language == "es"

        for name in ("today", "learn", "practise", "toolkit", "progress", "flare", "help"):
            app.window.show_page(name)
        app.work()

        # The plan for a flare is of a lesson that is not said in Spanish yet.
        app.window.show_page("flare")
        Choices(app.window.page_widget("flare")).press("Empezar mi plan")
        tools = app.window.page_widget("toolkit")
        assert isinstance(tools, ToolkitPage)
        assert (app.window.page, tools.tool) == ("toolkit", "flare-card")

        app.app.settings.choose_language("en")
        qapp.processEvents()
        app.work()
        assert rail(app.window)[0] == "Today"
        assert app.app.guided is not None
        assert done in app.app.guided.library.lessons


def test_the_language_of_the_start_gives_way_to_the_one_that_was_always_chosen(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    english = Settings(look=LookSettings(language="en"))
    with opened(tmp_path, qapp, settings=english, language="es") as app:
        assert rail(app.window)[0] == "Hoy"
        app.window.show_page("settings")
        Choices(app.window.page_widget("settings")).press(LANGUAGES["en"])
        qapp.processEvents()
        assert rail(app.window)[0] == "Today"


def test_a_language_that_comes_with_a_file_or_goes_with_it_is_chosen_too_but_by_nobody_who_left(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    facts = Facts(folder=tmp_path, version="1")
    left, here = (SettingsViewModel(Profile(id="me"), save=lambda _: None, facts=facts) for _ in range(2))
    time = HandTime(MORNING)
    no_sound = partial(pytest.fail, "no sound is made here")
    speaking = Speaking(qapp, Machine(clock=time, jobs=HandJobs(), ticker=time.pulse, player=no_sound))
    speaking.follow(left)
    speaking.follow(here)
    chosen: list[str] = []
    speaking.chosen.connect(lambda: chosen.append(here.settings.look.language))
    left.choose_language("es")
    assert not chosen
    here.adopt(Profile(id="me", settings=SPANISH))
    speaking.follow(here)
    here.undo()
    assert chosen == ["es", ""]
    speaking.follow(here)


@pytest.mark.parametrize("why", ["open to read", "full"])
def test_another_language_and_every_other_choice_hold_where_nothing_can_be_kept(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with opened(tmp_path, qapp, hold=Hold(to_read=why == "open to read")) as app:
        if why == "full":
            monkeypatch.setattr("mindbody.record.profile.write_whole", full)
        app.window.show_page("settings")
        app.app.settings.change("name", name="Ines")
        app.app.settings.choose_language("es")
        qapp.processEvents()
        assert rail(app.window)[0] == "Hoy"
        assert (app.window.page, app.app.settings.profile.name) == ("settings", "Ines")
        app.app.settings.flush()
        assert (app.app.settings.said is not None) == (why == "full")
        assert load_profile(app.folder).settings.look.language == ""


def test_lessons_that_could_not_be_loaded_are_no_trouble_of_another_language(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only_spanish(where: places.Places, language: str) -> Heavy:
        if language != "es":
            raise OSError("gone")
        return load_for_home(where, language)

    monkeypatch.setattr(heavy, "load_for_home", only_spanish)

    def choose(app: OpenedApp, language: str) -> None:
        app.app.settings.choose_language(language)
        qapp.processEvents()

    with opened(tmp_path, qapp) as app:
        shown: list[str] = []
        app.window.page_shown.connect(shown.append)
        app.house.load()
        choose(app, "es")
        app.work()
        assert app.app.guided is not None
        assert "trouble" not in shown
        choose(app, "en")
        app.work()
        assert app.window.page == "trouble"
        choose(app, "es")
        assert app.window.page == "today"
