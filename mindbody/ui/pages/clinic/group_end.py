"""What is done with a group beside its meetings: its name, its tables, how long it is kept, its end."""

from pathlib import Path

from mindbody.ui.pages.clinic.heading import Said
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.parts.papers import place_for
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.group import GroupViewModel
from mindbody.ui.viewmodels.clinic.group_state import GroupState
from mindbody.ui.viewmodels.clinic.group_tables import ATTENDANCE_NAME, FIDELITY_NAME
from mindbody.ui.viewmodels.clinic.group_words import kept_words
from mindbody.ui.viewmodels.clinic.groups import LONGEST_NAME
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

_MONTHS = (0, 3, 6, 12, 24, 36)


class GroupEndPart(Card):
    """Each choice is kept at once; the end can be taken back."""

    def __init__(self, look: Look, view_model: GroupViewModel) -> None:
        super().__init__(look, gap=20)
        self._view_model = view_model
        self.body.addWidget(Text(look, self.tr("This group"), role=Role.SECTION))
        self._name = TextField(look, self.tr("Its name"), limit=LONGEST_NAME)
        self._name.entered.connect(self._rename)
        self._name.input.editingFinished.connect(self._rename)
        self.body.addWidget(self._name)
        title = self.tr("What is kept stays")
        kept = sorted({*_MONTHS, view_model.state.keep_months})
        self._months = ChoiceChips(look, title, [(str(each), kept_words(each)) for each in kept])
        self._months.changed.connect(self._keep)
        self.body.addWidget(
            Labelled(
                look,
                title,
                self._months,
                detail=self.tr(
                    "After that it can go for good, out of the backups too: "
                    "All groups, “Passcode, backups and who did what”."
                ),
            )
        )
        tables = FlowLayout(look, gap=12, row_gap=10)
        attendance = SecondaryButton(look, self.tr("Save who came"), icon="download")
        attendance.clicked.connect(self._save_attendance)
        fidelity = SecondaryButton(look, self.tr("Save how meetings went"), icon="download")
        fidelity.clicked.connect(self._save_fidelity)
        self._end = QuietButton(look, self.tr("End the group"), icon="check")
        self._end.clicked.connect(view_model.end)
        for button in (attendance, fidelity, self._end):
            tables.addWidget(button)
        self.body.addLayout(tables)
        self._said = Said(look, beside=True)
        self.body.addWidget(self._said)
        self.body.addWidget(
            Text(
                look,
                self.tr(
                    "Tables for a spreadsheet, by alias. They are not locked: keep them as you keep notes."
                ),
                role=Role.SMALL,
                tone="soft",
            )
        )

    def show_state(self, state: GroupState) -> None:
        if not self._name.input.hasFocus():
            self._name.set_text(state.name)
        self._months.set_chosen((str(state.keep_months),))
        self._end.setVisible(not state.ended)
        self._said.show_words(state.said if state.of_tables else "", trouble=state.trouble)

    def _rename(self) -> None:
        if self._name.text.strip():
            self._view_model.rename(self._name.text)
        else:
            self._name.set_text(self._view_model.state.name)

    def _keep(self, chosen: tuple[str, ...]) -> None:
        self._view_model.keep(int(chosen[0]))

    def _save_attendance(self) -> None:
        path = self._asked(self.tr("Save who came"), ATTENDANCE_NAME)
        if path is not None:
            self._view_model.save_attendance(path)

    def _save_fidelity(self) -> None:
        path = self._asked(self.tr("Save how meetings went"), FIDELITY_NAME)
        if path is not None:
            self._view_model.save_fidelity(path)

    def _asked(self, title: str, name: str) -> Path | None:
        return place_for(self.window(), title, name, ".csv", self.tr("Table (*.csv)"))
