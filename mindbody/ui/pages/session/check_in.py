"""Check in: pain now, energy, position."""

from PySide6.QtWidgets import QWidget

from mindbody.content.vocabulary import Position
from mindbody.session.plan import Energy
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.check_in import CheckInViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.rating import RatingScale
from mindbody.ui.widgets.text import Text


class CheckInPage(Sheet):
    def __init__(self, look: Look, view_model: CheckInViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=36, parent=parent)
        self._view_model = view_model
        self.body.addStretch(2)
        heading = Column(look, gap=8)
        heading.addWidget(Text(look, self.tr("How is it right now?"), role=Role.TITLE))
        heading.addWidget(
            Text(look, self.tr("Only what you feel like saying. Any answer is right."), tone="soft")
        )
        self.body.addLayout(heading)
        self._pain = RatingScale(
            look, self.tr("Pain now"), low=self.tr("No pain"), high=self.tr("As bad as you can imagine")
        )
        self._energy = Segmented(
            look,
            self.tr("Energy"),
            [
                (str(Energy.LOW), self.tr("Low")),
                (str(Energy.OK), self.tr("Okay")),
                (str(Energy.GOOD), self.tr("Good")),
            ],
            str(view_model.state.energy),
        )
        self._position = Segmented(
            look,
            self.tr("Position"),
            [
                (str(Position.LYING), self.tr("Lying")),
                (str(Position.RECLINING), self.tr("Reclining")),
                (str(Position.SEATED), self.tr("Seated")),
                (str(Position.STANDING), self.tr("Standing")),
            ],
            str(view_model.state.position),
        )
        for words, control in (
            (self.tr("Your pain now"), self._pain),
            (self.tr("Your energy"), self._energy),
            (self.tr("How you will be"), self._position),
        ):
            asked = Column(look, gap=12)
            asked.addWidget(Text(look, words, role=Role.CARD))
            asked.addWidget(control)
            self.body.addLayout(asked)
        self.body.addStretch(3)
        go_on = PrimaryButton(look, self.tr("Go on"), icon="forward")
        skip = QuietButton(look, self.tr("Skip this"))
        unsafe = QuietButton(look, self.tr("I don't feel safe"), tone="accent")
        for button in (go_on, skip, unsafe):
            self.foot.addWidget(button)
        go_on.clicked.connect(view_model.go_on)
        skip.clicked.connect(view_model.skip)
        unsafe.clicked.connect(view_model.i_do_not_feel_safe)
        self._pain.changed.connect(self._rate)
        self._energy.changed.connect(lambda word: view_model.choose_energy(Energy(word)))
        self._position.changed.connect(lambda word: view_model.choose_position(Position(word)))
        view_model.changed.connect(self._show)
        self._show()

    def _rate(self) -> None:
        if self._pain.value is not None:
            self._view_model.rate_pain(self._pain.value)
        elif self._pain.declined:
            self._view_model.not_today()

    def _show(self) -> None:
        state = self._view_model.state
        self._pain.set_value(state.pain, declined=state.not_today)
        self._energy.set_chosen(str(state.energy))
        self._position.set_chosen(str(state.position))
