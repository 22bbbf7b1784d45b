"""One spoken practice: how long, how it sounds, its words, and Begin."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from mindbody.ui.pages.parts import words
from mindbody.ui.pages.parts.hearing import HearingChoices
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.practise.sheet import PractisePage
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.practise.practice import PracticeViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.slider import Slider
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text

_FORMATS = "WAV (*.wav);;FLAC (*.flac);;Ogg Opus (*.ogg);;MP3 (*.mp3)"


class PracticePage(PractisePage):
    """Shows the state of its view model. `settings` are what is heard, the same as everywhere."""

    def __init__(self, look: Look, view_model: PracticeViewModel, settings: SettingsViewModel) -> None:
        state = view_model.state
        super().__init__(look, state.title, kicker=state.kicker)
        self.view_model = view_model
        self._settings = settings
        self._lengths: tuple[float, ...] = ()
        self._read: tuple[str, ...] | None = None
        self.body.addWidget(self._build_begin(settings))
        self.body.space(24)
        self.body.addWidget(self._build_cautions())
        self.body.space(24)
        self._script = QWidget()
        script = Column(look, gap=24)
        sound = Card(look, padding=28, gap=16)
        sound.body.addWidget(Text(look, self.tr("How it sounds"), role=Role.CARD))
        self._teller = Text(look, "")
        sound.body.addWidget(self._teller)
        sound.body.addWidget(HearingChoices(look, settings))
        script.addWidget(sound)
        script.addWidget(self._build_words())
        self._script.setLayout(script)
        self.body.addWidget(self._script)
        self.body.space(16)
        self.body.addWidget(Text(look, state.reviewed, role=Role.SMALL, tone="soft"))
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        view_model.file.changed.connect(self._show_file)
        self._show()
        self._show_file()
        tab_by_layout(self)

    def choose_file(self) -> None:
        """Ask where the sound file is to go, and write it."""
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        name = f"{self.view_model.state.title}.mp3".replace("/", "-").replace(":", " -")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a sound file"), str(Path(music) / name), _FORMATS
        )
        if chosen:
            self.view_model.save(Path(chosen))

    def _refresh(self) -> None:
        """Sound or comfort was chosen anew; the state may be the same after it."""
        self.view_model.refresh()
        self._show_teller()

    def _show_teller(self) -> None:
        teller = self.view_model.state.teller
        self._teller.set_text(
            self.tr("Another voice reads this one to you: {name}.").format(name=words.voice(teller))
        )
        self._teller.setVisible(teller != self._settings.voice)

    def _build_begin(self, settings: SettingsViewModel) -> QWidget:
        look, model, state = self._look, self.view_model, self.view_model.state
        card = Card(look, ground="tint", padding=28, gap=20)
        self._own = Text(look, "", role=Role.STRONG)
        card.body.addWidget(self._own)
        self._slider = Slider(look, self.tr("Minutes"), 0, 0, 0)
        self._slider.valueChanged.connect(model.choose_length)
        self._one_length = Text(look, "", role=Role.STRONG)
        card.body.addWidget(self._slider)
        card.body.addWidget(self._one_length)
        options = [each for each in words.positions() if each[0] in state.positions]
        self._position = ChoiceChips(look, self.tr("Position"), options)
        self._position.changed.connect(lambda chosen: model.choose_position(chosen[0]))
        card.body.addWidget(Labelled(look, self.tr("Position"), self._position))
        self._none = Text(look, self.tr("With the parts you skip, this one has nothing left to say."))
        card.body.addWidget(self._none)
        self._begin = PrimaryButton(look, self.tr("Begin"), icon="play")
        self._begin.clicked.connect(model.begin)
        self._star = SecondaryButton(look, "", icon="heart")
        self._star.clicked.connect(self._turn_star)
        self._save = SecondaryButton(look, self.tr("Save as a sound file"), icon="download")
        self._save.clicked.connect(self.choose_file)
        self._app_again = QuietButton(look, self.tr("Hear MindBody's own practice here"), icon="repeat")
        self._app_again.clicked.connect(self._take_back)
        card.body.addWidget(self.row(self._begin, self._star, self._save, self._app_again))
        self._saving = QWidget()
        column = Column(look, gap=8)
        self._said = Text(look, "", role=Role.SMALL)
        self._stop = QuietButton(look, self.tr("Stop writing"), icon="close")
        self._stop.clicked.connect(model.file.stop)
        column.addWidget(self._said)
        column.addWidget(self.row(self._stop))
        self._saving.setLayout(column)
        card.body.addWidget(self._saving)
        if state.felt:
            card.body.addWidget(Text(look, state.felt, role=Role.SMALL, tone="soft"))
        settings.changed.connect(self._refresh)
        return card

    def _build_cautions(self) -> QWidget:
        card = Card(self._look, ground="sunk", padding=24, gap=10)
        card.body.addWidget(Text(self._look, self.tr("Good to know"), role=Role.CARD))
        out = self.tr(
            "Eyes open is as good as eyes closed. You can leave at any moment: press Esc, or Ease out."
        )
        card.body.addWidget(Points(self._look, (out, *self.view_model.state.cautions)))
        return card

    def _build_words(self) -> QWidget:
        card = Card(self._look, padding=28, gap=16)
        self._show_words = SecondaryButton(self._look, self.tr("Read the words"), icon="captions")
        self._show_words.setCheckable(True)
        self._show_words.toggled.connect(lambda _on: self._show_transcript())
        card.body.addWidget(self.row(self._show_words))
        self._transcript = QWidget()
        card.body.addWidget(self._transcript)
        self._words_card = card
        return card

    def _show(self) -> None:
        state = self.view_model.state
        there = state.lengths
        if there != self._lengths:
            self._lengths = there
            self._slider.blockSignals(True)
            self._slider.setRange(0, max(0, len(there) - 1))
            self._slider.blockSignals(False)
        self._slider.set_words(
            lambda place: self.view_model.length_words(self._lengths[place]) if self._lengths else ""
        )
        if there:
            self._slider.setValue(there.index(state.minutes))
        self._slider.setVisible(len(there) > 1)
        self._one_length.setVisible(len(there) == 1 or state.own_plays)
        self._one_length.set_text(state.begin)
        self._show_teller()
        self._own.set_text(state.own)
        self._own.setVisible(bool(state.own))
        self._app_again.setVisible(bool(state.own))
        self._script.setVisible(not state.own_plays)
        self._none.setVisible(not there and not state.own_plays)
        self._begin.setEnabled(bool(there) or state.own_plays)
        self._begin.setAccessibleDescription(state.begin)
        self._save.setEnabled(bool(there))
        self._save.setVisible(not state.own_plays)
        self._position.set_chosen((state.position.value,))
        self._star.setText(self.tr("Take from favourites") if state.starred else self.tr("Keep as favourite"))
        self._words_card.setVisible(bool(there))
        self._show_transcript()

    def _show_transcript(self) -> None:
        on = self._show_words.isChecked()
        self._transcript.setVisible(on)
        said = self.view_model.state.words
        if not on or said == self._read:
            return
        self._read = said
        fresh = QWidget()
        column = Column(self._look, gap=14)
        for paragraph in said:
            column.addWidget(Text(self._look, paragraph))
        fresh.setLayout(column)
        self._words_card.body.replaceWidget(self._transcript, fresh)
        self._transcript.hide()
        self._transcript.deleteLater()
        self._transcript = fresh

    def _show_file(self) -> None:
        saving = self.view_model.file.state
        busy = saving.share is not None
        told = saving.said
        if saving.share is not None:
            told = self.tr("Writing the sound file: {n} %").format(n=round(saving.share * 100))
        elif told and told != self._said.text():
            announce(self, told)
        self._said.set_text(told)
        self._said.set_tone("accent" if saving.trouble else "ink")
        self._stop.setVisible(busy)
        self._saving.setVisible(bool(told))
        self._save.setEnabled(not busy and bool(self.view_model.state.lengths))

    def _take_back(self) -> None:
        self.view_model.take_back()
        self._begin.setFocus()
        announce(self, self.tr("MindBody's own practice plays here again."))

    def _turn_star(self) -> None:
        self.view_model.star(not self.view_model.state.starred)
        starred = self.view_model.state.starred
        announce(self, self.tr("Kept as favourite.") if starred else self.tr("No favourite any more."))
