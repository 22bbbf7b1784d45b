"""The parts of the body that practices and movements leave alone."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts import words
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips


class BodyChoices(QWidget):
    """Chips in four groups; none need be chosen."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._groups: list[ChoiceChips] = []
        column = Column(look, gap=20)
        for title, regions in words.body_parts():
            chips = ChoiceChips(look, title, regions, many=True)
            chips.changed.connect(self._tell)
            self._groups.append(chips)
            column.addWidget(Labelled(look, title, chips))
        self.setLayout(column)
        view_model.changed.connect(self._show)
        self._show()

    def _tell(self, _chosen: object) -> None:
        self._view_model.skip(region for group in self._groups for region in group.chosen)

    def _show(self) -> None:
        skipped = tuple(self._view_model.settings.comfort.skip)
        for group in self._groups:
            group.set_chosen(skipped)
