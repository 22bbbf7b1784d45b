"""Letting a new height travel through the page at once, before anything is painted."""

from PySide6.QtCore import QCoreApplication, QEvent

_ROUNDS = 4
"""From the innermost layout to the bar beside the page; each round carries it a step."""


def lay_out() -> None:
    """Do the laying out that waits for the next turn. Without it what was added is seen squeezed into the
    old room for a picture or two."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
