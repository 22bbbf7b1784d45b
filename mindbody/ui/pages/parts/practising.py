"""How practices are led: position, eyes, what attention rests on, and the breath."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts import words
from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.toggle import ToggleRow


class PractisingChoices(QWidget):
    """Each choice is one that sessions obey."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._position = ChoiceChips(look, self.tr("How you are mostly placed"), words.positions())
        self._anchor = ChoiceChips(look, self.tr("Where attention may rest"), words.anchors())
        self._eyes = ToggleRow(
            look, self.tr("Eyes open"), detail=self.tr("You are never asked to close your eyes.")
        )
        self._breath = ToggleRow(
            look,
            self.tr("Breathing steps"),
            detail=self.tr("Off leaves out every step that watches or paces the breath."),
        )
        self._body = ToggleRow(
            look,
            self.tr("Watching the body"),
            detail=self.tr("Off leaves out the practices that rest on what the body feels."),
        )
        self._holds = ToggleRow(
            look, self.tr("Breath holds"), detail=self.tr("Some patterns hold the breath for a moment.")
        )
        column = Column(look, gap=20)
        column.addWidget(Labelled(look, self.tr("How you are mostly placed"), self._position))
        column.addWidget(
            Labelled(
                look,
                self.tr("Where attention may rest"),
                self._anchor,
                detail=self.tr("Some people find the breath calming, and some do not. All of these work."),
            )
        )
        switches = Column(look, gap=4)
        for row in (self._eyes, self._breath, self._holds, self._body):
            switches.addWidget(row)
        column.addLayout(switches)
        self.setLayout(column)
        self._position.changed.connect(lambda chosen: view_model.choose_position(chosen[0]))
        self._anchor.changed.connect(lambda chosen: view_model.choose_anchor(chosen[0]))
        self._eyes.toggled.connect(lambda on: view_model.change_comfort("eyes", eyes_open=on))
        self._breath.toggled.connect(lambda on: view_model.change_comfort("breath", breath_focus=on))
        self._body.toggled.connect(lambda on: view_model.change_comfort("body", body_focus=on))
        self._holds.toggled.connect(lambda on: view_model.change_comfort("holds", breath_holds=on))
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        comfort = self._view_model.settings.comfort
        self._position.set_chosen((comfort.position.value,))
        self._anchor.set_chosen((comfort.anchor.value if comfort.anchor else "",))
        self._eyes.setChecked(comfort.eyes_open)
        self._breath.setChecked(comfort.breath_focus)
        self._body.setChecked(comfort.body_focus)
        self._holds.setChecked(comfort.breath_holds)
        self._holds.setEnabled(comfort.breath_focus)
