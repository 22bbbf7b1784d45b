"""What stands in the place of the check-in once it was kept: one sentence, and the ways on."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.log.check_in import CheckInState
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class ClosingCard(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, ground="tint", gap=18, parent=parent)
        self._line = Text(look, "", role=Role.LEAD)
        self.body.addWidget(self._line)
        row = FlowLayout(look, gap=12)
        self.back = PrimaryButton(look, self.tr("Back"), icon="back")
        self.log = SecondaryButton(look, self.tr("My log"), icon="list")
        self.flare = QuietButton(look, self.tr("What helps in a flare"), icon="flame", tone="accent")
        for button in (self.back, self.log, self.flare):
            row.addWidget(button)
        self.body.addLayout(row)

    def show_state(self, state: CheckInState) -> None:
        self._line.set_text(state.closing)
        self.flare.setVisible(state.in_flare)
        self.setVisible(bool(state.closing))
