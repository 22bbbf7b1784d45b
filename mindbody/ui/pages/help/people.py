"""Someone to tell, and something to hold on to while waiting."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.content.safety import Section
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.help import HelpState, HelpViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.text import Text

LIMIT = 40
"""Characters of a name or number."""


class SectionCard(Card):
    """One section of a safety page: a heading, its sentence and its points."""

    def __init__(
        self,
        look: Look,
        section: Section,
        *,
        ground: str = "surface",
        tone: str = "primary",
        columns: int = 1,
    ) -> None:
        super().__init__(look, ground=ground, gap=10)
        write_section(look, self.body, section, tone=tone, columns=columns)
        self.body.addStretch(1)


def write_section(
    look: Look, column: Column, section: Section, *, tone: str = "primary", columns: int = 1
) -> None:
    """The words of a section, one under another."""
    column.addWidget(Text(look, section.title, role=Role.CARD))
    if section.text:
        column.addWidget(Text(look, section.text))
    if section.points:
        column.addWidget(Points(look, section.points, tone=tone, columns=columns))


class PersonCard(Card):
    """One person to tell, under a name of the reader's choosing; kept on this computer alone."""

    def __init__(self, look: Look, view_model: HelpViewModel, section: Section) -> None:
        super().__init__(look, gap=0)
        self._view_model = view_model
        words = QWidget()
        words_column = Column(look, gap=10)
        words.setLayout(words_column)
        write_section(look, words_column, section)
        words_column.addStretch(1)
        self._shown = QWidget()
        self._writing = QWidget()
        self._name = Text(look, "", role=Role.STRONG)
        self._number = Text(look, "", role=Role.LARGE, tone="primary")
        self._change = SecondaryButton(look, self.tr("Change"), icon="pencil")
        self._name_field = TextField(look, self.tr("Your person"), hint=self.tr("A nickname will do."))
        self._number_field = TextField(
            look, self.tr("How you reach them"), hint=self.tr("A number to call or text.")
        )
        self._keep = SecondaryButton(look, self.tr("Keep it here"), icon="check")
        self._build(look)
        person = QWidget()
        person_column = Column(look, gap=0)
        person.setLayout(person_column)
        person_column.addWidget(self._shown)
        person_column.addWidget(self._writing)
        person_column.addStretch(1)
        both = Columns(look, shares=(1, 1), least=380, gap=48)
        both.addWidget(words)
        both.addWidget(person)
        self.body.addLayout(both)

    def _build(self, look: Look) -> None:
        shown = Column(look, gap=2)
        self._shown.setLayout(shown)
        shown.addWidget(self._name)
        shown.addWidget(self._number)
        shown.space(8)
        row = FlowLayout(look)
        row.addWidget(self._change)
        shown.addLayout(row)
        writing = Column(look, gap=14)
        self._writing.setLayout(writing)
        self._name_field.input.setMaxLength(LIMIT)
        self._number_field.input.setMaxLength(LIMIT)
        writing.addWidget(self._name_field)
        writing.addWidget(self._number_field)
        keep_row = FlowLayout(look)
        keep_row.addWidget(self._keep)
        writing.addLayout(keep_row)
        self._change.clicked.connect(self._open)
        self._keep.clicked.connect(self._done)
        self._number_field.entered.connect(self._done)
        self._name_field.entered.connect(self._done)

    def show_state(self, state: HelpState) -> None:
        known = bool(state.contact_name or state.contact_number)
        self._name.set_text(state.contact_name)
        self._number.set_text(f"**{state.contact_number}**" if state.contact_number else "")
        self._name.setVisible(bool(state.contact_name))
        self._number.setVisible(bool(state.contact_number))
        self._shown.setVisible(known)
        self._writing.setVisible(not known)
        self._name_field.set_text(state.contact_name)
        self._number_field.set_text(state.contact_number)

    def _open(self) -> None:
        self._shown.setVisible(False)
        self._writing.setVisible(True)
        self._name_field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        self._view_model.set_contact(name=self._name_field.text, number=self._number_field.text)
        self.show_state(self._view_model.state)
        if self._shown.isVisible():
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)


class GroundingCard(Card):
    """A few things to notice while waiting, and the spoken practice that does the same."""

    def __init__(self, look: Look, view_model: HelpViewModel, section: Section) -> None:
        super().__init__(look, ground="tint", gap=10)
        write_section(look, self.body, section)
        self.start = PrimaryButton(look, self.tr("Guide me through it"), icon="play")
        self.start.clicked.connect(view_model.ground)
        row = FlowLayout(look)
        row.addWidget(self.start)
        self.body.space(4)
        self.body.addLayout(row)
        self.start.setVisible(not view_model.of_nobody)
        self.body.addStretch(1)
