"""One calm sentence when the record or the lessons can't be opened, and the way to try again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import PrimaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text


class TroublePage(ScrollPage):
    """`words` say what is wrong, where, and what might help."""

    again = Signal()

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=24, parent=parent)
        self.body.addWidget(Text(look, self.tr("Something is in the way"), role=Role.TITLE))
        card = PictureCard(look, "trouble", gap=14)
        self._again = PrimaryButton(look, self.tr("Try again"), icon="look-back")
        self._again.clicked.connect(self.again)
        actions = FlowLayout(look, gap=16)
        actions.addWidget(self._again)
        card.body.addStretch(1)
        card.body.addWidget(Text(look, words))
        card.body.addWidget(
            Text(look, self.tr("Nothing was lost or changed. Need help now still works."), tone="soft")
        )
        card.body.space(8)
        card.body.addLayout(actions)
        card.body.addStretch(1)
        self.body.addWidget(card, 2)
        self.body.addStretch(1)
