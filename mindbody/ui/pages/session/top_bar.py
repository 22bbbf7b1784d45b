"""The line above every step: the way back, where one is, what is left, the dark screen, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import IconButton, QuietButton
from mindbody.ui.widgets.steps import StepDots
from mindbody.ui.widgets.text import Text

_HEIGHT = 96
_SIDE = 56
_GAP = 24


class _Back(QuietButton):
    """Quieter than other buttons: its words are where one is, not what to do."""

    def _relook(self) -> None:
        self._cut = self._cut._replace(role=Role.BODY)
        super()._relook()


class TopBar(QWidget):
    """Back with the lesson's title, dots in the very middle, time left. What has no room goes: first the
    title's words, then the dots."""

    back = Signal()
    dark_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = ""
        self._offers_dark = False
        self._back = _Back(look, "", icon="chevron-left", parent=self)
        self._back.clicked.connect(self.back)
        self._dots = StepDots(look, parent=self)
        self._left = Text(look, role=Role.BODY, tone="soft", parent=self)
        self._dark = IconButton(look, "moon", self.tr("Dark screen"), parent=self)
        self._dark.setAccessibleDescription(self.tr("The sound goes on. Any key brings the picture back."))
        self._dark.clicked.connect(self.dark_wanted)
        self._dark.hide()
        self._stop = IconButton(look, "close", self.tr("Stop here"), parent=self)
        self._stop.setAccessibleDescription(
            self.tr("It asks first. You can go on from the same place later.")
        )
        self._stop.clicked.connect(self.stop_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def show_state(self, title: str, names: Sequence[str], index: int, left: str) -> None:
        self._title = title
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setAccessibleDescription(title)
        self._dots.set_steps(names, index)
        self._left.set_text(left)
        self._lay_out()

    def offer_dark(self, *, offered: bool) -> None:
        """Whether the screen can be darkened here."""
        if offered != self._offers_dark:
            self._offers_dark = offered
            # In its place first: shown in the corner, it would be taken for pointed at.
            self._lay_out()
            self._dark.setVisible(offered)

    @property
    def dots(self) -> QLabel:
        return self._dots

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(600), self._look.control(48) + self._spare())

    def _spare(self) -> int:
        """Air above and below, less of it where large type has made the window small."""
        return round((_HEIGHT - 48) / self._look.scale)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(300), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _relook(self) -> None:
        self.updateGeometry()
        self._lay_out()

    def _lay_out(self) -> None:
        side, gap = self._look.space(_SIDE), self._look.space(_GAP)
        width, height = self.width(), self.height()
        left = self._left.sizeHint()
        dark = self._dark.sizeHint()
        stop = self._stop.sizeHint()
        # The cross itself, not the ground around it, ends where the page ends.
        end = width - side + self._look.space(12)
        self._put(self._stop, end - stop.width(), stop)
        end -= stop.width() + self._look.space(8)
        if self._offers_dark:
            self._put(self._dark, end - dark.width(), dark)
            end -= dark.width() + self._look.space(8)
        self._left.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        dots = self._dots.sizeHint()
        middle = (width - dots.width()) // 2
        self._put(self._left, end - left.width(), QSize(left.width(), height))
        self._dots.setVisible(middle + dots.width() + gap <= end - left.width())
        self._put(self._dots, middle, dots)
        room = (middle if self._dots.isVisibleTo(self) else end - left.width()) - side - gap
        self._set_title(room)
        self._put(self._back, side - self._look.space(10), self._back.sizeHint())

    def _put(self, widget: QWidget, x: int, size: QSize) -> None:
        """In the middle of the height; x is counted from the side that lines begin at."""
        place = QRect(QPoint(x, (self.height() - size.height()) // 2), size)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _set_title(self, room: int) -> None:
        """The whole title, else the part before its colon, else the word Back."""
        short = self._title.split(":")[0]
        for words in (self._title, short, self.tr("Back")):
            self._back.setText(words)
            if self._back.sizeHint().width() <= room:
                return
