"""Plan: what to try at home, on which days, at what time, and its smallest version."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.session.fields.times import TimeChoice
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.days import day_names
from mindbody.ui.viewmodels.session.home_plan import HomePlanViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.text import Text


class HomePlanPage(Sheet):
    def __init__(self, look: Look, view_model: HomePlanViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=28, parent=parent)
        self._view_model = view_model
        state = view_model.state
        self.body.addStretch(2)
        heading = Column(look, gap=8)
        heading.addWidget(Text(look, self.tr("What you might try at home"), role=Role.TITLE))
        heading.addWidget(Text(look, state.floor if state.small else state.practice, role=Role.LEAD))
        self.body.addLayout(heading)
        if state.floor:
            words = self.tr("Once the flare has passed") if state.small else self.tr("For a hard day")
            card = Card(look, ground="tint", padding=24, gap=6)
            card.body.addWidget(Text(look, words, role=Role.SMALL_STRONG, tone="primary"))
            card.body.addWidget(Text(look, state.practice if state.small else state.floor))
            self.body.addWidget(card)
        self._days = ChoiceChips(look, self.tr("Days"), day_names(), many=True)
        self._time = TimeChoice(look, self.tr("Time"))
        for words, control in (
            (self.tr("On which days, if you like?"), self._days),
            (self.tr("About what time?"), self._time),
        ):
            asked = Column(look, gap=12)
            asked.addWidget(Text(look, words, role=Role.CARD))
            asked.addWidget(control)
            self.body.addLayout(asked)
        self.body.addStretch(3)
        go_on = PrimaryButton(look, self.tr("Go on"), icon="forward")
        skip = QuietButton(look, self.tr("Skip this"))
        go_on.clicked.connect(view_model.go_on)
        skip.clicked.connect(view_model.skip)
        self.foot.addWidget(go_on)
        self.foot.addWidget(skip)
        self._days.changed.connect(view_model.choose_days)
        self._time.changed.connect(view_model.choose_time)
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._view_model.state
        self._days.set_chosen(state.days)
        self._time.set_time(state.time)
