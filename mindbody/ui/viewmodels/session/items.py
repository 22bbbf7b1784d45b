"""One question of a questionnaire, or one line of a quiz, as it is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mindbody.content.lesson import ExerciseField
from mindbody.content.measure import Measure, MeasureItem, Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question of a measure, or one line of a quiz: number `index` of `count`."""

    index: int
    count: int
    text: str
    scale: Scale | None = None
    answer: int | bool | None = None
    answered: bool = False
    why: str = ""
    recall: str = ""


def own_items(measure: Measure) -> tuple[MeasureItem, ...]:
    """The measure's own items; those it borrows are asked where they belong."""
    return tuple(item for item in measure.items if item.of is None)


def quiz_item(field: ExerciseField, index: int, told: Sequence[bool | None] | None) -> Item:
    """A line of a quiz; why it is so comes with the answer."""
    line = field.quiz[index]
    answer = (told or [None] * len(field.quiz))[index]
    return Item(
        index=index,
        count=len(field.quiz),
        text=line.text,
        answer=answer,
        answered=answer is not None,
        why=line.why if answer is not None else "",
    )


def measure_item(measure: Measure, index: int, told: Mapping[str, Any]) -> Item:
    """A question of a measure."""
    items = own_items(measure)
    item = items[index]
    return Item(
        index=index,
        count=len(items),
        text=item.text,
        scale=item.scale or measure.scale,
        answer=told.get(item.id),
        answered=item.id in told,
        recall=measure.recall,
    )
