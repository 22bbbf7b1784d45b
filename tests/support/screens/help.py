"""Need help now, in the words of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mindbody.ui.pages.help.page import HelpPage
from tests.support.screens.finding import button, one, words


class Help:
    def __init__(self, page: HelpPage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    def press(self, name: str) -> "Help":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        return self

    def key(self, key: Qt.Key) -> "Help":
        QTest.keyClick(self.page, key)
        return self

    def write_person(self, name: str, number: str) -> "Help":
        for label, text in (("Your person", name), ("How you reach them", number)):
            field = one(self.page, QLineEdit, label)
            field.clear()
            QTest.keyClicks(field, text)
        return self.press("Keep it here")
