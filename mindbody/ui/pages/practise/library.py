"""The library: every practice as a tile, narrowed by minutes, position, kind, stars and words."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts import words
from mindbody.ui.pages.practise.wish import WishButton
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.practise.library import ANY, MINUTES, LibraryViewModel, Shelf
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.tile import Tile
from mindbody.ui.widgets.tile_row import TileRow

_LAYOUT_ROUNDS = 8
"""How far a new height has to travel, from the tiles to the bar beside the page."""


class LibraryPage(ScrollPage):
    """`opened` tells the kind and id of what was pressed; what is "on your own" has a kind and no id."""

    opened = Signal(str, str)

    def __init__(self, look: Look, view_model: LibraryViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=0, parent=parent)
        self._look = look
        self._view_model = view_model
        self._shown: tuple[Shelf, ...] | None = None
        self._tiles: dict[str, Tile] = {}
        self._others: dict[str, Tile] = {}
        self.body.addWidget(Text(look, self.tr("Practise"), role=Role.TITLE))
        self.body.space(6)
        self.body.addWidget(
            Text(look, self.tr("Choose by time, by position, or by what felt good before."), tone="soft")
        )
        self.body.space(24)
        self.body.addWidget(self._build_filters())
        self.body.space(8)
        self._found = Text(look, "", role=Role.SMALL, tone="soft")
        self.body.addWidget(self._found)
        self._empty = Text(look, "")
        self._all = SecondaryButton(look, self.tr("Show all of them"), icon="list")
        self._all.clicked.connect(view_model.show_all)
        self._nothing = QWidget()
        column = Column(look, gap=14)
        column.addWidget(self._empty)
        row = FlowLayout(look, gap=14)
        row.addWidget(self._all)
        column.addLayout(row)
        self._nothing.setLayout(column)
        self.body.addWidget(self._nothing)
        self._shelves = QWidget()
        self.body.addWidget(self._shelves)
        self.body.space(28)
        self.body.addWidget(Text(look, self.tr("On your own"), role=Role.SECTION))
        self.body.space(14)
        self.body.addWidget(self._build_others())
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def focus_entry(self, kind: str, entry: str) -> None:
        """Put the focus on a tile, as after coming back from its page."""
        tile = self._tiles.get(entry) or self._others.get(kind)
        if tile is not None:
            tile.setFocus()

    def _build_filters(self) -> QWidget:
        look, model = self._look, self._view_model
        self._search = TextField(look, self.tr("Find by name"))
        self._search.changed.connect(model.look_for)
        # Reclining takes what is meant for lying.
        places = [each for each in words.positions() if each[0] != "reclining"]
        minutes = [(each, self.tr("Up to {n} minutes").format(n=each)) for each in MINUTES]
        kinds = [
            ("mindfulness", self.tr("Mindfulness")),
            ("relaxation", self.tr("Relaxation")),
            ("breath", self.tr("Breathing")),
            ("movement", self.tr("Movement")),
        ]
        only = [("starred", self.tr("My favourites")), ("helped", self.tr("More settled after"))]
        self._minutes = WishButton(look, self.tr("Time you have"), [(ANY, self.tr("Any length")), *minutes])
        self._position = WishButton(look, self.tr("Position"), [(ANY, self.tr("Any position")), *places])
        self._kind = WishButton(look, self.tr("Kind"), [(ANY, self.tr("All kinds")), *kinds])
        self._only = WishButton(look, self.tr("Show"), [(ANY, self.tr("All of them")), *only])
        wishes = QWidget()
        row = FlowLayout(look, gap=12)
        for button, choose in (
            (self._minutes, model.choose_minutes),
            (self._position, model.choose_position),
            (self._kind, model.choose_kind),
            (self._only, model.choose_only),
        ):
            button.changed.connect(choose)
            row.addWidget(button)
        wishes.setLayout(row)
        holder = QWidget()
        column = Column(look, gap=14)
        column.addWidget(self._search)
        column.addWidget(wishes)
        holder.setLayout(column)
        return holder

    def _build_others(self) -> QWidget:
        row = TileRow(self._look)
        for kind, icon, title, line in (
            ("timer", "bell", self.tr("Open timer"), self.tr("Quiet time, with bells if you like")),
            ("pacing", "clock", self.tr("Activity and rest"), self.tr("By the clock, in rounds")),
            ("recordings", "speaker", self.tr("My recordings"), self.tr("A voice you know, from a file")),
        ):
            tile = self._others[kind] = Tile(self._look, icon, title, line)
            tile.clicked.connect(partial(self.opened.emit, kind, ""))
            row.add(tile)
        return row

    def _show(self) -> None:
        state = self._view_model.state
        self._minutes.set_chosen(state.minutes)
        self._position.set_chosen(state.position)
        self._kind.set_chosen(state.kind)
        self._only.set_chosen(state.only)
        if self._search.text != state.words:
            self._search.set_text(state.words)
        self._found.set_text(
            self.tr("One moment, the practices are being opened.") if state.waiting else state.found
        )
        self._found.setVisible(bool(state.waiting or state.found))
        self._empty.set_text(state.empty)
        self._nothing.setVisible(bool(state.empty))
        if state.shelves != self._shown:
            self._shown = state.shelves
            self._build_shelves(state.shelves)

    def _build_shelves(self, shelves: tuple[Shelf, ...]) -> None:
        look = self._look
        fresh = QWidget()
        column = Column(look, gap=0)
        self._tiles = {}
        for shelf in shelves:
            column.space(28)
            column.addWidget(Text(look, shelf.title, role=Role.SECTION))
            column.space(14)
            tiles = TileRow(look)
            for row in shelf.rows:
                line = " · ".join(each for each in (row.line, row.felt) if each)
                tile = Tile(look, "heart" if row.starred else row.icon, row.title, line)
                if row.starred:
                    tile.setAccessibleDescription(self.tr("Favourite. {line}").format(line=line))
                tile.clicked.connect(partial(self.opened.emit, str(row.kind), row.id))
                self._tiles[row.id] = tile
                tiles.add(tile)
            column.addWidget(tiles)
        fresh.setLayout(column)
        self.body.replaceWidget(self._shelves, fresh)
        self._shelves.hide()
        self._shelves.deleteLater()
        self._shelves = fresh
        fresh.show()
        tab_by_layout(self)
        # Laid out now: with the next picture the new rows would be seen squeezed into the old ones' room.
        for _ in range(_LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
