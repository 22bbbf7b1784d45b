"""A line of an exercise goes whole."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.lesson import ExerciseField
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.row_card import RowCard
from mindbody.ui.theme.look import Look


def no_editor(_: ExerciseField) -> Editor:
    raise AssertionError("there is no field to make one for")


def no_words(_: Mapping[str, Any]) -> tuple[str, str]:
    return "", ""


def test_nothing_of_a_line_outlives_it(qtbot: QtBot, look: Look) -> None:
    """Of one that stood open once, and of one that never did: what is left over adds up over months."""
    before = set(QApplication.topLevelWidgets())
    for opened in (False, True):
        card = RowCard(look, "A line", "", (), make=no_editor, summarise=no_words)
        if opened:
            card.open("Close it")
            card.close_up()
        card.deleteLater()
    del card

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert set(QApplication.topLevelWidgets()) - before == set()
