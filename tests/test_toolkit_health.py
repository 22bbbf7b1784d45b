"""The binding to Qt keeps its promises on this Python."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


class Emitter(QObject):
    told = Signal()


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on"
)
def test_singletons_keep_their_references(qtbot: QtBot) -> None:
    """A thousand signals and texts must not eat references to None, True or False.

    PySide6 6.12.0 loses one a call and aborts the process on Python 3.10 and 3.11.
    """
    label, emitter = QLabel(), Emitter()
    qtbot.addWidget(label)
    emitter.told.emit()
    label.setText("")
    # Spare references, so that a drift fails the test and not the whole process.
    spare = [None] * 5000, [True] * 5000, [False] * 5000

    before = [sys.getrefcount(single) for single in (None, True, False)]
    for _ in range(1000):
        emitter.told.emit()
        label.setText("x")
    drift = [sys.getrefcount(single) - was for single, was in zip((None, True, False), before, strict=True)]

    assert min(drift) > -50, f"PySide6 lost references to (None, True, False): {drift}"
    assert len(spare) == 3
