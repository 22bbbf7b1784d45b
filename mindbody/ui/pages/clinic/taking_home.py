"""What the members take home from a meeting: a code, or a small file, with nobody in it."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.heading import Said
from mindbody.ui.pages.parts.papers import place_for
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.taking_home import TakingHomeViewModel
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class TakingHomePart(Card):
    """What came of saving it stands under its button."""

    def __init__(self, look: Look, view_model: TakingHomeViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=12, parent=parent)
        self._view_model = view_model
        self.body.addWidget(Text(look, self.tr("To go on with at home"), role=Role.CARD))
        self.body.addWidget(
            Text(
                look,
                self.tr(
                    "Typed in under “From my group” in Settings, this code sets a member's own MindBody to "
                    "the same lesson. It is the same for everybody, and stands on the card for the week."
                ),
                tone="soft",
            )
        )
        code = Text(look, view_model.code, role=Role.TITLE)
        code.setAccessibleName(" ".join(view_model.code))
        self.body.addWidget(code)
        save = SecondaryButton(look, self.tr("Save as a file"), icon="download")
        save.clicked.connect(self._save)
        row = FlowLayout(look)
        row.addWidget(save)
        self.body.addLayout(row)
        self._said = Said(look, beside=True)
        self.body.addWidget(self._said)

    def _save(self) -> None:
        title = self.tr("To go on with at home")
        path = place_for(self.window(), title, self._view_model.name, ".json", self.tr("File (*.json)"))
        if path is not None:
            words, trouble = self._view_model.save(path)
            self._said.show_words(words, trouble=trouble)
