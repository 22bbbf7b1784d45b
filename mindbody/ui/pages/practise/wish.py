"""One wish of the library as a button that says what it stands at, and opens its choices."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import SecondaryButton


class WishButton(SecondaryButton):
    """`options` are (id, label), the first of them no wish at all. `changed` tells the id that was chosen."""

    changed = Signal(str)

    def __init__(self, look: Look, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(look, options[0][1], icon="chevron-down")
        self._look = look
        self.name = name
        self._options = tuple(options)
        self._chosen = options[0][0]
        self.clicked.connect(self._open)
        self.set_chosen(self._chosen)

    @property
    def chosen(self) -> str:
        return self._chosen

    def set_chosen(self, chosen: str) -> None:
        """Show a choice; nothing is told."""
        self._chosen = chosen
        label = dict(self._options)[chosen]
        self.setText(label)
        self.setAccessibleName(f"{self.name}: {label}")
        self.updateGeometry()

    def choose(self, chosen: str) -> None:
        """Choose as from the menu."""
        self.set_chosen(chosen)
        self.changed.emit(chosen)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.name)
        menu.setFont(self._look.font(Role.BODY))
        group = QActionGroup(menu)
        for option, label in self._options:
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(option == self._chosen)
            action.setData(option)
            group.addAction(action)
        menu.triggered.connect(lambda action: self.choose(action.data()))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
