"""A layout whose height follows from its width."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ArrangingLayout(QLayout):
    """Keeps its items; where each stands is said by `_arrange` alone."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """The height that is needed in the width of `rect`; with `place`, put the items there too."""
        raise NotImplementedError

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _from_the_right(self) -> bool:
        parent = self.parentWidget()
        return isinstance(parent, QWidget) and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
