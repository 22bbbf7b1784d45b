"""A page that scrolls up and down, never sideways, with room to breathe."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column

_MARGIN = 52


class ScrollPage(QScrollArea):
    """Put things into `body`. The content keeps to `widest` pixels (at 100 %), in the middle.

    A control that takes the focus is brought into view.
    """

    def __init__(
        self, look: Look, *, widest: int = 1120, gap: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._widest = widest
        # A viewport made here, because asking Qt for its own costs the first window ten milliseconds.
        self._view = QWidget()
        self.setViewport(self._view)
        self._view.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content = QWidget()
        self.body = Column(look, gap=gap)
        content.setLayout(self.body)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        look.changed.connect(self._margins)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._margins()

    def _margins(self) -> None:
        width = self._view.width()
        narrow = width < self._look.px(720)
        side = self._look.space(28 if narrow else _MARGIN)
        spare = width - 2 * side - self._look.px(self._widest)
        side += max(0, spare) // 2
        end = self._look.space(28 if narrow else 40)
        self.body.setContentsMargins(side, end, side, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._margins()
        super().resizeEvent(event)

    def _follow_focus(self, _old: QObject | None, new: QObject | None) -> None:
        if isinstance(new, QWidget) and self.isVisible() and self._content.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, self._look.space(32))


def scrolling(widget: QWidget | None) -> QScrollArea:
    """A column that may be higher than its place."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    if widget is not None:
        area.setWidget(widget)
        widget.setAutoFillBackground(False)
    return area
