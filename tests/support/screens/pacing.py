"""The activity-and-rest timer, in the words of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mindbody.ui.pages.pacing.page import PacingTimerPage
from mindbody.ui.widgets.ring import ProgressRing
from tests.support.screens.finding import button, words


class PacingTimer:
    def __init__(self, page: PacingTimerPage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    @property
    def time(self) -> str:
        """What the ring says."""
        return next(each for each in self.page.findChildren(ProgressRing)).text()

    def press(self, name: str) -> "PacingTimer":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        return self

    def can_press(self, name: str) -> bool:
        return button(self.page, name).isEnabled()
