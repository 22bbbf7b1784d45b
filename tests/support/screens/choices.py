"""Choosing on the welcome and in Settings, in the words of their user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSlider, QWidget

from tests.support.screens.finding import all_of, button, one, words


class Choices:
    """Any page of choices."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    def offers(self, name: str) -> bool:
        return bool(all_of(self.page, QAbstractButton, name))

    def in_sight(self, words: str) -> bool:
        """Whether these words, a text of their own, can be seen without scrolling."""
        return any(
            label.text() == words and not label.visibleRegion().isEmpty()
            for label in self.page.findChildren(QLabel)
        )

    def press(self, name: str) -> "Choices":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        return self

    def is_on(self, name: str) -> bool:
        return button(self.page, name).isChecked()

    def write(self, label: str, text: str) -> "Choices":
        field = one(self.page, QLineEdit, label)
        field.clear()
        QTest.keyClicks(field, text)
        return self

    def written(self, label: str) -> str:
        return one(self.page, QLineEdit, label).text()

    def slide(self, name: str, key: Qt.Key, times: int = 1) -> "Choices":
        for _ in range(times):
            QTest.keyClick(one(self.page, QSlider, name), key)
        return self
