"""Staying beside the clock, and starting with the computer. Both are off until they are wished."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.this_computer import ThisComputerViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.toggle import ToggleRow


class ThisComputerPart(QWidget):
    """What this desktop can't do is not offered."""

    def __init__(self, look: Look, view_model: ThisComputerViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._stay = ToggleRow(
            look,
            self.tr("Stay beside the clock"),
            detail=self.tr(
                "When you close the window, an icon stays. It leads to your flare page, and reminders come "
                "there too."
            ),
        )
        self._start = ToggleRow(
            look,
            self.tr("Start with the computer"),
            detail=self.tr("MindBody starts folded away, so that a reminder can come."),
        )
        self._trouble = Text(look, "", tone="accent")
        column = Column(look, gap=16)
        for part in (self._stay, self._start, self._trouble):
            column.addWidget(part)
        self.setLayout(column)
        self._stay.toggled.connect(view_model.stay)
        self._start.toggled.connect(view_model.start)
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        model = self._view_model
        self._stay.setVisible(model.has_tray)
        self._start.setVisible(model.can_start)
        for row, on in ((self._stay, model.stays), (self._start, model.starts)):
            row.blockSignals(True)
            row.setChecked(on)
            row.blockSignals(False)
        self._trouble.set_text(model.trouble)
        self._trouble.setVisible(bool(model.trouble))
