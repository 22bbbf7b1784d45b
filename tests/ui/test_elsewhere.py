"""The question that is asked when another computer has the folder open."""

import pytest
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.elsewhere import ElsewherePage
from mindbody.ui.theme.look import Look, Theme
from tests.support.screens.finding import words
from tests.ui.standing import check_page


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "a moment ago"), (9, "a moment ago"), (45, "45 minutes ago"), (200, "3 hours ago")],
)
def test_it_says_how_long_ago_the_other_was_seen(qtbot: QtBot, look: Look, minutes: int, said: str) -> None:
    """In words that are exact enough to decide by."""
    page = ElsewherePage(look, "attic", minutes)
    qtbot.addWidget(page)
    page.show()
    assert said in words(page)


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_it_keeps_what_every_page_promises(qtbot: QtBot, look: Look, theme: Theme) -> None:
    """Names, keys, targets, nothing cut off, up to 200 %."""
    look.set(theme=theme)
    check_page(qtbot, look, ElsewherePage(look, "A-rather-long-name-of-a-laptop.local", 200))
