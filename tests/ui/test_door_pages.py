"""Who is here, backups, leaving nothing behind: each holds what every page promises."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.gone import GonePage
from mindbody.ui.pages.people import PeoplePage, PersonCard, called
from mindbody.ui.pages.settings.backups import BackupsPart
from mindbody.ui.pages.settings.forgetting import ForgettingPart
from mindbody.ui.pages.settings.people import PeoplePart
from mindbody.ui.shell.note import Note
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.backups import BackupRow, BackupsState, BackupsViewModel, PreviewWords
from mindbody.ui.viewmodels.forgetting import ForgettingViewModel
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.wiring.backing_up import Backups
from tests.support.hand_clock import HandClock
from tests.support.hand_jobs import HandJobs
from tests.support.screens.finding import words
from tests.ui.standing import check_page

NOW = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
PEOPLE = (
    PersonCard(slug="me", name="Rosa"),
    PersonCard(slug="person-2", name="Maximiliane-Konstanze of the long name", locked=True),
    PersonCard(slug="person-3", name=""),
)
ROW = BackupRow(
    path=Path("a.mindbody"),
    when="Thursday 26 November, 19:45",
    about="Made by itself, 212.4 kB, locked with a passcode",
    holds="86 sessions, 240 ratings, 130 answers, from 3 March to 26 November.",
)
PREVIEW = PreviewWords(
    path=ROW.path,
    title="The backup of Thursday 26 November, 19:45",
    holds=ROW.holds,
    brings="It brings back 1 session, from 12 November.",
    loses="Not in it: 3 sessions, 9 ratings, from 26 November to 28 November. You wrote that since.",
    after="Your record as it is now is kept as a backup first, so you can go back to it.",
    costs=True,
)
FULL = BackupsState(looked=True, rows=(ROW,) * 7, preview=PREVIEW)


def backups_in(state: BackupsState, tmp_path: Path) -> BackupsViewModel:
    clock = HandClock(NOW)
    room = Backups(folder=tmp_path, clock=clock, key=lambda: None)
    return BackupsViewModel(room, HandJobs(), clock.now, state=state)


def section(look: Look, part: QWidget) -> ScrollPage:
    page = ScrollPage(look, widest=820)
    page.body.addWidget(part)
    page.body.addStretch(1)
    tab_by_layout(page)
    return page


def stand(qtbot: QtBot, look: Look, page: QWidget) -> None:
    """Ask everything of a page, and let it go while somebody still holds it: it may have the focus."""
    check_page(qtbot, look, page)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_who_is_here_stands(look: Look, qtbot: QtBot, theme: Theme) -> None:
    """Names, Tab, targets and room for every word, at 100, 150 and 200 %."""
    look.set(theme=theme)
    stand(qtbot, look, PeoplePage(look, PEOPLE, hour=9.5))


@pytest.mark.parametrize(
    "state",
    [
        BackupsState(looked=True),
        FULL,
        replace(FULL, preview=None, locked=ROW.path),
        replace(FULL, preview=None, busy="Making a backup and checking it ..."),
        replace(FULL, preview=None, said="The backup could not be made.", trouble=True, all_shown=True),
    ],
    ids=["none", "preview", "locked", "busy", "trouble"],
)
def test_backups_stand(look: Look, qtbot: QtBot, tmp_path: Path, state: BackupsState) -> None:
    """In each of their states."""
    stand(qtbot, look, section(look, BackupsPart(look, backups_in(state, tmp_path))))


@pytest.mark.parametrize("asking", ["", "me", "everyone"])
def test_leaving_nothing_behind_stands(look: Look, qtbot: QtBot, asking: str) -> None:
    """Before and while it is asked about."""
    model = ForgettingViewModel(others=True)
    part = ForgettingPart(look, model)
    model.ask(asking)
    stand(qtbot, look, section(look, part))


@pytest.mark.parametrize(
    "make",
    [
        lambda look: section(look, PeoplePart(look, others=True)),
        lambda look: section(look, Note(look, "Your record is now as it was.", action="Undo")),
        lambda look: _gone(look, others=True, done=True),
        lambda look: _gone(look, others=False, done=False),
    ],
    ids=["people", "note", "gone", "not-gone"],
)
def test_the_rest_stands(look: Look, qtbot: QtBot, make: Callable[[Look], QWidget]) -> None:
    """What is said before and after."""
    stand(qtbot, look, make(look))


def _gone(look: Look, *, others: bool, done: bool) -> GonePage:
    page = GonePage(look, others=others)
    if done:
        page.done()
    else:
        page.failed("Permission denied")
    return page


def test_what_could_not_be_deleted_is_told(look: Look, qtbot: QtBot) -> None:
    """With the reason, and that it goes on by itself."""
    page = _gone(look, others=False, done=False)
    qtbot.addWidget(page)
    page.show()
    assert "Permission denied" in words(page)
    assert "it goes on by itself" in words(page)


@pytest.mark.parametrize("done", [True, False])
def test_the_page_is_called_what_it_says_first(look: Look, qtbot: QtBot, done: bool) -> None:
    """The focus comes to the page itself, and a screen reader says its name."""
    page = GonePage(look, others=False)
    qtbot.addWidget(page)
    assert page.accessibleName() == "Deleting ..."

    page.done() if done else page.failed("Permission denied")

    assert page.accessibleName() == ("It is all gone" if done else "Not all is gone yet")


def test_those_without_a_name_are_told_apart() -> None:
    """By a number, where there are several."""
    nameless = (PersonCard(slug="a", name=""), PersonCard(slug="b", name=""))
    assert called(nameless) == ["Person without a name, 1", "Person without a name, 2"]
    assert called(nameless[:1]) == ["Person without a name"]
