"""Activity and rest: what is planned for this once, the phases, and a line for the log."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.toolkit.rounds import MOST_MINUTES, MOST_REST, MOST_ROUNDS, Phase
from mindbody.ui.pages.pacing.noting import NotingCard
from mindbody.ui.pages.pacing.phases import PhaseCard
from mindbody.ui.pages.pacing.stepper import AmountStepper
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.pacing_timer import PacingTimerState, PacingTimerViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack


class PacingTimerPage(ScrollPage):
    """One card at a time: before, while it goes, after."""

    def __init__(
        self, look: Look, view_model: PacingTimerViewModel, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, gap=20, widest=880, parent=parent)
        self._look = look
        self.view_model = view_model
        self.setAccessibleName(self.tr("Activity and rest"))
        back = QuietButton(look, self.tr("Back"), icon="back")
        back.clicked.connect(view_model.closed)
        self.body.addLayout(WayBack(look, back))
        self._head = QWidget()
        head = Column(look, gap=6)
        head.addWidget(Text(look, self.tr("Activity and rest"), role=Role.TITLE))
        self._lead = Text(look, "", role=Role.LEAD, tone="soft")
        head.addWidget(self._lead)
        self._head.setLayout(head)
        self.body.addWidget(self._head)
        self._before = self._build_before()
        self._phase = PhaseCard(look, view_model)
        self._after = NotingCard(look, view_model)
        # The one card that is there while it goes stands in the middle of the page.
        self._air = QWidget()
        self._air.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self._air, 1)
        for card in (self._before, self._phase, self._after):
            self.body.addWidget(card)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        view_model.rang.connect(self._say_the_end)
        self._show()

    def _build_before(self) -> Card:
        look, model = self._look, self.view_model
        card = Card(look, gap=20)
        self._hint = Text(look, "")
        self._minutes = AmountStepper(look, self.tr("Activity in one go"), least=1, most=MOST_MINUTES)
        self._rest = AmountStepper(look, self.tr("Rest after it"), least=1, most=MOST_REST)
        self._rounds = AmountStepper(look, self.tr("Rounds"), least=1, most=MOST_ROUNDS)
        self._minutes.changed.connect(lambda n: model.choose(replace(model.state.rounds.wish, minutes=n)))
        self._rest.changed.connect(lambda n: model.choose(replace(model.state.rounds.wish, rest=n)))
        self._rounds.changed.connect(lambda n: model.choose(replace(model.state.rounds.wish, rounds=n)))
        self._kinds: ChoiceChips | None = None
        self._kind_place = Column(look, gap=8)
        self._begin = PrimaryButton(look, self.tr("Begin"), icon="play")
        self._begin.clicked.connect(self._start)
        amounts = FlowLayout(look, gap=40, row_gap=20)
        for part in (self._minutes, self._rest, self._rounds):
            amounts.addWidget(part)
        row = FlowLayout(look)
        row.addWidget(self._begin)
        card.body.addWidget(self._hint)
        card.body.addLayout(amounts)
        card.body.addLayout(self._kind_place)
        card.body.addLayout(row)
        return card

    def _show_kinds(self, chosen: str) -> None:
        kinds = self.view_model.rest_kinds
        if self._kinds is None and kinds:
            words = self.tr("What kind of rest")
            self._kinds = ChoiceChips(self._look, words, list(kinds))
            self._kinds.changed.connect(lambda ids: self.view_model.choose_rest(ids[0] if ids else ""))
            self._kind_place.addWidget(Text(self._look, words, role=Role.SMALL, tone="soft"))
            self._kind_place.addWidget(self._kinds)
        if self._kinds is not None:
            self._kinds.set_chosen((chosen,) if chosen else ())

    def _show(self) -> None:
        state = self.view_model.state
        wish, phase = state.rounds.wish, state.rounds.phase
        self._lead.set_text(
            state.paced.activity or self.tr("Stop by the clock, not by the pain. Rest before you need it.")
        )
        self._hint.set_text(self._hint_words(state))
        self._hint.setVisible(bool(self._hint.text()))
        minutes = self.tr("{n} min")
        self._minutes.show_number(wish.minutes, minutes.format(n=wish.minutes))
        self._rest.show_number(wish.rest, minutes.format(n=wish.rest))
        self._rounds.show_number(
            wish.rounds,
            self.tr("1 round") if wish.rounds == 1 else self.tr("{n} rounds").format(n=wish.rounds),
        )
        self._show_kinds(state.rest_kind)
        self._begin.setEnabled(state.ready and not state.paced.held)
        # While it goes, the phase is all there is to read.
        self._head.setVisible(not state.rounds.running)
        self._air.setVisible(state.rounds.running)
        self._before.setVisible(phase is Phase.READY)
        self._phase.setVisible(state.rounds.running)
        self._after.setVisible(phase is Phase.OVER)
        self._phase.show_state(state)
        self._after.show_state(state)

    def _hint_words(self, state: PacingTimerState) -> str:
        if not state.ready:
            return self.tr("One moment, your plan is being opened.")
        if state.paced.held:
            return self.tr("There was a stop sign. Please wait with this until a clinician has agreed to it.")
        smaller, plan = self.view_model.smaller_words(), self.view_model.plan_words()
        if smaller or not plan:
            return smaller
        return self.tr("Your plan says {amount} in one go.").format(amount=plan)

    def _start(self) -> None:
        self.view_model.begin()
        self._phase.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_the_end(self) -> None:
        announce(self, self._phase.sign)

    def hideEvent(self, event: QHideEvent) -> None:
        if not self.window().isMinimized():
            self.view_model.hidden()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.view_model.closed.emit()
        else:
            super().keyPressEvent(event)
