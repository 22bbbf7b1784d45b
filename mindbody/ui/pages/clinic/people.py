"""The people of a group, by alias: what each asked for, and how many meetings they had."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.group import LONGEST_MEMBER, GroupViewModel
from mindbody.ui.viewmodels.clinic.group_state import PersonLine
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import QUIET_PADDING, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.tag import Tag
from mindbody.ui.widgets.text import Text


class PeoplePart(Card):
    """A press on a name opens what was agreed with them."""

    def __init__(self, look: Look, view_model: GroupViewModel) -> None:
        super().__init__(look, gap=14)
        self._look = look
        self._view_model = view_model
        self._shown: tuple[PersonLine, ...] | None = None
        self.body.addWidget(Text(look, self.tr("People"), role=Role.SECTION))
        self._none = Text(
            look,
            self.tr("Nobody yet. Add each person by a name they like to go by; it need not be their own."),
            tone="soft",
        )
        self._list = Column(look, gap=10)
        self._alias = TextField(look, self.tr("Add somebody"), limit=LONGEST_MEMBER)
        self._add = SecondaryButton(look, self.tr("Add to the group"), icon="plus")
        self._adding = QWidget()
        adding = Column(look, gap=10)
        adding.addWidget(self._alias)
        flow = FlowLayout(look)
        flow.addWidget(self._add)
        adding.addLayout(flow)
        self._adding.setLayout(adding)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addWidget(self._adding)
        self.body.addWidget(
            Text(
                look,
                self.tr("No diagnosis and no date of birth is kept. Never on the room screen."),
                role=Role.SMALL,
                tone="soft",
            )
        )
        self._alias.entered.connect(self._add_one)
        self._add.clicked.connect(self._add_one)

    def show_people(self, people: tuple[PersonLine, ...], *, ended: bool) -> None:
        self._none.setVisible(not people)
        self._adding.setVisible(not ended)
        if people == self._shown:
            return
        self._shown = people
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for person in people:
            line = _Person(self._look, person)
            line.name.clicked.connect(lambda _=False, of=person.id: self._view_model.choose_member(of))
            self._list.addWidget(line)

    def _add_one(self) -> None:
        alias = self._alias.text
        if alias.strip():
            self._alias.set_text("")
            self._view_model.add(alias)
        self._alias.setFocus()


class _Person(QWidget):
    """A name to press, the meetings had at its right, and below it what they asked for."""

    def __init__(self, look: Look, person: PersonLine) -> None:
        super().__init__()
        self.name = QuietButton(look, person.alias, icon="person", tone="soft" if person.left else "ink")
        said = [person.alias, person.left or self._had(person), *person.notes]
        self.name.setAccessibleName(", ".join(each for each in said if each))
        column = Column(look, gap=4)
        row = Row(look, gap=12)
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(Text(look, person.left or person.dose, tone="soft"), 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        if person.notes:
            flow = FlowLayout(look, gap=8, row_gap=6)
            for note in person.notes:
                flow.addWidget(Tag(look, note))
            # Under the name, past the icon of its button.
            inset = Row(look, margins=(QUIET_PADDING + 32, 0, 0, 0))
            inset.addLayout(flow)
            column.addLayout(inset)
        self.setLayout(column)

    def _had(self, person: PersonLine) -> str:
        return self.tr("{dose} meetings").format(dose=person.dose)
