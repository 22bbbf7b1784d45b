"""One thing over time: the chart or its table, what it says in one sentence, and the way through time."""

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.ui.viewmodels.progress_state import ProgressState, Seen
from mindbody.ui.viewmodels.progress_topics import topic_title
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.chart import Chart
from mindbody.ui.widgets.chart_layout import Bar, ChartData, Dot, Scale, Stretch
from mindbody.ui.widgets.chart_legend import Legend, Sign
from mindbody.ui.widgets.chart_table import ChartTable
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class ChartCard(Card):
    """Chart first; the table is one press away."""

    def __init__(self, look: Look, view_model: ProgressViewModel) -> None:
        super().__init__(look, gap=14)
        self._view_model = view_model
        self._as_table = SecondaryButton(look, self.tr("Show as table"), icon="list")
        self._title = Text(look, role=Role.CARD)
        self._legend = Legend(
            look,
            (
                (Sign.ENTRY, self.tr("each day")),
                (Sign.LINE, self.tr("the middle")),
                (Sign.BAND, self.tr("where most days lie")),
                (Sign.BAR, self.tr("minutes")),
                (Sign.FLARE, self.tr("flare")),
            ),
        )
        self._chart = Chart(look, "")
        self._table = ChartTable(look, self.tr("The chart as a table"), ("", "", "", ""))
        self._sentence = Text(look)
        self._flares = Text(look, tone="soft")
        self._earlier = SecondaryButton(look, self.tr("Earlier"), icon="back")
        self._later = SecondaryButton(look, self.tr("Later"), icon="forward")
        self._window = Text(look, tone="soft")
        self._fill(look)
        self._as_table.clicked.connect(lambda: self._swap(table=self._table.isHidden()))
        self._earlier.clicked.connect(lambda: view_model.move(-1))
        self._later.clicked.connect(lambda: view_model.move(1))
        self._chart.zoom_wanted.connect(view_model.zoom)
        self._chart.move_wanted.connect(view_model.move)
        self._chart.home_wanted.connect(view_model.home)
        self._swap(table=False)

    def _fill(self, look: Look) -> None:
        head = FlowLayout(look, gap=24, row_gap=0, spread=True)
        head.addWidget(self._title)
        head.addWidget(self._as_table)
        way = FlowLayout(look, gap=16, row_gap=8)
        way.addWidget(self._earlier)
        way.addWidget(self._later)
        way.addWidget(self._window)
        words = Column(look, gap=2)
        words.addWidget(self._sentence)
        words.addWidget(self._flares)
        self.body.addLayout(head)
        for part in (self._legend, self._chart, self._table):
            self.body.addWidget(part)
        self.body.addLayout(words)
        self.body.addLayout(way)

    def show_state(self, state: ProgressState) -> None:
        seen = state.seen
        if seen is None or state.nothing:
            return
        title = topic_title(state.topic)
        self._title.set_text(title)
        self._chart.setAccessibleName(self.tr("{title}, over time").format(title=title))
        said = " ".join(part for part in (seen.window, seen.sentence, seen.flare_words) if part)
        self._chart.set_data(data_of(seen), summary=said, words_of=self._view_model.words_of)
        self._table.set_heads(self._view_model.heads)
        self._table.set_rows(self._view_model.rows, self._view_model.row_of)
        self._legend.show_signs(_signs(seen))
        self._sentence.set_text(seen.sentence)
        self._flares.set_text(seen.flare_words)
        self._flares.setVisible(bool(seen.flare_words))
        self._window.set_text(seen.window)
        self._earlier.setEnabled(state.earlier)
        self._later.setEnabled(state.later)

    def _swap(self, *, table: bool) -> None:
        self._chart.setVisible(not table)
        self._legend.setVisible(not table)
        self._table.setVisible(table)
        self._as_table.setText(self.tr("Show as picture") if table else self.tr("Show as table"))
        self._as_table.set_icon("chart" if table else "list")
        self._as_table.updateGeometry()


def data_of(seen: Seen) -> ChartData:
    """What the view model has to show, as the chart takes it."""
    return ChartData(
        start=seen.first,
        end=seen.last,
        scale=Scale(seen.highest, seen.levels),
        dots=tuple(Dot(dot.day, dot.value) for dot in seen.dots),
        stretches=tuple(
            Stretch(each.first, each.last, each.median, each.low, each.high) for each in seen.middles
        ),
        bars=tuple(Bar(each.first, each.last, each.minutes) for each in seen.practised),
        shaded=seen.flares,
        by_stretch=seen.by_stretch,
    )


def _signs(seen: Seen) -> frozenset[Sign]:
    """Only what is in the picture is explained."""
    there = {
        Sign.ENTRY: seen.dots,
        Sign.LINE: seen.middles,
        Sign.BAND: seen.middles,
        Sign.BAR: seen.practised,
        Sign.FLARE: seen.flares,
    }
    return frozenset(sign for sign, found in there.items() if found)
