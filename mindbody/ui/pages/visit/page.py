"""The page for my visit: tick what goes on it, see exactly what leaves, print it or save it."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.insight.clinician import Part
from mindbody.paper.markup import save_html
from mindbody.paper.printing import Printed
from mindbody.paper.sheet import Sheet
from mindbody.paper.wording import all_words
from mindbody.ui.pages.parts.papers import place_for, print_out
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.visit import VisitViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.paper_view import PaperView
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.toggle import ToggleRow
from mindbody.ui.widgets.way_back import WayBack

FILE_NAME = "for-my-visit"


class VisitPage(ScrollPage):
    """What is shown on the right is what is printed and saved: the same document."""

    def __init__(self, look: Look, view_model: VisitViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=24, parent=parent)
        self._look = look
        self._view_model = view_model
        self._printed: Printed | None = None
        self.setAccessibleName(self.tr("The page for my visit"))
        self._back = QuietButton(look, self.tr("Back to progress"), icon="back")
        self._back.clicked.connect(view_model.leave)
        self.body.addLayout(WayBack(look, self._back))
        head = Column(look, gap=6)
        head.addWidget(Text(look, self.tr("The page for my visit"), role=Role.TITLE))
        head.addWidget(
            Text(
                look,
                self.tr("One sheet for the few minutes you get. Nothing leaves but what you see here."),
                tone="soft",
            )
        )
        self.body.addLayout(head)
        self._said = Notice(look, "", closable=False)
        self.body.addWidget(self._said)
        columns = Columns(look, shares=(5, 7), least=340, gap=32, level=False)
        columns.addWidget(self._choices(look))
        self._paper = PaperView(look, self.tr("The page as it will be printed"))
        columns.addWidget(self._paper)
        self.body.addLayout(columns)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def _choices(self, look: Look) -> QWidget:
        card = Card(look, gap=14)
        card.body.addWidget(Text(look, self.tr("What goes on it"), role=Role.CARD))
        self._rows = {part: ToggleRow(look, words) for part, words in self._names().items()}
        for part, row in self._rows.items():
            row.toggled.connect(partial(self._view_model.share, part))
            card.body.addWidget(row)
        self._empty = Text(look, "", role=Role.SMALL, tone="soft")
        card.body.addWidget(self._empty)
        sizes = ((Sheet.A4.value, self.tr("A4")), (Sheet.LETTER.value, self.tr("Letter")))
        self._sheet = Segmented(look, self.tr("Paper"), sizes, self._view_model.state.sheet.value)
        self._sheet.changed.connect(self._view_model.choose_sheet)
        card.body.addWidget(self._sheet)
        self._print = PrimaryButton(look, self.tr("Print"), icon="printer")
        self._print.clicked.connect(self._print_it)
        self._pdf = SecondaryButton(look, self.tr("Save as PDF"), icon="download")
        self._pdf.clicked.connect(self._save_pdf)
        self._web = SecondaryButton(look, self.tr("Save as a web page"), icon="download")
        self._web.clicked.connect(self._save_web)
        flow = FlowLayout(look, gap=12, row_gap=12)
        for button in (self._print, self._pdf, self._web):
            flow.addWidget(button)
        card.body.addLayout(flow)
        card.body.addWidget(
            Text(
                look,
                self.tr("A web page can be read aloud by a screen reader. The PDF is best on paper."),
                role=Role.SMALL,
                tone="soft",
            )
        )
        return card

    def _names(self) -> dict[Part, str]:
        return {
            Part.POINTS: self.tr("What matters most to me"),
            Part.IMPACT: self.tr("How much pain limits my life"),
            Part.PEG: self.tr("Pain, enjoyment and activity over time"),
            Part.PAIN: self.tr("Pain over time"),
            Part.GOAL: self.tr("My goal"),
            Part.TRIED: self.tr("What I tried and how it went"),
            Part.SLEEP: self.tr("My sleep"),
            Part.MOOD: self.tr("Worry and mood"),
            Part.MEDICINES: self.tr("My medicines"),
            Part.QUESTIONS: self.tr("My questions"),
        }

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view_model.refresh()

    def _show(self) -> None:
        state = self._view_model.state
        for part, row in self._rows.items():
            row.blockSignals(True)
            row.setChecked(part in state.shared)
            row.blockSignals(False)
            row.setVisible(part in state.there)
        missing = [words for part, words in self._names().items() if part not in state.there]
        self._empty.set_text(
            self.tr("Nothing to say yet: {parts}.").format(parts=", ".join(missing)) if missing else ""
        )
        self._empty.setVisible(bool(missing))
        self._sheet.set_chosen(state.sheet.value)
        self._said.set_words(state.said)
        self._said.setVisible(bool(state.said))
        ready = state.page is not None
        for button in (self._print, self._pdf, self._web):
            button.setEnabled(ready)
        self._paper.setVisible(ready)
        if state.page is not None:
            printed = self._printed = Printed(state.page, state.sheet, self._look.family)
            shape = printed.size.height() / printed.size.width()
            self._paper.show_sheets(printed.picture, printed.sheets, shape, all_words(state.page))

    def _save_pdf(self) -> None:
        path = self._asked(self.tr("Save as PDF"), ".pdf", self.tr("PDF file (*.pdf)"))
        if path is not None and self._printed is not None:
            self._view_model.save(path, self._printed.save)

    def _save_web(self) -> None:
        path = self._asked(self.tr("Save as a web page"), ".html", self.tr("Web page (*.html)"))
        page = self._view_model.state.page
        if path is not None and page is not None:
            self._view_model.save(path, partial(save_html, page))

    def _asked(self, title: str, suffix: str, kind: str) -> Path | None:
        return place_for(self.window(), title, FILE_NAME, suffix, kind)

    def _print_it(self) -> None:
        if self._printed is not None:
            outcome = print_out(self._printed, self.window(), self.tr("The page for my visit"))
            self._view_model.tell(outcome.words, trouble=outcome.trouble)
