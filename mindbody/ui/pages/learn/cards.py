"""One card of a lesson as it is read: a picture, a title, and the text in good lines."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.pages.session.reading import OVERHANG, ReadingText
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.learn import Page
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.landscape import Landscape
from mindbody.ui.widgets.text import Text

_HIGH = 168
_CORNER = 20


class ReadingCard(QWidget):
    """The picture stands at the side where there is room, else above. `mark` shows which sentence is
    heard."""

    def __init__(self, look: Look, page: Page, which: str, *, hour: float) -> None:
        super().__init__()
        self._picture = _Picture(look, page.picture, hour)
        self._words = ReadingText(look)
        self._words.set_sentences(page.sentences, role=Role.LEAD)
        words = QWidget()
        column = Column(look, gap=4)
        heading = Column(look, gap=2, margins=(OVERHANG, 0, 0, 0))
        heading.addWidget(Text(look, which, role=Role.SMALL, tone="soft"))
        heading.addWidget(Text(look, page.title, role=Role.SECTION))
        column.addLayout(heading)
        column.addWidget(self._words)
        column.addStretch(1)
        words.setLayout(column)
        columns = Columns(look, shares=(2, 5), least=200, gap=28, level=False)
        columns.addWidget(self._picture)
        columns.addWidget(words)
        self.setLayout(columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def mark(self, sentence: int | None) -> None:
        self._words.set_heard(sentence)

    def heard_box(self) -> QRect:
        """Where the marked sentence stands, in pixels of this card; empty without one."""
        box = self._words.heard_box()
        return box.translated(self._words.mapTo(self, QPoint(0, 0))) if box.isValid() else box


class _Picture(Landscape):
    """A landscape of one height."""

    def __init__(self, look: Look, seed: str, hour: float) -> None:
        super().__init__(look, seed, hour=hour, corners=(_CORNER, _CORNER, _CORNER, _CORNER))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(220), self._look.space(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(160), self._look.space(_HIGH))
