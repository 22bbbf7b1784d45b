"""Look back: how the last home practice went."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.look_back import HomePractice, LookBackViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.text import Text


class LookBackPage(Sheet):
    def __init__(self, look: Look, view_model: LookBackViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=28, parent=parent)
        self._view_model = view_model
        self.body.addStretch(2)
        heading = Column(look, gap=8)
        heading.addWidget(Text(look, self.tr("How did it go at home?"), role=Role.TITLE))
        heading.addWidget(
            Text(look, self.tr("Every answer is a good one. A quiet week is one too."), tone="soft")
        )
        self.body.addLayout(heading)
        if view_model.state.home:
            card = Card(look, ground="tint", gap=8)
            card.body.addWidget(
                Text(look, self.tr("What you might have tried"), role=Role.SMALL_STRONG, tone="primary")
            )
            card.body.addWidget(Text(look, view_model.state.home))
            if view_model.state.floor:
                hard = self.tr("On a hard day: {floor}").format(floor=view_model.state.floor)
                card.body.addWidget(Text(look, hard, tone="soft"))
            self.body.addWidget(card)
        self._choice = ChoiceChips(
            look,
            self.tr("Home practice"),
            [
                (str(HomePractice.DONE), self.tr("I did it")),
                (str(HomePractice.SMALLER), self.tr("I did a smaller version")),
                (str(HomePractice.NOT_TODAY), self.tr("Not this time")),
                (str(HomePractice.NOT_APPLICABLE), self.tr("It does not apply")),
            ],
        )
        self.body.addWidget(self._choice)
        self._kind = Text(look, "", tone="soft")
        self.body.addWidget(self._kind)
        self.body.addStretch(3)
        go_on = PrimaryButton(look, self.tr("Go on"), icon="forward")
        skip = QuietButton(look, self.tr("Skip this"))
        self.foot.addWidget(go_on)
        self.foot.addWidget(skip)
        go_on.clicked.connect(view_model.go_on)
        skip.clicked.connect(view_model.skip)
        self._choice.changed.connect(self._chosen)
        view_model.changed.connect(self._show)
        self._show()

    def _chosen(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._view_model.choose(HomePractice(chosen[0]))

    def _show(self) -> None:
        chosen = self._view_model.state.chosen
        self._choice.set_chosen([str(chosen)] if chosen else [])
        self._kind.set_text(self._words(chosen))

    def _words(self, chosen: HomePractice | None) -> str:
        match chosen:
            case HomePractice.DONE:
                return self.tr("Good to know. Thank you.")
            case HomePractice.SMALLER:
                return self.tr("A smaller version counts just as much.")
            case HomePractice.NOT_TODAY:
                return self.tr("That happens. You are here now, and that is enough.")
            case HomePractice.NOT_APPLICABLE:
                return self.tr("That is fine. We go on from here.")
            case None:
                return ""
