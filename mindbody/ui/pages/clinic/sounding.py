"""The sound of a block: begin, pause, ease out, its words on the room's screen, and how loud it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.console_state import SoundState
from mindbody.ui.viewmodels.clinic.meeting_sound import Playing
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class SoundingPart(Card):
    """Hidden in a block without a sound."""

    turned = Signal()
    eased = Signal()
    captions_turned = Signal()

    def __init__(self, look: Look, levels: QWidget, parent: QWidget | None = None) -> None:
        """levels: what sets how loud each part is."""
        super().__init__(look, ground="tint", padding=20, gap=12, parent=parent)
        self._title = Text(look, "", role=Role.CARD)
        self._left = Text(look, "", tone="soft")
        self._trouble = Text(look, "", tone="accent")
        self._play = SecondaryButton(look, "", icon="play")
        self._ease = QuietButton(look, self.tr("Ease out"), icon="wind")
        self._words = QuietButton(look, self.tr("Words in the room"), icon="captions")
        self._words.setCheckable(True)
        self._loud = QuietButton(look, self.tr("How loud"), icon="speaker")
        self._loud.setCheckable(True)
        flow = FlowLayout(look, gap=8, row_gap=6)
        for widget in (self._play, self._ease, self._words, self._loud, self._left):
            flow.addWidget(widget)
        self._levels = levels
        self.body.addWidget(self._title)
        self.body.addLayout(flow)
        self.body.addWidget(levels)
        self.body.addWidget(self._trouble)
        levels.hide()
        self._loud.toggled.connect(levels.setVisible)
        self._play.clicked.connect(self.turned)
        self._ease.clicked.connect(self.eased)
        self._words.clicked.connect(self.captions_turned)
        self.hide()

    def show_sound(self, sound: SoundState) -> None:
        self.setVisible(sound.playing is not Playing.NONE)
        plays = sound.playing in (Playing.PLAYS, Playing.EASING)
        self._title.set_text(sound.title)
        words = {
            Playing.READY: self.tr("Play to the room"),
            Playing.PLAYS: self.tr("Pause"),
            Playing.PAUSED: self.tr("Go on"),
        }
        self._play.setText(words.get(sound.playing, self.tr("Fading")))
        self._play.set_icon("pause" if plays else "play")
        self._play.setEnabled(sound.playing is not Playing.EASING)
        self._play.updateGeometry()
        self._ease.setVisible(sound.playing in (Playing.PLAYS, Playing.PAUSED))
        self._words.setChecked(sound.captions_on)
        self._left.set_text(self.tr("{time} left").format(time=sound.left) if sound.left else "")
        self._trouble.set_text(sound.trouble)
        self._trouble.setVisible(bool(sound.trouble))
