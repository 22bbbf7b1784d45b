"""What is heard: the narrator, words on the screen, bells and a sound behind."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts import words
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.toggle import ToggleRow


class HearingChoices(QWidget):
    """Narrators and background sounds are listed once it is known which there are."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._there: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self._voice: ChoiceChips | None = None
        self._background: ChoiceChips | None = None
        self._listed: list[Labelled] = []
        self._captions = ToggleRow(
            look,
            self.tr("Show the words"),
            detail=self.tr("Each sentence stands on the screen while it is spoken."),
        )
        self._bell = ToggleRow(
            look, self.tr("Bells"), detail=self.tr("A soft bell marks the start and the end of a practice.")
        )
        self._reads = ToggleRow(
            look,
            self.tr("Read each page to me"),
            detail=self.tr(
                "What you come to is read out, also by key. In a session the screen may stay dark (F3)."
            ),
        )
        self._column = Column(look, gap=12)
        for row in (self._captions, self._bell, self._reads):
            self._column.addWidget(row)
        self.setLayout(self._column)
        self._captions.toggled.connect(lambda on: view_model.change_settings("captions", captions=on))
        self._bell.toggled.connect(lambda on: view_model.change_comfort("bell", bell=on))
        self._reads.toggled.connect(lambda on: view_model.change_settings("reads-pages", reads_pages=on))
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        settings, facts = self._view_model.settings, self._view_model.facts
        if (facts.voices, facts.backgrounds) != self._there:
            self._there = (facts.voices, facts.backgrounds)
            self._list_sounds()
        self._captions.setChecked(settings.captions)
        self._bell.setChecked(settings.comfort.bell)
        self._reads.setChecked(settings.reads_pages)
        if self._voice is not None:
            self._voice.set_chosen((self._view_model.voice,))
        if self._background is not None:
            self._background.set_chosen((self._view_model.background,))

    def _list_sounds(self) -> None:
        for old in self._listed:
            self._column.removeWidget(old)
            old.deleteLater()
        self._listed = []
        voices, backgrounds = self._view_model.facts.voices, self._view_model.facts.backgrounds
        self._voice = self._background = None
        if voices:
            title = self.tr("Who reads to you")
            self._voice = ChoiceChips(self._look, title, words.voices(voices))
            self._voice.changed.connect(lambda chosen: self._view_model.choose_voice(chosen[0]))
            self._listed.append(Labelled(self._look, title, self._voice))
            self._column.insertWidget(0, self._listed[-1])
        if backgrounds:
            title = self.tr("A sound behind the voice")
            self._background = ChoiceChips(self._look, title, words.backgrounds(backgrounds))
            self._background.changed.connect(lambda chosen: self._view_model.choose_background(chosen[0]))
            self._listed.append(Labelled(self._look, title, self._background))
            self._column.addWidget(self._listed[-1])
