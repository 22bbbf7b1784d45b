"""The menu of good things: narrowed by what suits today, with room for one's own."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import Option
from mindbody.content.menu import Company, Cost
from mindbody.content.vocabulary import Position
from mindbody.toolkit.menus import Wish
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.good_things import MenuState
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips, Segmented
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

ANY: Final = "any"
_FIRST: Final = 12
"""Things shown at once; sixty would be a wall."""
_LIMIT: Final = 60


class GoodThingsEditor(Editor):
    """`narrowed` carries the wish for what suits."""

    narrowed = Signal(object)

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._menu = MenuState()
        self._shown = _FIRST
        self._built: tuple[Option, ...] | None = None
        self._chips: ChoiceChips | None = None
        column = Column(look, gap=20)
        self._narrow_it = QuietButton(look, self.tr("Narrow it down"), icon="chevron-down", tone="ink")
        self._narrow_it.clicked.connect(self._turn_filters)
        self._card = self._filters()
        self._card.hide()
        column.addWidget(self._narrow_it, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        self._count = Text(look, "", role=Role.SMALL, tone="soft")
        column.addWidget(self._count)
        self._place = Column(look, gap=12)
        column.addLayout(self._place)
        self._more = QuietButton(look, self.tr("Show more"), icon="chevron-down", tone="ink")
        self._more.clicked.connect(self._show_more)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._own = TextField(look, self.tr("Something of your own"), limit=_LIMIT)
        self._add = SecondaryButton(look, self.tr("Add it"), icon="plus")
        self._own.entered.connect(self._add_own)
        self._add.clicked.connect(self._add_own)
        column.addWidget(self._own)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)

    def show_menu(self, menu: MenuState) -> None:
        """Show what suits, and what was chosen."""
        if menu.wish != self._menu.wish:
            self._shown = _FIRST
            self._card.setVisible(True)
        self._menu = menu
        for key, segment in self._segments.items():
            segment.set_chosen(_key(getattr(menu.wish, key)))
        self._build()

    def set_value(self, value: Any) -> None:
        """What was chosen comes with the menu."""

    def _filters(self) -> QWidget:
        look, tr = self._look, self.tr
        self._segments = {
            "energy": Segmented(
                look,
                tr("How much energy it takes"),
                [(ANY, tr("Any")), ("1", tr("Very little")), ("2", tr("A little")), ("3", tr("More"))],
                ANY,
            ),
            "position": Segmented(
                look,
                tr("How you are placed"),
                [
                    (ANY, tr("Any")),
                    (Position.LYING.value, tr("Lying")),
                    (Position.RECLINING.value, tr("Reclining")),
                    (Position.SEATED.value, tr("Seated")),
                    (Position.STANDING.value, tr("Standing")),
                ],
                ANY,
            ),
            "cost": Segmented(
                look, tr("What it costs"), [(ANY, tr("Any")), (Cost.FREE.value, tr("Nothing"))], ANY
            ),
            "company": Segmented(
                look,
                tr("Alone or with others"),
                [
                    (ANY, tr("Any")),
                    (Company.ALONE.value, tr("Alone")),
                    (Company.OTHERS.value, tr("With others")),
                ],
                ANY,
            ),
        }
        card = Card(look, padding=20, gap=10)
        flow = FlowLayout(look, gap=28, row_gap=14)
        for key, segment in self._segments.items():
            group = QWidget()
            column = Column(look, gap=6)
            column.addWidget(Text(look, segment.accessibleName(), role=Role.SMALL_STRONG, tone="soft"))
            column.addWidget(segment)
            group.setLayout(column)
            flow.addWidget(group)
            segment.changed.connect(lambda chosen, key=key: self._narrow(key, chosen))
        card.body.addLayout(flow)
        return card

    def _turn_filters(self) -> None:
        self._card.setVisible(self._card.isHidden())
        self._narrow_it.set_icon("chevron-down" if self._card.isHidden() else "chevron-up")
        self.rebuilt.emit()

    def _narrow(self, key: str, chosen: str) -> None:
        kinds: dict[str, Any] = {"energy": int, "position": Position, "cost": Cost, "company": Company}
        wanted = None if chosen == ANY else kinds[key](chosen)
        wish: Wish = replace(self._menu.wish, **{key: wanted})
        self.narrowed.emit(wish)

    def _build(self) -> None:
        menu = self._menu
        first = menu.offered[: self._shown]
        ids = {option.id for option in first}
        options = (*(option for option in menu.chosen if option.id not in ids), *first)
        if options != self._built:
            self._built = options
            while (found := self._place.takeAt(0)) is not None:
                if (widget := found.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            pairs = [(option.id, option.label) for option in options]
            self._chips = ChoiceChips(self._look, self._name, pairs, many=True)
            self._chips.changed.connect(self._tell)
            self._place.addWidget(self._chips)
            self.rebuilt.emit()
        if self._chips is not None:
            self._chips.set_chosen([option.id for option in menu.chosen])
        left = len(menu.offered) - len(first)
        self._more.setVisible(left > 0)
        suits = self.tr("{n} of {all} suit").format(n=len(menu.offered), all=menu.whole)
        self._count.setVisible(len(menu.offered) < menu.whole)
        self._count.set_text(
            suits if menu.offered else self.tr("Nothing suits all of this. Try “Any” somewhere.")
        )

    def _show_more(self) -> None:
        self._shown += _FIRST
        self._build()

    def _tell(self, chosen: tuple[str, ...]) -> None:
        before = [option.id for option in self._menu.chosen if option.id in chosen]
        self.answered.emit([*before, *(each for each in chosen if each not in before)])

    def _add_own(self) -> None:
        words = self._own.text.strip()
        if not words:
            return
        self._own.set_text("")
        chosen = [option.id for option in self._menu.chosen]
        if words not in chosen:
            self.answered.emit([*chosen, words])


def _key(wanted: object) -> str:
    return ANY if wanted is None else str(wanted)
