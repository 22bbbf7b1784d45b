"""The check-in, in the words and by the keys of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from mindbody.ui.pages.log.check_in import LogPage
from mindbody.ui.pages.log.timeline import TimelinePage
from tests.support.screens.finding import all_of, button, one, words


class CheckIn:
    def __init__(self, page: LogPage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    @property
    def line(self) -> str:
        return one(self.page, QLineEdit, "One thing that mattered, if you like").text()

    def type(self, keys: str) -> "CheckIn":
        """Press these keys one after the other, wherever the focus goes meanwhile."""
        for key in keys:
            QTest.keyClicks(self._focused(), key)
        QApplication.processEvents()
        return self

    def press(self, key: Qt.Key) -> "CheckIn":
        QTest.keyClick(self._focused(), key)
        QApplication.processEvents()
        return self

    def undo(self) -> "CheckIn":
        QTest.keyClick(self._focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        return self

    def click(self, name: str) -> "CheckIn":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        return self

    def offers(self, name: str) -> bool:
        found = (each for each in self.page.findChildren(QAbstractButton) if each.text() == name)
        return any(each.isVisibleTo(self.page) for each in found)

    def tell_time(self, which: str, hands: str) -> "CheckIn":
        self.click(which)
        field = one(self.page, QLineEdit, "At what time? Such as 21:30")
        QTest.keyClicks(field, hands)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        QApplication.processEvents()
        return self

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert self.page.isAncestorOf(focused)
        return focused


class MyLog:
    def __init__(self, page: TimelinePage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    def click(self, name: str, number: int = 0) -> "MyLog":
        """Press the button of this name; the first of several unless another is said."""
        QTest.mouseClick(all_of(self.page, QAbstractButton, name)[number], Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        return self

    def offers(self, name: str) -> bool:
        return bool(all_of(self.page, QAbstractButton, name))

    def write_line(self, line: str) -> "MyLog":
        field = one(self.page, QLineEdit, "A line for this day")
        QTest.keyClicks(field, line)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()
        return self
