"""The console, in the words of who leads a group."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.ui.pages.clinic.console import ConsolePage
from mindbody.ui.widgets.agenda_row import AgendaRowButton
from mindbody.ui.widgets.person_row import PersonRow
from tests.support.screens.finding import button, words

Kind = TypeVar("Kind", bound=QWidget)


class Console:
    """Everything that is done at the console by key or by press."""

    def __init__(self, page: ConsolePage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    def key(self, key: Qt.Key, times: int = 1) -> "Console":
        for _ in range(times):
            focused = QApplication.focusWidget()
            if focused is None or not self.page.isAncestorOf(focused):
                focused = self.page
            QTest.keyClick(focused, key)
        return self

    def press(self, name: str) -> "Console":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        return self

    def block(self, title: str) -> AgendaRowButton:
        """The line of the agenda that begins so."""
        return self._one(AgendaRowButton, title)

    def choose(self, title: str) -> "Console":
        QTest.mouseClick(self.block(title), Qt.MouseButton.LeftButton)
        return self

    def person(self, alias: str) -> PersonRow:
        return self._one(PersonRow, alias)

    def _one(self, kind: type[Kind], name: str) -> Kind:
        found = [each for each in self.page.findChildren(kind) if each.accessibleName().startswith(name)]
        assert len(found) == 1, f"{name!r}: {[each.accessibleName() for each in found]}"
        return found[0]
