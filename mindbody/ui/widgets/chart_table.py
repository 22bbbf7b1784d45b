"""The same entries as a table, newest first, for those who would rather read numbers."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from mindbody.ui.theme.look import Look, Role

Row = tuple[str, ...]
Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractTableModel):
    """Rows are made when they are looked at: ten years of entries cost nothing."""

    def __init__(self, heads: Row) -> None:
        super().__init__()
        self._heads = heads
        self._count = 0
        self._row_of: Callable[[int], Row] = lambda _index: heads

    def set_heads(self, heads: Row) -> None:
        self.beginResetModel()
        self._heads, self._count = heads, 0
        self.endResetModel()

    def set_rows(self, count: int, row_of: Callable[[int], Row]) -> None:
        self.beginResetModel()
        self._count, self._row_of = count, row_of
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self._row_of(self._count - 1 - index.row())[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


class ChartTable(QTableView):
    """`heads` name the columns; `row_of(index)` gives an entry's cells."""

    def __init__(self, look: Look, name: str, heads: Row, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = _Rows(heads)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        look.changed.connect(self._relook)
        self._relook()

    def set_heads(self, heads: Row) -> None:
        """Other columns; rows are to be set anew."""
        self._rows.set_heads(heads)

    def set_rows(self, count: int, row_of: Callable[[int], Row]) -> None:
        """`count` entries, of which the last is shown first."""
        self._rows.set_rows(count, row_of)

    def _relook(self) -> None:
        look, t = self._look, self._look.tokens
        self.setFont(look.font(Role.BODY))
        self.horizontalHeader().setFont(look.font(Role.SMALL_STRONG))
        self.horizontalHeader().setFixedHeight(look.px(40))
        self.verticalHeader().setDefaultSectionSize(look.target)
        self.setMinimumHeight(look.space(300))
        pad = look.space(12)
        self.setStyleSheet(
            f"QTableView {{ background: transparent; color: {t.ink}; outline: none;"
            f" selection-background-color: {t.tint}; selection-color: {t.ink}; }}"
            f"QTableView::item {{ border-bottom: 1px solid {t.line}; padding: 0 {pad}px; }}"
            f"QTableView::item:focus {{ border: 2px solid {t.focus}; }}"
            f"QHeaderView {{ background: transparent; }}"
            f"QHeaderView::section {{ background: transparent; color: {t.soft}; border: none;"
            f" font-size: {look.px(Role.SMALL.pixels)}px; font-weight: bold;"
            f" border-bottom: 1px solid {t.border}; padding: 0 {pad}px; }}"
        )
