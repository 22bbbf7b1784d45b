"""Words on a page, in one role of the type scale."""

import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.typeset import Setting, longest_word, plain, set_lines

_EVEN = (Role.TITLE, Role.SECTION, Role.CARD)


class Text(QLabel):
    """A label that wraps by itself, keeps to 70 characters a line, and follows the look.

    `tone` is a token name (`ink`, `soft`, `primary`, `accent`, ...). `**words**` are set bold.
    To a screen reader it is a plain label; `setBuddy` names a field by it.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        role: Role = Role.BODY,
        tone: str = "ink",
        centred: bool = False,
        measure: int = 70,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._tone = tone
        self._centred = centred
        self._measure = measure
        self._marked = ""
        self._settings: dict[int, Setting] = {}
        self._most = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)
        self._relook()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`, where `**words**` are bold."""
        if text == self._marked:
            return
        self._marked = text
        self._settings.clear()
        self.setText(plain(text))
        self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def _relook(self) -> None:
        self._settings.clear()
        self.setFont(self._look.font(self._role))
        self._most = math.ceil(QFontMetricsF(self.font()).averageCharWidth() * self._measure)
        self.updateGeometry()
        self.update()

    def _set(self, width: int) -> Setting:
        width = max(1, min(width, self._most))
        if width not in self._settings:
            align = Qt.AlignmentFlag.AlignHCenter if self._centred else Qt.AlignmentFlag.AlignLeft
            if len(self._settings) > 8:
                self._settings.clear()
            self._settings[width] = set_lines(
                self._marked,
                self.font(),
                width,
                line_height=self._role.line_height,
                even=self._role in _EVEN or self._centred,
                align=align,
            )
        return self._settings[width]

    def sizeHint(self) -> QSize:
        setting = self._set(self._most)
        return QSize(math.ceil(setting.width) + 1, math.ceil(setting.height))

    def minimumSizeHint(self) -> QSize:
        pitch = math.ceil(self.font().pixelSize() * self._role.line_height)
        return QSize(longest_word(self._marked, self.font()) + 1, pitch)

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._set(width).height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._settings.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        setting = self._set(self.width())
        painter = QPainter(self)
        painter.setPen(self._look.color(self._tone))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        spare = self.width() - setting.width
        x = spare / 2 if self._centred else spare if rtl else 0.0
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        y = (self.height() - setting.height) / 2 if vertical == Qt.AlignmentFlag.AlignVCenter else 0.0
        setting.draw(painter, x, max(0.0, y))
