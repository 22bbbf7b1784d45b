"""The calendar: a month at a time, with what a day held."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.ui.viewmodels.progress_state import Month
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.month import DayCell, MonthView
from mindbody.ui.widgets.text import Text


class MonthCard(Card):
    """Turned by the buttons, or by keys within the sheet."""

    def __init__(self, look: Look, view_model: ProgressViewModel) -> None:
        super().__init__(look, gap=14)
        self._title = Text(look, role=Role.CARD)
        self._earlier = SecondaryButton(look, self.tr("Month before"), icon="back")
        self._later = SecondaryButton(look, self.tr("Month after"), icon="forward")
        self._sheet = MonthView(look)
        self._sentence = Text(look)
        self._hint = self.tr("The number is pain, the dot is practice, and a warm ground is a flare.")
        self._day = Text(look, self._hint, role=Role.SMALL, tone="soft")
        head = FlowLayout(look, gap=24, row_gap=8, spread=True)
        head.addWidget(self._title)
        turn = QWidget()
        pair = Row(look, gap=12)
        turn.setLayout(pair)
        pair.addWidget(self._earlier)
        pair.addWidget(self._later)
        head.addWidget(turn)
        self.body.addLayout(head)
        self.body.addWidget(self._sheet)
        self.body.addWidget(self._day)
        self.body.addWidget(self._sentence)
        self._earlier.clicked.connect(lambda: view_model.turn_month(-1))
        self._later.clicked.connect(lambda: view_model.turn_month(1))
        self._sheet.turn_wanted.connect(view_model.turn_month)
        self._sheet.chosen.connect(lambda words: self._day.set_text(words or self._hint))

    def show_month(self, month: Month) -> None:
        self._title.set_text(month.title)
        self._sentence.set_text(month.sentence)
        self._earlier.setEnabled(month.earlier)
        self._later.setEnabled(month.later)
        cells = tuple(
            DayCell(
                number=str(day.day.day),
                value=day.pain,
                full=day.practised,
                shaded=day.in_flare,
                lived=day.lived,
                words=day.words,
            )
            for day in month.days
        )
        name = self.tr("Calendar of {month}").format(month=month.title)
        self._sheet.set_month(name, month.sentence, month.heads, month.lead, cells)
