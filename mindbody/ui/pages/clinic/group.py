"""One group: the meeting that begins now, the people in it, its meetings, and what is done at its end."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.group_end import GroupEndPart
from mindbody.ui.pages.clinic.heading import Heading, Said
from mindbody.ui.pages.clinic.meetings import MeetingsPart
from mindbody.ui.pages.clinic.people import PeoplePart
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.group import GroupViewModel
from mindbody.ui.viewmodels.clinic.group_state import GroupState
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text


class GroupPage(ScrollPage):
    """Draws the view model's state. papers: what is printed for a meeting, where that can be done."""

    help_wanted = Signal()

    def __init__(
        self,
        look: Look,
        view_model: GroupViewModel,
        *,
        papers: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, gap=24, parent=parent)
        self.view_model = view_model
        self._ordered: object = None
        self._heading = Heading(look, back=self.tr("All groups"))
        self._heading.left.connect(view_model.leave)
        self._said = Said(look)
        self._said.undone.connect(view_model.undo)
        self._start = _Start(look, view_model)
        self._people = PeoplePart(look, view_model)
        self._meetings = MeetingsPart(look, view_model)
        self._end = GroupEndPart(look, view_model)
        self.body.addLayout(self._heading)
        for part in (self._said, self._start):
            self.body.addWidget(part)
        columns = Columns(look, shares=(1, 1), least=380, gap=24, level=False)
        columns.addWidget(self._people)
        columns.addWidget(self._meetings)
        self.body.addLayout(columns)
        if papers is not None:
            self.body.addWidget(papers)
        self.body.addWidget(self._end)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view_model.refresh()

    def _show(self) -> None:
        state = self.view_model.state
        self.setAccessibleName(state.name)
        self._heading.show_words(state.name, state.facts)
        self._said.show_words("" if state.of_tables else state.said, trouble=state.trouble, undo=state.undo)
        self._start.show_state(state)
        self._people.show_people(state.people, ended=state.ended)
        self._meetings.show_meetings(state.meetings, ended=state.ended)
        self._end.show_state(state)
        order = (state.people, state.meetings, state.under_way, state.undo, state.ended)
        if order != self._ordered:
            self._ordered = order
            QTimer.singleShot(0, self, partial(tab_by_layout, self))


class _Start(Card):
    """The one thing to do: begin the next meeting, or go on with the one that was cut off."""

    def __init__(self, look: Look, view_model: GroupViewModel) -> None:
        super().__init__(look, ground="tint", gap=10)
        self._small = Text(look, "", role=Role.SMALL_STRONG, tone="primary")
        self._title = Text(look, "", role=Role.SECTION)
        self._begin = PrimaryButton(look, "", icon="play")
        self._over = QuietButton(look, self.tr("It is over"))
        self._cut_off = False
        self._view_model = view_model
        self._begin.clicked.connect(self._act)
        self._over.clicked.connect(view_model.close_meeting)
        flow = FlowLayout(look, gap=12, row_gap=10)
        flow.addWidget(self._begin)
        flow.addWidget(self._over)
        self.body.addWidget(self._small)
        self.body.addWidget(self._title)
        self.body.space(4)
        self.body.addLayout(flow)

    def show_state(self, state: GroupState) -> None:
        self._cut_off = bool(state.under_way)
        if self._cut_off:
            self._small.set_text(self.tr("Cut off. It can go on at the same block."))
        else:
            self._small.set_text(self.tr("Next"))
        self._title.set_text(state.under_way or state.begin_title)
        self._begin.setText(state.go_on_words or state.begin_words)
        self._begin.updateGeometry()
        self._over.setVisible(self._cut_off)
        self.setVisible(bool(state.under_way or state.begin))

    def _act(self) -> None:
        # Later: the page, and the button with it, may be out of sight before the click has come to its end.
        act = self._view_model.go_on if self._cut_off else self._view_model.begin
        QTimer.singleShot(0, self._view_model, act)
