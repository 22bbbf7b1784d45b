"""A question over its choices, as all settings are laid out."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.text import Text


class Labelled(QWidget):
    """A label, a quieter line where there is more to say, and the control below."""

    def __init__(self, look: Look, label: str, control: QWidget, *, detail: str = "") -> None:
        super().__init__()
        column = Column(look, gap=8)
        self.setLayout(column)
        words = Column(look, gap=0)
        words.addWidget(Text(look, label, role=Role.STRONG))
        if detail:
            words.addWidget(Text(look, detail, role=Role.SMALL, tone="soft"))
        column.addLayout(words)
        column.addWidget(control)
