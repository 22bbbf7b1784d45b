"""Settings: each choice takes hold at once, is kept by itself, and can be undone."""

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mindbody.content.vocabulary import Anchor, Position
from mindbody.record.profile import Profile, load_profile, save_profile
from mindbody.record.profile import Theme as ThemeChoice
from mindbody.ui.pages.settings.obeying import obey
from mindbody.ui.pages.settings.page import SettingsPage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.settings import SettingsViewModel, Sound
from mindbody.ui.widgets.settling import lay_out
from tests.support.people import FOLDER, HeardSounds, holder
from tests.support.screens.choices import Choices
from tests.ui.standing import check_page


@pytest.fixture
def model() -> SettingsViewModel:
    return holder(Profile(id="me", name="Rosa", country="GB"))


@pytest.fixture
def screen(qtbot: QtBot, look: Look, model: SettingsViewModel) -> Choices:
    page = SettingsPage(look, model)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    return Choices(page)


def test_every_comfort_choice_reaches_the_settings(model: SettingsViewModel, screen: Choices) -> None:
    """What plan, score and movement obey is what was pressed."""
    screen.press("Lying").press("My feet").press("Eyes open").press("Breath holds").press("Bells")
    screen.press("Left knee").press("Lower back")
    comfort = model.settings.comfort

    assert comfort.position is Position.LYING
    assert comfort.anchor is Anchor.FEET
    assert (comfort.eyes_open, comfort.breath_holds, comfort.bell) == (True, True, False)
    assert comfort.skip == {"left-knee", "lower-back"}

    screen.press("Let the practice choose").press("Left knee")
    assert model.settings.comfort.anchor is None
    assert model.settings.comfort.skip == {"lower-back"}


def test_look_and_sound_reach_the_settings(model: SettingsViewModel, screen: Choices) -> None:
    """Theme, text size, motion, captions, voice and background."""
    screen.press("Night").press("Larger text").press("Keep still").press("Show the words")
    screen.press("Words only").press("Sea")
    settings = model.settings

    assert settings.look.theme is ThemeChoice.NIGHT
    assert settings.look.text_size == pytest.approx(1.1)
    assert settings.look.reduced_motion
    assert not settings.captions
    assert (settings.sound.voice, settings.sound.background) == ("silent", "sea")


def test_the_day_begins_when_the_person_says_so(model: SettingsViewModel, screen: Choices) -> None:
    """At four for a new person; the page says what it is for, and that what is kept stays as it is."""
    night = datetime(2026, 3, 10, 5, 0, tzinfo=UTC)
    four, six = (QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat) for hour in (4, 6))
    assert screen.is_on(four)
    assert "What is kept already keeps its day." in screen.words
    assert model.day_of(night) == date(2026, 3, 10)

    screen.press(six)
    assert model.settings.day_start == 6
    assert model.day_of(night) == date(2026, 3, 9)
    screen.press("Undo: when my day starts")
    assert model.settings.day_start == 4


def test_quiet_and_a_sound_are_one_choice(model: SettingsViewModel, screen: Choices) -> None:
    """What is shown as chosen is what will be heard."""
    screen.press("Rain")
    assert (model.settings.sound.background, model.settings.comfort.music) == ("rain", True)

    screen.press("Quiet")
    assert (model.settings.sound.background, model.settings.comfort.music) == (None, False)

    model.change_comfort("music", music=True)
    assert screen.is_on("Quiet")


def test_the_look_obeys_at_once(model: SettingsViewModel, look: Look) -> None:
    """Text size and theme change while the person looks."""
    obey(look, model)
    model.choose_theme("contrast")
    model.change_look("text-size", text_size=1.5)
    model.change_settings("captions", captions=False)

    assert (look.theme, look.scale, look.captions) == (Theme.CONTRAST, 1.5, False)


def test_a_change_is_kept_without_being_asked(qtbot: QtBot, tmp_path: Path) -> None:
    """There is no Save button; the file holds the choice within a second."""
    kept = holder(load_profile(tmp_path), save=lambda profile: save_profile(tmp_path, profile))
    kept.change("name", name="Ines")
    qtbot.waitUntil(lambda: load_profile(tmp_path).name == "Ines", timeout=2000)


