"""Over time: one thing after another in a picture and in words, a calendar, and what was practised."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.progress.chart_card import ChartCard
from mindbody.ui.pages.progress.month_card import MonthCard
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.ui.viewmodels.progress_state import ProgressState, RecentRow, Span
from mindbody.ui.viewmodels.progress_topics import FROM_A_CHECK_IN, topic_names
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.chart_week import DayCircle, WeekCircles
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.invitation import Invitation
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.text import Text


class TimeView(QWidget):
    """Shows the state of the view model."""

    def __init__(self, look: Look, view_model: ProgressViewModel) -> None:
        super().__init__()
        spans = (
            (Span.MONTH.value, self.tr("Month")),
            (Span.QUARTER.value, self.tr("3 months")),
            (Span.YEAR.value, self.tr("Year")),
            (Span.ALL.value, self.tr("All")),
        )
        self._span = Segmented(look, self.tr("How far back"), spans, view_model.state.span.value)
        self._span.changed.connect(view_model.choose)
        self._trouble = Notice(look, "", tone="accent", closable=False)
        self._topic = Segmented(look, self.tr("What to look at"), topic_names(), view_model.state.topic.value)
        self._topic.changed.connect(view_model.choose_topic)
        self._chart = ChartCard(look, view_model)
        self._words = Text(look)
        self._ask = SecondaryButton(look, self.tr("How is it now?"), icon="pencil")
        self._ask.clicked.connect(view_model.check_in_wanted)
        self._nothing = Invitation(
            look, "still-lake-at-dawn", self.tr("Nothing to show yet"), self._words, ways=(self._ask,)
        )
        self._month = MonthCard(look, view_model)
        self._week = _WeekCard(look)
        self._totals = _TotalsCard(look)
        self._recent = _RecentCard(look)
        column = Column(look, gap=24)
        self.setLayout(column)
        head = FlowLayout(look, gap=32, row_gap=16, spread=True)
        head.addWidget(self._topic)
        head.addWidget(self._span)
        column.addLayout(head)
        column.addWidget(self._trouble)
        column.addWidget(self._chart)
        column.addWidget(self._nothing)
        beside = QWidget()
        few = Column(look, gap=24)
        beside.setLayout(few)
        few.addWidget(self._week)
        few.addWidget(self._totals)
        few.addStretch(1)
        pair = Columns(look, shares=(3, 2), least=320, gap=24)
        pair.addWidget(self._month)
        pair.addWidget(beside)
        column.addLayout(pair)
        column.addWidget(self._recent)

    def show_state(self, state: ProgressState) -> None:
        readable = state.open and not state.trouble
        self._span.set_chosen(state.span.value)
        self._trouble.set_words(state.trouble)
        self._trouble.setVisible(bool(state.trouble))
        self._topic.set_chosen(state.topic.value)
        self._span.setVisible(readable and not state.nothing)
        self._chart.setVisible(readable and not state.nothing)
        self._nothing.setVisible(readable and bool(state.nothing))
        self._words.set_text(state.nothing)
        self._ask.setVisible(state.topic in FROM_A_CHECK_IN)
        for card in (self._week, self._totals, self._month):
            card.setVisible(readable)
        self._recent.setVisible(readable and bool(state.recent))
        if readable:
            self._chart.show_state(state)
            if state.month is not None:
                self._month.show_month(state.month)
            self._week.show_state(state)
            self._totals.show_state(state)
            self._recent.show_state(state)


class _WeekCard(Card):
    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=18)
        self._circles = WeekCircles(look)
        self._words = Text(look)
        self.body.addWidget(Text(look, self.tr("The last seven days"), role=Role.CARD))
        self.body.addWidget(self._circles)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    def show_state(self, state: ProgressState) -> None:
        self._circles.set_days(tuple(DayCircle(day.label, day.full) for day in state.days), state.week)
        self._words.set_text(state.week)


class _TotalsCard(Card):
    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10)
        self._lines = tuple(Text(look, role=Role.LEAD) for _ in range(2))
        self.body.addWidget(Text(look, self.tr("In all"), role=Role.CARD))
        for line in self._lines:
            self.body.addWidget(line)
        self.body.addWidget(
            Text(look, self.tr("Short ones count as much as long ones."), role=Role.SMALL, tone="soft")
        )
        self.body.addStretch(1)

    def show_state(self, state: ProgressState) -> None:
        for line, words in zip(self._lines, state.totals, strict=True):
            line.set_text(words)


class _RecentCard(Card):
    """The latest sessions, newest first."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=14)
        self._look = look
        self._shown: tuple[RecentRow, ...] = ()
        self._rows = QWidget()
        self.body.addWidget(Text(look, self.tr("Lately"), role=Role.CARD))
        self.body.addWidget(self._rows)

    def show_state(self, state: ProgressState) -> None:
        if state.recent == self._shown:
            return
        self._shown = state.recent
        fresh = QWidget()
        column = Column(self._look, gap=14)
        fresh.setLayout(column)
        for row in state.recent:
            column.addLayout(self._row(row))
        self.body.replaceWidget(self._rows, fresh)
        self._rows.deleteLater()
        self._rows = fresh

    def _row(self, row: RecentRow) -> Columns:
        cells = Columns(self._look, shares=(5, 9, 9), least=170, gap=20, level=False)
        cells.addWidget(Text(self._look, row.when, tone="soft"))
        cells.addWidget(Text(self._look, row.title, role=Role.STRONG))
        cells.addWidget(Text(self._look, row.noted))
        return cells
