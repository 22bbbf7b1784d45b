"""The Toolkit, in the words of its user, who has a keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from mindbody.ui.pages.toolkit.page import ToolkitPage
from tests.support.screens.finding import button, spoken_name, words

# "Yes" to a stop sign leads to the help page, and others lead to pages of their own.
_LEAVES = ("Activity and rest, by the clock", "In a flare", "All tools", "To its lesson", "Open the page")
_NEVER = ("Yes", *_LEAVES, "Undo", "Empty this sheet", "Print or save")
_TAKES_AWAY = ("Remove", "Earlier", "Fewer", "Less", "Clear")


class ToolkitScreen:
    """All tools, and the one that is open."""

    def __init__(self, page: ToolkitPage) -> None:
        self.page = page

    @property
    def sheet(self) -> QWidget:
        assert self.page.sheet is not None, "no tool is open"
        return self.page.sheet

    @property
    def words(self) -> str:
        return words(self.page)

    def open(self, tool: str) -> "ToolkitScreen":
        """Go to a tool and press Enter."""
        self.page.overview.focus_tool(tool)
        self._key(Qt.Key.Key_Space)
        assert self.page.sheet is not None
        # A part that is shown before it has its place is a window of its own, and takes the keys away.
        assert self.page.window().isActiveWindow()
        return self

    def line_of(self, tool: str) -> str:
        """What the overview says under the name of a tool."""
        return button(self.page.overview, tool).accessibleDescription()

    def press(self, name: str) -> "ToolkitScreen":
        """Go to a button and press it by key."""
        found = button(self.sheet, name)
        found.setFocus(Qt.FocusReason.TabFocusReason)
        assert QApplication.focusWidget() is found, f"{name!r} can't be reached"
        self._key(Qt.Key.Key_Space)
        return self

    def fill(self, text: str, stops: int = 70) -> list[str]:
        """Go through the sheet with Tab: write into each field, press each choice once. What was answered."""
        self.sheet.setFocus()
        told: list[str] = []
        met: set[int] = set()
        for _ in range(stops):
            self._key(Qt.Key.Key_Tab)
            here = QApplication.focusWidget()
            if here is None or not self.sheet.isAncestorOf(here) or id(here) in met:
                continue
            met.add(id(here))
            if self._answer(here, text):
                told.append(spoken_name(here))
        return told

    def _answer(self, here: QWidget, text: str) -> bool:
        if isinstance(here, QLineEdit | QPlainTextEdit):
            before = here.text() if isinstance(here, QLineEdit) else here.toPlainText()
            QTest.keyClicks(here, text)
            if (here.text() if isinstance(here, QLineEdit) else here.toPlainText()) == before:
                QTest.keyClicks(here, "6")
            return True
        name = spoken_name(here)
        if not isinstance(here, QAbstractButton) or name.startswith((*_NEVER, *_TAKES_AWAY)):
            return False
        if not here.isCheckable() or not here.isChecked():
            QTest.keyClick(here, Qt.Key.Key_Space)
        return here.isCheckable()

    def _key(self, key: Qt.Key) -> None:
        here = QApplication.focusWidget() or self.page.window()
        QTest.keyClick(here, key)
        QApplication.processEvents()
