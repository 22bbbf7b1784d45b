"""The open timer: a bell to begin with, quiet, and a tap when it is enough."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.practise.sheet import PractisePage
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.practise.timer import BETWEEN, TimerViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.toggle import ToggleRow


class TimerPage(PractisePage):
    """Shows the state of its view model. The time is told only to those who want to see it."""

    def __init__(self, look: Look, view_model: TimerViewModel, *, hour: float = 10.0) -> None:
        super().__init__(look, self.tr("Open timer"), self.tr("Sit, lie or stand. It ends when you say so."))
        self.view_model = view_model
        card = PictureCard(look, "quiet-water", hour=hour, padding=32, gap=16)
        self._before = self._build_before()
        self._during = self._build_during()
        self._done = Text(look, "", role=Role.LEAD)
        for part in (self._done, self._before, self._during):
            card.body.addWidget(part)
        card.body.addStretch(1)
        self.body.addWidget(card)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()
        tab_by_layout(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Time that nobody sees is not counted on: it ends here, and what was spent is kept."""
        if not self.window().isMinimized():
            self.view_model.close()
        super().hideEvent(event)

    def _build_before(self) -> QWidget:
        look, model = self._look, self.view_model
        self._bell = ToggleRow(look, self.tr("A soft bell to begin with"))
        self._bell.toggled.connect(model.choose_bell)
        between = [
            (str(each), self.tr("Every {n} min").format(n=each) if each else self.tr("None"))
            for each in BETWEEN
        ]
        self._between = ChoiceChips(look, self.tr("Bells on the way"), between)
        self._between.changed.connect(lambda chosen: model.choose_between(int(chosen[0])))
        self._begin = PrimaryButton(look, self.tr("Begin"), icon="play")
        self._begin.clicked.connect(self._start)
        return self._stacked(
            self._bell, Labelled(look, self.tr("Bells on the way"), self._between), self.row(self._begin)
        )

    def _build_during(self) -> QWidget:
        look, model = self._look, self.view_model
        self._quiet = Text(look, "", role=Role.LEAD)
        self._time = Text(look, "", role=Role.TITLE)
        self._shown = ToggleRow(look, self.tr("Show the time"))
        self._shown.toggled.connect(model.show_time)
        self._end = PrimaryButton(look, self.tr("I'm done"), icon="check")
        self._end.clicked.connect(self._finish)
        self._pause = SecondaryButton(look, self.tr("Pause"), icon="pause")
        self._pause.clicked.connect(model.pause)
        return self._stacked(self._quiet, self._time, self._shown, self.row(self._end, self._pause))

    def _stacked(self, *parts: QWidget) -> QWidget:
        holder = QWidget()
        column = Column(self._look, gap=20)
        for part in parts:
            column.addWidget(part)
        holder.setLayout(column)
        return holder

    def _start(self) -> None:
        self.view_model.begin()
        self._end.setFocus()

    def _finish(self) -> None:
        self.view_model.end()
        self._begin.setFocus()
        announce(self, self.view_model.state.done)

    def _show(self) -> None:
        state = self.view_model.state
        self._bell.setChecked(state.bell)
        self._between.set_chosen((str(state.between),))
        self._shown.setChecked(state.shown)
        self._before.setVisible(not state.running)
        self._during.setVisible(state.running)
        self._quiet.set_text(
            self.tr("The computer was asleep, so we waited. Go on when you like, or end here.")
            if state.slept
            else self.tr("Quiet time. Nothing more is asked of you.")
        )
        self._time.set_text(self.view_model.time_words())
        self._time.setVisible(state.shown)
        self._pause.setText(self.tr("Go on") if state.paused else self.tr("Pause"))
        self._pause.set_icon("play" if state.paused else "pause")
        self._done.set_text(state.done)
        self._done.setVisible(bool(state.done))
