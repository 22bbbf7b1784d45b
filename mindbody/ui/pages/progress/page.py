"""Progress: how it has been, in pictures and in words, with nothing to keep up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.progress.over_time import TimeView
from mindbody.ui.pages.progress.sheet import SheetView
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.ui.viewmodels.progress_sheet import Section
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text


class ProgressPage(ScrollPage):
    """A section at a time. What it shows is read anew each time the page is shown."""

    def __init__(self, look: Look, view_model: ProgressViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=24, parent=parent)
        self._view_model = view_model
        self.setAccessibleName(self.tr("Progress"))
        sections = (
            (Section.TIME.value, self.tr("Over time")),
            (Section.MEASURES.value, self.tr("My measures")),
            (Section.HELPS.value, self.tr("What seems to help")),
            (Section.MATTERS.value, self.tr("What matters")),
            (Section.WEEK.value, self.tr("This week")),
        )
        self._tabs = Segmented(
            look, self.tr("Which part of Progress"), sections, view_model.sheets.section.value
        )
        self._tabs.changed.connect(view_model.sheets.show_section)
        self._time = TimeView(look, view_model)
        self._sheet = SheetView(look)
        self._reading = Text(look, self.tr("One moment ..."), tone="soft")
        self._log = _LogCard(look)
        self._log.taken.connect(view_model.log_wanted)
        self._visit = _VisitCard(look)
        self._visit.taken.connect(view_model.visit_wanted)
        self.body.addWidget(Text(look, self.tr("How it has been"), role=Role.TITLE))
        self.body.addWidget(self._tabs)
        self.body.addWidget(self._time)
        self.body.addWidget(self._reading)
        self.body.addWidget(self._sheet)
        self.body.addWidget(self._log)
        self.body.addWidget(self._visit)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        view_model.sheets.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view_model.refresh()

    def _show(self) -> None:
        state, sheets = self._view_model.state, self._view_model.sheets
        on_time = sheets.section is Section.TIME
        self._tabs.set_chosen(sheets.section.value)
        self._time.setVisible(on_time)
        self._sheet.setVisible(not on_time)
        self._reading.setVisible(self._view_model.reading and (sheets.reading or not state.open))
        for_visit = sheets.section in (Section.TIME, Section.MEASURES)
        self._log.setVisible(on_time and state.open and not state.trouble)
        self._visit.setVisible(for_visit and state.open and not state.trouble)
        if on_time:
            self._time.show_state(state)
        else:
            self._sheet.show_sheet(sheets.sheet)
            tab_by_layout(self)


class _LogCard(Card):
    """The way to what was noted and done, day by day."""

    taken = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=12)
        self.body.addWidget(Text(look, self.tr("Day by day"), role=Role.CARD))
        self.body.addWidget(
            Text(look, self.tr("Check-ins, sessions and your own lines, with their times."), tone="soft")
        )
        button = SecondaryButton(look, self.tr("My log"), icon="list")
        button.clicked.connect(self.taken)
        row = FlowLayout(look)
        row.addWidget(button)
        self.body.addLayout(row)


class _VisitCard(Card):
    """The way to the page for a clinician."""

    taken = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=12)
        self.body.addWidget(Text(look, self.tr("For my next visit"), role=Role.CARD))
        self.body.addWidget(
            Text(
                look,
                self.tr("One printed page for the people who care for you. You choose what goes on it."),
                tone="soft",
            )
        )
        button = SecondaryButton(look, self.tr("Make the page"), icon="printer")
        button.clicked.connect(self.taken)
        row = FlowLayout(look)
        row.addWidget(button)
        self.body.addLayout(row)
