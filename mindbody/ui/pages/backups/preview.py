"""What putting a backup back would bring and lose, and the choice."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.backups import BackupsViewModel, PreviewWords
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class PreviewCard(Card):
    """`leave`: the words of the button that leaves it where it is."""

    def __init__(
        self,
        look: Look,
        view_model: BackupsViewModel,
        preview: PreviewWords,
        *,
        heading: str = "",
        leave: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, ground="tint", padding=24, gap=8, parent=parent)
        if heading:
            self.body.addWidget(Text(look, heading, role=Role.SMALL, tone="soft"))
        self.body.addWidget(Text(look, preview.title, role=Role.CARD))
        self.body.addWidget(Text(look, preview.holds))
        self.body.space(4)
        if preview.brings:
            self.body.addWidget(Text(look, preview.brings))
        if preview.loses:
            self.body.addWidget(Text(look, preview.loses, role=Role.STRONG if preview.costs else Role.BODY))
        if preview.after:
            self.body.addWidget(Text(look, preview.after))
        self.body.space(8)
        self._restore = PrimaryButton(look, self.tr("Put this backup back"), icon="undo")
        self._restore.clicked.connect(view_model.restore)
        self._leave = QuietButton(look, leave, tone="ink")
        self._leave.clicked.connect(view_model.put_away)
        buttons = FlowLayout(look, gap=16)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._leave)
        self.body.addLayout(buttons)

    def set_busy(self, *, busy: bool) -> None:
        self._restore.setEnabled(not busy)

    def take_focus(self) -> None:
        """The gentler of the two choices is at hand."""
        self._leave.setFocus()
