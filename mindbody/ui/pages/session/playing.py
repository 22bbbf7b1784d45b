"""The ground of the steps that play: evening, captions, controls and the sound panel."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.sound_controls import SoundControls
from mindbody.ui.pages.session.sound_panel import SoundPanel
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.caption import CaptionBand


class PlayingGround(QWidget):
    """Holds `middle`, the caption under it and the controls; the panel floats above the controls."""

    def __init__(
        self,
        look: Look,
        session: SessionViewModel,
        middle: QWidget,
        *,
        parts: tuple[str, ...],
        extra: tuple[SecondaryButton, ...] = (),
        company: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """company: the words only keep company, and may give way to `middle` in a low window."""
        super().__init__(parent)
        self._company = company
        self._look = look
        self._session = session
        self._said = ""
        self._needed = True
        self.caption = CaptionBand(look)
        self.controls = controls = SoundControls(look, extra=extra)
        column = QVBoxLayout()
        column.setSpacing(look.space(16))
        middle.setMinimumHeight(60)
        column.addWidget(middle, 1)
        column.addWidget(self.caption)
        column.addWidget(controls)
        self.setLayout(column)
        self._column = column
        self.panel = SoundPanel(look, parts, session.set_levels, parent=self)
        self.panel.hide()
        controls.paused.connect(session.toggle_pause)
        controls.eased_out.connect(session.ease_out)
        controls.skipped.connect(session.skip)
        controls.words_switched.connect(session.show_words)
        controls.sound_opened.connect(self._open_panel)
        session.changed.connect(self._show_frame)
        look.changed.connect(self._fit)
        self._fit()
        self._show_frame()

    def set_caption(self, words: str, *, needed: bool = True) -> None:
        """Show the words, and say them to a screen reader when they are new."""
        self.caption.set_words(words)
        self._needed = needed
        self._fit()
        if words != self._said:
            self._said = words
            announce(self.caption, words)

    def _show_frame(self) -> None:
        state = self._session.state
        self.controls.show_words(state.words_on)
        self.controls.pause.set_icon("play" if state.paused else "pause")
        self.controls.pause.set_name(self.tr("Go on") if state.paused else self.tr("Pause"))
        self._look.set(captions=state.words_on)
        self.panel.show_state(state)

    def _open_panel(self, on: bool) -> None:
        self.panel.setVisible(on)
        self._place_panel()
        if on:
            self.panel.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._place_panel()

    def _fit(self) -> None:
        look = self._look
        low = self.height() < look.px(480)
        self.caption.setVisible(self._needed or not (low and self._company))
        self._column.setContentsMargins(0, 0, 0, look.space(10 if low else 36))
        self._column.setSpacing(look.space(8 if low else 20))

    def _place_panel(self) -> None:
        look = self._look
        width = min(look.px(360), self.width() - 2 * look.space(24))
        wanted = QSize(width, max(self.panel.heightForWidth(width), self.panel.sizeHint().height()))
        x = (self.width() - width) // 2
        y = max(0, self.controls.y() - wanted.height() - look.space(16))
        self.panel.setGeometry(x, y, wanted.width(), min(wanted.height(), self.controls.y()))
