"""The check-in by keys alone: a digit answers and goes on, Backspace goes back, Enter keeps."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mindbody.ui.pages.log.asked import AskedRow
from mindbody.ui.viewmodels.log.questions import SCALES, Missing, Question

TEN = 10


class CheckInKeys(QObject):
    """Looks at every key before the control that has the focus, and leaves to that what it does not know.

    0 to 9 answer; + is ten, and so is a 0 right after a 1. A point after the hours adds half an hour. N is
    "not today", X "does not apply", Delete takes the answer back.
    """

    def __init__(
        self,
        form: QWidget,
        rows: Sequence[AskedRow],
        after: Callable[[], QWidget],
        *,
        done: Callable[[], None],
    ) -> None:
        """after: what comes after the last question."""
        super().__init__(form)
        self._rows = rows
        self._after = after
        self._done = done
        self._before: tuple[AskedRow, int] | None = None
        for each in form.findChildren(QWidget):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not watched.hasFocus():
            return False
        before, self._before = self._before, None
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(watched, QPushButton):
            self._done()
            return True
        row = next((each for each in self._rows if each.isAncestorOf(watched)), None)
        if row is None:
            return self._outside(watched, event, before)
        return self._corrects(event, before) or self._takes(row, event)

    def _outside(self, watched: QWidget, event: QKeyEvent, before: tuple[AskedRow, int] | None) -> bool:
        """In the line or on a button below the questions."""
        if isinstance(watched, QLineEdit) and (watched.text() or event.key() != Qt.Key.Key_Backspace):
            return not watched.text() and self._corrects(event, before)
        if event.key() == Qt.Key.Key_Backspace:
            self._go(len(self._there) - 1)
            return True
        return self._corrects(event, before)

    def _corrects(self, event: QKeyEvent, before: tuple[AskedRow, int] | None) -> bool:
        """A second key for the answer just given: 1 and 0 are ten, a point is half an hour more."""
        if before is None:
            return False
        row, digit = before
        if event.key() == Qt.Key.Key_0 and digit == 1 and row.question in SCALES:
            row.answered.emit(TEN)
            return True
        if row.question is Question.ASLEEP and event.text() in (".", ",") and event.text():
            row.answered.emit(digit * 60 + 30)
            return True
        return False

    def _takes(self, row: AskedRow, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Backspace:
            self._go(self._place(row) - 1)
        elif key == Qt.Key.Key_Delete:
            row.taken_back.emit()
        elif key in (Qt.Key.Key_N, Qt.Key.Key_X):
            row.declined.emit(Missing.NOT_TODAY if key == Qt.Key.Key_N else Missing.DOES_NOT_APPLY)
            self._go(self._place(row) + 1)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or key == Qt.Key.Key_Plus:
            digit = TEN if key == Qt.Key.Key_Plus else key - int(Qt.Key.Key_0)
            value = row.number(digit)
            if value is not None:
                row.answered.emit(value)
                self._before = (row, digit)
                self._go(self._place(row) + 1)
        else:
            return False
        return True

    @property
    def _there(self) -> list[AskedRow]:
        return [row for row in self._rows if not row.isHidden()]

    def _place(self, row: AskedRow) -> int:
        return self._there.index(row)

    def _go(self, place: int) -> None:
        there = self._there
        if place >= len(there):
            self._after().setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= 0:
            there[place].step_in()
