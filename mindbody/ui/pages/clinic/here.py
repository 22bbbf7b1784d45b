"""Who is here, for the facilitator's eyes: attendance in one key, and what each asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.clinic.roster import KEYS, Line, is_here
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.meeting_words import adaptation_words, attendance_words, flag_words
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.person_row import PersonRow
from mindbody.ui.widgets.text import Text


class HerePart(QWidget):
    """`marked` hands over a member's id and how they came. A press on a person offers the ways. over: of a
    meeting that is over."""

    marked = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None, *, over: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._over = over
        self._rows: dict[str, PersonRow] = {}
        self._chosen = ""
        self._count = Text(look, "", role=Role.SMALL, tone="soft")
        self._list = Column(look, gap=2)
        self._acts = QWidget()
        flow = FlowLayout(look, gap=2, row_gap=2)
        for key, state in KEYS.items():
            words = self.tr("{key}  {state}").format(key=key, state=attendance_words(state))
            button = QuietButton(look, words)
            button.clicked.connect(lambda _=False, state=state: self._mark(self._chosen, state))
            flow.addWidget(button)
        self._acts.setLayout(flow)
        how = (
            self.tr("Press a name to say how they came.")
            if over
            else self.tr("Press a name, or A, to say how they came.")
        )
        self._how = Text(look, how, role=Role.SMALL, tone="soft")
        self._never = Text(look, self.tr("Never on the room screen."), role=Role.SMALL, tone="soft")
        whole = Column(look, gap=8)
        title = self.tr("Who came") if over else self.tr("Who is here")
        whole.addWidget(Text(look, title, role=Role.CARD))
        whole.addWidget(self._count)
        whole.addLayout(self._list)
        whole.addWidget(self._how)
        whole.addWidget(self._acts)
        whole.addWidget(self._never)
        whole.addStretch(1)
        self.setLayout(whole)
        self._acts.hide()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        if [line.member.id for line in lines] != list(self._rows):
            self._lay_out(lines)
        for line in lines:
            notes = [adaptation_words(each) for each in line.adaptations]
            notes += [flag_words(each) for each in line.flags]
            if line.back:
                notes.insert(0, self.tr("welcome back"))
            self._rows[line.member.id].show_person(
                attendance_words(line.state), ", ".join(notes), here=is_here(line)
            )
        here = sum(is_here(line) for line in lines)
        words = self.tr("{here} of {all} came") if self._over else self.tr("{here} of {all} here")
        words = words.format(here=here, all=len(lines))
        self._count.set_text(words if lines else self.tr("Nobody is in this group yet."))

    def focus_first(self) -> None:
        """To the first person, so that a digit marks them."""
        if self._rows:
            first, row = next(iter(self._rows.items()))
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._choose(first)

    def _lay_out(self, lines: tuple[Line, ...]) -> None:
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for line in lines:
            row = PersonRow(self._look, line.member.alias, self)
            row.clicked.connect(lambda _=False, of=line.member.id: self._choose(of))
            row.typed.connect(lambda key, of=line.member.id: self._type(of, key))
            self._rows[line.member.id] = row
            self._list.addWidget(row)
            row.show()
        self._choose("")

    def _choose(self, member: str) -> None:
        self._chosen = member
        for of, row in self._rows.items():
            row.setChecked(of == self._chosen)
        self._acts.setVisible(bool(self._chosen))
        self._how.setVisible(bool(self._rows) and not self._chosen)

    def _type(self, member: str, key: str) -> None:
        if key in KEYS:
            self._mark(member, KEYS[key])
            self._to_next(member)

    def _to_next(self, member: str) -> None:
        """Down the list, so that a whole group is marked by a row of digits."""
        ids = list(self._rows)
        place = ids.index(member) + 1
        if place < len(ids):
            self._rows[ids[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(ids[place])

    def _mark(self, member: str, state: object) -> None:
        if member:
            self.marked.emit(member, state)
