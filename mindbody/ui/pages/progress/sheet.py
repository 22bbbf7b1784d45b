"""A section of Progress that is told in words: cards with lines, some with a small picture beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.progress_sheet import Block, Course, Line, Range, Share, Sheet
from mindbody.ui.widgets.amounts import RangeBar, ShareBar
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.chart import Chart
from mindbody.ui.widgets.chart_layout import ChartData, Dot, Scale
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.icon_disc import IconDisc
from mindbody.ui.widgets.invitation import Invitation
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.text import Text

FIRST = 5
"""Lines of a card that are shown at once; all of them where there is only one more."""


class SheetView(QWidget):
    """Shows a `Sheet`, made anew only when it is another one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Sheet | None = None
        self._cards: list[QWidget] = []
        self._column = Column(look, gap=24)
        self.setLayout(self._column)
        self._trouble = Notice(look, "", tone="accent", closable=False)
        self._column.addWidget(self._trouble)
        self._trouble.hide()

    def show_sheet(self, sheet: Sheet) -> None:
        if sheet == self._shown:
            return
        self._shown = sheet
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._trouble.set_words(sheet.trouble)
        self._trouble.setVisible(bool(sheet.trouble))
        self._cards = [_card(self._look, block) for block in sheet.blocks]
        for card in self._cards:
            self._column.addWidget(card)
            card.show()


def _card(look: Look, block: Block) -> QWidget:
    if block.picture:
        return Invitation(look, block.picture, block.title, *(Text(look, each) for each in block.words))
    return _BlockCard(look, block)


class _BlockCard(Card):
    def __init__(self, look: Look, block: Block) -> None:
        super().__init__(look, gap=14)
        title = Text(look, block.title, role=Role.CARD)
        if block.lines or block.figure or block.foot:
            self.body.addWidget(title)
            self._fill(look, block)
            return
        # Words alone are led in by a leaf, as a page of a book is.
        words = Column(look, gap=10)
        words.addWidget(title)
        for each in block.words:
            words.addWidget(Text(look, each))
        words.addStretch(1)
        row = Row(look, gap=24)
        row.addWidget(IconDisc(look, "leaf", side=56), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def _fill(self, look: Look, block: Block) -> None:
        if block.figure:
            head = FlowLayout(look, gap=20, row_gap=4)
            head.addWidget(Text(look, block.figure, role=Role.TITLE))
            head.addWidget(Text(look, block.beside, tone="soft"))
            self.body.addLayout(head)
        first, last = (block.words, ()) if block.figure or not _pictured(block) else ((), block.words)
        for words in first:
            self.body.addWidget(Text(look, words))
        if block.course is not None:
            self.body.addWidget(_chart(look, block.course, " ".join((block.figure, block.beside))))
        few = block.lines if len(block.lines) <= FIRST + 1 else block.lines[:FIRST]
        for line in few:
            self.body.addWidget(_line(look, line))
        if len(few) < len(block.lines):
            self._fold(look, block)
        for words in last:
            self.body.addWidget(Text(look, words, tone="soft"))
        for words in block.foot:
            self.body.addWidget(Text(look, words, role=Role.SMALL, tone="soft"))

    def _fold(self, look: Look, block: Block) -> None:
        """The lines after the first few come at a press: a wall of them is no calm page."""
        rest = QWidget()
        column = Column(look, gap=14)
        rest.setLayout(column)
        for line in block.lines[FIRST:]:
            column.addWidget(_line(look, line))
        rest.hide()
        show_all = self.tr("Show all {count}").format(count=len(block.lines))
        button = SecondaryButton(look, show_all, icon="chevron-down")
        button.setAccessibleDescription(block.title)

        def turn() -> None:
            opening = rest.isHidden()
            rest.setVisible(opening)
            button.setText(self.tr("Show fewer") if opening else show_all)
            button.set_icon("chevron-up" if opening else "chevron-down")
            button.updateGeometry()

        button.clicked.connect(turn)
        self.body.addWidget(rest)
        row = FlowLayout(look)
        row.addWidget(button)
        self.body.addLayout(row)


def _pictured(block: Block) -> bool:
    return any(isinstance(line.picture, Range) for line in block.lines)


def _chart(look: Look, course: Course, summary: str) -> Chart:
    """From the first value to the last, each a dot."""
    chart = Chart(look, course.name)
    data = ChartData(
        start=course.points[0][0],
        end=course.points[-1][0],
        scale=Scale(course.highest, course.levels),
        dots=tuple(Dot(day, value) for day, value in course.points),
    )
    words = course.words
    chart.set_data(data, summary=summary, words_of=lambda index: words[index])
    return chart


def _line(look: Look, line: Line) -> QWidget:
    """Name and note, what is told, and the picture: beside each other while there is room."""
    whole = QWidget()
    shares = (6, 7, 4) if line.picture is not None else (6, 7)
    cells = Columns(look, shares=shares, least=150, gap=24, level=False)
    name = QWidget()
    words = Column(look, gap=2)
    name.setLayout(words)
    words.addWidget(Text(look, line.name, role=Role.STRONG))
    if line.note:
        words.addWidget(Text(look, line.note, role=Role.SMALL, tone="soft"))
    cells.addWidget(name)
    cells.addWidget(Text(look, line.told))
    if isinstance(line.picture, Range):
        made = line.picture
        cells.addWidget(RangeBar(look, low=made.low, middle=made.middle, high=made.high, reach=made.reach))
    elif isinstance(line.picture, Share):
        share = line.picture
        cells.addWidget(ShareBar(look, full=share.full, smaller=share.smaller, of=share.of))
    whole.setLayout(cells)
    return whole
