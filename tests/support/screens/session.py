"""The session player, in the words of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)

from mindbody.ui.pages.session.page import SessionPage
from tests.support.screens.finding import all_of, button, one, spoken_name, words


class Player:
    """Everything a person can do in the player, whatever the step."""

    def __init__(self, page: SessionPage) -> None:
        self.page = page

    @property
    def words(self) -> str:
        """All words on the page."""
        return words(self.page)

    @property
    def step(self) -> str:
        """What the dots say: where in the session one is."""
        return next(label.split(": ")[-1] for label in self.words.splitlines() if label.startswith("Step "))

    @property
    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def press(self, name: str) -> "Player":
        """Click the one button of this name."""
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        self._settle()
        return self

    def tap(self, name: str) -> "Player":
        """Tap a chip; where a name is on the page twice, the first one that can be tapped."""
        found = [each for each in all_of(self.page, QWidget, name) if each.isEnabled()]
        assert found, f"there is no {name!r}"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self._settle()
        return self

    def rate(self, scale: str, number: int) -> "Player":
        """Choose a number of a scale."""
        start = f"{scale}: {number} of 10"
        found = [
            radio
            for radio in self.page.findChildren(QRadioButton)
            if radio.isVisibleTo(self.page) and radio.accessibleName().startswith(start)
        ]
        assert found, f"there is no {start!r}"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self._settle()
        return self

    def write(self, field: str, text: str) -> "Player":
        """Write into the field of this name."""
        found = self._field(field)
        found.setFocus()
        QTest.keyClicks(found, text)
        self._settle()
        return self

    def written(self, field: str) -> str:
        """What stands in the field of this name."""
        found = self._field(field)
        return found.text() if isinstance(found, QLineEdit) else found.toPlainText()

    def _field(self, name: str) -> QLineEdit | QPlainTextEdit:
        found: list[QLineEdit | QPlainTextEdit] = [*all_of(self.page, QLineEdit, name)]
        found += all_of(self.page, QPlainTextEdit, name)
        assert len(found) == 1, f"{len(found)} fields named {name!r}"
        return found[0]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> "Player":
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)
        self._settle()
        return self

    def offers(self, name: str) -> bool:
        return bool(all_of(self.page, QPushButton, name))

    def sees(self, name: str) -> bool:
        """Whether a button stands whole in the window, with nothing to scroll to."""
        found = button(self.page, name)
        return found.visibleRegion().boundingRect() == found.rect()

    def is_on(self, name: str) -> bool:
        """Whether a chip or a switch is chosen."""
        return button(self.page, name).isChecked()

    def tab_to(self, name: str) -> "Player":
        """Press Tab until the control of this name has the focus."""
        for _ in range(80):
            focused = QApplication.focusWidget()
            if focused is not None and spoken_name(focused).startswith(name):
                return self
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name!r}")

    def look_again(self) -> "Player":
        """See what has changed by itself."""
        self._settle()
        return self

    def go_on(self) -> "Player":
        return self.press("Go on")

    def skip(self) -> "Player":
        return self.press("Skip this")

    def next(self) -> "Player":
        return self.press("Next")

    def one(self, name: str) -> QWidget:
        return one(self.page, QWidget, name)

    def slider(self, name: str) -> QSlider:
        return one(self.page, QSlider, name)

    @property
    def cover(self) -> QWidget:
        """What lies over the page when everything is hidden."""
        found = self.page.findChild(QWidget, "blank")
        assert isinstance(found, QWidget)
        return found

    @property
    def dark_screen(self) -> QWidget:
        """What makes the screen dark."""
        found = self.page.findChild(QWidget, "dark")
        assert isinstance(found, QWidget)
        return found

    @property
    def dark(self) -> bool:
        """Whether there is nothing but black to see."""
        return not self.dark_screen.visibleRegion().isEmpty() and self.dark_screen.rect() == self.page.rect()

    @staticmethod
    def _settle() -> None:
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
