"""A page that scrolls up and down, never sideways, with room to breathe."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column

WIDEST = 1120
"""Pixels at 100 % that the widest page takes."""

_MARGIN = 52
_ROUND = 24
"""Pixels that are seen around what is brought into view."""
_NARROW = 720


def column_sides(look: Look, width: int, widest: int, *, centred: bool = False) -> tuple[int, int]:
    """The free pixels before and after a column of at most `widest` pixels (at 100 %) in this width."""
    side = look.space(28 if width < look.px(_NARROW) else _MARGIN)
    room = width - 2 * side
    before = side + max(0, room - look.px(widest if centred else WIDEST)) // 2
    return before, max(side, width - before - look.px(widest))


class ScrollPage(QScrollArea):
    """Put things into `body`. The content keeps to `widest` pixels (at 100 %).

    A narrower page begins where the widest begins, so that titles keep their place from page to page.
    `centred` is for a page that stands alone. A control that takes the focus is brought into view.
    """

    def __init__(
        self,
        look: Look,
        *,
        widest: int = WIDEST,
        gap: int = 20,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._widest = widest
        self._centred = centred
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
        end = self._look.space(28 if width < self._look.px(_NARROW) else 40)
        before, after = column_sides(self._look, width, self._widest, centred=self._centred)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (after, before) if mirrored else (before, after)
        self.body.setContentsMargins(left, end, right, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._margins()
        super().resizeEvent(event)

    def _follow_focus(self, _old: QObject | None, new: QObject | None) -> None:
        if isinstance(new, QWidget) and self.isVisible() and self._content.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, self._look.space(32))


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page around it until it is seen, as soon as it has its place."""

    def scroll() -> None:
        around = widget.parentWidget()
        while around is not None and not isinstance(around, ScrollPage):
            around = around.parentWidget()
        if around is not None and widget.isVisible():
            around.ensureWidgetVisible(widget, 0, _ROUND)

    QTimer.singleShot(0, widget, scroll)


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
