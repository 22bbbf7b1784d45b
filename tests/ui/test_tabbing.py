"""Tab goes as the page is laid out, also when something else was chosen since."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.tabbing import tab_by_layout
from tests.support.screens.finding import spoken_name


def heard_by_tab(qtbot: QtBot, page: QWidget, times: int) -> list[str]:
    """What Tab comes to, so many times, from the page itself."""
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    heard = []
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        heard.append(spoken_name(focused))
    return heard


def test_tab_begins_at_the_top_again_where_there_is_a_field(look: Look, qtbot: QtBot) -> None:
    """A field is a label, a count and what is written in, and Qt stops at the whole of it, too: it must not
    be left behind where it was made."""
    page = QWidget()
    page.setAccessibleName("Page")
    column = Column(look)
    column.addWidget(TextField(look, "Name"))
    column.addWidget(SecondaryButton(look, "Last"))
    page.setLayout(column)
    tab_by_layout(page)
    column.insertWidget(0, SecondaryButton(look, "First"))
    tab_by_layout(page)

    assert heard_by_tab(qtbot, page, 5) == ["First", "Name", "Last", "Page", "First"]


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

    assert heard_by_tab(qtbot, page, 3) == ["Before", "Year", "After"]


def test_the_parts_of_a_table_stay_its_own(look: Look, qtbot: QtBot) -> None:
    """Asked for its proxy, the head of a table would hold the table, and both would go at the wrong time."""
    page = QWidget()
    column = Column(look)
    table = QTableWidget(2, 2)
    column.addWidget(table)
    page.setLayout(column)
    qtbot.addWidget(page)

    tab_by_layout(page)

    assert Shiboken.dump(table).count("QHeaderView at") == 2
