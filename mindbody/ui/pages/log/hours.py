"""How many hours somebody slept: a stepper in half hours, with nothing chosen at first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.log.questions import MOST_HOURS
from mindbody.ui.viewmodels.log.words import slept_words
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.buttons import IconButton
from mindbody.ui.widgets.text import Text

_FIRST = 7 * 60
_STEP = 30


class HoursSlept(QWidget):
    """`minutes` is None while nothing is chosen; the first press of either button stands at seven hours."""

    changed = Signal(object)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minutes: int | None = None
        self.setAccessibleName(name)
        self.less = IconButton(look, "minus", self.tr("Half an hour less"))
        self.more = IconButton(look, "plus", self.tr("Half an hour more"))
        self._words = Text(look, "", role=Role.STRONG)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._look = look
        row = Row(look, gap=8)
        row.addWidget(self.less)
        row.addWidget(self._words)
        row.addWidget(self.more)
        row.addStretch(1)
        self.setLayout(row)
        self.less.clicked.connect(lambda: self._go(-_STEP))
        self.more.clicked.connect(lambda: self._go(_STEP))
        look.changed.connect(self._relook)
        self._relook()
        self.set_minutes(None)

    def set_minutes(self, minutes: int | None) -> None:
        """Show an answer, or none, without telling."""
        self.minutes = minutes
        words = self.tr("Not said") if minutes is None else slept_words(minutes)
        self._words.set_text(words)
        for button in (self.less, self.more):
            button.setAccessibleDescription(f"{self.accessibleName()}: {words}")
        self.less.setEnabled(minutes != 0)
        self.more.setEnabled(minutes != MOST_HOURS * 60)

    def _go(self, step: int) -> None:
        self.changed.emit(_FIRST if self.minutes is None else self.minutes + step)

    def _relook(self) -> None:
        self._words.setMinimumWidth(self._look.px(150))
