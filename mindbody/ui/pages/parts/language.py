"""The choice of the language, each one named in itself."""

from PySide6.QtWidgets import QWidget

from mindbody.content.languages import ENGLISH, LANGUAGES
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips


class LanguageChoice(QWidget):
    """Takes hold at once: whoever shows this makes all pages anew."""

    def __init__(self, look: Look, view_model: SettingsViewModel, *, named: bool = True) -> None:
        """named: whether the choice has a label over it, and says what a language lacks."""
        super().__init__()
        self._view_model = view_model
        title = self.tr("Language")
        self._chips = ChoiceChips(look, title, tuple(LANGUAGES.items()))
        self._chips.changed.connect(lambda chosen: view_model.choose_language(chosen[0]))
        column = Column(look, gap=0)
        if named:
            lacks = self.tr("Not every lesson is there in this language yet. All that you did stays kept.")
            detail = "" if view_model.facts.language == ENGLISH else lacks
            column.addWidget(Labelled(look, title, self._chips, detail=detail))
        else:
            column.addWidget(self._chips)
        self.setLayout(column)
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._chips.set_chosen((self._view_model.facts.language,))
