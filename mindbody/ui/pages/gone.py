"""What was asked to be deleted is being deleted, or is gone."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text


class GonePage(ScrollPage):
    """Says first that it is at work. `on` asks to go on, `close_wanted` to close the app."""

    on = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, *, others: bool, parent: QWidget | None = None) -> None:
        """others: whether somebody else still has a record here."""
        super().__init__(look, widest=900, gap=24, centred=True, parent=parent)
        self.body.addStretch(1)
        self._title = Text(look, self.tr("Deleting ..."), role=Role.TITLE)
        self.setAccessibleName(self._title.text())
        self.body.addWidget(self._title)
        card = PictureCard(look, "gone", gap=14)
        card.body.addStretch(1)
        self._words = Text(look, self.tr("Each file is written over before it goes. Please wait a little."))
        card.body.addWidget(self._words)
        self._on = PrimaryButton(look, self.tr("To the others") if others else self.tr("Begin anew"))
        self._close = QuietButton(look, self.tr("Close MindBody"), tone="ink")
        self._on.clicked.connect(lambda: QTimer.singleShot(0, self, self.on.emit))
        self._close.clicked.connect(self.close_wanted)
        actions = FlowLayout(look, gap=16)
        for each in (self._on, self._close):
            each.hide()
            actions.addWidget(each)
        card.body.space(8)
        card.body.addLayout(actions)
        card.body.addStretch(1)
        self.body.addWidget(card)
        self.body.addStretch(2)

    def done(self) -> None:
        """Nothing is left."""
        self._tell(
            self.tr("It is all gone"),
            self.tr("Nothing of what was written is left in MindBody's files. Thank you for your trust."),
        )

    def failed(self, reason: str) -> None:
        """Some files are still there."""
        words = self.tr(
            "Some files could not be deleted: {reason}. Another program may hold them. Close it and start "
            "MindBody again: it goes on by itself with what is left."
        )
        self._tell(self.tr("Not all is gone yet"), words.format(reason=reason))

    def _tell(self, title: str, words: str) -> None:
        self._title.set_text(title)
        self.setAccessibleName(title)
        self._words.set_text(words)
        self._on.show()
        self._close.show()
        announce(self, f"{title}. {words}")
