"""The question over a step that is held: go on, ease out, or end here."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.frame import Asking
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class PauseSheet(QWidget):
    """Covers the step; nothing beneath takes a click."""

    went_on = Signal()
    eased_out = Signal()
    ended = Signal()
    flare_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._card = card = Card(look, padding=40, gap=18)
        self._title = Text(look, "", role=Role.SECTION)
        self._line = Text(look, "", tone="soft", measure=48)
        self._go_on = PrimaryButton(look, self.tr("Go on"), icon="play")
        self._ease_out = SecondaryButton(look, self.tr("Ease out"))
        self._end = SecondaryButton(look, self.tr("End here"))
        actions = FlowLayout(look, gap=12, row_gap=12)
        self._flare = QuietButton(look, self.tr("In a flare"), icon="flame")
        for button in (self._go_on, self._ease_out, self._end, self._flare):
            actions.addWidget(button)
        card.body.addWidget(self._title)
        card.body.addWidget(self._line)
        card.body.space(6)
        card.body.addLayout(actions)
        grid = QGridLayout()
        grid.setRowStretch(0, 1)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)
        grid.addWidget(card, 1, 1, Qt.AlignmentFlag.AlignCenter)
        self.setLayout(grid)
        self._go_on.clicked.connect(self.went_on)
        self._ease_out.clicked.connect(self.eased_out)
        self._end.clicked.connect(self.ended)
        self._flare.clicked.connect(self.flare_wanted)
        self.hide()

    def ask(self, asking: Asking, *, sounding: bool) -> None:
        """Show the question; easing out is offered where there is something to come out of."""
        away = asking is Asking.AWAY
        self._title.set_text(self.tr("Welcome back") if away else self.tr("Paused"))
        self._line.set_text(
            self.tr("The computer was asleep, so we waited. Would you like to go on, or end here?")
            if away
            else self.tr("Take all the time you need. If you end here, your place is kept.")
        )
        self._ease_out.setVisible(sounding and not away)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, f"{self._title.text()}. {self._line.text()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(self._look.tokens.paper)
        veil.setAlphaF(0.82)
        QPainter(self).fillRect(QRectF(self.rect()), veil)
