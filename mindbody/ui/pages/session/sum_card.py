"""The result of a computed question, and how it came to be."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.text import Text


class SumCard(QWidget):
    """No colours, no arrows: a number is news, not a mark."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Sum | None = None
        self._card = Card(look, ground="tint", padding=28, gap=10)
        column = Column(look)
        column.addWidget(self._card)
        self.setLayout(column)

    def show_sum(self, found: Sum) -> None:
        """Show it; the same again costs nothing."""
        if found == self._shown:
            return
        self._shown = found
        body = self._card.body
        while (old := body.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if found.figure:
            body.addWidget(Text(self._look, found.figure, role=Role.SECTION))
        for line in found.lines:
            body.addWidget(Text(self._look, line))
        if found.quote:
            body.addWidget(Text(self._look, found.quote, role=Role.LEAD))
        self._card.setVisible(bool(found.figure or found.lines or found.quote))
