"""The welcome: four short screens, of which only the first must be seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.safety_index import NOTHING
from mindbody.record.profile import load_profile, save_profile
from mindbody.ui.pages.first_run.page import FirstRunPage
from mindbody.ui.pages.settings.obeying import obey
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.first_run import FirstRunViewModel, Screen, nearest_country
from tests.support.people import holder, our_safety
from tests.support.screens.choices import Choices
from tests.ui.standing import check_page, walk_by_tab


def a_model(territory: str = "GB") -> FirstRunViewModel:
    return FirstRunViewModel(holder(), safety=our_safety(), territory=territory)


def shown(qtbot: QtBot, look: Look, model: FirstRunViewModel) -> Choices:
    page = FirstRunPage(look, model)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    return Choices(page)


@pytest.mark.parametrize(
    ("territory", "country"),
    [("GB", "GB"), ("us", "US"), ("DE", "EU"), ("IE", "IE"), ("JP", "ZZ"), ("", "ZZ")],
)
def test_the_first_guess_at_the_country_is_the_computer_s(territory: str, country: str) -> None:
    """A guess that can be changed; for countries without lines of their own, the nearest there is."""
    assert nearest_country(territory, our_safety().countries) == country
    assert a_model(territory).settings.profile.country == country


def test_the_first_screen_says_what_this_is_not(qtbot: QtBot, look: Look) -> None:
    """Every word of the consent page is there, with the emergency number and the text size first."""
    model = a_model()
    screen = shown(qtbot, look, model)
    consent = model.consent
    assert consent is not None

    assert all(point in screen.words for section in consent.sections for point in section.points)
    assert "999" in screen.words
    assert screen.offers("Larger text")
    screen.press("Australia")
    assert "000" in screen.words


def test_the_first_screen_cannot_be_skipped(qtbot: QtBot, look: Look) -> None:
    """Scope and help come before anything else."""
    model = a_model()
    screen = shown(qtbot, look, model)
    model.skip_the_rest()

    assert not screen.offers("Skip the rest")
    assert not screen.offers("Back")
    assert model.screen is Screen.CONSENT


def test_four_screens_lead_to_the_app(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    """What was chosen on the way is in the profile, which is there from then on."""
    settings = holder(load_profile(tmp_path), save=lambda profile: save_profile(tmp_path, profile))
    model = FirstRunViewModel(settings, safety=our_safety(), territory="GB")
    screen = shown(qtbot, look, model)
    screen.press("I understand, go on").write("Your name", "Rosa")
    assert "Welcome, Rosa." in screen.words
    screen.press("Go on").press("Night").press("My hands").press("Go on")
    screen.press("Lower back").press("Family")
    with qtbot.waitSignal(model.finished):
        screen.press("Begin")
    profile = load_profile(tmp_path)

    assert profile.first_run_done
    assert (profile.name, profile.country) == ("Rosa", "GB")
    assert profile.matters == frozenset({"family"})
    assert profile.settings.comfort.skip == {"lower-back"}
    assert profile.settings.comfort.anchor == "hands"
    assert profile.settings.look.theme == "night"


def test_all_but_the_first_can_be_left_out(qtbot: QtBot, look: Look) -> None:
    """Two presses, and the app is there with its gentle defaults."""
    model = a_model()
    screen = shown(qtbot, look, model)
    with qtbot.waitSignal(model.finished):
        screen.press("I understand, go on").press("Skip the rest")

    assert model.settings.profile.first_run_done
    assert model.settings.settings == holder().settings


def test_going_back_shows_what_was_written(qtbot: QtBot, look: Look) -> None:
    """Nothing is asked twice."""
    screen = shown(qtbot, look, a_model())
    screen.press("I understand, go on").write("Your name", "Rosa").press("Go on").press("Back")

    assert screen.written("Your name") == "Rosa"


def test_return_in_the_name_goes_on(qtbot: QtBot, look: Look) -> None:
    """The focus is in the field, and Return is enough."""
    model = a_model()
    screen = shown(qtbot, look, model)
    screen.page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is screen.page)
    screen.press("I understand, go on")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Rosa")
    QTest.keyClick(focused, Qt.Key.Key_Return)

    assert model.settings.profile.name == "Rosa"
    assert model.screen is Screen.COMFORT


def test_text_grows_while_one_looks(qtbot: QtBot, look: Look) -> None:
    """The very first control on the very first screen already works."""
    model = a_model()
    obey(look, model.settings)
    screen = shown(qtbot, look, model)
    for _ in range(5):
        screen.press("Larger text")

    assert look.scale == 2.0
    assert "Text size 200 %" in screen.words


def test_the_keyboard_alone_reaches_everything(qtbot: QtBot, look: Look) -> None:
    """Tab begins with the text size and comes to the way on."""
    screen = shown(qtbot, look, a_model())
    walked = [
        widget.accessibleName() or widget.property("text") for widget in walk_by_tab(qtbot, screen.page)
    ]

    assert "Larger text" in walked
    assert "I understand, go on" in walked


def test_without_the_safety_file_the_essentials_are_said(qtbot: QtBot, look: Look) -> None:
    """Not an empty page: what it is not, medicine, privacy, and that it does not watch."""
    screen = shown(qtbot, look, FirstRunViewModel(holder(), safety=NOTHING))

    assert "does not diagnose" in screen.words
    assert "does not watch over you" in screen.words


@pytest.mark.parametrize("steps", range(4))
@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_each_screen_holds_what_every_page_promises(
    qtbot: QtBot, look: Look, steps: int, theme: Theme
) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    model = a_model()
    for _ in range(steps):
        model.go_on()
    check_page(qtbot, look, FirstRunPage(look, model))
