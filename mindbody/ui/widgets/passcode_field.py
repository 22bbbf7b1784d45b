"""A field for a passcode: hidden as it is typed, with a way to see it. Pasting works."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.fields import TextField

_MOST_TYPED = 1024
"""Far more than a passcode may have, so that one that is too long is told and not cut."""


class PasscodeField(QWidget):
    """`changed(str)` and `entered` as of a text field; `shown(bool)` when seeing it is switched on or off."""

    changed = Signal(str)
    entered = Signal()
    shown = Signal(bool)

    def __init__(self, look: Look, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = TextField(look, label, hint=hint)
        self.input = self._field.input
        self.input.setMaxLength(_MOST_TYPED)
        # A keyboard on the screen must not learn it.
        self.input.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_button = QuietButton(look, self.tr("Show"), icon="eye")
        self.show_button.setCheckable(True)
        self.show_button.setAccessibleName(self.tr("Show: {field}").format(field=label))
        row = Row(look, gap=8)
        row.addWidget(self._field, 1)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(row)
        self.setFocusProxy(self.input)
        self.show_button.toggled.connect(self._show)
        self._field.changed.connect(self.changed)
        self._field.entered.connect(self.entered)
        self._show(on=False)

    @property
    def text(self) -> str:
        return self.input.text()

    @property
    def is_shown(self) -> bool:
        return self.show_button.isChecked()

    def clear(self) -> None:
        """Forget what was typed, also for undo, and hide what comes next."""
        self.input.clear()
        self.show_button.setChecked(False)

    def _show(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.input.setEchoMode(mode)
        self.shown.emit(on)
