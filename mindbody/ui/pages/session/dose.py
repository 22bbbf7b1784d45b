"""How much of a movement: two quiet plates, never a score."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.content.movement import Dose
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.painting import fill, outline, smooth


class DoseLine(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount = _Plate(look, "tint")
        self._round = _Plate(look, "sunk")
        flow = FlowLayout(look, gap=12, row_gap=10)
        flow.addWidget(self._amount)
        flow.addWidget(self._round)
        self.setLayout(flow)

    def show_dose(self, dose: Dose, *, times: int | None, easier: bool) -> None:
        """`times` is how often the figure has been through it, for those who like to go along."""
        amount = dose.easier if easier else dose.start
        self._amount.set_words(self.tr("{n} times").format(n=amount) if amount.isdigit() else amount)
        counted = dose.times is not None and dose.start.isdigit()
        going_along = times is not None and counted and not easier
        self._round.setVisible(going_along)
        if going_along:
            self._round.set_words(self.tr("now {n} of {all}").format(n=times, all=dose.times))


class _Plate(QLabel):
    def __init__(self, look: Look, ground: str) -> None:
        super().__init__()
        self._look = look
        self._ground = ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_words(self, words: str) -> None:
        if words != self.text():
            self.setText(words)
            self._relook()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(Role.STRONG))
        width = math.ceil(metrics.horizontalAdvance(self.text())) + 2 * self._look.space(20)
        return QSize(width, self._look.px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        fill(painter, rect, self._look.space(16), self._look.color(self._ground))
        if self._look.tokens.outlined:
            outline(painter, rect, self._look.space(16), self._look.color("border"), 1.5)
        painter.setFont(self._look.font(Role.STRONG if self._ground == "tint" else Role.BODY))
        painter.setPen(self._look.color("ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
