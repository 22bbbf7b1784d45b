"""After: how it is now, and a kind offer when it is harder."""

from functools import partial

from PySide6.QtWidgets import QWidget

from mindbody.session.safety_rules import Shows
from mindbody.session.steps import Listen
from mindbody.session.suggestion import Mood, Offer, Settled
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.after import AfterState, AfterViewModel, Offered
from mindbody.ui.viewmodels.session.words import minutes_words
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.rating import RatingScale
from mindbody.ui.widgets.text import Text


class AfterPage(Sheet):
    def __init__(self, look: Look, view_model: AfterViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=30, parent=parent)
        self._view_model = view_model
        self.body.addStretch(2)
        heading = Column(look, gap=8)
        heading.addWidget(Text(look, self.tr("And how is it now?"), role=Role.TITLE))
        heading.addWidget(Text(look, self.tr("There is no right way to feel after this."), tone="soft"))
        self.body.addLayout(heading)
        self._settled = ChoiceChips(
            look,
            self.tr("How it is now"),
            [
                (str(Settled.MORE_SETTLED), self.tr("More settled")),
                (str(Settled.SAME), self.tr("About the same")),
                (str(Settled.STIRRED_UP), self.tr("More stirred up")),
            ],
        )
        asked = Column(look, gap=14)
        asked.addWidget(self._settled)
        self._kind = Text(look, "", role=Role.BODY)
        asked.addWidget(self._kind)
        self.body.addLayout(asked)
        self._offer = Card(look, ground="tint", padding=24, gap=12)
        self._offer_words = Text(look, "")
        self._offer.body.addWidget(self._offer_words)
        self._offered = FlowLayout(look, gap=12, row_gap=10)
        self._offer.body.addLayout(self._offered)
        self._there: tuple[Offered, ...] = ()
        self.body.addWidget(self._offer)
        self._mood_row = QWidget()
        mood = Column(look, gap=12)
        mood.addWidget(Text(look, self.tr("Your mood now, if you like"), role=Role.CARD))
        self._mood = ChoiceChips(
            look,
            self.tr("Your mood now"),
            [
                (str(Mood.VERY_LOW), self.tr("Very low")),
                (str(Mood.LOW), self.tr("Low")),
                (str(Mood.OKAY), self.tr("Okay")),
                (str(Mood.GOOD), self.tr("Good")),
            ],
        )
        mood.addWidget(self._mood)
        self._mood_row.setLayout(mood)
        self.body.addWidget(self._mood_row)
        rated = Column(look, gap=12)
        rated.addWidget(Text(look, self.tr("Your pain now, if you like"), role=Role.CARD))
        self._pain = RatingScale(
            look, self.tr("Pain now"), low=self.tr("No pain"), high=self.tr("As bad as you can imagine")
        )
        rated.addWidget(self._pain)
        self.body.addLayout(rated)
        self.body.addStretch(3)
        go_on = PrimaryButton(look, self.tr("Finish"), icon="check")
        skip = QuietButton(look, self.tr("Skip this"))
        go_on.clicked.connect(view_model.go_on)
        skip.clicked.connect(view_model.skip)
        self.foot.addWidget(go_on)
        self.foot.addWidget(skip)
        self._settled.changed.connect(self._chosen)
        self._mood.changed.connect(self._mood_chosen)
        self._pain.changed.connect(self._rate)
        view_model.changed.connect(self._show)
        self._show()

    def _chosen(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._view_model.choose(Settled(chosen[0]))

    def _mood_chosen(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._view_model.choose_mood(Mood(chosen[0]))

    def _rate(self) -> None:
        if self._pain.value is not None:
            self._view_model.rate_pain(self._pain.value)
        elif self._pain.declined:
            self._view_model.not_today()

    def _show(self) -> None:
        state = self._view_model.state
        self._settled.set_chosen([str(state.settled)] if state.settled else [])
        self._pain.set_value(state.pain, declined=state.not_today)
        self._mood_row.setVisible(state.settled is Settled.STIRRED_UP)
        self._mood.set_chosen([str(state.mood)] if state.mood else [])
        self._kind.set_text(self._words(state))
        self._kind.setVisible(bool(self._kind.text()))
        comes_up = state.rule is not None and not self._offer.isVisible()
        self._offer.setVisible(state.rule is not None)
        self._offer_words.set_text(self._offer_line(state))
        if state.offers != self._there:
            self._there = state.offers
            self._list_offers()
        if comes_up:
            self.reveal(self._offer)

    def _list_offers(self) -> None:
        while (old := self._offered.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, each in enumerate(self._there):
            words = each.title
            if isinstance(each.step, Listen):
                length = minutes_words(each.step.minutes)
                words = self.tr("{title}, {length}").format(title=each.title, length=length)
            button = SecondaryButton(self._look, words, icon="play")
            button.clicked.connect(partial(self._view_model.accept, number))
            self._offered.addWidget(button)
        self.retab()

    def _words(self, state: AfterState) -> str:
        match state.settled:
            case Settled.MORE_SETTLED:
                return self.tr("Good to hear. It may stay a while or pass; both are normal.")
            case Settled.SAME:
                return self.tr("That is common. It still counts as practice.")
            case Settled.STIRRED_UP:
                return self.tr("That happens to many people, and it is not your fault.")
            case None:
                return ""

    def _offer_line(self, state: AfterState) -> str:
        rule = state.rule
        if rule is None:
            return ""
        if rule.shows is Shows.HELP_PAGE:
            return self.tr(
                "This sounds like a very hard time. You deserve a person beside you. “Need help now” tells "
                "whom you can reach, at any hour."
            )
        if rule.offer is Offer.GENTLER:
            return self.tr(
                "It was like this last time too. One of these may suit you better than watching the body. "
                "You might also tell your care team how the practices leave you."
            )
        if rule.talk:
            return self.tr(
                "It was like this last time too. Another kind of practice may suit you better. You might "
                "also tell someone you trust, or your care team, how these sessions leave you."
            )
        return self.tr("Would you like a few minutes to find your feet? You can stop at any time.")
