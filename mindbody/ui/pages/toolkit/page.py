"""The Toolkit: all tools, and the page of the one that was opened."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.toolkit.overview import ToolkitOverview
from mindbody.ui.pages.toolkit.tool import ToolPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.toolkit.overview import ToolkitViewModel
from mindbody.ui.viewmodels.toolkit.tool import ToolViewModel
from mindbody.ui.widgets.fading_stack import FadingStack


class ToolkitPage(QWidget):
    """`make` is asked for each tool when it is opened; None where it can't be. `put_away` tells which tool
    was left."""

    put_away = Signal(object)

    def __init__(
        self, look: Look, view_model: ToolkitViewModel, make: Callable[[str], ToolViewModel | None]
    ) -> None:
        super().__init__()
        self._look = look
        self._make = make
        self._model: ToolViewModel | None = None
        self._sheet: ToolPage | None = None
        self.overview = ToolkitOverview(look, view_model)
        self.overview.opened.connect(self.open_tool)
        self._stack = FadingStack(look)
        self._stack.fill(self, self.overview)

    @property
    def sheet(self) -> ToolPage | None:
        """The tool that is open."""
        return self._sheet

    @property
    def tool(self) -> str:
        """Its id, "" for none."""
        return self._model.tool.id if self._model is not None else ""

    def open_tool(self, tool: str) -> bool:
        """Sit down with a tool. Whether it could be opened."""
        model = self._make(tool)
        if model is None:
            return False
        self._drop_sheet()
        self._model = model
        sheet = self._sheet = ToolPage(self._look, model)
        sheet.closed.connect(self.show_all)
        self._stack.add(sheet)
        self._stack.show_page(sheet)
        sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(sheet, sheet.accessibleName())
        return True

    def show_all(self) -> None:
        """Back to all tools."""
        tool = self.tool
        self._stack.show_page(self.overview)
        self._drop_sheet()
        self.overview.focus_tool(tool)

    def _drop_sheet(self) -> None:
        if self._sheet is None or self._model is None:
            return
        self._stack.finish()
        self._stack.remove(self._sheet)
        self._sheet.deleteLater()
        model, self._sheet, self._model = self._model, None, None
        self.put_away.emit(model)
