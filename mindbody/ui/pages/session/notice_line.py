"""One quiet line under the top of the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.text import Text


class NoticeLine(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(look, "", role=Role.SMALL, tone="ink", centred=True, measure=90)
        row = QHBoxLayout()
        row.setContentsMargins(look.space(56), 0, look.space(56), look.space(10))
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, words: str) -> None:
        if words != self._words.text():
            self._words.set_text(words)
            announce(self, words)
        self.setVisible(bool(words))
