"""The meetings of a group over the weeks: which were held and when, and which come."""

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.group import GroupViewModel
from mindbody.ui.viewmodels.clinic.group_state import MeetingLine
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.person_row import PersonRow
from mindbody.ui.widgets.text import Text


class MeetingsPart(Card):
    """A press on one that was held opens what was kept of it; a press on another makes it the next."""

    def __init__(self, look: Look, view_model: GroupViewModel) -> None:
        super().__init__(look, gap=10)
        self._look = look
        self._view_model = view_model
        self._rows: dict[str, PersonRow] = {}
        self.body.addWidget(Text(look, self.tr("Meetings"), role=Role.SECTION))
        self._ways = Text(look, "", role=Role.SMALL, tone="soft")
        self.body.addWidget(self._ways)
        self._list = Column(look, gap=2)
        self.body.addLayout(self._list)

    def show_meetings(self, meetings: tuple[MeetingLine, ...], *, ended: bool) -> None:
        """ended: the group came to its end, and none begins any more."""
        ways = self._ways_of(held=any(each.held for each in meetings), ended=ended)
        self._ways.set_text(ways)
        self._ways.setVisible(bool(ways))
        if [each.meeting for each in meetings] != list(self._rows):
            self._lay_out(meetings)
        for each in meetings:
            row = self._rows[each.meeting]
            facts = each.facts or (self.tr("next") if each.next else "")
            row.show_person("", facts, here=bool(each.held) or each.next)
            row.setChecked(each.next)

    def _ways_of(self, *, held: bool, ended: bool) -> str:
        if held and ended:
            return self.tr("Press one that was held to see who came, and its note.")
        if held:
            return self.tr(
                "Press one that was held to see who came, and its note. "
                "Press another to begin with that instead."
            )
        return "" if ended else self.tr("Press another one to begin with that instead.")

    def _lay_out(self, meetings: tuple[MeetingLine, ...]) -> None:
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for each in meetings:
            row = PersonRow(self._look, each.title, self)
            row.clicked.connect(lambda _=False, of=each.meeting: self._choose(of))
            self._rows[each.meeting] = row
            self._list.addWidget(row)

    def _choose(self, meeting: str) -> None:
        # A press checks it; only the next one is shown so.
        self._rows[meeting].setChecked(False)
        self._view_model.choose_meeting(meeting)
        state = self._view_model.state
        self.show_meetings(state.meetings, ended=state.ended)
