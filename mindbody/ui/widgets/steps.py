"""Where one is in a session: a dot a step, the present one drawn long."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import fill, outline, smooth


class StepDots(QLabel):
    """A painted label whose words are "Step 3 of 6: Breathe", for screen readers and as a tip."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_steps(self, names: Sequence[str], present: int) -> None:
        """`present` counts from 0; the steps before it are behind, the others still to come."""
        self._count, self._present = len(names), present
        name = names[present] if 0 <= present < len(names) else ""
        words = self.tr("Step {n} of {all}: {name}").format(n=present + 1, all=len(names), name=name)
        self.setText(words)
        self.setToolTip(words)
        self._relook()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        dot, gap = self._look.px(12), self._look.px(10)
        wide = self._count * dot + max(0, self._count - 1) * gap + self._look.px(22)
        return QSize(wide, self._look.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        dot, gap = look.px(12), look.px(10)
        y = (self.height() - dot) / 2
        x = 0.0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for index in range(self._count):
            wide = dot + look.px(22) if index == self._present else dot
            box = QRectF(self.width() - x - wide if mirrored else x, y, wide, dot)
            if index <= self._present:
                fill(painter, box, dot / 2, look.color("primary"))
            else:
                outline(painter, box, dot / 2, look.color("border"), 1.75)
            x += wide + gap
