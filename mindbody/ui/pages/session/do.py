"""Do: the exercise of the lesson, one question at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import FieldType
from mindbody.insight.scores import Care
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.good_things import GoodThingsEditor
from mindbody.ui.pages.session.fields.making import make_editor
from mindbody.ui.pages.session.items import ItemView
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.pages.session.sum_card import SumCard
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.do import DoState, DoViewModel
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.text import Text


class DoPage(Sheet):
    """The question is the title; its way of answering is built anew for each."""

    def __init__(self, look: Look, view_model: DoViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=800, gap=26, head=64, parent=parent)
        self._look = look
        self._view_model = view_model
        self._shown: tuple[object, ...] = ()
        self._editor: Editor | None = None
        self._item: ItemView | None = None
        self._opened: QWidget | None = None
        self._sum: SumCard | None = None
        self._noted: tuple[str, ...] = ()
        self._which = Text(look, "", tone="soft")
        self._title = Text(look, "", role=Role.SECTION)
        self._hint = Text(look, "", tone="soft")
        heading = Column(look, gap=6)
        for text in (self._which, self._title, self._hint):
            heading.addWidget(text)
        self.body.addLayout(heading)
        self._place = Column(look, gap=16)
        self.body.addLayout(self._place)
        self._notes = Card(look, ground="tint", padding=24, gap=8)
        self._notes.hide()
        self._take = SecondaryButton(look, "", icon="check")
        self._take.clicked.connect(view_model.take_suggestion)
        self._take.hide()
        self.body.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._notes)
        self._care = Card(look, ground="tint", padding=24, gap=8)
        self._care.body.addWidget(
            Text(
                look,
                self.tr("Many people with pain feel this way. It can be treated. Who could you tell?"),
            )
        )
        self.body.addWidget(self._care)
        self.body.addStretch(1)
        self._next = PrimaryButton(look, self.tr("Next"), icon="forward")
        self._before = SecondaryButton(look, self.tr("Back"))
        self._before.setAccessibleName(self.tr("Question before"))
        self._undo = QuietButton(look, self.tr("Undo"), icon="undo")
        self._rest = QuietButton(look, self.tr("Leave the rest"))
        for widget in (self._next, self._before, self._undo, self._rest):
            self.foot.addWidget(widget)
        self._next.clicked.connect(view_model.next)
        self._before.clicked.connect(view_model.backward)
        self._undo.clicked.connect(view_model.undo)
        self._rest.clicked.connect(view_model.go_on)
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._view_model.state
        offers = state.offers if state.menu is None else None
        key = (state.field.id, state.item.index if state.item else -1, offers, state.can_write_anew)
        if key != self._shown:
            self._shown = key
            self._build(state)
        if isinstance(self._editor, GoodThingsEditor) and state.menu is not None:
            self._editor.show_menu(state.menu)
        elif self._editor is not None:
            self._editor.set_value(state.value)
        if self._sum is not None and state.sum is not None:
            self._sum.show_sum(state.sum)
        if self._item is not None and state.item is not None:
            self._item.show_item(state.item)
        if self._opened is not None:
            self._opened.setVisible(state.value is True)
        self._take.setVisible(state.suggestion is not None)
        if state.suggestion is not None:
            self._take.setText(state.suggestion.words)
        self._show_notes(state.notes)
        self._care.setVisible(state.care is Care.CARD)
        self._undo.setVisible(state.can_undo)
        self._which.set_text(self._where(state))

    def _build(self, state: DoState) -> None:
        self._clear()
        field = state.field
        self._title.set_text(field.label)
        self._hint.set_text(field.hint)
        self._hint.setVisible(bool(field.hint))
        last = state.index == state.count - 1 and (
            state.item is None or state.item.index == state.item.count - 1
        )
        self._next.setText(self.tr("Go on") if last else self.tr("Next"))
        self._before.setVisible(state.index > 0 or (state.item is not None and state.item.index > 0))
        self._rest.setVisible(not last)
        self._opened = None
        if state.item is not None:
            self._item = ItemView(self._look, self._view_model, state.item)
            self._place.addWidget(self._item)
        elif state.sum is not None:
            self._add_sum(state.sum, anew=state.can_write_anew)
        elif field.type is FieldType.LINK:
            self._add_link()
        elif (
            editor := make_editor(self._look, field, state.offers, today=self._view_model.today)
        ) is not None:
            self._editor = editor
            self._place.addWidget(editor)
            editor.set_value(state.value)
            editor.answered.connect(self._view_model.answer)
            editor.rebuilt.connect(self.retab)
            if isinstance(editor, GoodThingsEditor):
                editor.narrowed.connect(self._view_model.narrow)
        self.retab()
        self.to_top()
        announce(self, f"{field.label} {field.hint}")

    def _add_link(self) -> None:
        button = SecondaryButton(self._look, self.tr("Open the page"), icon="book")
        button.clicked.connect(self._view_model.open_page)
        self._opened = Text(self._look, self.tr("You have opened it. Thank you for looking."), tone="soft")
        self._place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.addWidget(self._opened)

    def _add_sum(self, found: Sum, *, anew: bool) -> None:
        self._sum = SumCard(self._look)
        self._sum.show_sum(found)
        self._place.addWidget(self._sum)
        if anew:
            button = SecondaryButton(self._look, self.tr("Write a new one"), icon="pencil")
            button.clicked.connect(self._view_model.write_anew)
            self._place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _clear(self) -> None:
        self._editor = self._item = self._sum = None
        while (found := self._place.takeAt(0)) is not None:
            if (widget := found.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        if notes == self._noted:
            return
        self._noted = notes
        while (found := self._notes.body.takeAt(0)) is not None:
            if (widget := found.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in notes:
            self._notes.body.addWidget(Text(self._look, note))
        self._notes.setVisible(bool(notes))

    def _where(self, state: DoState) -> str:
        """Which question it is, and whether what was said is safe."""
        where = self.tr("Question {n} of {all}").format(n=state.index + 1, all=state.count)
        if not state.kept:
            return f"{where}  ·  {self.tr('keeping…')}"
        if state.filled_in:
            return f"{where}  ·  {self.tr('filled in for you')}"
        return f"{where}  ·  {self.tr('kept on this computer')}" if state.value is not None else where
