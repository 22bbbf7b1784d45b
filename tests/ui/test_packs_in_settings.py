"""The card of lessons in Settings holds what every page promises."""

from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from mindbody.content.findings import ContentError, Finding
from mindbody.content.index import Index
from mindbody.content.pack import PackCard
from mindbody.content.pack_index import PackEntry
from mindbody.content.packs import LeftOut
from mindbody.ui.pages.settings.lessons import LessonsPart
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.packs import PacksThere, PacksViewModel, language_name
from mindbody.ui.widgets.scroll import ScrollPage
from tests.support.hand_jobs import HandJobs
from tests.support.screens.finding import button
from tests.ui.standing import check_page

CARD = PackCard(
    id="vivir",
    title="Vivir con dolor",
    about="Ocho lecciones cortas para empezar, con una práctica cada una.",
    language="es",
    by="Clínica del dolor",
    licence="CC BY-SA 4.0",
    version="2.1",
)
ENTRY = PackEntry(card=CARD, index=Index(), holds=(("lessons", 8), ("practices", 1)))
REASON = Finding("cbt/first.md", 1, "the file is saved as UTF-16; expected UTF-8 (choose it when saving)")


class Refusing:
    """A room that takes nothing."""

    def add(self, source: Path) -> tuple[PackEntry, PacksThere]:
        raise ContentError(Finding("cbt/a.md", line, "a mistake; expected none") for line in range(1, 6))

    def remove(self, id: str) -> PacksThere:
        raise LookupError(f"There is no pack “{id}”.")


class There(NamedTuple):
    """A pack, and one that is left out."""

    entries: tuple[PackEntry, ...] = (ENTRY,)
    left_out: tuple[LeftOut, ...] = (LeftOut(id="old", title="Old lessons of long ago", reason=REASON),)


@pytest.fixture
def jobs() -> HandJobs:
    return HandJobs()


@pytest.fixture
def model(jobs: HandJobs) -> PacksViewModel:
    """A pack, one that is left out and asked about, and a refusal."""
    model = PacksViewModel(Refusing(), jobs, [ENTRY])
    model.show_packs(There())
    model.add(Path("lessons-of-a-clinic-with-a-long-name.zip"))
    jobs.drain()
    model.ask_to_remove("old")
    return model


def test_the_keys_stay_with_the_button_that_was_pressed(
    qtbot: QtBot, look: Look, model: PacksViewModel, jobs: HandJobs
) -> None:
    """While a file is looked through nobody has them, so that a key does nothing elsewhere."""
    part = LessonsPart(look, model)
    qtbot.addWidget(part)
    part.show()
    pressed = button(part, "Add a zip file")
    pressed.setFocus()
    model.add(Path("lessons.zip"))
    assert part.focusWidget() is None
    jobs.drain()

    assert part.focusWidget() is pressed


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_it_holds_what_every_page_promises(
    qtbot: QtBot, look: Look, theme: Theme, model: PacksViewModel
) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    page = ScrollPage(look, widest=820)
    page.body.addWidget(LessonsPart(look, model))
    page.body.addStretch(1)
    assert model.state.refusal is not None
    check_page(qtbot, look, page)


def test_a_pack_says_its_language_by_its_own_name(model: PacksViewModel) -> None:
    """So that those who speak it find it."""
    assert "By Clínica del dolor. Español. Version 2.1." in model.state.rows[0].origin
    assert model.state.rows[0].holds == "8 lessons, 1 practice"
    assert [language_name(tag) for tag in ("en", "en-GB", "fr", "pt-BR", "de-CH", "zz")] == [
        "English",
        "English",
        "Français",
        "Português",
        "Deutsch",
        "zz",
    ]


def test_what_could_not_be_taken_away_is_told(model: PacksViewModel, jobs: HandJobs) -> None:
    """And it stays on the list."""
    model.remove()
    jobs.drain()
    assert model.state.said == "“Old lessons of long ago” could not be taken away: There is no pack “old”."
    assert [row.id for row in model.state.rows] == ["vivir", "old"]
