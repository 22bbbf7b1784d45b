"""What the signs in a chart mean, each beside its sign."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.chart_marks import draw_dot, draw_flare, pale_of
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

_DOT = 0.5


class Sign(Enum):
    """The signs of the chart."""

    ENTRY = "entry"
    LINE = "line"
    BAND = "band"
    BAR = "bar"
    FLARE = "flare"


class Legend(QWidget):
    """The signs with their words, in a line that goes on below where there is no room."""

    def __init__(
        self, look: Look, entries: tuple[tuple[Sign, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        flow = FlowLayout(look, gap=24, row_gap=6)
        self._entries = {sign: _LegendEntry(look, sign, words) for sign, words in entries}
        for entry in self._entries.values():
            flow.addWidget(entry)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_signs(self, signs: frozenset[Sign]) -> None:
        """Only what is in the picture is explained."""
        for sign, entry in self._entries.items():
            entry.setVisible(sign in signs)
        self.updateGeometry()


class _LegendEntry(QWidget):
    def __init__(self, look: Look, sign: Sign, words: str) -> None:
        super().__init__()
        row = Row(look, gap=8)
        row.addWidget(_Sample(look, sign), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(look, words, role=Role.SMALL, tone="soft"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)


class _Sample(QWidget):
    """One sign, as the chart draws it."""

    def __init__(self, look: Look, sign: Sign) -> None:
        super().__init__()
        self._look = look
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = self._sign in (Sign.LINE, Sign.BAND)
        return QSize(self._look.px(28 if wide else 14), self._look.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        middle = rect.center()
        match self._sign:
            case Sign.ENTRY:
                draw_dot(painter, middle, look.px(4), look, pale_of(look, _DOT))
            case Sign.BAR:
                painter.fillRect(rect.adjusted(2, 1, -2, -1), look.color("primary"))
            case Sign.FLARE:
                draw_flare(painter, rect.adjusted(1, 0, -1, 0), look)
            case Sign.LINE:
                pen = QPen(look.color("primary"), look.px(5))
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                inset = look.px(4)
                painter.drawLine(QPointF(inset, middle.y()), QPointF(rect.width() - inset, middle.y()))
            case Sign.BAND:
                strong = look.tokens.outlined
                painter.setPen(
                    QPen(look.color("border"), 1, Qt.PenStyle.DotLine) if strong else Qt.PenStyle.NoPen
                )
                painter.setBrush(look.color("tint"))
                painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 3, 3)
