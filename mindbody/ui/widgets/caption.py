"""The sentence that is being spoken, on solid ground, in two lines at the most."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, outline, smooth
from mindbody.ui.widgets.typeset import Setting, set_lines

_ROLES = (Role.LARGE, Role.LEAD, Role.BODY, Role.SMALL)


class CaptionBand(QLabel):
    """A painted label of steady height. A long sentence is set smaller until it fits two lines.

    With captions switched off in the look, and between sentences, nothing is drawn and no room given up.
    """

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_words(self, words: str) -> None:
        if words != self.text():
            self.setText(words)
            self.update()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = 2 * math.ceil(self._look.px(Role.LARGE.pixels) * Role.LARGE.line_height)
        return QSize(self._look.px(480), lines + self._look.space(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return False

    def fitted(self) -> Setting:
        """The sentence as it is set at this width."""
        room = min(self.width() - 2 * self._look.space(32), self._look.px(960))
        for role in _ROLES:
            setting = set_lines(
                self.text(),
                self._look.font(role),
                max(1, room),
                line_height=role.line_height,
                even=True,
                align=Qt.AlignmentFlag.AlignHCenter,
            )
            if setting.lines <= 2:
                break
        return setting

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.text() or not self._look.captions:
            return
        look = self._look
        painter = smooth(QPainter(self))
        words = self.fitted()
        across, up = look.space(32), look.space(12)
        middle = QRectF(self.rect()).center()
        band = QRectF(0, 0, words.width + 2 * across, words.height + 2 * up)
        band.moveCenter(middle)
        radius = min(look.space(24), band.height() / 2)
        fill(painter, band, radius, look.color("surface"))
        if look.tokens.outlined:
            outline(painter, band, radius, look.color("border"), 2.0)
        painter.setPen(look.color("ink"))
        words.draw(painter, middle.x() - words.width / 2, middle.y() - words.height / 2)
