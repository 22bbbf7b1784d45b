"""The choices for the room's screen, in the words of the facilitator."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from mindbody.ui.pages.clinic.room_screen import RoomScreenPart
from tests.support.screens.finding import button, words


class RoomScreen:
    def __init__(self, part: RoomScreenPart) -> None:
        self.part = part
        self.window = part.window()

    @property
    def line(self) -> str:
        """What the console says of the room's screen, in one line."""
        [pill] = self.part.findChildren(QAbstractButton)
        return pill.text()

    @property
    def is_open(self) -> bool:
        return self.part.sheet.isVisible()

    @property
    def words(self) -> str:
        return words(self.part.sheet)

    def open(self) -> "RoomScreen":
        [pill] = self.part.findChildren(QAbstractButton)
        QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
        return self

    def press(self, name: str) -> "RoomScreen":
        QTest.mouseClick(button(self.part.sheet, name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        return self

    def can_press(self, name: str) -> bool:
        return button(self.part.sheet, name).isEnabled()

    def key(self, key: Qt.Key, *, ctrl: bool = False) -> "RoomScreen":
        """A key, wherever the focus is."""
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        focused = QApplication.focusWidget()
        QTest.keyClick(self.window if focused is None else focused, key, held)
        return self
