"""A quiet card that says one thing, and may offer one thing to do about it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.buttons import IconButton, SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.painting import fill, outline, smooth
from mindbody.ui.widgets.text import Text


class _Picture(QWidget):
    def __init__(self, look: Look, icon: str, token: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._look.px(26)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = getattr(self._look.tokens, self._token)
        paint_icon(smooth(QPainter(self)), QRectF(self.rect()), self._icon, color)


class Notice(QFrame):
    """`tone` "info" or "accent" (stop, flare, help). It is spoken to a screen reader when shown.

    `acted` tells that the offered `action` was taken, `closed` that the card was put away.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        tone: str = "info",
        icon: str = "",
        action: str = "",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._accent = tone == "accent"
        token = "accent" if self._accent else "primary"
        row = Row(look, gap=16, margins=(20, 14, 14, 14))
        row.addWidget(_Picture(look, icon or ("warning" if self._accent else "info"), token))
        self._words = Text(look, words)
        content = FlowLayout(look, gap=20, row_gap=8)
        content.addWidget(self._words)
        if action:
            button = SecondaryButton(look, action)
            button.clicked.connect(self.acted)
            content.addWidget(button)
        row.addLayout(content, 1)
        if closable:
            close = IconButton(look, "close", self.tr("Put this note away"))
            close.clicked.connect(self._put_away)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_words(self, words: str) -> None:
        self._words.set_text(words)

    def announce(self) -> None:
        """Say the words through the screen reader, without moving the focus."""
        # Loaded here: its many enums cost the first window more than the whole card.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(20)
        fill(painter, rect, radius, look.color("accent_tint" if self._accent else "tint"))
        if look.tokens.outlined:
            outline(painter, rect, radius, look.color("accent" if self._accent else "border"), 2.0)
