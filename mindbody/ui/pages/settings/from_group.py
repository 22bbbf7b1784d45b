"""From a group to one's own app: a code from paper or a small file, seen before anything is set."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.from_group import FromGroupViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import bring_into_view
from mindbody.ui.widgets.text import Text


class FromGroupPart(QWidget):
    """What was read lies open between the field and the button that sets it."""

    def __init__(self, look: Look, view_model: FromGroupViewModel) -> None:
        super().__init__()
        self.view_model = view_model
        self._code = TextField(
            look,
            self.tr("Code from your group"),
            hint=self.tr("It stands on your card for the week. Spaces and small letters do not matter."),
        )
        self._look_at = SecondaryButton(look, self.tr("Look what it is"), icon="eye")
        self._file = SecondaryButton(look, self.tr("I have a file"), icon="folder")
        row = FlowLayout(look, gap=12, row_gap=10)
        row.addWidget(self._look_at)
        row.addWidget(self._file)
        self._said = Text(look, "")
        self._card = Card(look, ground="tint", padding=20, gap=10)
        self._lines = Text(look, "")
        accept = SecondaryButton(look, self.tr("Set it for me"), icon="check")
        decline = QuietButton(look, self.tr("Not now"))
        self._card.body.addWidget(Text(look, self.tr("This would be set"), role=Role.CARD))
        self._card.body.addWidget(self._lines)
        self._card.body.addWidget(
            Text(
                look,
                self.tr("It says nothing about you, and your group learns nothing from this computer."),
                role=Role.SMALL,
                tone="soft",
            )
        )
        answer = FlowLayout(look, gap=12, row_gap=10)
        answer.addWidget(accept)
        answer.addWidget(decline)
        self._card.body.addLayout(answer)
        column = Column(look, gap=14)
        column.addWidget(self._code)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._card)
        self.setLayout(column)
        self._look_at.clicked.connect(self._type)
        self._code.entered.connect(self._type)
        self._file.clicked.connect(self._choose)
        accept.clicked.connect(self._accept)
        decline.clicked.connect(view_model.decline)
        view_model.changed.connect(self._show)
        self._show()

    def _type(self) -> None:
        self.view_model.type_code(self._code.text)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("From my group"), str(Path.home()), self.tr("Files from a group (*.json)")
        )
        if name:
            self.view_model.open_file(Path(name))

    def _accept(self) -> None:
        self._code.set_text("")
        self.view_model.accept()

    def _show(self) -> None:
        state = self.view_model.state
        for button in (self._look_at, self._file):
            button.setEnabled(state.there)
        fresh = state.said != self._said.text(), "\n".join(state.preview) != self._lines.text()
        self._said.set_text(state.said)
        self._said.set_tone("accent" if state.trouble else "soft")
        self._said.setVisible(bool(state.said))
        self._lines.set_text("\n".join(state.preview))
        self._card.setVisible(bool(state.preview))
        for part, is_fresh in zip((self._said, self._card), fresh, strict=True):
            if is_fresh and not part.isHidden():
                bring_into_view(part)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view_model.refresh()
