"""The plain ground of a step: one column that scrolls when it must, and its actions below."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text

_SIDE = 56
_FOOT = 36
_LAYOUT_ROUNDS = 8


class Sheet(QWidget):
    """Put what is asked into `body`, and what can be done into `foot`.

    The column keeps to `widest` pixels (at 100 %) in the middle. `foot` stays in sight; a hairline above
    it tells that there is more to scroll to. `overhang`: pixels that `body` reaches out to the left.
    `head`: pixels above the first thing, given up in a low window. `sides`: fixed margins left and
    right, for a sheet beside a picture.
    """

    def __init__(
        self,
        look: Look,
        *,
        widest: int = 860,
        gap: int = 20,
        overhang: int = 0,
        head: int = 12,
        sides: tuple[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._widest = widest
        self._overhang = overhang
        self._head = head
        self._sides = sides
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self.body = Column(look, gap=gap)
        self._content.setLayout(self.body)
        self._scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._foot = _Foot(look)
        self.foot = FlowLayout(look, gap=14, row_gap=10)
        self._foot.setLayout(self.foot)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._foot.setSizePolicy(policy)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self.setLayout(column)
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._show_more)
        bar.rangeChanged.connect(self._show_more)
        look.changed.connect(self._margins)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._margins()

    def title(self, words: str, *, role: Role = Role.TITLE) -> Text:
        """Add the one large line of the step."""
        text = Text(self._look, words, role=role)
        self.body.addWidget(text)
        return text

    def set_sides(self, sides: tuple[int, int] | None) -> None:
        """Other margins left and right; None for those that follow the width."""
        self._sides = sides
        self._margins()

    def retab(self) -> None:
        """Something in the body was built anew: let Tab go through the body, then the actions."""
        tab_by_layout(self)

    def to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        """Scroll just so far, once all is laid out, that a widget which came up is seen: all of it, or from
        its top where it is higher than the view."""
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        if not widget.isVisible():
            return
        # What came up finds its height in a few rounds, each asked for by the one before.
        for _ in range(_LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar, room = self._scroll.verticalScrollBar(), self._look.space(20)
        top = widget.mapTo(self._content, QPoint()).y() - room
        unseen = top + widget.height() + 2 * room - self._scroll.viewport().height()
        if unseen > bar.value():
            bar.setValue(min(top, unseen))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        look = self._look
        left, right = self._left_and_right()
        self.body.setContentsMargins(left - look.space(self._overhang), look.space(12), right, look.space(24))
        self.foot.setContentsMargins(left, look.space(12), right, look.space(_FOOT))

    def _left_and_right(self) -> tuple[int, int]:
        look = self._look
        if self._sides is not None:
            left, right = (look.space(side) for side in self._sides)
            return left, right
        side = look.space(28 if self.width() < look.px(720) else _SIDE)
        side += max(0, self.width() - 2 * side - look.px(self._widest)) // 2
        return side, side

    def _show_more(self) -> None:
        bar = self._scroll.verticalScrollBar()
        self._foot.set_line(bar.value() < bar.maximum())

    def _follow_focus(self, _old: QObject | None, new: QObject | None) -> None:
        if isinstance(new, QWidget) and self.isVisible() and self._content.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, self._look.space(32))


class _Foot(QWidget):
    """Where the actions are, under a hairline when there is more above."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._line = False

    def set_line(self, shown: bool) -> None:
        if shown != self._line:
            self._line = shown
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._look.color("line"))
