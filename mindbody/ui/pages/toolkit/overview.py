"""All tools, in calm groups."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.icons import icon_names
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.toolkit.overview import ToolCard, ToolkitViewModel, ToolShelf
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.tile import Tile

_ACROSS = 3
_ANY_ICON = "leaf"


class ToolkitOverview(ScrollPage):
    """Shows what its view model knows; `opened` tells which tool was pressed."""

    opened = Signal(str)

    def __init__(self, look: Look, view_model: ToolkitViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=0, parent=parent)
        self._look = look
        self._view_model = view_model
        self._tiles: dict[str, Tile] = {}
        self.body.addWidget(Text(look, self.tr("Toolkit"), role=Role.TITLE))
        self.body.space(6)
        self.body.addWidget(
            Text(
                look,
                self.tr("The exercises of the lessons, to come back to. All of it can be changed."),
                tone="soft",
            )
        )
        self._trouble = Notice(look, "", tone="accent", closable=False)
        self.body.addWidget(self._trouble)
        self.body.space(28)
        self._shelves = QWidget()
        self.body.addWidget(self._shelves)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view_model.refresh()

    def focus_tool(self, tool: str) -> None:
        """Put the focus on a tool, as after coming back from it."""
        if tool in self._tiles:
            self._tiles[tool].setFocus()

    def _show(self) -> None:
        model = self._view_model
        self._trouble.set_words(model.trouble)
        self._trouble.setVisible(bool(model.trouble))
        cards = [card for shelf in model.shelves for card in shelf.cards]
        if list(self._tiles) != [card.id for card in cards]:
            self._build(model.shelves)
        for card in cards:
            self._tiles[card.id].set_words(card.title, card.line)

    def _build(self, shelves: tuple[ToolShelf, ...]) -> None:
        self._tiles = {}
        fresh = QWidget()
        column = Column(self._look, gap=12)
        fresh.setLayout(column)
        for shelf in shelves:
            column.addWidget(Text(self._look, shelf.title, role=Role.CARD))
            for start in range(0, len(shelf.cards), _ACROSS):
                column.addWidget(self._row(shelf.cards[start : start + _ACROSS]))
            column.space(16)
        self.body.replaceWidget(self._shelves, fresh)
        self._shelves.hide()
        self._shelves.deleteLater()
        self._shelves = fresh
        tab_by_layout(self)

    def _row(self, cards: tuple[ToolCard, ...]) -> QWidget:
        row = QWidget()
        columns = Columns(self._look, shares=(1,) * _ACROSS, least=270, gap=16)
        for card in cards:
            icon = card.icon if card.icon in icon_names() else _ANY_ICON
            tile = Tile(self._look, icon, card.title, card.line)
            tile.clicked.connect(partial(self._open, card.id))
            self._tiles[card.id] = tile
            columns.addWidget(tile)
        for _ in range(_ACROSS - len(cards)):
            columns.addWidget(QWidget())
        row.setLayout(columns)
        return row

    def _open(self, tool: str, _on: bool = False) -> None:
        self.opened.emit(tool)
