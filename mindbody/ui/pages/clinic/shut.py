"""The store can't be opened: why, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text


class StoreShutPage(ScrollPage):
    """words: one sentence that says what is wrong. backup: when the newest backup was made, in words; ""
    where there is none to put back."""

    again = Signal()
    restore_wanted = Signal()

    def __init__(self, look: Look, words: str, backup: str, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=820, gap=24, centred=True, parent=parent)
        title = self.tr("What is kept about groups could not be opened")
        self.setAccessibleName(title)
        self.body.addWidget(Text(look, title, role=Role.TITLE))
        card = Card(look, gap=14)
        card.body.addWidget(Text(look, words))
        card.body.addWidget(Text(look, self.tr("Nothing was changed, and nothing is lost by trying again.")))
        again = PrimaryButton(look, self.tr("Try again"), icon="repeat")
        again.clicked.connect(self.again)
        row = FlowLayout(look, gap=12, row_gap=10)
        row.addWidget(again)
        if backup:
            words = self.tr("Put back the backup of {moment}").format(moment=backup)
            restore = SecondaryButton(look, words, icon="undo")
            restore.clicked.connect(self.restore_wanted)
            row.addWidget(restore)
        card.body.addLayout(row)
        self.body.addWidget(card)
        self.body.addStretch(1)
