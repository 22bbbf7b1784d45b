"""A keyboard and nothing else: every way through a window that needs no pointer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.screens.finding import spoken_name


class Keyboard:
    """Keys go to where the focus is. settle: lets what a key asked for be done."""

    def __init__(self, window: QWidget, settle: Callable[[], object]) -> None:
        self._window = window
        self._settle = settle

    @property
    def at(self) -> str:
        """What a screen reader calls the thing that has the focus."""
        focused = QApplication.focusWidget()
        return spoken_name(focused) if focused is not None else ""

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> "Keyboard":
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        self._settle()
        return self

    def type(self, words: str) -> "Keyboard":
        QTest.keyClicks(QApplication.focusWidget() or self._window, words)
        self._settle()
        return self

    def to(self, name: str) -> "Keyboard":
        """Tab until what begins so has the focus; where Tab has come around without it, Shift and Tab."""
        met: list[str] = []
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            seen: set[int] = set()
            while (here := id(QApplication.focusWidget())) not in seen:
                if self.at.startswith(name):
                    return self
                seen.add(here)
                met.append(self.at)
                self.press(key)
        raise AssertionError(f"Tab does not come to {name!r}, only to {list(dict.fromkeys(met))}")

    def take(self, *names: str) -> "Keyboard":
        """Come to each and press Space."""
        for name in names:
            self.to(name).press(Qt.Key.Key_Space)
        return self
