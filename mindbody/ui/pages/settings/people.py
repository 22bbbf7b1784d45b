"""Several people at one computer, each with a record of their own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class PeoplePart(QWidget):
    """others: whether there is anybody else to change to."""

    leave_wanted = Signal()
    newcomer_wanted = Signal()

    def __init__(self, look: Look, *, others: bool) -> None:
        super().__init__()
        column = Column(look, gap=16)
        self.setLayout(column)
        column.addWidget(
            Text(
                look,
                self.tr(
                    "Each person has a record of their own. MindBody shows nobody what another one wrote."
                ),
                tone="soft",
            )
        )
        buttons = FlowLayout(look)
        if others:
            change = SecondaryButton(look, self.tr("Change to another person"), icon="people")
            change.clicked.connect(self.leave_wanted)
            buttons.addWidget(change)
        add = SecondaryButton(look, self.tr("Add a person"), icon="plus")
        add.clicked.connect(self.newcomer_wanted)
        buttons.addWidget(add)
        column.addLayout(buttons)
