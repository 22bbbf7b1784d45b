"""After the rounds: thanks, and a line for the log that may be left out."""

from mindbody.toolkit.pacing import DayState
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.pacing_timer import PacingTimerState, PacingTimerViewModel
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class NotingCard(Card):
    """None of the four answers is a wrong one."""

    def __init__(self, look: Look, view_model: PacingTimerViewModel) -> None:
        super().__init__(look, padding=32, gap=16)
        self._view_model = view_model
        self._title = Text(look, "", role=Role.SECTION)
        self._asked = Text(look, self.tr("If you like, note it in your pacing plan: how did it go?"))
        self._states = ChoiceChips(
            look,
            self.tr("How did it go?"),
            [
                (str(DayState.DONE), self.tr("Done")),
                (str(DayState.SMALLER), self.tr("A smaller version")),
                (str(DayState.NOT_TODAY), self.tr("Not today")),
                (str(DayState.NOT_APPLICABLE), self.tr("Did not apply")),
            ],
        )
        self._states.changed.connect(lambda ids: view_model.choose_state(DayState(ids[0])) if ids else None)
        self._said = Text(look, "")
        self._note = PrimaryButton(look, self.tr("Note it"), icon="check")
        self._undo = QuietButton(look, self.tr("Undo"), icon="undo")
        self._again = QuietButton(look, self.tr("From the start"), icon="repeat")
        self._note.clicked.connect(self._keep)
        self._undo.clicked.connect(view_model.undo)
        self._again.clicked.connect(view_model.again)
        row = FlowLayout(look, gap=14)
        for button in (self._note, self._undo, self._again):
            row.addWidget(button)
        for part in (self._title, self._asked, self._states, self._said):
            self.body.addWidget(part)
        self.body.addLayout(row)

    def show_state(self, state: PacingTimerState) -> None:
        minutes = round(state.rounds.active / 60)
        self._title.set_text(
            self.tr("{n} minutes of activity, and rest.").format(n=minutes)
            if minutes > 1
            else self.tr("A little activity. It counts.")
        )
        self._states.set_chosen((str(state.state),))
        self._asked.setVisible(not state.kept)
        self._states.setVisible(not state.kept)
        self._note.setVisible(not state.kept)
        self._undo.setVisible(state.kept)
        self._said.set_text(state.said or (self.tr("Noted for today.") if state.kept else ""))
        self._said.setVisible(bool(self._said.text()))

    def _keep(self) -> None:
        self._view_model.note()
        announce(self, self._said.text())
