"""Learn, in the words of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from mindbody.ui.pages.learn.lesson import LessonPage
from mindbody.ui.pages.learn.page import LearnPage
from mindbody.ui.widgets.option_card import OptionCard
from mindbody.ui.widgets.path_step import PathStep
from tests.support.screens.finding import button, words


class Learn:
    def __init__(self, page: LearnPage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        return words(self.page)

    @property
    def programmes(self) -> list[str]:
        """The cards of the programmes, as they are read out; the one that is shown ends with a star."""
        return [
            f"{card.text()}. {card.accessibleDescription()}{'*' if card.isChecked() else ''}"
            for card in self.page.overview.findChildren(OptionCard)
            if card.isVisibleTo(self.page.overview)
        ]

    @property
    def lessons(self) -> list[str]:
        """The rows of the path: number, title and how it stands."""
        return [f"{row.text()}: {row.accessibleDescription().split('.')[0]}" for row in self._rows()]

    def open_by_key(self, title: str) -> "Learn":
        row = next(row for row in self._rows() if title in row.text())
        QTest.keyClick(row, Qt.Key.Key_Space)
        return self._seen()

    def press(self, name: str) -> "Learn":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        return self._seen()

    def back_by_key(self) -> "Learn":
        QTest.keyClick(self.lesson, Qt.Key.Key_Escape)
        return self

    def open_directly(self, lesson: str) -> "Learn":
        """As a link from elsewhere does, by id."""
        self.page.open_lesson(lesson)
        return self._seen()

    @property
    def lesson(self) -> LessonPage:
        page = self.page.lesson_page
        assert page is not None, "no lesson is open"
        return page

    @property
    def can(self) -> list[str]:
        """The names of what can be pressed on the lesson."""
        found = self.lesson.findChildren(QAbstractButton)
        return [each.text() for each in found if each.isVisibleTo(self.lesson)]

    def _seen(self) -> "Learn":
        """What was added to the page while it was shown is seen with the next turn."""
        if self.page.lesson_page is not None:
            self.page.lesson_page.finish()
        QApplication.processEvents()
        return self

    def _rows(self) -> list[PathStep]:
        overview = self.page.overview
        return [row for row in overview.findChildren(PathStep) if row.isVisibleTo(overview)]
