"""The keys of the player, given way to whatever control has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

_WRITES = (QLineEdit, QPlainTextEdit)


class Keys(QObject):
    """Space acts on a focused control and otherwise pauses; arrows belong to sliders, choices and texts
    and otherwise move; Esc always stops; F3 darkens; Ctrl+Z takes back what was tapped (a text takes back
    its own)."""

    def __init__(
        self,
        page: QWidget,
        *,
        space: Callable[[], None],
        right: Callable[[], None],
        left: Callable[[], None],
        escape: Callable[[], None],
        darken: Callable[[], None],
        undo: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._space = self._key(Qt.Key.Key_Space, space)
        self._right = self._key(Qt.Key.Key_Right, right)
        self._left = self._key(Qt.Key.Key_Left, left)
        self._escape = self._key(Qt.Key.Key_Escape, escape)
        self._darken = self._key(Qt.Key.Key_F3, darken)
        self._undo = self._key(QKeySequence.StandardKey.Undo, undo)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._give_way)
        self._give_way(None, QApplication.focusWidget())

    def hold(self, *, held: bool) -> None:
        """While something lies over the step, only Esc is listened to."""
        self._held = held
        self._give_way(None, QApplication.focusWidget())

    _held = False

    def _key(self, key: Qt.Key | QKeySequence.StandardKey, verb: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(verb)
        shortcut.activatedAmbiguously.connect(verb)
        return shortcut

    def _give_way(self, _old: QObject | None, focused: QObject | None) -> None:
        writes = isinstance(focused, _WRITES)
        chooses = isinstance(focused, QAbstractSlider) or (
            isinstance(focused, QAbstractButton) and not isinstance(focused, QPushButton)
        )
        control = writes or isinstance(focused, QAbstractButton | QAbstractSlider)
        self._space.setEnabled(not control and not self._held)
        for arrow in (self._right, self._left):
            arrow.setEnabled(not writes and not chooses and not self._held)
        self._darken.setEnabled(not self._held)
        self._undo.setEnabled(not writes and not self._held)
