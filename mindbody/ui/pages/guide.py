"""The user guide, in the app: the same words and pictures as in the documents, in the look of the person."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mindbody.content.guide import Heading, Paragraph, Picture, Piece, Points, Rows
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.points import Points as PointList
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.still import Still
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack


class GuidePage(ScrollPage):
    """`closed`: back to where it was opened, also by Esc. folder: where its pictures are."""

    closed = Signal()

    def __init__(
        self, look: Look, guide: Iterable[Piece], folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, widest=820, gap=16, parent=parent)
        self._look = look
        self._folder = folder
        self.setAccessibleName(self.tr("How to use MindBody"))
        back = QuietButton(look, self.tr("Back to Settings"), icon="back")
        back.clicked.connect(self.closed)
        self.body.addLayout(WayBack(look, back))
        for piece in guide:
            if isinstance(piece, Heading):
                self._head(piece)
            else:
                self.body.addWidget(self._widget(piece))
        self.body.addStretch(1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _head(self, piece: Heading) -> None:
        if piece.level > 1:
            self.body.space(20)
        role = {1: Role.TITLE, 2: Role.SECTION}.get(piece.level, Role.CARD)
        self.body.addWidget(Text(self._look, piece.words, role=role))

    def _widget(self, piece: Paragraph | Points | Picture | Rows) -> QWidget:
        look = self._look
        match piece:
            case Paragraph():
                return Text(look, piece.words)
            case Points():
                return _steps(look, piece) if piece.numbered else PointList(look, piece.points)
            case Picture():
                return Still(look, self._folder / piece.file, piece.words)
            case Rows():
                card = Card(look, gap=10)
                for key, does in piece.rows:
                    row = Columns(look, shares=(2, 5), least=150, gap=20, level=False)
                    row.addWidget(Text(look, key, role=Role.STRONG))
                    row.addWidget(Text(look, does))
                    card.body.addLayout(row)
                return card


def _steps(look: Look, piece: Points) -> QWidget:
    steps = QWidget()
    column = Column(look, gap=8)
    for number, words in enumerate(piece.points, start=1):
        column.addWidget(Text(look, f"**{number}.** {words}"))
    steps.setLayout(column)
    return steps
