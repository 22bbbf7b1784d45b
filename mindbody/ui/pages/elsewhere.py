"""Another computer has the same folder open: look, wait, or take it over after all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text


class ElsewherePage(ScrollPage):
    """`machine` is the name of the other computer, `minutes` how long ago it was last seen. Taking over asks
    once more."""

    again = Signal()
    to_read = Signal()
    taken_over = Signal()

    def __init__(self, look: Look, machine: str, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=900, gap=24, centred=True, parent=parent)
        self.body.addStretch(1)
        self.setAccessibleName(self.tr("Open on another computer"))
        self.body.addWidget(Text(look, self.tr("Open on another computer"), role=Role.TITLE))
        card = PictureCard(look, "trouble", gap=14)
        words = self.tr("MindBody is open on the computer {machine}, with this same folder. {seen}")
        self._words = Text(look, words.format(machine=machine, seen=self._seen(minutes)))
        self._more = Text(
            look,
            self.tr("Please close it there and give your folder time to sync. Then try again here."),
            tone="soft",
        )
        self._again = PrimaryButton(look, self.tr("Try again"), icon="look-back")
        self._read = SecondaryButton(look, self.tr("Open it to read"))
        self._over = SecondaryButton(look, self.tr("Use it here"))
        self._read.setAccessibleDescription(self.tr("Nothing you do here will be kept."))
        self._again.clicked.connect(self.again)
        self._read.clicked.connect(self.to_read)
        self._over.clicked.connect(self._ask_once_more)
        self._asked = False
        actions = FlowLayout(look, gap=16, row_gap=12)
        for button in (self._again, self._read, self._over):
            actions.addWidget(button)
        card.body.addStretch(1)
        card.body.addWidget(self._words)
        card.body.addWidget(self._more)
        card.body.addWidget(
            Text(
                look,
                self.tr("You may also open it to read. Then nothing you do here is kept."),
                tone="soft",
            )
        )
        card.body.space(8)
        card.body.addLayout(actions)
        card.body.addStretch(1)
        self.body.addWidget(card)
        self.body.addStretch(2)

    def _seen(self, minutes: int) -> str:
        if minutes < 10:
            return self.tr("It was in use a moment ago.")
        if minutes < 90:
            return self.tr("It was last in use {n} minutes ago.").format(n=minutes)
        return self.tr("It was last in use {n} hours ago.").format(n=round(minutes / 60))

    def _ask_once_more(self) -> None:
        if self._asked:
            self.taken_over.emit()
            return
        self._asked = True
        self._more.set_text(
            self.tr(
                "If it is still open there, what is written there from now on may be lost. "
                "Is it closed, or is that computer switched off?"
            )
        )
        self._more.set_tone("accent")
        self._over.setText(self.tr("Yes, use it here"))
        self._over.updateGeometry()
