"""The session player: one step at a time, full window, quiet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.session.steps import StepKind
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.blank import BlankPage
from mindbody.ui.pages.session.closing import ClosingPage
from mindbody.ui.pages.session.dark import DarkScreen
from mindbody.ui.pages.session.do import DoPage
from mindbody.ui.pages.session.evening import Evening
from mindbody.ui.pages.session.keys import Keys
from mindbody.ui.pages.session.making import make_page
from mindbody.ui.pages.session.notice_line import NoticeLine
from mindbody.ui.pages.session.pause_sheet import PauseSheet
from mindbody.ui.pages.session.top_bar import TopBar
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.session.words import say
from mindbody.ui.widgets.fading_stack import FadingStack
from mindbody.ui.widgets.landscape import Landscape

EVENING = 21.0
_PLAYING = (StepKind.BREATHE, StepKind.LISTEN)
_IN_THE_DARK = (*_PLAYING, StepKind.MOVE)


class SessionPage(QWidget):
    """Draws the session view model's state, and sends it what the person does."""

    flare_wanted = Signal()
    turned = Signal()
    """Something else is to be read than before."""

    def __init__(
        self, look: Look, view_model: SessionViewModel, *, home: str = "", parent: QWidget | None = None
    ) -> None:
        """home: the words of the way back at the end, where it is another than Today's."""
        super().__init__(parent)
        self._home = home
        self._look = look
        self._session = view_model
        self._evening = Evening(look, captions=view_model.state.words_on, parent=self)
        self.setObjectName("session")
        self.setAccessibleName(view_model.state.title)
        self._landscape = Landscape(self._evening, view_model.lesson, hour=EVENING, parent=self)
        self._landscape.hide()
        self._bars = tuple(TopBar(each) for each in (look, self._evening))
        self._notices = tuple(NoticeLine(each) for each in (look, self._evening))
        self._stack = FadingStack(look)
        self._stack.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (*self._bars, *self._notices):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setLayout(column)
        for bar in self._bars:
            bar.back.connect(view_model.back_a_step)
            bar.dark_wanted.connect(self._darken)
            bar.stop_wanted.connect(view_model.pause)
        self._sheets = tuple(PauseSheet(each, self) for each in (look, self._evening))
        for sheet in self._sheets:
            sheet.went_on.connect(view_model.resume)
            sheet.eased_out.connect(view_model.ease_out)
            sheet.ended.connect(view_model.end_here)
            sheet.flare_wanted.connect(self.flare_wanted)
        self._dark = DarkScreen(self)
        self._dark.lifted.connect(self._lifted)
        self._blank = BlankPage(look, self)
        self._blank.shown_again.connect(view_model.show_again)
        self._keys = Keys(
            self,
            space=view_model.toggle_pause,
            right=view_model.forward,
            left=view_model.backward,
            escape=view_model.escape,
            darken=self._darken,
            undo=self._undo,
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.update)
        view_model.changed.connect(self._show)
        view_model.stepped.connect(self._step)
        self._step()

    @property
    def view_model(self) -> SessionViewModel:
        return self._session

    @property
    def step_page(self) -> QWidget | None:
        """The page of the step that is shown."""
        return self._stack.current

    @property
    def heard(self) -> QWidget:
        """The part that is to be read: the question over the step where there is one, else the step."""
        asked = next((sheet for sheet in self._sheets if not sheet.isHidden()), None)
        return asked or self._stack.current or self

    def _undo(self) -> None:
        if self._session.step is not None:
            self._session.step.undo()

    def _step(self) -> None:
        """Show the page of the step the session is in now."""
        before = self._stack.current
        state, step = self._session.state, self._session.step
        page: QWidget
        if step is not None:
            # Before what is on it, which its page says as it is made.
            announce(self, step_names()[state.kinds[state.index]])
            page = make_page(self._look, self._evening, self._session, step, self._landscape)
        elif state.closing is not None:
            page = ClosingPage(self._look, self._session, state.closing, home=self._home)
        else:
            return
        self._landscape.setVisible(self._plays())
        self._stack.show_page(page)
        if before is not None:
            # It keeps its parent until it goes: a page without one would belong to Python, which may take
            # it away in the middle of a click on one of its own buttons.
            before.deleteLater()
        if isinstance(page, DoPage):
            page.turned.connect(self.turned)
        self._show()
        (self._dark if self._dark.takes_keys else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def _plays(self) -> bool:
        step = self._session.step
        return step is not None and step.kind in _PLAYING

    def _can_darken(self) -> bool:
        step = self._session.step
        return step is not None and (self._session.state.by_ear or step.kind in _IN_THE_DARK)

    def _darken(self) -> None:
        by_ear = self._session.state.by_ear
        if not self._dark.isHidden():
            self._dark.lift()
        elif self._can_darken():
            self._dark.cover(by_ear=by_ear)
            self._keys.hold(held=not by_ear)

    def _lifted(self) -> None:
        self._keys.hold(held=self._session.state.asking is not None)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        state = self._session.state
        plays = self._plays()
        day, evening = self._bars
        names = step_names()
        for bar, shown in ((day, not plays), (evening, plays)):
            bar.setVisible(shown and state.closing is None)
            bar.offer_dark(offered=shown and self._can_darken())
            if shown:
                bar.show_state(state.title, [names[kind] for kind in state.kinds], state.index, state.left)
        for line, shown in zip(self._notices, (not plays, plays), strict=True):
            line.say(state.notice if shown else "")
        self._show_question(plays)
        if state.hidden and self._blank.isHidden():
            self._blank.cover()
        elif not state.hidden and not self._blank.isHidden():
            self._blank.hide()

    def _show_question(self, plays: bool) -> None:
        asking = self._session.state.asking
        by_ear = self._session.state.by_ear
        if asking is not None and not by_ear:
            self._dark.lift()
        self._keys.hold(held=asking is not None or self._dark.takes_keys)
        sheet = self._sheets[1 if plays else 0]
        if asking is None:
            self._open_step(opened=True)
            for each in self._sheets:
                if not each.isHidden():
                    each.hide()
                    self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif sheet.isHidden():
            sheet.ask(asking, sounding=plays)
            self._open_step(opened=False)
            if by_ear and not self._dark.isHidden():
                self._dark.raise_()
            self.turned.emit()

    def _open_step(self, *, opened: bool) -> None:
        """Whether the step can be come to; under a question neither Tab nor a screen reader finds it."""
        for each in (*self._bars, *self._notices, self._stack):
            each.setEnabled(opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.seen_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._dark.lift()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for cover in (self._landscape, self._dark, self._blank, *self._sheets):
            cover.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("paper"))


def step_names() -> dict[StepKind, str]:
    """What the steps are called."""
    return {
        StepKind.CHECK_IN: say("Check in"),
        StepKind.LOOK_BACK: say("Look back"),
        StepKind.LEARN: say("Learn"),
        StepKind.DO: say("Do"),
        StepKind.BREATHE: say("Breathe"),
        StepKind.LISTEN: say("Listen"),
        StepKind.MOVE: say("Move"),
        StepKind.PLAN: say("Plan"),
        StepKind.AFTER: say("After"),
    }
