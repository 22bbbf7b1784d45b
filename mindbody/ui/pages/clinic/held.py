"""A meeting that was held: who came, three lines about it, and how it kept to its plan."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.heading import Heading, Said
from mindbody.ui.pages.clinic.here import HerePart
from mindbody.ui.pages.clinic.taking_home import TakingHomePart
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.meeting import LINES, LONGEST_LINE, BlockLine, HeldViewModel
from mindbody.ui.viewmodels.clinic.taking_home import TakingHomeViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text


class HeldPage(ScrollPage):
    """Attendance can be put right; the note is kept when it is asked for, and when the page is left."""

    def __init__(
        self,
        look: Look,
        view_model: HeldViewModel,
        home: TakingHomeViewModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """home: what its members take home, where the meeting is among the lessons."""
        super().__init__(look, gap=24, parent=parent)
        self._view_model = view_model
        state = view_model.state
        self.setAccessibleName(state.title)
        heading = Heading(look, state.title, state.day, back=self.tr("Back to the group"))
        heading.left.connect(self._leave)
        self._said = Said(look)
        self.body.addLayout(heading)
        self.body.addWidget(self._said)
        self._here = HerePart(look, over=True)
        self._here.marked.connect(view_model.mark)
        people = Card(look)
        people.body.addWidget(self._here)
        self._note = _Note(look, view_model)
        columns = Columns(look, shares=(1, 1), least=380, gap=24, level=False)
        columns.addWidget(people)
        columns.addWidget(self._note)
        self.body.addLayout(columns)
        if home is not None:
            self.body.addWidget(TakingHomePart(look, home))
        self.body.addWidget(_Kept(look, state.blocks, state.whole))
        again = QuietButton(look, self.tr("Hold this meeting again"), icon="repeat")
        again.clicked.connect(lambda: QTimer.singleShot(0, view_model, view_model.hold_again))
        foot = FlowLayout(look)
        foot.addWidget(again)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()
        tab_by_layout(self)

    def _leave(self) -> None:
        before = self._view_model.state
        self._note.keep_what_is_new()
        state = self._view_model.state
        # What can't be kept is told once before it is left behind.
        if not (state.of_note and state.trouble) or (before.of_note and before.trouble):
            self._view_model.leave()

    def _show(self) -> None:
        state = self._view_model.state
        self._here.show_lines(state.lines)
        self._said.show_words("" if state.of_note else state.said, trouble=state.trouble)
        self._note.said.show_words(state.said if state.of_note else "", trouble=state.trouble)


class _Note(Card):
    """Three lines, about the session alone."""

    def __init__(self, look: Look, view_model: HeldViewModel) -> None:
        super().__init__(look, gap=14)
        self._view_model = view_model
        self.body.addWidget(Text(look, self.tr("Note"), role=Role.CARD))
        self.body.addWidget(
            Text(
                look,
                self.tr("About the session alone, and no one in it: the room, the time, what to change."),
                role=Role.SMALL,
                tone="soft",
            )
        )
        self._lines = [
            TextField(look, self.tr("Line {n}").format(n=number), limit=LONGEST_LINE)
            for number in range(1, LINES + 1)
        ]
        for line, words in zip(self._lines, (*view_model.state.note, *[""] * LINES), strict=False):
            line.set_text(words)
            line.entered.connect(self._keep)
            self.body.addWidget(line)
        keep = PrimaryButton(look, self.tr("Keep the note"), icon="check")
        keep.clicked.connect(self._keep)
        flow = FlowLayout(look)
        flow.addWidget(keep)
        self.body.addLayout(flow)
        self.said = Said(look, beside=True)
        self.body.addWidget(self.said)

    def keep_what_is_new(self) -> None:
        """For whoever goes without asking for it to be kept."""
        if (
            tuple(line.text.strip() for line in self._lines if line.text.strip())
            != self._view_model.state.note
        ):
            self._keep()

    def _keep(self) -> None:
        self._view_model.keep_note([line.text for line in self._lines])


class _Kept(Card):
    """The plan beside what happened, a block a line."""

    def __init__(self, look: Look, blocks: tuple[BlockLine, ...], whole: str) -> None:
        super().__init__(look, gap=12)
        self.body.addWidget(Text(look, self.tr("How it kept to its plan"), role=Role.CARD))
        self.body.addWidget(Text(look, whole or self.tr("Nothing was kept of its blocks."), tone="soft"))
        lines = Column(look, gap=8)
        for block in blocks:
            columns = Columns(look, shares=(5, 5), least=200, gap=16)
            columns.addWidget(Text(look, block.title))
            facts = self.tr("planned {planned}, took {taken}  ·  {stands}").format(
                planned=block.planned, taken=block.taken, stands=block.stands
            )
            columns.addWidget(Text(look, facts, tone="soft"))
            lines.addLayout(columns)
        self.body.addLayout(lines)
