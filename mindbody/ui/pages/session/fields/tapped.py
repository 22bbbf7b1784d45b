"""Answers that are tapped: choices, scales, days, parts of the body."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.content.lesson import ExerciseField, Option
from mindbody.ui.pages.parts.words import body_parts
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.rating import RatingScale
from mindbody.ui.widgets.text import Text


class ChoiceEditor(Editor):
    """One of the options, or any number with `many`."""

    def __init__(
        self,
        look: Look,
        name: str,
        options: tuple[Option, ...],
        *,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._many = many
        self._last: tuple[str, ...] = ()
        pairs = [(option.id, option.label) for option in options]
        self._chips = ChoiceChips(look, name, pairs, many=many)
        self._chips.changed.connect(self._tell)
        _only(self, self._chips)

    def set_value(self, value: Any) -> None:
        chosen = tuple(value) if isinstance(value, list) else (value,) if value is not None else ()
        self._last = chosen
        if chosen != self._chips.chosen:
            self._chips.set_chosen([str(each) for each in chosen])

    def _tell(self, chosen: tuple[str, ...]) -> None:
        if not self._many:
            self.answered.emit(chosen[0] if chosen else None)
            return
        # In the order in which they were tapped, so that the newest can be told.
        kept = [each for each in self._last if each in chosen]
        self._last = (*kept, *(each for each in chosen if each not in kept))
        self.answered.emit(list(self._last))


class YesNoEditor(Editor):
    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = ChoiceChips(look, name, [("yes", self.tr("Yes")), ("no", self.tr("No"))])
        self._chips.changed.connect(lambda chosen: self.answered.emit("yes" in chosen))
        _only(self, self._chips)

    def set_value(self, value: Any) -> None:
        self._chips.set_chosen([] if value is None else ["yes" if value else "no"])


class ScaleEditor(Editor):
    """0 to 10 as a rating; a shorter or lopsided scale as chips, what its ends mean below (`ends`)."""

    def __init__(
        self,
        look: Look,
        field: ExerciseField,
        *,
        ends: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        least, most = int(field.min or 0), int(field.max if field.max is not None else 10)
        self._rating: RatingScale | None = None
        self._chips: ChoiceChips | None = None
        if (least, most) == (0, 10):
            self._rating = RatingScale(look, field.label, low=field.low, high=field.high, can_decline=False)
            self._rating.changed.connect(self._rated)
            _only(self, self._rating)
            return
        numbers = [(str(number), _signed(number, least)) for number in range(least, most + 1)]
        self._chips = ChoiceChips(look, name or field.label, numbers)
        self._chips.changed.connect(lambda chosen: self.answered.emit(int(chosen[0]) if chosen else None))
        column = Column(look, gap=8)
        column.addWidget(self._chips)
        if ends and (field.low or field.high):
            column.addWidget(Text(look, ends_of(field), role=Role.SMALL, tone="soft"))
        self.setLayout(column)

    def set_value(self, value: Any) -> None:
        if self._rating is not None:
            self._rating.set_value(value if isinstance(value, int) else None)
        elif self._chips is not None:
            self._chips.set_chosen([] if value is None else [str(value)])

    def _rated(self) -> None:
        if self._rating is not None:
            self.answered.emit(self._rating.value)


class BodyEditor(Editor):
    """Parts of the body in groups, from the head down."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[ChoiceChips] = []
        column = Column(look, gap=18)
        for title, regions in body_parts():
            group = Column(look, gap=8)
            chips = ChoiceChips(look, title, regions, many=True)
            chips.changed.connect(self._tell)
            self._groups.append(chips)
            group.addWidget(Text(look, title, role=Role.SMALL_STRONG, tone="soft"))
            group.addWidget(chips)
            column.addLayout(group)
        self.setLayout(column)

    def set_value(self, value: Any) -> None:
        for group in self._groups:
            group.set_chosen(value or [])

    def _tell(self, _chosen: object) -> None:
        self.answered.emit([region for group in self._groups for region in group.chosen])


def _only(editor: QWidget, control: QWidget) -> None:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(control)
    editor.setLayout(column)


def _signed(number: int, least: int) -> str:
    """With its sign where the scale goes below nought."""
    return f"{number:+d}".replace("-", "−") if least < 0 and number else str(number)


def ends_of(field: ExerciseField) -> str:
    """What the two ends of a short scale mean, in one line."""
    least, most = int(field.min or 0), int(field.max if field.max is not None else 10)
    ends = ((least, field.low), (most, field.high))
    return "  ·  ".join(f"{_signed(number, least)}: {words}" for number, words in ends if words)
