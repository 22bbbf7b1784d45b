"""Sheets of paper, shown as they will be printed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look

Picture = Callable[[int, int], QImage]
"""A sheet by number, so many device pixels wide."""


class PaperView(QWidget):
    """One sheet under the other. `words` is all that stands on them, for who listens."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture: Picture | None = None
        self._sheets = 0
        self._shape = 1.414
        self._kept: dict[tuple[int, int], QImage] = {}
        self.face: QAccessibleInterface | None = None
        """Kept here, for Qt keeps only a pointer to it."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_sheets(self, picture: Picture | None, sheets: int, shape: float, words: str) -> None:
        """shape: the height of a sheet over its width."""
        self._picture, self._sheets, self._shape = picture, sheets, shape
        self._kept.clear()
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(520), self.heightForWidth(self._look.px(520)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.heightForWidth(self._look.px(240)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self._sheets) * round(width * self._shape) + max(0, self._sheets - 1) * self._gap

    @property
    def _gap(self) -> int:
        return self._look.space(16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tall = round(self.width() * self._shape)
        for number in range(self._sheets):
            place = QRect(0, number * (tall + self._gap), self.width(), tall)
            if self._picture is not None:
                painter.drawImage(place, self._drawn(number))
            focused = self.hasFocus()
            painter.setPen(QPen(self._look.color("primary" if focused else "border"), 3 if focused else 1))
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _drawn(self, number: int) -> QImage:
        wide = round(self.width() * self.devicePixelRatioF())
        if (number, wide) not in self._kept:
            assert self._picture is not None  # noqa: S101  asked for only then
            self._kept[number, wide] = self._picture(number, wide)
        return self._kept[number, wide]


class _Face(QAccessibleWidget):
    """To a screen reader the sheets are a picture, with all that stands on them beside its name."""

    def __init__(self, paper: PaperView) -> None:
        super().__init__(paper, QAccessible.Role.Graphic)


def _face_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, PaperView):
        return None
    thing.face = _Face(thing)
    return thing.face


QAccessible.installFactory(_face_of)
