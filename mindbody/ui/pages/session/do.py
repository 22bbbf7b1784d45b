"""Do: the exercise of the lesson, one question at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.insight.scores import Care
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.fields.view import FieldView
from mindbody.ui.pages.session.items import ItemView
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.do import DoState, DoViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.text import Text


class DoPage(Sheet):
    """The question is the title; its way of answering is built anew for each. `turned`: another is there."""

    turned = Signal()

    def __init__(self, look: Look, view_model: DoViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=800, gap=26, head=64, parent=parent)
        self._look = look
        self._view_model = view_model
        self._shown: tuple[object, ...] = ()
        self._view: FieldView | None = None
        self._item: ItemView | None = None
        self._which = Text(look, "", tone="soft")
        self._title = Text(look, "", role=Role.SECTION)
        self._hint = Text(look, "", tone="soft")
        heading = Column(look, gap=6)
        for text in (self._which, self._title, self._hint):
            heading.addWidget(text)
        self.body.addLayout(heading)
        self._place = Column(look, gap=16)
        self.body.addLayout(self._place)
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
        key = (state.field.id, state.item.index if state.item else -1)
        if key != self._shown or (self._view is not None and not self._view.fits(state)):
            self._shown = key
            self._build(state)
        if self._view is not None:
            self._view.show_asked(state)
        if self._item is not None and state.item is not None:
            self._item.show_item(state.item)
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
        if state.item is not None:
            self._item = ItemView(self._look, self._view_model, state.item)
            self._place.addWidget(self._item)
        else:
            self._view = self._made(state)
            self._place.addWidget(self._view)
            self._view.show()
        self.retab()
        self.to_top()
        announce(self, f"{field.label} {field.hint}")
        self.turned.emit()

    def _made(self, state: DoState) -> FieldView:
        view, model = FieldView(self._look, state, today=self._view_model.today), self._view_model
        view.answered.connect(model.answer)
        view.narrowed.connect(model.narrow)
        view.page_wanted.connect(model.open_page)
        view.anew_wanted.connect(model.write_anew)
        view.taken.connect(model.take_suggestion)
        view.rebuilt.connect(self.retab)
        return view

    def _clear(self) -> None:
        self._view = self._item = None
        while (found := self._place.takeAt(0)) is not None:
            if (widget := found.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _where(self, state: DoState) -> str:
        """Which question it is, and whether what was said is safe."""
        where = self.tr("Question {n} of {all}").format(n=state.index + 1, all=state.count)
        if not state.kept:
            return f"{where}  ·  {self.tr('keeping…')}"
        if state.filled_in:
            return f"{where}  ·  {self.tr('filled in for you')}"
        return f"{where}  ·  {self.tr('kept on this computer')}" if state.value is not None else where
