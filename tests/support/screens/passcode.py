"""The way into a locked record, and the passcode in Settings, in the words of their user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.support.screens.finding import all_of, button, one, words


class PasscodeScreen:
    """Either of the two: fields and buttons by their names."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    def field(self, name: str) -> QLineEdit:
        return one(self.page, QLineEdit, name)

    def has_field(self, name: str) -> bool:
        return bool(all_of(self.page, QLineEdit, name))

    def write(self, **typed: str) -> "PasscodeScreen":
        """Fields by their names, with _ for a space."""
        for name, text in typed.items():
            field = self.field(name.replace("_", " "))
            field.clear()
            field.insert(text)
        return self

    def press(self, name: str) -> "PasscodeScreen":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        return self

    def enter(self, name: str) -> "PasscodeScreen":
        QTest.keyClick(self.field(name), Qt.Key.Key_Return)
        return self

    def can_press(self, name: str) -> bool:
        return button(self.page, name).isEnabled()
