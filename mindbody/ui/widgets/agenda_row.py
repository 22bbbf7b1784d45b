"""One block of an agenda: what it is, its time, and where it stands, in one thing to press."""

import math
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, focus_ring, outline, smooth
from mindbody.ui.widgets.row_button import RowButton
from mindbody.ui.widgets.typeset import set_lines

_SIDE: Final = 14
_ICON: Final = 18
_GAP: Final = 10


class AgendaRowButton(RowButton):
    """sign: an icon before the title, "" for none. strong: the block that goes on. struck: it is left out.
    alert: its time is over. Checked: it is the one that is chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, wish=260, least=180, parent=parent)
        self._title = self._time = self._sign = ""
        self._strong = self._struck = self._alert = False

    def show_block(
        self,
        title: str,
        time: str,
        *,
        sign: str = "",
        strong: bool = False,
        struck: bool = False,
        alert: bool = False,
        name: str = "",
    ) -> None:
        """name: what a screen reader says of it."""
        new = (title, time, sign, strong, struck, alert)
        if new == (self._title, self._time, self._sign, self._strong, self._struck, self._alert):
            return
        refit = (title, strong) != (self._title, self._strong)
        self._title, self._time, self._sign, self._strong, self._struck, self._alert = new
        self.setAccessibleName(name)
        if refit:
            self.updateGeometry()
        self.update()

    def _role(self) -> Role:
        return Role.STRONG if self._strong else Role.BODY

    def _time_width(self) -> int:
        # The same for every row, so that the times stand in one column.
        return math.ceil(QFontMetricsF(self._look.font(Role.STRONG)).horizontalAdvance("+00:00"))

    def _words_width(self, width: int) -> int:
        look = self._look
        beside = 2 * look.space(_SIDE) + look.px(_ICON) + 2 * look.space(_GAP) + self._time_width()
        return max(look.px(60), width - beside)

    def heightForWidth(self, width: int) -> int:
        look = self._look
        words = set_lines(self._title, look.font(self._role()), self._words_width(width), line_height=1.25)
        return max(look.target, math.ceil(words.height) + look.space(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(14)
        if self._strong:
            fill(painter, rect, radius, look.color("tint"))
        elif self.underMouse():
            fill(painter, rect, radius, look.color("hover"))
        if self.isChecked() or (self._strong and look.tokens.outlined):
            outline(painter, rect, radius, look.color("primary"), 1.5)
        inset, side, middle = look.space(_SIDE), look.px(_ICON), rect.center().y()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._sign:
            box = QRectF(rect.right() - inset - side if rtl else inset, middle - side / 2, side, side)
            paint_icon(painter, box, self._sign, look.tokens.primary if self._strong else look.tokens.soft)
        font = look.font(self._role())
        font.setStrikeOut(self._struck)
        words = set_lines(self._title, font, self._words_width(self.width()), line_height=1.25)
        painter.setPen(look.color("ink" if self._strong else "soft"))
        before = inset + side + look.space(_GAP)
        x = rect.width() - before - words.width if rtl else before
        words.draw(painter, x, middle - words.height / 2)
        painter.setFont(look.font(Role.STRONG if self._strong else Role.BODY))
        painter.setPen(look.color("accent" if self._alert else "ink" if self._strong else "soft"))
        time = rect.adjusted(inset, 0, -inset, 0)
        painter.drawText(time, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._time)
        if self._ring:
            focus_ring(painter, rect, radius, look, inset=2)
