"""One question of an exercise: the way of answering, what it adds up to, and kind words beside it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import FieldType
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.good_things import GoodThingsEditor
from mindbody.ui.pages.session.fields.making import make_editor
from mindbody.ui.pages.session.fields.said_beside import say_beside
from mindbody.ui.pages.session.sum_card import SumCard
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.asked import Asked
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.text import Text


class FieldView(QWidget):
    """Made for a question as it stands; `fits` tells whether it can go on showing it as it changes."""

    answered = Signal(object)
    narrowed = Signal(object)
    page_wanted = Signal()
    anew_wanted = Signal()
    taken = Signal()
    rebuilt = Signal()
    """Controls came or went."""

    def __init__(self, look: Look, asked: Asked, *, today: date) -> None:
        super().__init__()
        self._look = look
        self._key = _key_of(asked)
        self._question = asked.field.label
        self._editor: Editor | None = None
        self._opened: QWidget | None = None
        self._sum: SumCard | None = None
        self._noted: tuple[str, ...] = ()
        self._column = Column(look, gap=16)
        self.setLayout(self._column)
        if asked.sum is not None:
            self._add_sum(asked.sum, anew=asked.can_write_anew)
        elif asked.field.type is FieldType.LINK:
            self._add_link()
        elif (editor := make_editor(look, asked.field, asked.offers, today=today)) is not None:
            self._add_editor(editor)
        self._take = SecondaryButton(look, "", icon="check")
        self._take.clicked.connect(self.taken)
        self._column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        self._notes = Card(look, ground="tint", padding=24, gap=8)
        self._column.addWidget(self._notes)
        self.rebuilt.connect(self._say_beside)
        self.show_asked(asked)

    def fits(self, asked: Asked) -> bool:
        """Whether the same controls serve."""
        return _key_of(asked) == self._key

    def show_asked(self, asked: Asked) -> None:
        if isinstance(self._editor, GoodThingsEditor) and asked.menu is not None:
            self._editor.show_menu(asked.menu)
        elif self._editor is not None:
            self._editor.set_value(asked.value)
        if self._sum is not None and asked.sum is not None:
            self._sum.show_sum(asked.sum)
        if self._opened is not None:
            self._opened.setVisible(asked.value is True)
        self._take.setVisible(asked.suggestion is not None)
        if asked.suggestion is not None:
            self._take.setText(asked.suggestion.words)
        self._show_notes(asked.notes)
        self._say_beside()

    def _say_beside(self) -> None:
        say_beside(self, self._question)

    def _add_editor(self, editor: Editor) -> None:
        self._editor = editor
        self._column.addWidget(editor)
        self.setFocusProxy(editor)
        editor.answered.connect(self.answered)
        editor.rebuilt.connect(self.rebuilt)
        if isinstance(editor, GoodThingsEditor):
            editor.narrowed.connect(self.narrowed)

    def _add_link(self) -> None:
        button = SecondaryButton(self._look, self.tr("Open the page"), icon="book")
        button.clicked.connect(self.page_wanted)
        self._opened = Text(self._look, self.tr("You have opened it. Thank you for looking."), tone="soft")
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._opened)

    def _add_sum(self, found: Sum, *, anew: bool) -> None:
        self._sum = SumCard(self._look)
        self._sum.show_sum(found)
        self._column.addWidget(self._sum)
        if anew:
            button = SecondaryButton(self._look, self.tr("Write a new one"), icon="pencil")
            button.clicked.connect(self.anew_wanted)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        if notes != self._noted:
            self._noted = notes
            while (found := self._notes.body.takeAt(0)) is not None:
                if (widget := found.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for note in notes:
                self._notes.body.addWidget(Text(self._look, note))
        self._notes.setVisible(bool(notes))


def _key_of(asked: Asked) -> tuple[object, ...]:
    offers = asked.offers if asked.menu is None else None
    return asked.field.id, offers, asked.sum is None, asked.can_write_anew
