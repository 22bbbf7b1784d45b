"""The console: the facilitator's view of a meeting. Nothing on it ever reaches the room but its frames."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import RoomFrame
from mindbody.clinic.running import Cover
from mindbody.ui.pages.clinic.agenda import AgendaPart
from mindbody.ui.pages.clinic.bar import ConsoleBar
from mindbody.ui.pages.clinic.counting import CountingPart
from mindbody.ui.pages.clinic.here import HerePart
from mindbody.ui.pages.clinic.keys import ConsoleKeys
from mindbody.ui.pages.clinic.notes import NotesPart
from mindbody.ui.pages.clinic.script import ScriptPart
from mindbody.ui.pages.clinic.seen import SeenPart
from mindbody.ui.pages.clinic.sounding import SoundingPart
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.console import ConsoleViewModel
from mindbody.ui.viewmodels.clinic.console_state import ConsoleState
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import scrolling
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text

_WIDE_FROM: Final = 1120
"""Pixels at 100 % from which the three columns stand side by side."""


class ConsolePage(QWidget):
    """Draws the view model's state, and sends it what is pressed. `left`: the console is left for now."""

    left = Signal()

    def __init__(
        self,
        look: Look,
        room_look: Look,
        view_model: ConsoleViewModel,
        *,
        levels: QWidget,
        room: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """levels: how loud each sound is. room: which screen the room sees, and how."""
        super().__init__(parent)
        self._look = look
        self.view_model = model = view_model
        self.setAccessibleName(self.tr("Console"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._agenda = AgendaPart(look)
        self.seen = SeenPart(look, room_look)
        self._script = ScriptPart(look)
        self._counting = CountingPart(look)
        self._sounding = SoundingPart(look, levels)
        self._here = HerePart(look)
        self._bar = ConsoleBar(look)
        self._late = _CatchingUp(look)
        self._ordered: object = None
        whole = Column(look, gap=0)
        whole.addWidget(self._build_top(room))
        whole.addWidget(self._build_middle(), 1)
        whole.addWidget(self._bar)
        self.setLayout(whole)
        self._connect()
        self._keys = ConsoleKeys(
            self,
            {
                "Space": self._go_on,
                "Backspace": model.back,
                "B": model.turn_blank,
                "F": model.turn_frozen,
                "Esc": model.turn_calm,
                "H": model.turn_help,
                "T": model.turn_timer,
                "P": model.turn_pause,
                "+": model.more,
                "-": model.less,
                "A": self._here.focus_first,
                "S": model.sound.turn,
            },
        )
        self._show()
        self._show_frame(model.frame)
        look.changed.connect(self._fit)

    def _build_top(self, room: QWidget | None) -> QWidget:
        look = self._look
        top = _Top(look)
        meeting = self.view_model.meeting
        title = f"{meeting.code} · {meeting.title}" if meeting.code else meeting.title
        self._clock = Text(look, "", role=Role.SECTION)
        self._pace = Text(look, "", role=Role.STRONG)
        leave = QuietButton(look, self.tr("Leave"), icon="back")
        leave.clicked.connect(self.left)
        flow = FlowLayout(look, gap=18, row_gap=6, spread=True)
        flow.addWidget(leave)
        flow.addWidget(Text(look, title, role=Role.CARD))
        flow.addWidget(Text(look, self.view_model.state.group, tone="soft"))
        if room is not None:
            flow.addWidget(room)
        time = Row(look, gap=12)
        time.addWidget(self._clock)
        time.addWidget(self._pace, 0, Qt.AlignmentFlag.AlignVCenter)
        flow.addItem(time)
        column = Column(look, margins=(24, 12, 24, 12))
        column.addLayout(flow)
        top.setLayout(column)
        return top

    def _build_middle(self) -> QWidget:
        look = self._look
        self._columns = Row(look, gap=0)
        script = QWidget()
        self._script_column = column = Column(look, gap=16, margins=(24, 16, 24, 24))
        self._trouble = Text(look, "", tone="accent")
        for part in (
            self._trouble, self._late, self.seen, self._sounding, self._counting, self._script,
            NotesPart(look, self.view_model.meeting.notes),
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        script.setLayout(column)
        self._left, self._middle, self._right = (scrolling(each) for each in (None, script, None))
        for area, share in ((self._left, 0), (self._middle, 1), (self._right, 0)):
            self._columns.addWidget(area, share)
        self._sides = tuple(_side(look, each) for each in (self._agenda, self._here))
        self._wide: bool | None = None
        middle = QWidget()
        middle.setLayout(self._columns)
        return middle

    def _connect(self) -> None:
        model, bar = self.view_model, self._bar
        self._agenda.gone_to.connect(model.go_to)
        self._agenda.skipped.connect(model.skip)
        self._agenda.shifted.connect(model.shift)
        self._here.marked.connect(model.mark)
        self._counting.counted.connect(model.count)
        self._counting.turned.connect(model.turn_tally)
        self._sounding.turned.connect(model.sound.turn)
        self._sounding.eased.connect(model.sound.ease_out)
        self._sounding.captions_turned.connect(model.turn_captions)
        self._late.accepted.connect(model.accept)
        bar.back.connect(model.back)
        bar.next.connect(model.next)
        bar.ended.connect(model.end)
        bar.less.connect(model.less)
        bar.more.connect(model.more)
        bar.timer.connect(model.turn_timer)
        bar.paused.connect(model.turn_pause)
        bar.covered.connect(self._cover)
        model.changed.connect(self._show)
        model.framed.connect(self._show_frame)

    def follow_room(self) -> None:
        """What moves on the room's screen moves on the small one too; frozen, it stands still."""
        frozen = self.view_model.run.cover is Cover.FROZEN
        self.seen.follow(None if frozen else self.view_model.moment)

    def _go_on(self) -> None:
        # The last block is ended by a press on its button alone: Space may come once too often.
        if not self.view_model.state.at_end:
            self.view_model.next()

    def _cover(self, cover: Cover) -> None:
        model = self.view_model
        verbs = {
            Cover.BLANK: model.turn_blank,
            Cover.FROZEN: model.turn_frozen,
            Cover.CALM: model.turn_calm,
            Cover.HELP: model.turn_help,
        }
        verbs[cover]()

    def _show(self) -> None:
        state = self.view_model.state
        self._clock.set_text(state.clock)
        self._pace.set_text(state.pace)
        self._pace.set_tone("accent" if state.late else "soft")
        self._agenda.show_rows(state.agenda)
        self._script.show_script(state.say, state.if_asked, state.handout)
        self._sounding.show_sound(state.sound)
        self._counting.show_tally(state.tally)
        self._here.show_lines(state.lines)
        self._late.show_words(state.suggestion)
        self._bar.show_state(state)
        self._retab(state)
        self.follow_room()
        self._trouble.set_text(state.trouble)
        self._trouble.setVisible(bool(state.trouble))

    def _retab(self, state: ConsoleState) -> None:
        """Where something else stands than before, Tab goes through it in order."""
        order = (
            tuple(row.number for row in state.agenda),
            tuple(line.member.id for line in state.lines),
            state.tally is None,
        )
        if order != self._ordered:
            self._ordered = order
            QTimer.singleShot(0, self, lambda: tab_by_layout(self))

    def _show_frame(self, frame: RoomFrame) -> None:
        state = self.view_model.state
        covered = {
            Cover.BLANK: self.tr("The room sees nothing"),
            Cover.CALM: self.tr("The room sees the calm screen"),
            Cover.FROZEN: self.tr("The room's screen stands still"),
            Cover.HELP: self.tr("The room sees the help card"),
        }
        cover = self.view_model.run.cover
        seen = self.tr("The room sees  ·  {screen}").format(screen=state.screen)
        self.seen.show_now(frame, covered[cover] if cover is not None else seen)
        self.seen.show_next(self.view_model.coming)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._stand(wide=self.width() >= self._look.px(_WIDE_FROM))

    def _stand(self, *, wide: bool) -> None:
        """Agenda and people beside the script; below it where there is no room for three columns."""
        for area, pixels in ((self._left, 310), (self._right, 280)):
            area.setFixedWidth(self._look.px(pixels))
        if wide == self._wide:
            return
        self._wide = wide
        for area, side in zip((self._left, self._right), self._sides, strict=True):
            if wide:
                self._script_column.removeWidget(side)
                area.setWidget(side)
            else:
                area.takeWidget()
                self._script_column.insertWidget(self._script_column.count() - 1, side)
            side.show()
            area.setVisible(wide)
        if wide:
            self._bar.take_back()
        else:
            # Large words leave no room for all of it below: the two that are always needed stay there.
            self._script_column.insertWidget(0, self._bar.rest)
        tab_by_layout(self)


def _side(look: Look, part: QWidget) -> QWidget:
    side = QWidget()
    inner = Column(look, margins=(14, 16, 14, 16))
    inner.addWidget(part)
    side.setLayout(inner)
    side.setAutoFillBackground(False)
    return side


class _Top(QWidget):
    """The line over everything."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._look.color("border" if self._look.tokens.outlined else "line")
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, color)


class _CatchingUp(Card):
    """What would bring the meeting back in time, and a button that does it."""

    accepted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="accent_tint", padding=18, gap=10)
        self._words = Text(look, "")
        do = SecondaryButton(look, self.tr("Do that"))
        do.clicked.connect(self.accepted)
        self.body.addWidget(self._words)
        flow = FlowLayout(look)
        flow.addWidget(do)
        self.body.addLayout(flow)
        self.hide()

    def show_words(self, words: str) -> None:
        self._words.set_text(words)
        self.setVisible(bool(words))
