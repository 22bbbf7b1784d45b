"""Cards side by side while there is room, one under another when there is not."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.arranging import ArrangingLayout


class Columns(ArrangingLayout):
    """Shares its width among its items by `shares`; all get the height of the tallest.

    `least` is the width (at 100 % text) that the narrowest column needs; where it can't be had, the
    items stand one under another, each as high as it needs. `level` False leaves every item its own height.
    """

    def __init__(
        self, look: Look, *, shares: tuple[int, ...], least: int = 320, gap: int = 20, level: bool = True
    ) -> None:
        super().__init__()
        self._look = look
        self._shares = shares
        self._least = least
        self._gap = gap
        self._level = level
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        look.changed.connect(self.invalidate)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() for item in self._shown())
        return QSize(width, max((item.sizeHint().height() for item in self._shown()), default=0))

    def _widths(self, width: int) -> list[int] | None:
        """The columns' widths, or None when they would be too narrow."""
        shown = self._shown()
        shares = [share for item, share in zip(self._items, self._shares, strict=True) if item in shown]
        room = width - self._look.space(self._gap) * (len(shown) - 1)
        whole = sum(shares) or 1
        widths = [room * share // whole for share in shares]
        if any(wide < self._look.px(self._least) for wide in widths):
            return None
        if any(wide < item.minimumSize().width() for wide, item in zip(widths, shown, strict=True)):
            return None
        widths[-1] = room - sum(widths[:-1])
        return widths

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        widths = self._widths(rect.width()) if len(shown) > 1 else None
        gap = self._look.space(self._gap)
        if widths is None:
            y = rect.top()
            for item in shown:
                high = _height(item, rect.width())
                if place:
                    item.setGeometry(QRect(rect.left(), y, rect.width(), high))
                y += high + gap
            return y - gap - rect.top()
        heights = [_height(item, wide) for item, wide in zip(shown, widths, strict=True)]
        if place:
            self._place(rect, shown, widths, heights)
        return max(heights)

    def _place(self, rect: QRect, shown: list[QLayoutItem], widths: list[int], heights: list[int]) -> None:
        rtl = self._from_the_right()
        tallest = max(*heights, rect.height()) if self._level else 0
        x = rect.left()
        for item, wide, high in zip(shown, widths, heights, strict=True):
            left = rect.right() + 1 - (x - rect.left()) - wide if rtl else x
            item.setGeometry(QRect(left, rect.top(), wide, tallest or high))
            x += wide + self._look.space(self._gap)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
