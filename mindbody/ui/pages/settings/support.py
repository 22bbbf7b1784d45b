"""Details for support: all of it is seen before any of it is copied."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.support import SupportViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.fields import TextArea
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

LINES = 8


class SupportPart(QWidget):
    """A button that unfolds the lines, the lines, and a button that copies them."""

    def __init__(self, look: Look, view_model: SupportViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._unfold = SecondaryButton(look, self.tr("Show details for support"), icon="chevron-down")
        self._unfold.setCheckable(True)
        self._box = TextArea(
            look,
            self.tr("Exactly this is copied"),
            hint=self.tr("Nothing that you wrote is in it. It goes nowhere until you paste it somewhere."),
            lines=LINES,
        )
        self._box.input.setReadOnly(True)
        self._copy = SecondaryButton(look, self.tr("Copy details for support"), icon="check")
        self._said = Text(look, "", role=Role.SMALL, tone="soft")
        column = Column(look, gap=12)
        column.addWidget(Text(look, self.tr("If something goes wrong"), role=Role.STRONG))
        row = FlowLayout(look)
        row.addWidget(self._unfold)
        column.addLayout(row)
        self._shown = QWidget()
        inner = Column(look, gap=12)
        inner.addWidget(self._box)
        below = FlowLayout(look)
        below.addWidget(self._copy)
        below.addWidget(self._said)
        inner.addLayout(below)
        self._shown.setLayout(inner)
        column.addWidget(self._shown)
        self.setLayout(column)
        self._unfold.toggled.connect(self._open)
        self._copy.clicked.connect(self._take)
        view_model.changed.connect(self._show)
        self._show()

    def _open(self, on: bool) -> None:
        if not on:
            self._view_model.hide()
            return
        self._view_model.show()
        # Once it has its place: then it is brought into view, and read out.
        QTimer.singleShot(0, self, self._box.setFocus)

    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._view_model.take())
        announce(self, self._said.text())

    def _show(self) -> None:
        model = self._view_model
        self._unfold.set_icon("chevron-up" if model.text else "chevron-down")
        self._box.set_text(model.text)
        self._said.set_text(self.tr("Copied.") if model.copied else "")
        self._shown.setVisible(bool(model.text))
