"""The details for support in Settings. What gathers them is loaded when they are asked for."""

from PySide6.QtCore import QObject

from mindbody.places import Places
from mindbody.ui.viewmodels.support import SupportViewModel


def supporting(where: Places, parent: QObject) -> SupportViewModel:
    def gathered() -> str:
        from mindbody.wiring.support import details

        return details(where)

    return SupportViewModel(gathered, parent)
