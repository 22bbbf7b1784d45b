"""A small panel: how loud the voice, the background, the bells and the tones are."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.frame import SessionState
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.slider import Slider
from mindbody.ui.widgets.text import Text

PARTS = ("voice", "background", "bell", "tone")


class SoundPanel(Card):
    """Sliders from 0 to 100 for what this step plays; `set_levels` is told at once."""

    def __init__(
        self,
        look: Look,
        parts: tuple[str, ...],
        set_levels: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, padding=24, gap=14, parent=parent)
        self._set_levels = set_levels
        self._state: SessionState | None = None
        names = {
            "voice": self.tr("Voice"),
            "background": self.tr("Background"),
            "bell": self.tr("Bells"),
            "tone": self.tr("Breath tones"),
        }
        self._sliders: dict[str, Slider] = {}
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        self.setAccessibleName(self.tr("Sound"))
        for part in parts:
            label = Text(look, names[part], role=Role.SMALL_STRONG)
            slider = Slider(look, names[part], 0, 100, 50, words=_percent, words_below=False)
            slider.valueChanged.connect(lambda value, part=part: self._moved(part, value))
            label.setBuddy(slider)
            self.body.addWidget(label)
            self.body.addWidget(slider)
            self._sliders[part] = slider
            self._rows[part] = (label, slider)

    def show_state(self, state: SessionState) -> None:
        self._state = state
        for part, slider in self._sliders.items():
            slider.blockSignals(True)
            slider.setValue(round(getattr(state.levels, part) * 100))
            slider.blockSignals(False)
        for widget in self._rows.get("background", ()):
            widget.setVisible(state.has_background)

    def _moved(self, part: str, value: int) -> None:
        if self._state is not None:
            self._set_levels(replace(self._state.levels, **{part: value / 100}))


def _percent(value: int) -> str:
    return f"{value} %"
