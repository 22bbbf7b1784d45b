"""Controls that can't be used for a moment, and then have the focus again that they had."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Resting:
    """Qt gives the focus of a control that goes out of use to whatever comes after it, where a key would do
    something else. Here nobody has it meanwhile, and it comes back unless it was put elsewhere."""

    def __init__(self, *controls: QWidget) -> None:
        self._controls = controls
        self._resting = False
        self._had: QWidget | None = None

    def rest(self, resting: bool) -> None:
        """Out of use, or in use again."""
        if resting == self._resting:
            return
        self._resting = resting
        window = self._controls[0].window()
        if resting:
            self._had = self._of_these(window.focusWidget())
            if self._had is not None:
                self._had.clearFocus()
        for control in self._controls:
            control.setEnabled(not resting)
        if not resting and self._had is not None and window.focusWidget() is None:
            self._had.setFocus(Qt.FocusReason.OtherFocusReason)

    def _of_these(self, focus: QWidget | None) -> QWidget | None:
        if focus is None or not any(each is focus or each.isAncestorOf(focus) for each in self._controls):
            return None
        return focus
