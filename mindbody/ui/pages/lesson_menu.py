"""The lessons of the programme as a menu: to stay with one for another week, or to go back to one."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.today import LessonOffer


class LessonMenu(QMenu):
    """Arrows, first letters, Enter and Esc work as in any menu; it scrolls where it is higher than the
    screen. `chosen` tells the id of a lesson."""

    chosen = Signal(str)

    def __init__(self, look: Look, offers: Iterable[LessonOffer], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lessons"))
        self.setFont(look.font(Role.BODY))
        self.setToolTipsVisible(False)
        for offer in offers:
            words = offer.words.replace("&", "&&")
            # What follows the tab stands at the right edge, and is read with the title.
            action = self.addAction(f"{words}\t{offer.state}" if offer.state else words)
            action.setData(offer.id)
            if offer.chosen:
                self.setActiveAction(action)
        self.triggered.connect(lambda action: self.chosen.emit(action.data()))

    def open_at(self, button: QWidget) -> None:
        """Open under `button`, or above it where there is no room; the present lesson is marked first."""
        present = self.activeAction()
        self.popup(button.mapToGlobal(QPoint(0, button.height())))
        if present is not None:
            self.setActiveAction(present)
