"""What can be done with a lesson that is open: begin it, hear it, stay with it. It stays in sight."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.learn.reader import ReaderViewModel
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.caption import CaptionBand
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import column_sides
from mindbody.ui.widgets.settling import lay_out
from mindbody.ui.widgets.text import Text

_CAPTION_FROM = 640
"""Pixels of window height at 100 % from which there is room for the caption beside the words."""


_LENGTH_FROM = 720


class LessonBar(QWidget):
    """Reading and hearing have their own buttons; one set is shown."""

    def __init__(self, look: Look, view_model: ReaderViewModel, *, widest: int) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._widest = widest
        self._room = 0
        self.caption = CaptionBand(look)
        self._reading = self._build_reading()
        self._hearing = self._build_hearing()
        column = QVBoxLayout()
        for part in (self.caption, self._reading, self._hearing):
            column.addWidget(part)
        self._column = column
        self.setLayout(column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._fit)
        view_model.changed.connect(self.show_state)
        view_model.listening.changed.connect(self.show_state)
        self.show_state()
        self._fit()

    def show_state(self) -> None:
        """Show what there is to do now."""
        state, hearing = self._view_model.state, self._view_model.listening.state
        listening = hearing.card is not None
        had_focus = self.isAncestorOf(self._focused())
        turned = listening is not self._hearing.isVisibleTo(self)
        self._hearing.setVisible(listening)
        self._reading.setVisible(not listening)
        self._length.set_text(state.begin)
        self._begin.setAccessibleDescription(state.begin)
        self._listen.setVisible(hearing.can_hear)
        self._stay.setVisible(state.stay.offered)
        self._stay.setText(
            self.tr("Move on after all") if state.stay.chosen else self.tr("Stay here another week")
        )
        self._stay.set_icon("undo" if state.stay.chosen else "repeat")
        self._pause.setText(self.tr("Pause") if hearing.playing else self.tr("Go on"))
        self._pause.set_icon("pause" if hearing.playing else "play")
        self.caption.set_words(hearing.words)
        self._show_caption()
        if turned and self.isVisible():
            lay_out()
        if turned and had_focus:
            (self._pause if listening else self._listen).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_reading(self) -> QWidget:
        look, model = self._look, self._view_model
        self._begin = PrimaryButton(look, self.tr("Begin as a session"), icon="play")
        self._length = Text(look, "", role=Role.SMALL, tone="soft")
        self._listen = SecondaryButton(look, self.tr("Listen instead"), icon="ear")
        self._stay = QuietButton(look, self.tr("Stay here another week"), icon="repeat")
        self._begin.clicked.connect(model.begin)
        self._listen.clicked.connect(lambda: model.listening.begin())
        self._stay.clicked.connect(self._turn_stay)
        return self._row(self._begin, self._listen, self._stay, self._length)

    def _build_hearing(self) -> QWidget:
        look, listening = self._look, self._view_model.listening
        self._pause = PrimaryButton(look, self.tr("Pause"), icon="pause")
        before = SecondaryButton(look, self.tr("Card before"))
        after = SecondaryButton(look, self.tr("Next card"), icon="forward")
        leave = QuietButton(look, self.tr("Back to reading"), icon="book")
        self._pause.clicked.connect(self._turn_sound)
        before.clicked.connect(listening.before)
        after.clicked.connect(listening.next)
        leave.clicked.connect(listening.stop)
        return self._row(self._pause, before, after, leave)

    def _row(self, *parts: QWidget) -> QWidget:
        row = QWidget()
        flow = FlowLayout(self._look, gap=14, row_gap=10)
        for part in parts:
            flow.addWidget(part)
        row.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        return row

    def _focused(self) -> QWidget:
        found: QWidget | None = self.window().focusWidget()
        return self.window() if found is None else found

    def _turn_sound(self) -> None:
        listening = self._view_model.listening
        if listening.state.playing:
            listening.pause()
        else:
            listening.go_on()

    def _turn_stay(self) -> None:
        self._view_model.stay(not self._view_model.state.stay.chosen)
        announce(self, self._view_model.state.stay.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_room(self, width: int) -> None:
        """How wide the page above is beside its scroll bar, so that both stand on one line."""
        if width != self._room:
            self._room = width
            self._fit()

    def _fit(self) -> None:
        look = self._look
        room = min(self._room or self.width(), self.width())
        before, after = column_sides(look, room, self._widest)
        after += self.width() - room
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (after, before) if mirrored else (before, after)
        self._column.setContentsMargins(left, look.space(14), right, look.space(18))
        self._column.setSpacing(look.space(8))
        # Where it would take a row of its own it is left to Begin's description.
        self._length.setVisible(room >= look.px(_LENGTH_FROM))
        self._show_caption()

    def _show_caption(self) -> None:
        hearing = self._view_model.listening.state.card is not None
        room = self.window().height() >= self._look.px(_CAPTION_FROM)
        self.caption.setVisible(hearing and room and self._look.captions)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.color("line"))
