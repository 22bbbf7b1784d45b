"""One breath: its pattern and forms, how long, consent where it is held, and Begin."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.practise.sheet import PractisePage
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.practise.breath import TAPS, BreathViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.toggle import ToggleRow


class BreathPage(PractisePage):
    """Shows the state of its view model. Never a count of breaths, never a score."""

    def __init__(self, look: Look, view_model: BreathViewModel, settings: SettingsViewModel) -> None:
        state = view_model.state
        super().__init__(look, state.title, state.about, kicker=self.tr("Breathing"))
        self.view_model = view_model
        self._settings = settings
        self._there: tuple[int, ...] = ()
        self._length: ChoiceChips | None = None
        self.body.addWidget(self._build_begin())
        self.body.space(24)
        self.body.addWidget(self._build_consent())
        self.body.space(24)
        self.body.addWidget(self._build_cues())
        self.body.space(24)
        self.body.addWidget(self._build_cautions())
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        settings.changed.connect(self._show_settings)
        self._show()
        self._show_settings()
        tab_by_layout(self)

    def _build_begin(self) -> QWidget:
        look, model, state = self._look, self.view_model, self.view_model.state
        card = Card(look, ground="tint", padding=28, gap=20)
        self._pattern = Text(look, "", role=Role.STRONG)
        card.body.addWidget(self._pattern)
        self._form = ChoiceChips(look, self.tr("Form"), [(each.id, each.title) for each in state.forms])
        self._form.changed.connect(lambda chosen: model.choose_form(chosen[0]))
        form = Labelled(look, self.tr("Form"), self._form)
        form.setVisible(bool(state.forms))
        card.body.addWidget(form)
        self._length_place = QWidget()
        card.body.addWidget(self._length_place)
        self._card = card
        self._begin = PrimaryButton(look, self.tr("Begin"), icon="play")
        self._begin.clicked.connect(model.begin)
        self._star = SecondaryButton(look, "", icon="heart")
        self._star.clicked.connect(self._turn_star)
        card.body.addWidget(self.row(self._begin, self._star))
        return card

    def _build_consent(self) -> QWidget:
        card = Card(self._look, ground="accent_tint", padding=28, gap=14)
        card.body.addWidget(Text(self._look, self.tr("This one holds the breath"), role=Role.CARD))
        card.body.addWidget(
            Text(
                self._look,
                self.tr(
                    "Holding is not for everyone. Please read the list below first. Leave it out with any of "
                    "these, or with panic. You can take your word back in Settings at any time."
                ),
            )
        )
        self._agree = SecondaryButton(
            self._look, self.tr("None of these is so for me, holds are all right"), icon="check"
        )
        self._agree.clicked.connect(self._agreed)
        card.body.addWidget(self.row(self._agree))
        self._consent = card
        return card

    def _build_cues(self) -> QWidget:
        look = self._look
        card = Card(look, padding=28, gap=16)
        card.body.addWidget(Text(look, self.tr("How it is led"), role=Role.CARD))
        self._tones = ToggleRow(
            look,
            self.tr("Soft tones"),
            detail=self.tr("A tone rises as you breathe in, and falls as you breathe out."),
        )
        self._tones.toggled.connect(lambda on: self._settings.change_sound("tones", breath_tones=on))
        card.body.addWidget(self._tones)
        self._spoken = ToggleRow(
            look, self.tr("Spoken words"), detail=self.tr("A voice says when to breathe in and out.")
        )
        self._spoken.toggled.connect(lambda on: self._settings.change_sound("breath-words", breath_words=on))
        card.body.addWidget(self._spoken)
        self._tapping = Text(look, "", role=Role.SMALL, tone="soft")
        card.body.addWidget(
            Text(
                look,
                self.tr(
                    "The pace begins at ten breaths a minute and slows over a minute and a half. "
                    "It can begin at yours."
                ),
            )
        )
        self._tap = SecondaryButton(look, self.tr("Tap at each breath in"), icon="hand")
        self._tap.clicked.connect(self.view_model.tap)
        card.body.addWidget(self.row(self._tap))
        card.body.addWidget(self._tapping)
        return card

    def _build_cautions(self) -> QWidget:
        card = Card(self._look, ground="sunk", padding=24, gap=10)
        card.body.addWidget(Text(self._look, self.tr("Before slow breathing"), role=Role.CARD))
        card.body.addWidget(Points(self._look, self.view_model.state.cautions))
        return card

    def _show(self) -> None:
        state = self.view_model.state
        self._pattern.set_text(state.pattern)
        self._form.set_chosen((state.form,))
        if state.lengths != self._there:
            self._there = state.lengths
            self._list_lengths()
        if self._length is not None:
            self._length.set_chosen((str(state.seconds),))
        self._consent.setVisible(state.needs_consent)
        self._begin.setEnabled(not state.needs_consent)
        self._begin.setAccessibleDescription(state.begin)
        self._star.setText(self.tr("Take from favourites") if state.starred else self.tr("Keep as favourite"))
        self._tapping.set_text(self._tap_words(state.taps, state.rate))

    def _list_lengths(self) -> None:
        fresh: QWidget = QWidget()
        self._length = None
        if self._there:
            options = [(str(each), self.view_model.length_words(each)) for each in self._there]
            self._length = ChoiceChips(self._look, self.tr("How long"), options)
            self._length.changed.connect(lambda chosen: self.view_model.choose_length(int(chosen[0])))
            fresh = Labelled(self._look, self.tr("How long"), self._length)
        self._card.body.replaceWidget(self._length_place, fresh)
        self._length_place.hide()
        self._length_place.deleteLater()
        self._length_place = fresh
        fresh.setVisible(bool(self._there))

    def _tap_words(self, taps: int, rate: float | None) -> str:
        if taps:
            left = TAPS - taps
            return self.tr("One more.") if left == 1 else self.tr("{n} more.").format(n=left)
        if rate is None:
            return self.tr("Five taps are enough. There is no right pace.")
        return self.tr("It begins at your own pace now. Tap again to change it.")

    def _show_settings(self) -> None:
        sound = self._settings.settings.sound
        self._tones.setChecked(sound.breath_tones)
        self._spoken.setChecked(sound.breath_words)
        self.view_model.refresh()

    def _agreed(self) -> None:
        self.view_model.agree()
        self._begin.setFocus()
        announce(self, self.tr("Breath holds are on. Begin when you like."))

    def _turn_star(self) -> None:
        self.view_model.star(not self.view_model.state.starred)
        starred = self.view_model.state.starred
        announce(self, self.tr("Kept as favourite.") if starred else self.tr("No favourite any more."))
