"""The bar under the console: back, next and the minutes; what lies over the room's screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mindbody.clinic.running import Cover
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.console_state import ConsoleState
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout


class ConsoleBar(QWidget):
    """Each word names its key. `rest` is all but Back and Next, which may stand elsewhere."""

    back = Signal()
    next = Signal()
    less = Signal()
    more = Signal()
    timer = Signal()
    paused = Signal()
    covered = Signal(object)
    ended = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._back = SecondaryButton(look, self.tr("Back"), icon="chevron-left")
        self._next = PrimaryButton(look, self.tr("Next"), icon="chevron-right")
        self._less = SecondaryButton(look, self.tr("−1 min"))
        self._more = SecondaryButton(look, self.tr("+1 min"))
        self._less.setAccessibleName(self.tr("One minute less for this block"))
        self._more.setAccessibleName(self.tr("One minute more for this block"))
        self._timer = SecondaryButton(look, self.tr("Timer T"))
        self._pause = SecondaryButton(look, self.tr("Pause P"))
        self._covers = {
            Cover.BLANK: SecondaryButton(look, self.tr("Blank B")),
            Cover.FROZEN: SecondaryButton(look, self.tr("Freeze F")),
            Cover.CALM: SecondaryButton(look, self.tr("Calm Esc")),
            Cover.HELP: SecondaryButton(look, self.tr("Help card H"), icon="help"),
        }
        for button in (self._timer, self._pause, *self._covers.values()):
            button.setCheckable(True)
        self.rest = QWidget()
        rest = FlowLayout(look, gap=8, row_gap=8)
        for each in (self._less, self._more, self._timer, self._pause, *self._covers.values()):
            rest.addWidget(each)
        self.rest.setLayout(rest)
        self._row = Row(look, gap=10, margins=(24, 12, 24, 14))
        for first in (self._back, self._next):
            self._row.addWidget(first, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.rest, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._row)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self._go_on)
        self._less.clicked.connect(self.less)
        self._more.clicked.connect(self.more)
        self._timer.clicked.connect(self.timer)
        self._pause.clicked.connect(self.paused)
        for cover, over in self._covers.items():
            over.clicked.connect(lambda _=False, cover=cover: self.covered.emit(cover))
        self._at_end = False
        look.changed.connect(self.update)

    def show_state(self, state: ConsoleState) -> None:
        self._at_end = state.at_end
        for button in (self._back, self._next, self._less, self._more, self._timer, self._pause):
            button.setEnabled(not state.ended)
        self._next.setText(self.tr("End the meeting") if state.at_end else self.tr("Next"))
        self._next.set_icon("check" if state.at_end else "chevron-right")
        self._next.updateGeometry()
        self._timer.setChecked(state.timer_runs)
        self._pause.setChecked(state.paused)
        self._pause.setText(self.tr("Go on P") if state.paused else self.tr("Pause P"))
        for cover, button in self._covers.items():
            button.setChecked(cover is state.cover)

    def take_back(self) -> None:
        """`rest`, which may have stood elsewhere, stands in the bar again."""
        self._row.addWidget(self.rest, 1, Qt.AlignmentFlag.AlignVCenter)

    def _go_on(self) -> None:
        (self.ended if self._at_end else self.next).emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._look.color("border" if self._look.tokens.outlined else "line")
        QPainter(self).fillRect(0, 0, self.width(), 1, color)
