"""How the app looks: text size, large buttons, theme and motion."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts import words
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.parts.stepper import TextSizeStepper
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import Segmented
from mindbody.ui.widgets.toggle import ToggleRow


class LargeButtons(ToggleRow):
    """For shaky hands, a tired arm or a touch screen."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__(
            look,
            QCoreApplication.translate("LargeButtons", "Large buttons"),
            detail=QCoreApplication.translate(
                "LargeButtons", "What you press is larger, with more room around it."
            ),
        )
        self._view_model = view_model
        self.toggled.connect(lambda on: view_model.change_look("large-buttons", large_buttons=on))
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setChecked(self._view_model.settings.look.large_buttons)


class ReadingChoices(QWidget):
    """Every choice takes hold at once, so that the page itself shows what it does."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        chosen = view_model.settings.look
        self._size = TextSizeStepper(look, chosen.text_size, named=False)
        self._large = LargeButtons(look, view_model)
        self._theme = Segmented(look, self.tr("Colours"), words.themes(), chosen.theme.value)
        self._still = ToggleRow(
            look,
            self.tr("Keep still"),
            detail=self.tr("Pages and shapes fade softly or stand still, and do not glide."),
        )
        column = Column(look, gap=20)
        column.addWidget(Labelled(look, self.tr("Text size"), self._size))
        column.addWidget(self._large)
        column.addWidget(Labelled(look, self.tr("Colours"), self._theme))
        column.addWidget(self._still)
        self.setLayout(column)
        self._size.changed.connect(lambda size: view_model.change_look("text-size", text_size=size))
        self._theme.changed.connect(view_model.choose_theme)
        self._still.toggled.connect(lambda on: view_model.change_look("motion", reduced_motion=on))
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        chosen = self._view_model.settings.look
        self._size.set_size(chosen.text_size)
        self._theme.set_chosen(chosen.theme.value)
        self._still.setChecked(chosen.reduced_motion)
