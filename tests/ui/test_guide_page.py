"""The page of the user guide stands as every page does."""

from pytestqt.qtbot import QtBot

from mindbody import places
from mindbody.content.guide import read_guide
from mindbody.ui.pages.guide import GuidePage
from mindbody.ui.theme.look import Look
from tests.ui.standing import check_page


def test_it_holds_what_every_page_promises(qtbot: QtBot, look: Look) -> None:
    """Names, the way of Tab, nothing cut off, also with large text."""
    folder = places.guide()
    check_page(qtbot, look, GuidePage(look, read_guide(folder, "en"), folder))
