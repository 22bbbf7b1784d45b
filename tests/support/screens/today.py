"""Today, in the words of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QSlider

from mindbody.ui.pages.today import TodayPage
from tests.support.screens.finding import button, one, words


class Today:
    def __init__(self, page: TodayPage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    @property
    def length(self) -> str:
        """What the slider says it stands at."""
        return self._slider().accessibleDescription().removesuffix(", from “3 min” to “45 min”")

    def begin(self) -> "Today":
        return self._press("Begin")

    @property
    def lessons(self) -> list[str]:
        """What the open list of lessons says, line by line."""
        return [action.text().replace("\t", ", ") for action in self._menu().actions()]

    def open_lessons_by_key(self) -> "Today":
        QTest.keyClick(button(self.page, "Another lesson"), Qt.Key.Key_Space)
        return self

    def choose_lesson_by_keys(self, title: str) -> "Today":
        """Go down the open list to the lesson, and take it."""
        menu = self._menu()
        for _ in menu.actions():
            if title in menu.activeAction().text():
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        return self

    def _menu(self) -> QMenu:
        return next(menu for menu in self.page.findChildren(QMenu) if menu.isVisible())

    def go_on(self) -> "Today":
        return self._press("Go on where you were")

    def put_the_note_away(self) -> "Today":
        return self._press("Put this note away")

    def take(self, shortcut: str) -> "Today":
        return self._press(shortcut)

    def will_be(self, position: str) -> "Today":
        return self._press(position)

    def has_energy(self, energy: str) -> "Today":
        return self._press(energy)

    def has_minutes(self, minutes: int) -> "Today":
        """Move the slider by its keys, as a person without a mouse does."""
        slider = self._slider()
        QTest.keyClick(slider, Qt.Key.Key_Home)
        for _ in range(minutes - slider.minimum()):
            QTest.keyClick(slider, Qt.Key.Key_Right)
        return self

    def _slider(self) -> QSlider:
        return one(self.page, QSlider, "How much do you have today?")

    def _press(self, name: str) -> "Today":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        return self
