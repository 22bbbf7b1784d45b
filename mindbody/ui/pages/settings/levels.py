"""How loud each sound is, each with a way to hear it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.words import percent
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.settings import SettingsViewModel, Sound
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.slider import Slider
from mindbody.ui.widgets.text import Text


class LevelChoices(QWidget):
    """Four sliders. "Hear it" is there once sound can be played."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._rows: dict[Sound, _Level] = {}
        column = Column(look, gap=14)
        self.setLayout(column)
        names = {
            Sound.VOICE: self.tr("How loud the voice is"),
            Sound.BACKGROUND: self.tr("How loud the sound behind it is"),
            Sound.BELL: self.tr("How loud the bells are"),
            Sound.TONE: self.tr("How loud the breath tones are"),
        }
        for sound, name in names.items():
            self._rows[sound] = _Level(look, view_model, sound, name)
            column.addWidget(self._rows[sound])
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        model = self._view_model
        silent = model.voice == "silent"
        comfort = model.settings.comfort
        shown = {
            Sound.VOICE: not silent,
            Sound.BACKGROUND: bool(model.background),
            Sound.BELL: comfort.bell,
            Sound.TONE: comfort.breath_focus,
        }
        for each, row in self._rows.items():
            row.setVisible(shown[each])
            row.show_level(model.level(each), can_hear=model.can_hear, words=model.words(each))


class _Level(QWidget):
    def __init__(self, look: Look, view_model: SettingsViewModel, sound: Sound, name: str) -> None:
        super().__init__()
        title = Text(look, name, role=Role.STRONG)
        self._slider = Slider(look, name, 0, 20, 20, words=lambda step: percent(step / 20))
        title.setBuddy(self._slider)
        self._hear = SecondaryButton(look, self.tr("Hear it"), icon="speaker")
        self._hear.setAccessibleDescription(name)
        left = QWidget()
        column = Column(look, gap=0)
        self._words = Text(look, "", role=Role.SMALL, tone="soft")
        for each in (title, self._slider, self._words):
            column.addWidget(each)
        left.setLayout(column)
        right = QWidget()
        beside = Column(look, gap=0)
        beside.addStretch(1)
        beside.addWidget(self._hear, 0, Qt.AlignmentFlag.AlignRight)
        beside.addStretch(1)
        right.setLayout(beside)
        both = Columns(look, shares=(5, 2), least=150, gap=24)
        both.addWidget(left)
        both.addWidget(right)
        self.setLayout(both)
        self._slider.valueChanged.connect(lambda step: view_model.change_level(sound, step / 20))
        self._hear.clicked.connect(lambda: view_model.hear(sound))

    def show_level(self, level: float, *, can_hear: bool, words: str) -> None:
        """words: what is spoken when it is heard, "" for nothing."""
        self._slider.blockSignals(True)
        self._slider.setValue(round(level * 20))
        self._slider.blockSignals(False)
        self._slider.update()
        self._hear.setVisible(can_hear)
        self._words.set_text(self.tr("It says: “{words}”").format(words=words))
        self._words.setVisible(bool(words))
