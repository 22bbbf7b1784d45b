"""The head of a page around a meeting: the way back, the title, a line of facts, and what was said last."""

from PySide6.QtCore import Signal

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import bring_into_view
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack


class Heading(Column):
    """back: the words of the way back, "" for none. A layout, so that they may reach out of it."""

    left = Signal()

    def __init__(self, look: Look, title: str = "", facts: str = "", *, back: str = "") -> None:
        super().__init__(look, gap=6)
        self._title = Text(look, title, role=Role.TITLE)
        self._facts = Text(look, facts, tone="soft")
        if back:
            button = QuietButton(look, back, icon="back")
            button.clicked.connect(self.left)
            self.addLayout(WayBack(look, button))
        self.addWidget(self._title)
        self.addWidget(self._facts)
        # Never shown here: a layout has no parent yet, and the words would be a window of their own.
        if not facts:
            self._facts.hide()

    def show_words(self, title: str, facts: str) -> None:
        self._title.set_text(title)
        self._facts.set_text(facts)
        self._facts.setVisible(bool(facts))


class Said(Card):
    """One sentence about what was done last, with the way to take it back where there is one."""

    undone = Signal()

    def __init__(self, look: Look, *, beside: bool = False) -> None:
        """beside: it stands beside what was pressed, and comes into view when there is something to say."""
        super().__init__(look, ground="tint", padding=16, gap=8)
        self._beside = beside
        self._words = Text(look, "")
        self._undo = SecondaryButton(look, self.tr("Undo"), icon="undo")
        self._undo.clicked.connect(self.undone)
        flow = FlowLayout(look, gap=20, row_gap=8)
        flow.addWidget(self._words)
        flow.addWidget(self._undo)
        self.body.addLayout(flow)
        self.hide()

    def show_words(self, words: str, *, trouble: bool = False, undo: str = "") -> None:
        """undo: what would be taken back, "" for nothing."""
        self.set_ground("accent_tint" if trouble else "tint")
        fresh = words != self._words.text()
        self._words.set_text(words)
        self._undo.setText(self.tr("Undo: {change}").format(change=undo))
        self._undo.updateGeometry()
        self._undo.setVisible(bool(undo))
        self.setVisible(bool(words))
        if words and fresh and self._beside:
            bring_into_view(self)
