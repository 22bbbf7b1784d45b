"""Columns, rows and flows whose gaps grow with the look."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mindbody.ui.theme.look import Look

Margins = tuple[int, int, int, int]


class Column(QVBoxLayout):
    """Things one under another. `gap` and `margins` (left, top, right, bottom) are pixels at 100 %."""

    def __init__(self, look: Look, *, gap: int = 16, margins: Margins = (0, 0, 0, 0)) -> None:
        super().__init__()
        self._look = look
        self._gap = gap
        self._margins = margins
        look.changed.connect(self._relook)
        self._relook()

    def set_margins(self, margins: Margins) -> None:
        self._margins = margins
        self._relook()

    def space(self, pixels: int) -> None:
        """Leave extra room at this place: `pixels` at 100 %."""
        self.addSpacing(self._look.space(pixels))

    def _relook(self) -> None:
        self.setSpacing(self._look.space(self._gap))
        self.setContentsMargins(*(self._look.space(m) for m in self._margins))


class Row(QHBoxLayout):
    """Things side by side. `gap` and `margins` (left, top, right, bottom) are pixels at 100 %."""

    def __init__(self, look: Look, *, gap: int = 16, margins: Margins = (0, 0, 0, 0)) -> None:
        super().__init__()
        self._look = look
        self._gap = gap
        self._margins = margins
        look.changed.connect(self._relook)
        self._relook()

    def _relook(self) -> None:
        self.setSpacing(self._look.space(self._gap))
        self.setContentsMargins(*(self._look.space(m) for m in self._margins))
