"""What the room sees now, and what it will see next, small."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.clinic.room import Blank, RoomContent, RoomFrame
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.painting import outline, smooth
from mindbody.ui.widgets.room.stage import RoomStage
from mindbody.ui.widgets.text import Text

_SHAPE = 16 / 9
_WIDEST = 640


class SeenPart(QWidget):
    """`room_look` is the look of the room, whatever the console's own is."""

    def __init__(self, look: Look, room_look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now = _Screen(look, room_look, strong=True)
        self.next = _Screen(look, room_look, strong=False)
        self._what = Text(look, "", role=Role.SMALL, tone="soft")
        self._after = Text(look, self.tr("Next"), role=Role.SMALL, tone="soft")
        self.now.setAccessibleName(self.tr("What the room sees"))
        self.next.setAccessibleName(self.tr("What the room sees next"))
        row = Row(look, gap=20)
        for words, screen, share in ((self._what, self.now, 4), (self._after, self.next, 3)):
            column = Column(look, gap=8)
            column.addWidget(words)
            column.addWidget(screen)
            column.addStretch(1)
            row.addLayout(column, share)
        self.setLayout(row)

    def show_now(self, frame: RoomFrame, words: str) -> None:
        self._what.set_text(words)
        self.now.stage.show_frame(frame)

    def show_next(self, content: RoomContent | None) -> None:
        self._after.set_text(self.tr("Next") if content is not None else self.tr("Nothing after this"))
        self.next.stage.show_frame(RoomFrame(content=Blank() if content is None else content))

    def follow(self, position: Callable[[], float] | None) -> None:
        """Let what moves on the room's screen move here too."""
        self.now.stage.follow(position)

    def show_picture(self, picture: QImage | None) -> None:
        """The window on the projector itself, where there is one."""
        self.now.show_picture(picture)


class _Screen(QWidget):
    """A small screen of the projector's shape, in a frame."""

    def __init__(self, look: Look, room_look: Look, *, strong: bool) -> None:
        super().__init__()
        self._look = look
        self._strong = strong
        self._picture: QImage | None = None
        self.stage = RoomStage(room_look, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST if strong else round(_WIDEST * 3 / 4))

    def show_picture(self, picture: QImage | None) -> None:
        self._picture = picture
        self.stage.setVisible(picture is None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 270) if self._strong else QSize(360, 202)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self.width() / _SHAPE))
        rim = self._rim()
        self.stage.setGeometry(self.rect().adjusted(rim, rim, -rim, -rim))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        rim = self._rim()
        inner = QRectF(self.rect().adjusted(rim, rim, -rim, -rim))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(inner, self._picture)
        color = self._look.color("primary" if self._strong else "border")
        outline(painter, QRectF(self.rect()), 4, color, float(rim))

    def _rim(self) -> int:
        return 3 if self._strong else 1
