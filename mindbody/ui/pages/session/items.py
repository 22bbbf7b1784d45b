"""One question of a questionnaire, or one line of a quiz, at a time."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.items import Item
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.rating import RatingScale
from mindbody.ui.widgets.text import Text


class ItemView(QWidget):
    """Built anew for each item; the view model says which."""

    def __init__(
        self, look: Look, view_model: DoViewModel, item: Item, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._rating: RatingScale | None = None
        self._chips: ChoiceChips | None = None
        column = Column(look, gap=16)
        count = self.tr("{n} of {all}").format(n=item.index + 1, all=item.count)
        above = f"{count} · {item.recall}" if item.recall else count
        column.addWidget(Text(look, above, role=Role.SMALL, tone="soft"))
        column.addWidget(Text(look, item.text, role=Role.CARD))
        column.addWidget(self._control(look, item))
        self._why = Card(look, ground="tint", padding=22, gap=6)
        self._why_words = Text(look, "")
        self._why.body.addWidget(self._why_words)
        column.addWidget(self._why)
        self.setLayout(column)
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """Show its answer."""
        if self._rating is not None:
            self._rating.set_value(item.answer if isinstance(item.answer, int) else None)
        elif self._chips is not None:
            answer = item.answer
            key = "" if answer is None else str(answer).lower() if isinstance(answer, bool) else str(answer)
            self._chips.set_chosen([key])
        self._why_words.set_text(item.why)
        self._why.setVisible(bool(item.why))

    def _control(self, look: Look, item: Item) -> QWidget:
        if item.scale is None:
            self._chips = ChoiceChips(
                look, item.text, [("true", self.tr("True")), ("false", self.tr("Not true"))]
            )
            self._chips.changed.connect(self._said)
            return self._chips
        if item.scale.answers:
            labels = [(str(answer.value), answer.label) for answer in item.scale.answers]
            self._chips = ChoiceChips(look, item.text, labels)
            self._chips.changed.connect(self._tapped)
            return self._chips
        self._rating = RatingScale(
            look, item.text, low=item.scale.low, high=item.scale.high, can_decline=False
        )
        self._rating.changed.connect(self._rated)
        return self._rating

    def _said(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._view_model.answer_item(chosen[0] == "true")

    def _tapped(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._view_model.answer_item(int(chosen[0]))

    def _rated(self) -> None:
        if self._rating is not None:
            self._view_model.answer_item(self._rating.value)
