"""Planning these days smaller: at the person's own tap, and back at another."""

from PySide6.QtCore import Qt

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.flare import FlareState, FlareViewModel
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class SmallerCard(Card):
    """Never by itself: nothing here is on until it is tapped."""

    def __init__(self, look: Look, view_model: FlareViewModel) -> None:
        super().__init__(look, gap=12)
        self._view_model = view_model
        self._title = Text(look, "", role=Role.CARD)
        self._words = Text(look, "", tone="soft")
        self._long = Text(
            look,
            self.tr(
                "It has been more than a week. You might ask your clinician, and look for a new start point "
                "later."
            ),
        )
        self._said = Text(look, "")
        self._begin = SecondaryButton(look, self.tr("Plan these days smaller"), icon="smaller")
        self._again = SecondaryButton(look, self.tr("One more day like this"), icon="repeat")
        self._over = SecondaryButton(look, self.tr("I am through it"), icon="check")
        self._undo = QuietButton(look, self.tr("Undo"), icon="undo")
        row = FlowLayout(look, gap=12)
        for button, act in (
            (self._begin, view_model.plan_smaller),
            (self._again, view_model.one_more),
            (self._over, view_model.through_it),
            (self._undo, view_model.undo),
        ):
            button.clicked.connect(act)
            button.clicked.connect(self._tell)
            row.addWidget(button)
        for part in (self._title, self._words, self._long, self._said):
            self.body.addWidget(part)
        self.body.addLayout(row)

    def show_state(self, state: FlareState) -> None:
        told = bool(state.told)
        self._title.set_text(state.told or self.tr("Smaller days, if you like"))
        self._words.set_text(
            self.tr("Longer is allowed, and so is doing less. Today shows the smaller plan.")
            if told
            else state.offer
        )
        self._long.setVisible(state.long)
        self._said.set_text(state.said)
        self._said.setVisible(bool(state.said))
        focused = next((each for each in self._buttons if each.hasFocus()), None)
        self._begin.setVisible(not told)
        self._again.setVisible(told and not state.again)
        self._over.setVisible(told)
        self._undo.setVisible(state.undoable)
        if focused is not None and not focused.isVisibleTo(self):
            next(each for each in self._buttons if each.isVisibleTo(self)).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        self.setVisible(state.can_mark)

    @property
    def _buttons(self) -> tuple[SecondaryButton | QuietButton, ...]:
        return (self._undo, self._begin, self._again, self._over)

    def _tell(self) -> None:
        state = self._view_model.state
        announce(self, state.said or state.told or self.tr("Your plans are as they were."))
