"""A row that goes on in the next line when it is full."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.arranging import ArrangingLayout


class FlowLayout(ArrangingLayout):
    """Items at their own width, as many a line as fit, lines centred upon their tallest.

    An item wider than the whole is given the whole width and, if it can, more height.
    `gap` and `row_gap` are pixels at 100 %, wider between large buttons. With `spread`, a single line
    goes from edge to edge.
    """

    def __init__(
        self, look: Look, *, gap: int = 12, row_gap: int = 12, margin: int = 0, spread: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._gap = gap
        self._row_gap = row_gap
        self._margin = margin
        self._spread = spread
        look.changed.connect(self._relook)
        self._relook()

    def _relook(self) -> None:
        margin = self._look.space(self._margin)
        self.setContentsMargins(QMargins(margin, margin, margin, margin))
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        gaps = self._look.apart(self._gap) * max(0, len(shown) - 1)
        width = sum(item.sizeHint().width() for item in shown) + gaps
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.top()
        rows = self._rows(inner.width())
        row_gap = self._look.apart(self._row_gap)
        for number, row in enumerate(rows):
            tallest = max(size.height() for _, size in row)
            if place:
                self._place(row, inner, y, tallest, self._gap_in(row, inner, single=len(rows) == 1))
            y += tallest + (row_gap if number < len(rows) - 1 else 0)
        return y - rect.top() + self.contentsMargins().bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        gap = self._look.apart(self._gap)
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > width:
                height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, height)
            if not rows or used + gap + size.width() > width:
                rows.append([])
                used = -gap
            rows[-1].append((item, size))
            used += gap + size.width()
        return rows

    def _gap_in(self, row: list[tuple[QLayoutItem, QSize]], inner: QRect, *, single: bool) -> int:
        gap = self._look.apart(self._gap)
        if not (self._spread and single and len(row) > 1):
            return gap
        spare = inner.width() - sum(size.width() for _, size in row)
        return max(gap, spare // (len(row) - 1))

    def _place(
        self, row: list[tuple[QLayoutItem, QSize]], inner: QRect, y: int, tallest: int, gap: int
    ) -> None:
        rtl = self._from_the_right()
        x = inner.left()
        for item, size in row:
            left = inner.right() + 1 - (x - inner.left()) - size.width() if rtl else x
            item.setGeometry(QRect(QPoint(left, y + (tallest - size.height()) // 2), size))
            x += size.width() + gap