def test_leaving_the_page_keeps_what_was_just_chosen(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    """Closing the window in the same breath loses nothing."""
    kept = holder(load_profile(tmp_path), save=lambda profile: save_profile(tmp_path, profile))
    page = SettingsPage(look, kept)
    qtbot.addWidget(page)
    page.show()
    Choices(page).press("Eyes open")
    page.hide()

    assert load_profile(tmp_path).settings.comfort.eyes_open


def test_undo_takes_back_one_change_after_the_other(model: SettingsViewModel, screen: Choices) -> None:
    """By the button and by Ctrl+Z, newest first, until all is as it was."""
    before = model.profile
    assert not screen.offers("Undo: eyes open")

    screen.press("Eyes open")
    model.flush()
    screen.press("Night")
    model.flush()
    screen.press("Undo: colours")
    assert model.settings.comfort.eyes_open
    assert model.settings.look.theme is ThemeChoice.SYSTEM

    QTest.keyClick(screen.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.profile == before
    assert not screen.is_on("Eyes open")


def test_a_slide_is_undone_as_one_change(model: SettingsViewModel, screen: Choices) -> None:
    """Not percent by percent."""
    model.choose_background("rain")
    model.flush()
    screen.slide("How loud the bells are", Qt.Key.Key_Left, times=5)
    assert model.level(Sound.BELL) < 0.7
    model.undo()

    assert model.level(Sound.BELL) == pytest.approx(0.7)
    assert model.settings.sound.background == "rain"


def test_sounds_can_be_heard_at_their_level(model: SettingsViewModel, screen: Choices) -> None:
    """A level is chosen by ear; it goes quiet when the page is left."""
    assert not screen.offers("Hear it")
    sounds = HeardSounds()
    model.set_sounds(sounds)
    model.change_level(Sound.VOICE, 0.5)
    model.hear(Sound.VOICE)
    screen.page.hide()

    assert sounds.heard == [(Sound.VOICE, 0.5)]
    assert sounds.quieted == 1


def test_what_the_voice_says_then_can_be_read(model: SettingsViewModel, screen: Choices) -> None:
    """Like all that is spoken, where words are wished for."""
    model.set_sounds(HeardSounds())
    assert "Let your feet rest." in screen.words

    model.change_settings("captions", captions=False)
    assert "Let your feet rest." not in screen.words


def test_only_what_there_is_can_be_chosen(qtbot: QtBot, look: Look) -> None:
    """With no narrator and no background on this machine none is offered; they appear when found."""
    bare = holder(voices=(), backgrounds=())
    page = SettingsPage(look, bare)
    qtbot.addWidget(page)
    page.show()
    assert not Choices(page).offers("Words only")
    assert bare.voice == "silent"

    bare.set_facts(voices=("af_heart",), backgrounds=("rain",))
    qtbot.waitUntil(lambda: Choices(page).offers("Words only"))
    assert Choices(page).offers("Rain")
    assert bare.voice == "af_heart"


def test_a_choice_that_could_not_be_kept_is_told(screen: Choices, model: SettingsViewModel) -> None:
    """A full disk is said in words, the choice holds, and the note goes when it works again."""
    full = True

    def save(_profile: Profile) -> None:
        if full:
            raise OSError(28, "No space left on device")

    held = holder(save=save)
    held.change("name", name="Ines")
    held.flush()
    assert held.said is not None
    assert held.said.trouble
    assert "No space left on device" in held.said.words
    assert held.profile.name == "Ines"

    full = False
    held.flush()
    assert held.said is None


def test_it_tells_where_everything_is_and_who_has_reviewed_it(screen: Choices) -> None:
    """The folder, the version, and that no clinician has looked it over yet."""
    said = screen.words.replace("\u200b", "")

    assert str(FOLDER) in said
    assert "MindBody 0.1.0" in said
    assert "No clinician has reviewed" in said
    assert "MIT" in said


def test_what_changed_elsewhere_is_shown(screen: Choices, model: SettingsViewModel) -> None:
    """Words turned off in a session are off here too, and that is not for undo."""
    model.take_settings(holder().settings)
    assert screen.is_on("Show the words")
    assert model.last_change == ""


def test_a_section_is_one_press_away(qtbot: QtBot, look: Look, model: SettingsViewModel) -> None:
    """The list stands beside the cards of a wide window and is folded above those of a narrow one."""
    page = SettingsPage(look, model)
    qtbot.addWidget(page)
    screen = Choices(page)
    with qtbot.waitExposed(page):
        page.show()
    for width, steps in ((1440, ["Go to About"]), (900, ["On this page", "Go to About"])):
        page.resize(width, 900)
        qtbot.waitUntil(partial(screen.offers, steps[0]))
        assert screen.offers("On this page") is (width == 900)
        for step in steps:
            screen.press(step)
        assert screen.in_sight("About")
    screen.press("On this page").press("Go to To hear")
    # The list above the cards has gone, and the cards have moved up by it.
    lay_out()
    assert screen.in_sight("To hear")


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_it_holds_what_every_page_promises(qtbot: QtBot, look: Look, theme: Theme) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    model = holder(Profile(id="me", country="GB"))
    model.set_sounds(HeardSounds())
    model.set_facts(sources=("A book of pain, chapter 3",))
    model.choose_background("rain")
    check_page(qtbot, look, SettingsPage(look, model))
