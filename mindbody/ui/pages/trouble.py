"""One calm sentence when the record or the lessons can't be opened, and the way to try again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import PrimaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text


class TroublePage(ScrollPage):
    """`words` say what is wrong, where, and what might help."""

    again = Signal()

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=24, parent=parent)
        self.body.addWidget(Text(look, self.tr("Something is in the way"), role=Role.TITLE))
        card = Card(look)
        card.body.addWidget(Text(look, words))
        card.body.addWidget(
            Text(look, self.tr("Nothing was lost or changed. Need help now still works."), tone="soft")
        )
        self.body.addWidget(card)
        actions = FlowLayout(look, gap=16)
        self._again = PrimaryButton(look, self.tr("Try again"), icon="look-back")
        self._again.clicked.connect(self.again)
        actions.addWidget(self._again)
        self.body.addLayout(actions)
        self.body.addStretch(1)
