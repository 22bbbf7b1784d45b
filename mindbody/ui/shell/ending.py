"""The end of the program: windows go before the interpreter does."""

import atexit

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


def end_tidily(app: QApplication) -> None:
    """Take every window of this application away at the very end, while all that they lean on is there. Left
    to the interpreter, which takes things away in no order, the program could end in a crash."""
    atexit.register(_put_away, app)


def _put_away(app: QApplication) -> None:
    for window in app.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
