"""The passcode of a backup that is locked in its own way, such as one from before the passcode changed."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.backups import BackupsViewModel
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.passcode_field import PasscodeField
from mindbody.ui.widgets.text import Text


class OwnPasscodeCard(Card):
    """Asks for it, and hands it on."""

    def __init__(self, look: Look, view_model: BackupsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, ground="tint", padding=24, gap=12, parent=parent)
        self._view_model = view_model
        self.body.addWidget(Text(look, self.tr("This backup has a passcode of its own"), role=Role.CARD))
        self.body.addWidget(
            Text(
                look, self.tr("It is the one that was in use when it was made. Its recovery code works too.")
            )
        )
        self._field = PasscodeField(look, self.tr("Passcode of the backup"))
        self._open = SecondaryButton(look, self.tr("Open the backup"))
        self._leave = QuietButton(look, self.tr("Leave it"), tone="ink")
        self.body.addWidget(self._field)
        buttons = FlowLayout(look)
        buttons.addWidget(self._open)
        buttons.addWidget(self._leave)
        self.body.addLayout(buttons)
        self._field.entered.connect(self._act)
        self._open.clicked.connect(self._act)
        self._leave.clicked.connect(view_model.put_away)

    def take_focus(self) -> None:
        self._field.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        self._open.setEnabled(not busy)

    def _act(self) -> None:
        self._view_model.unlock(self._field.text)
