"""Tab goes as the page is laid out, also when something else was chosen since."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.tabbing import tab_by_layout
from tests.support.screens.finding import spoken_name


def test_the_chosen_one_of_a_choice_keeps_the_place_of_the_choice(look: Look, qtbot: QtBot) -> None:
    """Else Tab would come to it at the very end of the page."""
    page = QWidget()
    column = Column(look)
    choice = Segmented(look, "How far back", (("month", "Month"), ("year", "Year")), "month")
    for part in (SecondaryButton(look, "Before"), choice, SecondaryButton(look, "After")):
        column.addWidget(part)
    page.setLayout(column)
    tab_by_layout(page)
    choice.set_chosen("year")
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    heard = []
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        heard.append(spoken_name(focused))

    assert heard == ["Before", "Year", "After"]
