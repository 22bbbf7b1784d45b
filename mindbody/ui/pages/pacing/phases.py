"""The phase that goes on: what it is, how long still, and the tap that ends it."""

from PySide6.QtWidgets import QWidget

from mindbody.toolkit.rounds import Phase
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.pacing_timer import PacingTimerState, PacingTimerViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.ring import ProgressRing
from mindbody.ui.widgets.text import Text


class PhaseCard(Card):
    """Its ground changes when a phase has reached its end, so that it is seen from afar; `sign` says it."""

    def __init__(self, look: Look, view_model: PacingTimerViewModel) -> None:
        super().__init__(look, padding=32, gap=20)
        self._view_model = view_model
        self._kicker = Text(look, "", role=Role.SMALL_STRONG, tone="primary")
        self._title = Text(look, "", role=Role.TITLE)
        self._line = Text(look, "", role=Role.LEAD)
        self._ring = ProgressRing(look, diameter=220)
        self.go_on = PrimaryButton(look, "", icon="forward")
        self.go_on.clicked.connect(self._go_on)
        self._pause = SecondaryButton(look, "", icon="pause")
        self._pause.clicked.connect(view_model.pause)
        self._stop = QuietButton(look, self.tr("Stop here"), icon="stop")
        self._stop.clicked.connect(view_model.stop)
        holder = QWidget()
        words = Column(look, gap=10)
        holder.setLayout(words)
        for text in (self._kicker, self._title, self._line):
            words.addWidget(text)
        # Before the ring, so that with large text the tap is in sight without scrolling.
        row = FlowLayout(look, gap=14)
        for button in (self.go_on, self._pause, self._stop):
            row.addWidget(button)
        words.space(10)
        words.addLayout(row)
        words.addStretch(1)
        both = Columns(look, shares=(5, 2), least=200, gap=32)
        both.addWidget(holder)
        both.addWidget(self._ring)
        self.body.addLayout(both)

    @property
    def sign(self) -> str:
        """What is said when a phase has reached its end."""
        return f"{self._title.text()} {self._line.text()}"

    def show_state(self, state: PacingTimerState) -> None:
        rounds = state.rounds
        if not rounds.running:
            return
        active = rounds.phase is Phase.ACTIVITY
        self._kicker.set_text(
            self.tr("Round {n} of {all}").format(n=rounds.round, all=rounds.wish.rounds)
            if rounds.wish.rounds > 1
            else ""
        )
        self._kicker.setVisible(rounds.wish.rounds > 1)
        self._title.set_text(self._title_words(active=active, past=rounds.past))
        self._line.set_text(self._line_words(state, active=active))
        share = rounds.spent / rounds.planned if rounds.planned else 1.0
        self._ring.set_progress(share, self._view_model.time_words())
        self.go_on.setText(
            self.tr("Rest now") if active else self.tr("I'm done") if rounds.last else self.tr("I'm back")
        )
        self._pause.setText(self.tr("Go on") if state.paused else self.tr("Pause"))
        self._pause.set_icon("play" if state.paused else "pause")
        self.set_ground("tint" if rounds.past else "surface")

    def _title_words(self, *, active: bool, past: bool) -> str:
        if active:
            return self.tr("Time to rest.") if past else self.tr("Activity")
        return self.tr("Rest is done, if you are.") if past else self.tr("Rest")

    def _line_words(self, state: PacingTimerState, *, active: bool) -> str:
        if state.slept:
            return self.tr("The computer was asleep, so we waited. Go on when you like.")
        if state.paused:
            return self.tr("Paused. Nothing is counted.")
        if state.rounds.past:
            return self.tr("It waits for you. A little longer is fine.")
        if active:
            return self._view_model.plan_words() or self.tr("Stop when the time is up, also on a good day.")
        kinds = dict(self._view_model.rest_kinds)
        return kinds.get(state.rest_kind, self.tr("In any way that is kind to you."))

    def _go_on(self) -> None:
        self._view_model.go_on()
