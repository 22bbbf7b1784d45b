"""The page of a tool: every question on one sheet."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.content.tool import ToolAction
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.fields.view import FieldView
from mindbody.ui.pages.toolkit.printing import PrintPart
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.toolkit.tool import Question, ToolState, ToolViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack


class ToolPage(ScrollPage):
    """Shows the state of its view model. `closed` tells that the person goes back to all tools."""

    closed = Signal()

    def __init__(self, look: Look, view_model: ToolViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=860, gap=20, parent=parent)
        self._look = look
        self._view_model = view_model
        self._cards: dict[str, _QuestionCard] = {}
        self._printing: PrintPart | None = None
        tool = view_model.tool
        self.setAccessibleName(tool.title)
        self._back = QuietButton(look, self.tr("All tools"), icon="back")
        self._back.clicked.connect(self.closed)
        self._lesson = QuietButton(look, self.tr("To its lesson"), icon="book")
        self._lesson.setAccessibleDescription(view_model.lesson[1])
        self._lesson.clicked.connect(view_model.show_lesson)
        top = FlowLayout(look, gap=16, spread=True)
        top.addWidget(self._back)
        top.addWidget(self._lesson)
        self.body.addLayout(WayBack(look, top))
        head = Column(look, gap=6)
        head.addWidget(Text(look, tool.title, role=Role.TITLE))
        head.addWidget(Text(look, tool.line, tone="soft"))
        self.body.addLayout(head)
        self._trouble = Notice(look, "", tone="accent", closable=False)
        self.body.addWidget(self._trouble)
        self._kept = Text(look, "", role=Role.SMALL, tone="soft")
        self._undo = QuietButton(look, self.tr("Undo"), icon="undo")
        self._undo.clicked.connect(view_model.undo)
        self._clear = QuietButton(look, self.tr("Empty this sheet"), icon="close")
        self._clear.clicked.connect(view_model.clear)
        self._print = SecondaryButton(look, self.tr("Print or save"), icon="printer")
        self._print.clicked.connect(self.show_printing)
        bar = FlowLayout(look, gap=12)
        if tool.action is not None:
            bar.addWidget(self._build_action(tool.action))
        for widget in (self._print, self._undo, self._clear, self._kept):
            bar.addWidget(widget)
        self.body.addLayout(bar)
        self._place = QWidget()
        self.body.addWidget(self._place)
        self._questions = Column(look, gap=16)
        self.body.addLayout(self._questions)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def _build_action(self, action: ToolAction) -> SecondaryButton:
        icon, words = {
            ToolAction.PACING_TIMER: ("clock", self.tr("Activity and rest, by the clock")),
            ToolAction.FLARE: ("flame", self.tr("In a flare")),
        }[action]
        button = SecondaryButton(self._look, words, icon=icon)
        button.clicked.connect(lambda: self._view_model.action_wanted.emit(str(action)))
        return button

    def _show(self) -> None:
        state = self._view_model.state
        self._trouble.set_words(state.trouble or self._to_read(state))
        self._trouble.setVisible(bool(state.trouble) or state.to_read)
        self._undo.setVisible(state.can_undo)
        self._clear.setVisible(not state.empty and not state.to_read)
        self._kept.set_text(self._kept_words(state))
        self._kept.setVisible(bool(self._kept.text()))
        self._show_questions(state)
        if self._printing is not None:
            self._printing.refresh()

    def _show_questions(self, state: ToolState) -> None:
        shown = [question.key for question in state.questions]
        came_or_went = False
        for key in [key for key in self._cards if key not in shown]:
            card = self._cards.pop(key)
            self._questions.removeWidget(card)
            card.hide()
            card.deleteLater()
            came_or_went = True
        for place, question in enumerate(state.questions):
            if question.key not in self._cards:
                card = self._cards[question.key] = _QuestionCard(self._look, self._view_model, question)
                card.rebuilt.connect(self._retab)
                card.setEnabled(not state.to_read)
                self._questions.insertWidget(place, card)
                card.show()
                came_or_went = True
            self._cards[question.key].show_question(question)
        if came_or_went:
            self._retab()

    def _retab(self) -> None:
        tab_by_layout(self)

    def show_printing(self) -> None:
        """Show the sheet as it would be printed, with the ways to print and save it."""
        if self._printing is None:
            self._printing = PrintPart(self._look, self._view_model)
            self._printing.closed.connect(self._put_printing_away)
            self.body.replaceWidget(self._place, self._printing)
            self._place.hide()
            self._retab()
        self._printing.setVisible(True)
        self._printing.open_for(empty=self._view_model.state.empty)
        self._printing.step_in()

    def _put_printing_away(self) -> None:
        if self._printing is not None:
            self._printing.setVisible(False)
            self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept_words(self, state: ToolState) -> str:
        if state.trouble or state.empty:
            return ""
        return self.tr("kept on this computer") if state.kept else self.tr("keeping…")

    def _to_read(self, state: ToolState) -> str:
        return (
            self.tr("Your record is open to read, so nothing can be changed here.") if state.to_read else ""
        )


class _QuestionCard(Card):
    """A question, and the way of answering it. `rebuilt` tells that controls came or went."""

    rebuilt = Signal()

    def __init__(self, look: Look, view_model: ToolViewModel, question: Question) -> None:
        super().__init__(look, gap=14)
        self._look = look
        self._model = view_model
        self._key = question.key
        head = Column(look, gap=4)
        head.addWidget(Text(look, question.asked.field.label, role=Role.STRONG))
        if question.asked.field.hint:
            head.addWidget(Text(look, question.asked.field.hint, role=Role.SMALL, tone="soft"))
        self.body.addLayout(head)
        self._view = self._made(question)
        self.body.addWidget(self._view)

    def show_question(self, question: Question) -> None:
        if not self._view.fits(question.asked):
            fresh = self._made(question)
            self.body.replaceWidget(self._view, fresh)
            self._view.hide()
            self._view.deleteLater()
            self._view = fresh
            fresh.show()
            self.rebuilt.emit()
            announce(self, question.asked.field.label)
        self._view.show_asked(question.asked)

    def _made(self, question: Question) -> FieldView:
        model, key = self._model, self._key
        view = FieldView(self._look, question.asked, today=model.today)
        view.answered.connect(partial(model.answer, key))
        view.narrowed.connect(model.narrow)
        view.page_wanted.connect(partial(model.open_page, key))
        view.anew_wanted.connect(partial(model.write_anew, key))
        view.taken.connect(partial(model.take_suggestion, key))
        view.rebuilt.connect(self.rebuilt)
        return view
