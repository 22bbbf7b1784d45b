"""Telling one person, with words that are ready to be copied."""

from PySide6.QtGui import QGuiApplication

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.flare import FlareState, FlareViewModel
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class TellingCard(Card):
    """The app sends nothing itself."""

    def __init__(self, look: Look, view_model: FlareViewModel) -> None:
        super().__init__(look, gap=12)
        self._view_model = view_model
        self._people = Text(look, "")
        self._message = Text(look, "", role=Role.LEAD)
        self._copy = SecondaryButton(look, self.tr("Copy these words"), icon="list")
        self._copy.clicked.connect(self._take)
        self._copied = Text(look, self.tr("Copied. Paste them wherever you write to people."), tone="soft")
        self._copied.hide()
        row = FlowLayout(look, gap=16)
        row.addWidget(self._copy)
        row.addWidget(self._copied)
        self.body.addWidget(Text(look, self.tr("Tell one person"), role=Role.CARD))
        self.body.addWidget(self._people)
        self.body.addWidget(self._message)
        self.body.addLayout(row)

    def show_state(self, state: FlareState) -> None:
        lines = [f"{each.name}: {each.how}" if each.how else each.name for each in state.people]
        self._people.set_text(" · ".join(lines))
        self._people.setVisible(bool(lines))
        self._message.set_text(f"“{state.message}”")

    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._view_model.state.message)
        self._copied.show()
        announce(self, self._copied.text())
