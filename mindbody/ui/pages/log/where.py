"""Where it hurts: the parts of the body, folded away until they are wished for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.parts.words import body_parts
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.log.questions import Missing, Told
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class WherePart(QWidget):
    """`chosen` hands over the regions in one word, a space between them."""

    chosen = Signal(str)
    declined = Signal(object)
    taken_back = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Told | None = None
        self._open = QuietButton(look, self.tr("Where it hurts"), icon="chevron-down")
        self._open.clicked.connect(self._turn)
        self._words = Text(look, "", role=Role.SMALL, tone="soft")
        self._ways: dict[Missing, QuietButton] = {}
        head = FlowLayout(look, gap=8)
        head.addWidget(self._open)
        head.addWidget(self._words)
        for reason, name in (
            (Missing.NOT_TODAY, self.tr("Not today")),
            (Missing.DOES_NOT_APPLY, self.tr("Does not apply")),
        ):
            way = self._ways[reason] = QuietButton(look, name)
            way.setCheckable(True)
            way.setAccessibleDescription(self._open.text())
            way.clicked.connect(lambda on, why=reason: self._leave(on, why))
            head.addWidget(way)
        self._map = QWidget()
        inside = Column(look, gap=14)
        self._names: dict[str, str] = {}
        self._groups: list[ChoiceChips] = []
        for title, regions in body_parts():
            self._names |= dict(regions)
            chips = ChoiceChips(look, title, regions, many=True)
            chips.changed.connect(lambda _: self._tell())
            self._groups.append(chips)
            inside.addWidget(Labelled(look, title, chips))
        self._map.setLayout(inside)
        column = Column(look, gap=12)
        column.addLayout(head)
        column.addWidget(self._map)
        self.setLayout(column)
        self.fold()

    def fold(self) -> None:
        """Put the map away."""
        self._show_map(shown=False)

    def unfold(self) -> None:
        """Show the map."""
        self._show_map(shown=True)

    def show_told(self, told: Told | None) -> None:
        self._told = told
        regions = told.word.split() if told is not None and told.word else []
        for group in self._groups:
            group.set_chosen(regions)
        for reason, way in self._ways.items():
            way.setChecked(told is not None and told.reason == reason)
        self._show_words()

    def _turn(self) -> None:
        self._show_map(shown=self._map.isHidden())

    def _show_map(self, *, shown: bool) -> None:
        self._map.setVisible(shown)
        self._open.set_icon("chevron-up" if shown else "chevron-down")
        self._open.setAccessibleDescription(
            self.tr("The parts of the body are shown") if shown else self.tr("Shows the parts of the body")
        )
        for way in self._ways.values():
            way.setVisible(shown or way.isChecked())
        self._show_words()

    def _show_words(self) -> None:
        told = self._told
        regions = told.word.split() if told is not None and told.word else []
        self._words.set_text(", ".join(self._names.get(each, each) for each in regions))
        self._words.setVisible(bool(regions) and self._map.isHidden())

    def _tell(self) -> None:
        regions = [each for group in self._groups for each in group.chosen]
        if regions:
            self.chosen.emit(" ".join(regions))
        else:
            self.taken_back.emit()

    def _leave(self, on: bool, reason: Missing) -> None:
        if on:
            self.declined.emit(reason)
        else:
            self.taken_back.emit()
