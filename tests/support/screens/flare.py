"""In a flare, in the words of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from mindbody.ui.pages.flare.page import FlarePage
from tests.support.screens.finding import button, words


class Flare:
    def __init__(self, page: FlarePage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    def press(self, name: str) -> "Flare":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        return self

    def offers(self, name: str) -> bool:
        found = (each for each in self.page.findChildren(QAbstractButton) if each.text() == name)
        return any(each.isVisibleTo(self.page) for each in found)
