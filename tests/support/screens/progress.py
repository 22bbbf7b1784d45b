"""Progress, in the words of its user."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget

from mindbody.ui.widgets.amounts import RangeBar, ShareBar
from mindbody.ui.widgets.chart import Chart
from mindbody.ui.widgets.chart_table import ChartTable
from mindbody.ui.widgets.month import MonthView
from tests.support.hand_jobs import HandJobs
from tests.support.screens.finding import all_of, button, one, words


class ProgressScreen:
    """The page, and the jobs that read its sections."""

    def __init__(self, page: QWidget, jobs: HandJobs) -> None:
        self.page = page
        self.jobs = jobs

    @property
    def words(self) -> str:
        return words(self.page)

    def turn_to(self, section: str) -> "ProgressScreen":
        """Choose a section by mouse, and wait until it is read."""
        QTest.mouseClick(one(self.page, QRadioButton, section), Qt.MouseButton.LeftButton)
        self.jobs.drain()
        return self

    def press(self, name: str) -> "ProgressScreen":
        QTest.mouseClick(button(self.page, name), Qt.MouseButton.LeftButton)
        return self

    def offers(self, name: str) -> bool:
        return bool(all_of(self.page, QRadioButton, name))

    @property
    def chart(self) -> Chart:
        """The picture over time."""
        return self.page.findChildren(Chart)[0]

    @property
    def charts(self) -> list[Chart]:
        """Every picture over time that is in view."""
        return [each for each in self.page.findChildren(Chart) if each.isVisibleTo(self.page)]

    @property
    def month(self) -> MonthView:
        """The calendar."""
        [found] = self.page.findChildren(MonthView)
        return found

    @property
    def table(self) -> list[tuple[str, ...]]:
        """The cells of the table, row by row."""
        [found] = self.page.findChildren(ChartTable)
        model = found.model()
        columns = range(model.columnCount())
        return [
            tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())
        ]

    def key(self, widget: QWidget, key: Qt.Key, times: int = 1) -> "ProgressScreen":
        for _ in range(times):
            QTest.keyClick(widget, key)
        return self

    @property
    def ranges(self) -> list[RangeBar]:
        """The pictures of where a change lies, from top to bottom."""
        return [each for each in self.page.findChildren(RangeBar) if each.isVisibleTo(self.page)]

    @property
    def shares(self) -> list[ShareBar]:
        """The pictures of how much was done, from top to bottom."""
        return [each for each in self.page.findChildren(ShareBar) if each.isVisibleTo(self.page)]
