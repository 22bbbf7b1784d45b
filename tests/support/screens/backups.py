"""Backups and a record that can't be opened, in the words of the person whose record it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.screens.finding import all_of, button, words


class Door:
    """The window, where a backup can be put back. `work` lets what was asked for be done."""

    def __init__(self, window: QWidget, work: Callable[[], object]) -> None:
        self._window = window
        self._work = work

    @property
    def words(self) -> str:
        return words(self._window)

    def offers(self, name: str) -> bool:
        from PySide6.QtWidgets import QAbstractButton

        return bool(all_of(self._window, QAbstractButton, name))

    def press(self, name: str) -> "Door":
        QTest.mouseClick(button(self._window, name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        self._work()
        QApplication.processEvents()
        return self

    def put_back(self) -> "Door":
        return self.press("Put this backup back")
