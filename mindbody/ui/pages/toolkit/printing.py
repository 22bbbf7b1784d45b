"""A tool on paper: filled or empty, ordinary or large, seen before it is printed or saved."""

from enum import StrEnum

from PySide6.QtCore import QLocale, Qt, Signal

from mindbody.paper.printing import Printed
from mindbody.paper.setting import LARGE, ORDINARY
from mindbody.paper.sheet import Sheet, usual_sheet
from mindbody.paper.wording import all_words
from mindbody.ui.pages.parts.papers import place_for, print_out
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.toolkit.tool import ToolViewModel
from mindbody.ui.viewmodels.toolkit.worksheet import empty_sheet, filled_sheet
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.paper_view import PaperView
from mindbody.ui.widgets.scroll import bring_into_view
from mindbody.ui.widgets.text import Text


class _Kind(StrEnum):
    FILLED = "filled"
    EMPTY = "empty"


class _Type(StrEnum):
    ORDINARY = "ordinary"
    LARGE = "large"


_SIZES = {_Type.ORDINARY: ORDINARY, _Type.LARGE: LARGE}


class PrintPart(Card):
    """What is shown is what is printed and saved: the same document."""

    closed = Signal()

    def __init__(self, look: Look, view_model: ToolViewModel) -> None:
        super().__init__(look, ground="sunk", gap=16)
        self._look = look
        self._model = view_model
        self._printed: Printed | None = None
        self._kind = _Kind.EMPTY if view_model.state.empty else _Kind.FILLED
        self._type = _Type.ORDINARY
        self._sheet = usual_sheet(QLocale())
        self.body.addWidget(Text(look, self.tr("On paper"), role=Role.CARD))
        kinds = (
            (_Kind.FILLED.value, self.tr("What I wrote")),
            (_Kind.EMPTY.value, self.tr("Empty, to fill in")),
        )
        types = (
            (_Type.ORDINARY.value, self.tr("Ordinary print")),
            (_Type.LARGE.value, self.tr("Large print")),
        )
        sheets = ((Sheet.A4.value, self.tr("A4")), (Sheet.LETTER.value, self.tr("Letter")))
        self._kinds = Segmented(look, self.tr("What to print"), kinds, self._kind)
        self._types = Segmented(look, self.tr("Size of the print"), types, self._type)
        self._sheets = Segmented(look, self.tr("Paper"), sheets, self._sheet)
        self._kinds.changed.connect(self._choose_kind)
        self._types.changed.connect(self._choose_type)
        self._sheets.changed.connect(self._choose_sheet)
        choices = FlowLayout(look, gap=16, row_gap=12)
        for segmented in (self._kinds, self._types, self._sheets):
            choices.addWidget(segmented)
        self.body.addLayout(choices)
        self._print = PrimaryButton(look, self.tr("Print"), icon="printer")
        self._pdf = SecondaryButton(look, self.tr("Save as PDF"), icon="download")
        self._close = QuietButton(look, self.tr("Close"))
        self._print.clicked.connect(self._print_it)
        self._pdf.clicked.connect(self._save)
        self._close.clicked.connect(self.closed)
        buttons = FlowLayout(look, gap=12, row_gap=12)
        for button in (self._print, self._pdf, self._close):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self._said = Text(look, "")
        self.body.addWidget(self._said)
        self._paper = PaperView(look, self.tr("The page as it will be printed"))
        middle = Column(look)
        middle.addWidget(self._paper)
        self.body.addLayout(middle)
        self._say("")
        self.refresh()

    def refresh(self) -> None:
        """Set the page anew: something was answered."""
        if self.isHidden() and self._printed is not None:
            return
        page = filled_sheet(self._model) if self._kind is _Kind.FILLED else empty_sheet(self._model)
        printed = self._printed = Printed(page, self._sheet, self._look.family, _SIZES[self._type])
        shape = printed.size.height() / printed.size.width()
        self._paper.show_sheets(printed.picture, printed.sheets, shape, all_words(page))

    def open_for(self, *, empty: bool) -> None:
        """What is offered first: what was written, or an empty sheet where there is nothing."""
        self._choose_kind(_Kind.EMPTY if empty else _Kind.FILLED)
        self._kinds.set_chosen(self._kind)

    def step_in(self) -> None:
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_kind(self, kind: str) -> None:
        self._kind = _Kind(kind)
        self.refresh()

    def _choose_type(self, kind: str) -> None:
        self._type = _Type(kind)
        self.refresh()

    def _choose_sheet(self, sheet: str) -> None:
        self._sheet = Sheet(sheet)
        self.refresh()

    def _print_it(self) -> None:
        if self._printed is not None:
            self._say(print_out(self._printed, self.window(), self._model.tool.title).words)

    def _save(self) -> None:
        path = place_for(
            self.window(), self.tr("Save as PDF"), self._model.tool.id, ".pdf", self.tr("PDF file (*.pdf)")
        )
        if path is None or self._printed is None:
            return
        try:
            self._printed.save(path)
        except OSError as trouble:
            words = self.tr(
                "The file {name} could not be written: {reason}. You might choose another folder."
            )
            self._say(words.format(name=path.name, reason=trouble.strerror or str(trouble)))
        else:
            self._say(self.tr("Saved as {name}.").format(name=path.name))

    def _say(self, words: str) -> None:
        self._said.set_text(words)
        self._said.setVisible(bool(words))
        bring_into_view(self._said)
