"""Practise, in the words of its user."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from mindbody.ui.pages.practise.page import PractiseStack
from mindbody.ui.pages.practise.sheet import PractisePage
from mindbody.ui.pages.practise.wish import WishButton
from mindbody.ui.widgets.tile import Tile
from tests.support.screens.finding import button, words


class Practise:
    def __init__(self, page: PractiseStack) -> None:
        self.page = page

    @property
    def titles(self) -> list[str]:
        """The practices that are shown, in order."""
        on_my_own = ("Open timer", "Activity and rest", "My recordings")
        return [tile.text() for tile in self._tiles() if tile.text() not in on_my_own]

    @property
    def words(self) -> str:
        return words(self.page.library)

    @property
    def sheet(self) -> PractisePage:
        assert self.page.sheet is not None
        return self.page.sheet

    def wish(self, name: str, choice: str) -> "Practise":
        found = [each for each in self.page.library.findChildren(WishButton) if each.name == name]
        found[0].choose(choice)
        QApplication.processEvents()
        return self

    def look_for(self, text: str) -> "Practise":
        field = self.page.library.findChild(QLineEdit)
        assert field is not None
        field.clear()
        QTest.keyClicks(field, text)
        QApplication.processEvents()
        return self

    def open(self, title: str) -> "Practise":
        self._tile(title).click()
        QApplication.processEvents()
        return self

    def line_of(self, title: str) -> str:
        """What stands under a title."""
        return self._tile(title).accessibleDescription()

    def press(self, name: str) -> "Practise":
        button(self.sheet, name).click()
        QApplication.processEvents()
        return self

    def can_press(self, name: str) -> bool:
        return button(self.sheet, name).isEnabled()

    def offers(self, name: str) -> bool:
        found = (each for each in self.sheet.findChildren(QAbstractButton) if each.text() == name)
        return any(each.isVisibleTo(self.sheet) for each in found)

    @property
    def sheet_words(self) -> str:
        return words(self.sheet)

    def _tile(self, title: str) -> Tile:
        return next(each for each in self._tiles() if each.text() == title)

    def _tiles(self) -> list[Tile]:
        library = self.page.library
        return [tile for tile in library.findChildren(Tile) if tile.isVisibleTo(library)]
