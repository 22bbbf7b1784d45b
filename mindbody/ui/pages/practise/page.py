"""Practise: the library, and the page of what was opened; the library keeps its place meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.practise.library import LibraryPage
from mindbody.ui.pages.practise.sheet import PractisePage
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.practise.library import LibraryViewModel
from mindbody.ui.widgets.fading_stack import FadingStack

MakeSheet = Callable[[str, str], PractisePage | None]
"""The page of a kind and id; None where another page shows it, or it can't be shown yet."""


class PractiseStack(QWidget):
    """`make` is asked for each page when it is opened."""

    def __init__(self, look: Look, view_model: LibraryViewModel, make: MakeSheet) -> None:
        super().__init__()
        self._make = make
        self._sheet: PractisePage | None = None
        self._entry = ("", "")
        self.library = LibraryPage(look, view_model)
        self.library.opened.connect(self.open_entry)
        self._stack = FadingStack(look)
        self._stack.fill(self, self.library)

    @property
    def sheet(self) -> PractisePage | None:
        """The page that is open."""
        return self._sheet

    def open_entry(self, kind: str, entry: str) -> None:
        sheet = self._make(kind, entry)
        if sheet is None:
            return
        self._drop_sheet()
        self._sheet, self._entry = sheet, (kind, entry)
        sheet.closed.connect(self.show_library)
        self._stack.add(sheet)
        self._stack.show_page(sheet)
        sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(sheet, sheet.accessibleName())

    def show_library(self) -> None:
        self._stack.show_page(self.library)
        self.library.focus_entry(*self._entry)
        self._drop_sheet()

    def _drop_sheet(self) -> None:
        if self._sheet is not None:
            self._stack.finish()
            self._stack.remove(self._sheet)
            self._sheet.deleteLater()
            self._sheet = None
