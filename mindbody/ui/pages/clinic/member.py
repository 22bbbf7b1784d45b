"""One member: what they go by, what they asked for, and what is there for the meetings they missed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.heading import Heading, Said
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.group import LONGEST_MEMBER
from mindbody.ui.viewmodels.clinic.member import INITIALS, MemberViewModel, adaptations, flags
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text


class MemberPage(ScrollPage):
    """Everything on it is for the facilitator's eyes."""

    def __init__(self, look: Look, view_model: MemberViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=820, gap=24, parent=parent)
        self._view_model = view_model
        state = view_model.state
        self.setAccessibleName(state.alias)
        dose = self.tr("Had {dose} meetings").format(dose=state.dose) if state.dose else ""
        heading = Heading(look, state.alias, dose, back=self.tr("Back to the group"))
        heading.left.connect(view_model.leave)
        self._said = Said(look)
        self.body.addLayout(heading)
        self.body.addWidget(self._said)
        card = Card(look, gap=20)
        self._alias = TextField(look, self.tr("Name they like to go by"), limit=LONGEST_MEMBER)
        self._alias.set_text(state.alias)
        self._initials = TextField(
            look, self.tr("Initials"), hint=self.tr("Only if two would else be mixed up."), limit=INITIALS
        )
        self._initials.set_text(state.initials)
        asked = self.tr("They asked for")
        self._asked = ChoiceChips(look, asked, adaptations(), many=True)
        self._asked.set_chosen(state.adaptations)
        private = self.tr("Between the two of you")
        self._flags = ChoiceChips(look, private, flags(), many=True)
        self._flags.set_chosen(state.flags)
        card.body.addWidget(self._alias)
        card.body.addWidget(self._initials)
        card.body.addWidget(Labelled(look, asked, self._asked))
        card.body.addWidget(
            Labelled(
                look, private, self._flags, detail=self.tr("Only what they agreed to. You alone see it.")
            )
        )
        self.body.addWidget(card)
        self.body.addWidget(_ToDo(look, state.to_do))
        self._save = SecondaryButton(look, self.tr("Keep this"), icon="check")
        self._save.clicked.connect(lambda: QTimer.singleShot(0, self, self._keep))
        self._gone = QuietButton(
            look, self.tr("Back in the group") if state.gone else self.tr("Has left the group"), icon="door"
        )
        act = view_model.come_back if state.gone else view_model.leave_group
        self._gone.clicked.connect(lambda: QTimer.singleShot(0, view_model, act))
        actions = FlowLayout(look, gap=12, row_gap=10)
        actions.addWidget(self._save)
        actions.addWidget(self._gone)
        self.body.addLayout(actions)
        self.body.addStretch(1)
        self._alias.entered.connect(self._save.click)
        view_model.changed.connect(self._show)
        self._show()
        tab_by_layout(self)

    def _keep(self) -> None:
        self._view_model.save(
            alias=self._alias.text,
            initials=self._initials.text,
            adaptations=self._asked.chosen,
            flags=self._flags.chosen,
        )

    def _show(self) -> None:
        state = self._view_model.state
        self._said.show_words(state.said, trouble=state.trouble)


class _ToDo(Card):
    """The lessons for the meetings that were missed, to do at home."""

    def __init__(self, look: Look, titles: tuple[str, ...]) -> None:
        super().__init__(look, gap=10)
        self.body.addWidget(Text(look, self.tr("To do at home"), role=Role.SECTION))
        if titles:
            self.body.addWidget(
                Text(
                    look,
                    self.tr("For what they could not come to. Welcome back is enough said."),
                    tone="soft",
                )
            )
            self.body.addWidget(Points(look, titles))
        else:
            self.body.addWidget(Text(look, self.tr("Nothing: there is no meeting to make up."), tone="soft"))
