"""The whole of what the room sees: one content, with the timer and the caption over it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Blank, Break, HelpLines, RoomFrame
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.fading_stack import FadingStack
from mindbody.ui.widgets.room.caption import RoomCaption
from mindbody.ui.widgets.room.resting import BreakView
from mindbody.ui.widgets.room.sizes import safe_area, within
from mindbody.ui.widgets.room.timer import RoomTimer
from mindbody.ui.widgets.room.view import RoomView
from mindbody.ui.widgets.room.views import view_of

_AT_ONCE: Final = (Blank, HelpLines)
"""What is shown without a fade: someone wants it now."""


class RoomStage(QWidget):
    """Shows frames; it can be handed nothing else. The room window is filled by it, and so is a preview.

    A content that moves asks where it is (`follow`), and only while it is shown.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = RoomFrame(content=Blank())
        self._factor = 1.0
        self._over_factor = 1.0
        self._position: Callable[[], float] | None = None
        self._stack = FadingStack(look, parent=self)
        self._view: RoomView = view_of(self._frame.content, look, self._stack)
        self._stack.show_page(self._view)
        self._timer = RoomTimer(look, self)
        self._caption = RoomCaption(look, self)
        self._caption_lines = 0
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._follow_on)
        look.changed.connect(self._arrange_anew)

    @property
    def frame(self) -> RoomFrame:
        """What is shown now."""
        return self._frame

    @property
    def view(self) -> RoomView:
        """The widget of the content that is shown."""
        return self._view

    @property
    def timer(self) -> RoomTimer:
        return self._timer

    @property
    def caption(self) -> RoomCaption:
        return self._caption

    @property
    def moving(self) -> bool:
        """Whether it is asking for the moment just now."""
        return self._beat.isActive()

    @property
    def fading(self) -> bool:
        return self._stack.fading

    def show_frame(self, frame: RoomFrame) -> None:
        """Show this. Raises TypeError for anything but a RoomFrame."""
        if type(frame) is not RoomFrame:
            raise TypeError(f"The room is shown a RoomFrame, and never {type(frame).__name__}.")
        before, self._frame = self._frame, frame
        timed = frame.left is not None and not isinstance(frame.content, Break | Blank)
        self._timer.set_left(frame.left if timed else None)
        self._caption.set_words("" if isinstance(frame.content, Blank) else frame.caption)
        if frame.content != before.content:
            self._change_view(frame)
        if isinstance(self._view, BreakView):
            self._view.set_left(frame.left)
        self._arrange()
        self._beat_if_needed()

    def follow(self, position: Callable[[], float] | None) -> None:
        """Ask `position` for the seconds since the first breath, or the first pose; with None, stay as it is.

        It is asked only while a content that moves is on the screen.
        """
        self._position = position
        self._follow_on()
        self._beat_if_needed()

    def set_factor(self, factor: float) -> None:
        """Raise all sizes, 1.0 to 1.5. Words that would not fit stay as large as they can be."""
        self._factor = within(factor)
        self._arrange_anew()

    @property
    def factor(self) -> float:
        return self._factor

    def picture(self, width: int) -> QImage:
        """What is shown now, `width` pixels wide, for a preview."""
        share = width / max(1, self.width())
        image = QImage(width, max(1, round(self.height() * share)), QImage.Format.Format_RGB32)
        image.fill(self._look.color("paper"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(share, share)
        self.render(painter, QPoint())
        painter.end()
        return image

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack.finish()
        self._stack.setGeometry(self.rect())
        self._arrange_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._beat_if_needed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._beat.stop()

    def _change_view(self, frame: RoomFrame) -> None:
        before = self._view
        self._view = view_of(frame.content, self._look, self._stack)
        self._caption_lines = 0
        self._arrange_anew()
        if self._view.moves and self._position is not None:
            self._view.set_moment(self._position())
        self._stack.show_page(self._view)
        if isinstance(frame.content, _AT_ONCE):
            self._stack.finish()
        self._stack.remove(before)
        before.deleteLater()

    def _arrange_anew(self) -> None:
        self._over_factor = self._factor
        self._arrange()

    def _arrange(self) -> None:
        """The timer at the top right, the caption at the foot, the content in between. The place that a
        caption took stays free while the content is shown: nothing jumps between two sentences."""
        self._view.resize(self.size())
        self._view.arrange(*self._arrange_over(self._over_factor), self._factor)
        if self._over_factor > 1.0 and not self._view.by_rule:
            # Raised as well, timer and caption leave this content too little, now and in the next second.
            self._over_factor = 1.0
            self._view.arrange(*self._arrange_over(self._over_factor), self._factor)

    def _arrange_over(self, factor: float) -> tuple[QRectF, QSizeF]:
        """Put timer and caption in their places, and say what they leave."""
        safe = safe_area(self.width(), self.height())
        for over in (self._timer, self._caption):
            over.set_screen(self.height(), factor)
        corner = QSizeF()
        if self._timer.left is not None:
            corner = self._timer.taken()
            self._timer.resize(corner.toSize())
            self._timer.move(round(safe.right() - corner.width()), round(safe.top()))
        free = QRectF(safe)
        self._caption_lines = max(self._caption_lines, self._caption.lines(safe.width()))
        if self._caption_lines:
            high = self._caption.height_of(self._caption_lines)
            frame = QRectF(safe.left(), safe.bottom() - high, safe.width(), high)
            self._caption.setGeometry(frame.toAlignedRect())
            free.setBottom(frame.top() - 0.02 * self.height())
        return free, corner

    def _follow_on(self) -> None:
        if self._position is not None and self._view.moves:
            self._view.set_moment(self._position())

    def _beat_if_needed(self) -> None:
        if self._view.moves and self._position is not None and self.isVisible():
            self._beat.start(self._view.beat_ms)
        else:
            self._beat.stop()
