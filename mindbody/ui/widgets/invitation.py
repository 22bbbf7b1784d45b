"""A place that is still empty: a quiet picture, what will be here, and perhaps a way to begin."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.text import Text


class Invitation(PictureCard):
    """picture: the name of a landscape. ways: buttons, if there is something to do."""

    def __init__(
        self,
        look: Look,
        picture: str,
        title: str,
        *words: Text,
        ways: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, picture, gap=10, parent=parent)
        self.body.addStretch(1)
        self.body.addWidget(Text(look, title, role=Role.CARD))
        for each in words:
            self.body.addWidget(each)
        if ways:
            self.body.space(8)
            row = FlowLayout(look, gap=14)
            for way in ways:
                row.addWidget(way)
            self.body.addLayout(row)
        self.body.addStretch(1)
