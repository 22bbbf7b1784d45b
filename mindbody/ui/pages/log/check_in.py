"""The check-in: one sheet, a minute or two, nothing required."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.log.asked import AskedRow
from mindbody.ui.pages.log.closing import ClosingCard
from mindbody.ui.pages.log.keys import CheckInKeys
from mindbody.ui.pages.log.telling import TellingWhen
from mindbody.ui.pages.log.where import WherePart
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.log.check_in import CheckInState, CheckInViewModel
from mindbody.ui.viewmodels.log.questions import LONGEST_LINE, OF_THE_NIGHT, Question
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack


class LogPage(ScrollPage):
    """The form, or, once it was kept, one sentence in its place."""

    def __init__(self, look: Look, view_model: CheckInViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=16, widest=980, parent=parent)
        self._look = look
        self._model = view_model
        self.setAccessibleName(self.tr("How is it now?"))
        self._head()
        self._deleted = Notice(
            look, self.tr("The check-in is deleted."), icon="undo", action=self.tr("Put it back")
        )
        self._deleted.acted.connect(view_model.put_back)
        self._deleted.closed.connect(view_model.let_go)
        self._trouble = Notice(look, "", tone="accent", closable=False)
        self.body.addWidget(self._deleted)
        self.body.addWidget(self._trouble)
        self._form = self._built()
        self.body.addWidget(self._form)
        self._closing = ClosingCard(look)
        self._closing.back.clicked.connect(view_model.leave)
        self._closing.log.clicked.connect(view_model.log_wanted)
        self._closing.flare.clicked.connect(view_model.flare_wanted)
        self.body.addWidget(self._closing)
        self.body.addStretch(1)
        CheckInKeys(self._form, tuple(self._rows.values()), lambda: self._line.input, done=view_model.done)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(view_model.undo)
        view_model.changed.connect(self._show)
        view_model.restarted.connect(self._restart)
        self._show()

    def open_map(self) -> None:
        """Show the parts of the body."""
        self._where.unfold()

    def _head(self) -> None:
        look, model = self._look, self._model
        bar = FlowLayout(look, gap=8)
        self._back = QuietButton(look, self.tr("Back"), icon="back")
        self._back.clicked.connect(model.leave)
        bar.addWidget(self._back)
        self._my_log = QuietButton(look, self.tr("My log"), icon="list")
        self._my_log.clicked.connect(model.log_wanted)
        bar.addWidget(self._my_log)
        unsafe = QuietButton(look, self.tr("I don't feel safe"), icon="help", tone="accent")
        unsafe.clicked.connect(model.i_do_not_feel_safe)
        bar.addWidget(unsafe)
        self.body.addLayout(WayBack(look, bar))
        head = Column(look, gap=4)
        self._title = Text(look, "", role=Role.TITLE)
        head.addWidget(self._title)
        self._lead = Text(
            look,
            self.tr("Only what you feel like saying. Each tap is kept at once, on this computer."),
            tone="soft",
        )
        head.addWidget(self._lead)
        self.body.addLayout(head)

    def _built(self) -> QWidget:
        look, model = self._look, self._model
        form = QWidget()
        column = Column(look, gap=16)
        form.setLayout(column)
        self._rows = {
            question: AskedRow(look, question, words)
            for question, words in (
                (Question.PAIN, self.tr("Pain now")),
                (Question.ENERGY, self.tr("Energy")),
                (Question.MOOD, self.tr("Mood")),
                (Question.ASLEEP, self.tr("Hours slept last night")),
                (Question.RESTED, self.tr("How the night was")),
            )
        }
        for question, row in self._rows.items():
            row.answered.connect(partial(model.answer, question))
            row.declined.connect(partial(model.decline, question))
            row.taken_back.connect(partial(model.take_back, question))
        now = Card(look, padding=22, gap=14)
        now.body.addWidget(self._rows[Question.PAIN])
        now.body.addLayout(self._beside(Question.ENERGY, Question.MOOD, shares=(1, 1), least=400))
        column.addWidget(now)
        self._night = Card(look, padding=22, gap=14)
        self._night.body.addLayout(self._beside(Question.ASLEEP, Question.RESTED, shares=(1, 2), least=280))
        column.addWidget(self._night)
        more = Card(look, padding=22, gap=10)
        self._line = TextField(look, self.tr("One thing that mattered, if you like"), limit=LONGEST_LINE)
        self._line.changed.connect(model.write)
        more.body.addWidget(self._line)
        self._where = WherePart(look)
        self._where.chosen.connect(partial(model.answer, Question.WHERE))
        self._where.declined.connect(partial(model.decline, Question.WHERE))
        self._where.taken_back.connect(partial(model.take_back, Question.WHERE))
        more.body.addWidget(self._where)
        self._when = TellingWhen(look)
        self._when.told.connect(model.tell)
        more.body.addWidget(self._when)
        column.addWidget(more)
        column.addLayout(self._foot())
        column.addWidget(
            Text(
                look,
                self.tr(
                    "By keys: 0 to 9 answer and go on, + is 10, a point after the hours is half an hour "
                    "more, N is not today, X does not apply. Backspace goes back, Enter keeps."
                ),
                role=Role.SMALL,
                tone="soft",
            )
        )
        return form

    def _beside(self, one: Question, other: Question, *, shares: tuple[int, int], least: int) -> Columns:
        columns = Columns(self._look, shares=shares, least=least, gap=12, level=False)
        columns.addWidget(self._rows[one])
        columns.addWidget(self._rows[other])
        return columns

    def _foot(self) -> FlowLayout:
        look, model = self._look, self._model
        foot = FlowLayout(look, gap=12)
        self._done = PrimaryButton(look, self.tr("Done"), icon="check")
        self._done.clicked.connect(model.done)
        self._undo = QuietButton(look, self.tr("Undo"), icon="undo")
        self._undo.clicked.connect(model.undo)
        self._clear = QuietButton(look, self.tr("Delete this check-in"), icon="close")
        self._clear.clicked.connect(model.take_back_all)
        self._kept = Text(look, "", role=Role.SMALL, tone="soft")
        for widget in (self._done, self._undo, self._clear, self._kept):
            foot.addWidget(widget)
        return foot

    def _show(self) -> None:
        state = self._model.state
        closed = bool(state.closing)
        self._title.set_text(self._title_of(state))
        for widget in (self._lead, self._back, self._my_log):
            widget.setVisible(not closed)
        self._form.setVisible(not closed)
        self._form.setEnabled(state.open and not state.to_read)
        comes_up = closed and self._closing.isHidden()
        self._closing.show_state(state)
        self._deleted.setVisible(state.deleted)
        self._trouble.set_words(state.trouble or self._hindrance(state))
        self._trouble.setVisible(bool(state.trouble) or state.to_read)
        for question, row in self._rows.items():
            row.show_told(state.answers.get(question))
            row.setVisible(state.asks_sleep or question not in OF_THE_NIGHT)
        self._night.setVisible(state.asks_sleep)
        self._where.show_told(state.answers.get(Question.WHERE))
        if self._line.text != state.line:
            self._line.set_text(state.line)
        self._when.show_state(state)
        self._undo.setEnabled(state.undoable)
        self._clear.setEnabled(not state.empty)
        self._kept.set_text(self._kept_words(state))
        if comes_up and self.isVisible():
            self._closing.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restart(self) -> None:
        """From the top."""
        self.verticalScrollBar().setValue(0)
        self._where.fold()
        if self.isVisible():
            self._rows[Question.PAIN].step_in()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To where the keys begin."""
        del reason
        if self._model.state.closing:
            self._closing.back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._rows[Question.PAIN].step_in()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._model.leave()
        else:
            super().keyPressEvent(event)

    def _title_of(self, state: CheckInState) -> str:
        if state.closing:
            return self.tr("Kept") if not state.empty else self.tr("Nothing was noted")
        return self.tr("Change this check-in") if state.editing else self.tr("How is it now?")

    def _hindrance(self, state: CheckInState) -> str:
        return self.tr("Your record is open to read, so nothing can be noted here.") if state.to_read else ""

    def _kept_words(self, state: CheckInState) -> str:
        if not state.open:
            return self.tr("One moment ...")
        if state.empty or state.trouble:
            return ""
        return self.tr("kept on this computer") if state.kept else self.tr("keeping…")
