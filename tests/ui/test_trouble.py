"""When the record or the lessons can't be opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.trouble import TroublePage
from mindbody.ui.theme.look import Look, Theme
from tests.support.screens.finding import button, words
from tests.ui.standing import check_page

WORDS = "The file record.db is not a MindBody record. Please put your record back in its place."


def test_it_says_what_is_wrong_and_offers_another_try(look: Look, qtbot: QtBot) -> None:
    """The sentence is there in full, help is named, and one press tries again."""
    page = TroublePage(look, WORDS)
    qtbot.addWidget(page)
    page.show()
    tried: list[str] = []
    page.again.connect(lambda: tried.append("again"))

    QTest.mouseClick(button(page, "Try again"), Qt.MouseButton.LeftButton)

    assert WORDS in words(page)
    assert "Need help now still works." in words(page)
    assert tried == ["again"]


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_the_page_stands(look: Look, qtbot: QtBot, theme: Theme) -> None:
    """Names, Tab, targets and room for every word, at 100, 150 and 200 %."""
    look.set(theme=theme)
    check_page(qtbot, look, TroublePage(look, WORDS), size=(1060, 720))
