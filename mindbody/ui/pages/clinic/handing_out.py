"""The papers of a meeting: which of them, for whom, and then to the printer or into a file."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.paper.book import Book
from mindbody.paper.sheet import Sheet
from mindbody.ui.pages.parts.papers import place_for, print_out
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.handing_out import HandingOutState, HandingOutViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips, Segmented
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

_NO: Final = "no"
_YES: Final = "yes"


class HandingOutPart(Card):
    """A part of a page; where it stands is for that page to say."""

    def __init__(self, look: Look, view_model: HandingOutViewModel) -> None:
        super().__init__(look, gap=18)
        self._look = look
        self._model = view_model
        self.body.addWidget(Text(look, self.tr("Papers to hand out"), role=Role.CARD))
        self._title = Text(look, "", tone="soft")
        self.body.addWidget(self._title)
        self._whole = self._either(
            self.tr("For which meetings"), self.tr("This meeting"), self.tr("The whole group")
        )
        self._large = self._either(
            self.tr("Print of what people take home"), self.tr("Ordinary"), self.tr("Large")
        )
        self._named = self._either(
            self.tr("Sign-in and certificates"), self.tr("Empty lines"), self.tr("Names of this group")
        )
        sizes = ((Sheet.A4.value, self.tr("A4")), (Sheet.LETTER.value, self.tr("Letter")))
        self._sheet = Segmented(look, self.tr("Paper"), sizes, view_model.state.sheet)
        kinds = [(part.value, name) for part, name in view_model.kinds]
        self._parts = ChoiceChips(look, self.tr("Which papers"), kinds, many=True)
        self._meetings = self._labelled(self.tr("For which meetings"), self._whole)
        self.body.addWidget(self._meetings)
        self.body.addWidget(self._labelled(self.tr("Which papers"), self._parts))
        choices = FlowLayout(look, gap=32, row_gap=16)
        for name, segmented in (
            (self.tr("What people take home"), self._large),
            (self.tr("Sign-in and certificates"), self._named),
            (self.tr("Paper"), self._sheet),
        ):
            choices.addWidget(self._labelled(name, segmented))
        self.body.addLayout(choices)
        self._print = PrimaryButton(look, self.tr("Print"), icon="printer")
        self._pdf = SecondaryButton(look, self.tr("Save as PDF"), icon="download")
        self._web = SecondaryButton(look, self.tr("Save as a web page"), icon="download")
        self._stop = QuietButton(look, self.tr("Stop"))
        buttons = FlowLayout(look, gap=12, row_gap=12)
        for button in (self._print, self._pdf, self._web, self._stop):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self._said = Text(look, "")
        self.body.addWidget(self._said)
        self._connect()
        self._show()

    def step_in(self) -> None:
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _either(self, name: str, first: str, second: str) -> Segmented:
        return Segmented(self._look, name, ((_NO, first), (_YES, second)), _NO)

    def _labelled(self, name: str, choice: QWidget) -> QWidget:
        holder = QWidget()
        column = Column(self._look, gap=6)
        column.addWidget(Text(self._look, name, role=Role.SMALL, tone="soft"))
        segmented = isinstance(choice, Segmented)
        column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft if segmented else Qt.AlignmentFlag(0))
        holder.setLayout(column)
        return holder

    def _connect(self) -> None:
        model = self._model
        self._whole.changed.connect(lambda key: model.choose_whole(key == _YES))
        self._large.changed.connect(lambda key: model.choose_large(key == _YES))
        self._named.changed.connect(lambda key: model.choose_named(key == _YES))
        self._parts.changed.connect(model.choose_parts)
        self._sheet.changed.connect(model.choose_sheet)
        self._print.clicked.connect(model.print_them)
        self._pdf.clicked.connect(self._save_pdf)
        self._web.clicked.connect(self._save_web)
        self._stop.clicked.connect(model.stop)
        model.changed.connect(self._show)
        model.printable.connect(self._print_it)

    def _show(self) -> None:
        state = self._model.state
        self._title.set_text(state.title)
        self._parts.set_offered([part.value for part in state.parts])
        self._parts.set_chosen([part.value for part in state.chosen])
        self._meetings.setVisible(state.can_be_whole)
        self._whole.set_chosen(_YES if state.whole else _NO)
        self._large.set_chosen(_YES if state.large else _NO)
        self._named.set_chosen(_YES if state.named else _NO)
        self._named.setEnabled(state.can_be_named)
        self._sheet.set_chosen(state.sheet)
        for button in (self._print, self._pdf, self._web):
            button.setEnabled(state.ready)
        self._stop.setVisible(state.share is not None)
        self._show_said(state)

    def _show_said(self, state: HandingOutState) -> None:
        said = state.said
        if state.share is not None:
            said = self.tr("Making the papers: {n} %").format(n=round(state.share * 100))
        elif said and said != self._said.text():
            announce(self, said)
        self._said.set_text(said)
        self._said.set_tone("accent" if state.trouble else "ink")
        self._said.setVisible(bool(said))

    def _save_pdf(self) -> None:
        path = place_for(
            self.window(),
            self.tr("Save as PDF"),
            self._model.state.file,
            ".pdf",
            self.tr("PDF file (*.pdf)"),
        )
        if path is not None:
            self._model.save_pdf(path)

    def _save_web(self) -> None:
        path = place_for(
            self.window(),
            self.tr("Save as a web page"),
            self._model.state.file,
            ".html",
            self.tr("Web page (*.html)"),
        )
        if path is not None:
            self._model.save_web(path)

    def _print_it(self, book: Book) -> None:
        outcome = print_out(book, self.window(), book.title)
        self._model.tell(outcome.words, trouble=outcome.trouble)
