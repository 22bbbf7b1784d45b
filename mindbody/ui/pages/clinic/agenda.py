"""The agenda beside the meeting: where it stands, and its blocks to go to, leave out or put elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.console_state import AgendaRow, Standing
from mindbody.ui.widgets.agenda_row import AgendaRowButton
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

_SIGNS = {Standing.DONE: "check", Standing.NOW: "play", Standing.AHEAD: "", Standing.SKIPPED: "skip"}


class AgendaPart(QWidget):
    """A press on a block offers what can be done with it. Each signal hands over the block's number."""

    gone_to = Signal(int)
    skipped = Signal(int)
    shifted = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[int, AgendaRowButton] = {}
        self._rows: tuple[AgendaRow, ...] = ()
        self._chosen: int | None = None
        self._list = Column(look, gap=2)
        self._go = QuietButton(look, self.tr("Go there"), icon="forward")
        self._skip = QuietButton(look, "", icon="skip")
        self._up = QuietButton(look, self.tr("Earlier"), icon="chevron-up")
        self._down = QuietButton(look, self.tr("Later"), icon="chevron-down")
        self._what = Text(look, "", role=Role.SMALL_STRONG)
        self._acts = QWidget()
        acts = Column(look, gap=6, margins=(10, 10, 0, 0))
        acts.addWidget(self._what)
        flow = FlowLayout(look, gap=2, row_gap=2)
        for button in (self._go, self._skip, self._up, self._down):
            flow.addWidget(button)
        acts.addLayout(flow)
        self._acts.setLayout(acts)
        whole = Column(look, gap=8)
        title = Text(look, self.tr("Agenda"), role=Role.CARD)
        whole.addWidget(title)
        whole.addLayout(self._list)
        whole.addWidget(self._acts)
        whole.addStretch(1)
        self.setLayout(whole)
        self._go.clicked.connect(lambda: self._act(self.gone_to.emit))
        self._skip.clicked.connect(lambda: self._act(self.skipped.emit))
        self._up.clicked.connect(lambda: self._act(lambda number: self.shifted.emit(number, -1)))
        self._down.clicked.connect(lambda: self._act(lambda number: self.shifted.emit(number, 1)))
        self._acts.hide()

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        if [row.number for row in rows] != [row.number for row in self._rows]:
            self._lay_out(rows)
        for row in rows:
            self._buttons[row.number].show_block(
                row.title,
                row.time,
                sign=_SIGNS[row.standing],
                strong=row.standing is Standing.NOW,
                struck=row.standing is Standing.SKIPPED,
                alert=row.late,
                name=self._name(row),
            )
        self._rows = rows
        self._offer()

    def _lay_out(self, rows: tuple[AgendaRow, ...]) -> None:
        for row in rows:
            if row.number not in self._buttons:
                button = AgendaRowButton(self._look, self)
                button.clicked.connect(lambda _=False, number=row.number: self._choose(number))
                self._buttons[row.number] = button
            self._list.removeWidget(self._buttons[row.number])
            self._list.addWidget(self._buttons[row.number])
            self._buttons[row.number].show()
        before: QWidget | None = None
        for row in rows:
            if before is not None:
                QWidget.setTabOrder(before, self._buttons[row.number])
            before = self._buttons[row.number]

    def _choose(self, number: int) -> None:
        self._chosen = None if self._chosen == number else number
        self._offer()

    def _offer(self) -> None:
        row = next((each for each in self._rows if each.number == self._chosen), None)
        for number, button in self._buttons.items():
            button.setChecked(row is not None and number == self._chosen)
        self._acts.setVisible(row is not None)
        if row is None:
            return
        place = [each.number for each in self._rows].index(row.number)
        protected = self.tr("{title} (kept for what people take home)").format(title=row.title)
        self._what.set_text(protected if row.protected else row.title)
        self._go.setEnabled(row.standing is not Standing.NOW)
        taken_up = row.standing is Standing.SKIPPED
        self._skip.setText(self.tr("Take it up again") if taken_up else self.tr("Leave it out"))
        self._skip.updateGeometry()
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < len(self._rows) - 1)

    def _act(self, act: Callable[[int], None]) -> None:
        if self._chosen is not None:
            act(self._chosen)

    def _name(self, row: AgendaRow) -> str:
        stands = {
            Standing.DONE: self.tr("done"),
            Standing.NOW: self.tr("now"),
            Standing.AHEAD: self.tr("to come"),
            Standing.SKIPPED: self.tr("left out"),
        }
        return f"{row.title}, {row.time}, {stands[row.standing]}"
