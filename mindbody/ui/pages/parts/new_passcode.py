"""Choosing a passcode: typed twice, or once and seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.new_passcode import hint, trouble_with, warning_about
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.passcode_field import PasscodeField
from mindbody.ui.widgets.text import Text


class NewPasscode(QWidget):
    """Two fields; the second goes while the first is shown. What keeps it from being taken is said once the
    person asks for it to be taken, never while they type. `entered`: Return in the last field."""

    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._first = PasscodeField(
            look,
            self.tr("New passcode"),
            hint=hint(),
        )
        self._again = PasscodeField(look, self.tr("The same once more"))
        self._words = Text(look, "", role=Role.SMALL, tone="accent")
        column = Column(look, gap=14)
        column.addWidget(self._first)
        column.addWidget(self._again)
        column.addWidget(self._words)
        self.setLayout(column)
        self.setFocusProxy(self._first)
        self._first.shown.connect(lambda on: self._again.setVisible(not on))
        self._first.changed.connect(self._typed)
        self._again.changed.connect(self._typed)
        self._first.entered.connect(self._enter_first)
        self._again.entered.connect(self.entered)
        self._say("")

    def taken(self) -> str | None:
        """The passcode, if it may be one; else None, and the reason is on the screen."""
        again = None if self._first.is_shown else self._again.text
        trouble = trouble_with(self._first.text, again)
        self._say(trouble)
        return None if trouble else self._first.text

    def clear(self) -> None:
        self._first.clear()
        self._again.clear()
        self._say("")

    def _typed(self) -> None:
        self._say(warning_about(self._first.text))

    def _enter_first(self) -> None:
        if self._first.is_shown:
            self.entered.emit()
        else:
            self._again.setFocus()

    def _say(self, words: str) -> None:
        self._words.set_text(words)
        self._words.setVisible(bool(words))
