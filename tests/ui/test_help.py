"""Need help now: the right number, people, something to hold on to, the signs; with no wait."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.safety_index import NOTHING, Safety
from mindbody.record.profile import Contact, Profile
from mindbody.ui.pages.help.page import HelpPage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.help import HelpViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from tests.support.people import holder, our_safety
from tests.support.screens.help import Help
from tests.ui.standing import check_page


def a_model(
    country: str = "GB", settings: SettingsViewModel | None = None, safety: Safety | None = None
) -> HelpViewModel:
    held = settings or holder(Profile(id="me", country=country))
    return HelpViewModel(held, safety=our_safety() if safety is None else safety)


@pytest.fixture
def model() -> HelpViewModel:
    return a_model()


@pytest.fixture
def screen(qtbot: QtBot, look: Look, model: HelpViewModel) -> Help:
    page = HelpPage(look, model)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    return Help(page)


@pytest.mark.parametrize(
    ("country", "number"), [("US", "911"), ("CA", "911"), ("GB", "999"), ("AU", "000"), ("EU", "112")]
)
def test_the_number_is_that_of_the_person_s_country(country: str, number: str) -> None:
    """A wrong number could cost a life."""
    assert a_model(country).state.emergency == number


def test_without_a_number_none_is_invented(qtbot: QtBot, look: Look) -> None:
    """Somewhere else, and nowhere yet, the page asks for the local number and offers the countries."""
    for country in ("ZZ", ""):
        page = HelpPage(look, a_model(country))
        qtbot.addWidget(page)
        page.show()
        said = Help(page).words

        assert "call your local emergency number" in said
        assert "999" not in said
        assert "911" not in said


def test_lines_tell_how_to_reach_them_and_that_nobody_checked_them(screen: Help) -> None:
    """What was not checked says so."""
    assert "Call 116 123" in screen.words
    assert screen.words.count("Not checked yet.") == 2


def test_it_says_that_the_app_does_not_watch(screen: Help) -> None:
    """Silence must never look like all clear."""
    assert "does not watch over you" in screen.words


def test_stop_signs_stand_now_today_soon(model: HelpViewModel, screen: Help) -> None:
    """The most urgent come first, and none is left out."""
    assert [signs.urgency for signs in model.state.signs] == ["now", "today", "soon"]
    said = screen.words
    assert all(point in said for signs in model.state.signs for point in signs.points)


def test_another_country_changes_the_number_at_once(model: HelpViewModel, screen: Help) -> None:
    """Somebody on a journey is two presses from the right number, and it is kept."""
    screen.press("Another country").press("Australia")

    assert "000" in screen.words
    assert model.settings.profile.country == "AU"


def test_a_person_written_down_is_shown_large_the_next_time(model: HelpViewModel, screen: Help) -> None:
    """Nobody has to look for a number on the worst night."""
    screen.write_person(" Maya ", "07700 900123")

    assert model.settings.profile.contact == Contact(name="Maya", number="07700 900123")
    assert "07700 900123" in screen.words

    screen.press("Change").write_person("Maya", "1")
    assert model.settings.profile.contact.number == "1"


def test_not_feeling_safe_is_answered_with_warmth(screen: Help, model: HelpViewModel) -> None:
    """The tap is met by words, and by the ways to reach a person."""
    screen.press("I don't feel safe")

    assert "Thank you for saying so" in screen.words
    assert model.state.unsafe

    model.opened()
    assert not model.state.unsafe


def test_escape_goes_back_to_where_one_was(qtbot: QtBot, screen: Help, model: HelpViewModel) -> None:
    """Help is a place to look into, not a trap."""
    with qtbot.waitSignal(model.closed):
        screen.key(Qt.Key.Key_Escape)
    with qtbot.waitSignal(model.closed):
        screen.press("Back")


def test_grounding_is_one_press_away(qtbot: QtBot, screen: Help, model: HelpViewModel) -> None:
    """Something to hold on to while waiting."""
    with qtbot.waitSignal(model.grounding_wanted):
        screen.press("Guide me through it")


def test_help_me_settle_leads_the_focus_to_the_practice(screen: Help) -> None:
    """By keyboard too: the next press of Space begins it."""
    screen.page.activateWindow()
    screen.press("Help me settle")

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.property("text") == "Guide me through it"


def test_the_page_opens_even_without_its_file(qtbot: QtBot, look: Look) -> None:
    """A damaged installation still says: call, tell one person, look round."""
    page = HelpPage(look, a_model(safety=NOTHING))
    qtbot.addWidget(page)
    page.show()

    assert "Call your local emergency number" in Help(page).words
    assert "does not watch over you" in Help(page).words


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.NIGHT, Theme.CONTRAST])
def test_it_holds_what_every_page_promises(qtbot: QtBot, look: Look, theme: Theme) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    check_page(qtbot, look, HelpPage(look, a_model()))


def test_it_loads_nothing_heavy() -> None:
    """It can open before the record, the lessons and the sound are there."""
    code = (
        "import sys, mindbody.ui.pages.help.page, mindbody.ui.viewmodels.help\n"
        "heavy = {'sqlalchemy', 'alembic', 'numpy', 'soundfile', 'pydub', 'pydantic', 'ruamel.yaml',"
        " 'markdown_it', 'PySide6.QtMultimedia'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
