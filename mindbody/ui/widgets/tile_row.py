"""Tiles in rows: all of one width, and all of a row of one height."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.tile import Tile

_GAP = 20


class TileRow(QWidget):
    """As many tiles beside each other as keep their titles in one line; the row is filled evenly."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tiles: list[Tile] = []
        self._high: dict[int, int] = {}
        """The height for a width, as layouts ask for it again and again."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)

    def add(self, tile: Tile) -> None:
        tile.setParent(self)
        self._tiles.append(tile)
        tile.resized.connect(self._relook)
        self._relook()

    def _relook(self) -> None:
        self._high.clear()
        self.updateGeometry()
        if self.isVisible():
            self._arrange(self.width(), place=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange(self.width(), place=True)

    def sizeHint(self) -> QSize:
        width = sum(tile.wide() for tile in self._tiles)
        width += self._look.apart(_GAP) * max(0, len(self._tiles) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((tile.minimumSizeHint().width() for tile in self._tiles), default=0), 0)

    def heightForWidth(self, width: int) -> int:
        if width not in self._high:
            self._high[width] = self._arrange(width, place=False)
        return self._high[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)

    def _columns(self, width: int) -> int:
        gap = self._look.apart(_GAP)
        widest = max((tile.wide() for tile in self._tiles), default=1)
        fit = max(1, (width + gap) // (widest + gap))
        rows = -(-len(self._tiles) // fit)
        return max(1, -(-len(self._tiles) // max(1, rows)))

    def _arrange(self, width: int, *, place: bool) -> int:
        gap = self._look.apart(_GAP)
        columns = self._columns(width)
        each = (width - gap * (columns - 1)) // columns
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = 0
        for start in range(0, len(self._tiles), columns):
            row = self._tiles[start : start + columns]
            height = max(tile.heightForWidth(each) for tile in row)
            for column, tile in enumerate(row):
                x = column * (each + gap)
                if place:
                    tile.setGeometry(QRect(width - x - each if rtl else x, y, each, height))
            y += height + gap
        return max(0, y - gap)
