"""What is on the page, to go straight there: beside the cards where there is room, else folded above them."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.settling import lay_out
from mindbody.ui.widgets.text import Text

_INDENT: Final = 12


class SideContents(QWidget):
    """One quiet button below the other; the section that is seen is marked."""

    def __init__(self, look: Look, sections: Iterable[str], wanted: Callable[[int], None]) -> None:
        super().__init__()
        self._buttons: list[_LineButton] = []
        self._column = column = Column(look, gap=0)
        head = Row(look, margins=(_INDENT, 0, 0, 0))
        head.addWidget(Text(look, self.tr("On this page"), role=Role.SMALL, tone="soft"))
        column.addLayout(head)
        column.space(6)
        for number, title in enumerate(sections):
            button = _LineButton(look, title)
            button.setAccessibleName(self.tr("Go to {section}").format(section=title))
            button.clicked.connect(partial(wanted, number))
            self._buttons.append(button)
            column.addWidget(button)
        self.setLayout(column)

    def mark(self, number: int) -> None:
        """This section is seen now."""
        for index, button in enumerate(self._buttons):
            button.set_marked(index == number)

    def fits(self, room: QRect) -> bool:
        """Whether the whole list can be seen at once in this rectangle."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        self.setFixedWidth(widest)
        return widest <= room.width() and self._column.heightForWidth(widest) <= room.height()


class _LineButton(QuietButton):
    """A line of the list. It is marked by its colour and by what a screen reader says of it."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self._cut = self._cut._replace(height=44, padding=_INDENT)

    def set_marked(self, marked: bool) -> None:
        tone = "primary" if marked else "soft"
        if tone != self._tone:
            self._tone = tone
            self.setAccessibleDescription(self.tr("You are here.") if marked else "")
            self.update()


class FoldedContents(QWidget):
    """A button that opens the list above the cards."""

    def __init__(self, look: Look, sections: Iterable[str], wanted: Callable[[int], None]) -> None:
        super().__init__()
        self._open = SecondaryButton(look, self.tr("On this page"), icon="chevron-down")
        self._open.setCheckable(True)
        self._list = QWidget()
        flow = FlowLayout(look, gap=8, row_gap=4)
        for number, title in enumerate(sections):
            button = QuietButton(look, title, tone="ink")
            button.setAccessibleName(self.tr("Go to {section}").format(section=title))
            button.clicked.connect(partial(self._go, wanted, number))
            flow.addWidget(button)
        self._list.setLayout(flow)
        self._list.hide()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._list)
        self.setLayout(column)
        self._open.toggled.connect(self._fold)

    def _fold(self, opened: bool) -> None:
        self._list.setVisible(opened)
        self._open.set_icon("chevron-up" if opened else "chevron-down")

    def _go(self, wanted: Callable[[int], None], number: int) -> None:
        self._open.setChecked(False)
        # The cards have to be in their places before one of them is scrolled to.
        lay_out()
        wanted(number)
