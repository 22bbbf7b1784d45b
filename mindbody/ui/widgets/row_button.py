"""A row of a list that is chosen by a press; what is painted on it is its own."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import ring_after


class RowButton(QPushButton):
    """As wide as there is room, as high as its words need. Checked: it is the chosen one.

    wish, least: how wide it would be, and must be, in pixels at 100 %.
    """

    def __init__(
        self, look: Look, text: str = "", *, wish: int, least: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._wish, self._least = wish, least
        self._focused_by_key = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = self._look.px(self._wish)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(self._least), self._look.target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focused_by_key = ring_after(event, self._focused_by_key)
        super().focusInEvent(event)

    @property
    def _ring(self) -> bool:
        return self.hasFocus() and self._focused_by_key
