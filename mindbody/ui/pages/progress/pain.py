"""Pain over time: the chart or its table, and what it says in one sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.ui.viewmodels.progress_state import ProgressState
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.chart import Chart
from mindbody.ui.widgets.chart_layout import ChartData, Density, Entry, Week
from mindbody.ui.widgets.chart_legend import Legend, Sign
from mindbody.ui.widgets.chart_table import ChartTable
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.icon_disc import IconDisc
from mindbody.ui.widgets.text import Text

_SEVERAL = 2


class PainCard(Card):
    """Chart first; the table is one press away. With nothing to show there are a few kind words."""

    def __init__(self, look: Look, view_model: ProgressViewModel) -> None:
        super().__init__(look, gap=14)
        self._view_model = view_model
        self._density = Density.STROKES
        self._as_table = SecondaryButton(look, self.tr("Show as table"), icon="list")
        self._legend = Legend(
            look,
            (
                (Sign.BEFORE, self.tr("before a session")),
                (Sign.AFTER, self.tr("after it")),
                (Sign.ENTRY, self.tr("each rating")),
                (Sign.LINE, self.tr("middle of the weeks")),
                (Sign.BAND, self.tr("where most days lie")),
            ),
        )
        self._chart = Chart(look, self.tr("Pain over time, 0 to 10"))
        self._table = ChartTable(
            look, self.tr("Pain over time, as a table"), (self.tr("Day"), self.tr("Before"), self.tr("After"))
        )
        self._sentence = Text(look)
        self._pairs = Text(look, tone="soft")
        self._nothing = _nothing(look, self.tr("Nothing to show yet"), self._nothing_words())
        head = FlowLayout(look, gap=24, row_gap=0, spread=True)
        head.addWidget(Text(look, self.tr("Pain, 0 to 10"), role=Role.CARD))
        head.addWidget(self._as_table)
        words = Column(look, gap=2)
        words.addWidget(self._sentence)
        words.addWidget(self._pairs)
        self._full = QWidget()
        full = Column(look, gap=14)
        self._full.setLayout(full)
        full.addLayout(head)
        full.addWidget(self._legend)
        full.addWidget(self._chart)
        full.addWidget(self._table)
        full.addLayout(words)
        self.body.addWidget(self._full)
        self.body.addWidget(self._nothing)
        self._as_table.clicked.connect(lambda: self._swap(table=self._table.isHidden()))
        self._chart.zoom_wanted.connect(view_model.zoom)
        self._chart.drawn_as.connect(self._explain)
        self._swap(table=False)

    def show_state(self, state: ProgressState) -> None:
        something = bool(state.points)
        self._full.setVisible(something)
        self._nothing.setVisible(not something)
        if not something:
            return
        data = ChartData(
            start=state.start,
            end=state.end,
            entries=tuple(Entry(point.day, point.before, point.after) for point in state.points),
            weeks=tuple(Week(week.day, week.median, week.low, week.high) for week in state.weeks)
            if len(state.points) >= _SEVERAL
            else (),
            stretch=state.stretch,
        )
        said = " ".join(part for part in (state.sentence, state.pairs) if part)
        self._chart.set_data(data, summary=said, words_of=self._view_model.words_of)
        self._table.set_rows(len(state.points), self._view_model.row_of)
        self._explain(self._density)
        self._sentence.set_text(state.sentence)
        self._pairs.set_text(state.pairs)
        self._pairs.setVisible(bool(state.pairs))

    def _explain(self, density: Density) -> None:
        """The legend follows how close the entries stand."""
        self._density = density
        state = self._view_model.state
        signs = _entry_signs(state) if density is Density.STROKES else {Sign.ENTRY}
        if state.weeks and len(state.points) >= _SEVERAL:
            signs |= {Sign.LINE, Sign.BAND}
        self._legend.show_signs(frozenset(signs))

    def _swap(self, *, table: bool) -> None:
        self._chart.setVisible(not table)
        self._legend.setVisible(not table)
        self._table.setVisible(table)
        self._as_table.setText(self.tr("Show as picture") if table else self.tr("Show as table"))
        self._as_table.set_icon("chart" if table else "list")
        self._as_table.updateGeometry()

    def _nothing_words(self) -> str:
        return self.tr(
            "When you rate your pain in a session, it is drawn here. There is nothing that you have to do."
        )


def _entry_signs(state: ProgressState) -> set[Sign]:
    signs = set()
    if any(point.before is not None for point in state.points):
        signs.add(Sign.BEFORE)
    if any(point.after is not None for point in state.points):
        signs.add(Sign.AFTER)
    return signs


def _nothing(look: Look, title: str, words: str) -> QWidget:
    whole = QWidget()
    row = Row(look, gap=24, margins=(0, 16, 0, 16))
    whole.setLayout(row)
    row.addWidget(IconDisc(look, "leaf", side=72), 0, Qt.AlignmentFlag.AlignTop)
    column = Column(look, gap=6)
    column.addWidget(Text(look, title, role=Role.CARD))
    column.addWidget(Text(look, words, tone="soft"))
    column.addStretch(1)
    row.addLayout(column, 1)
    return whole
