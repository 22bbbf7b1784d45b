"""What an exercise shows, given what was answered so far."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Any

from mindbody.content.lesson import Compare, Condition, ExerciseField, FieldType, Lesson, Option
from mindbody.content.measure import Measure
from mindbody.ui.viewmodels.session.words import say

SURE_ENOUGH = 7


class Care(Enum):
    """What a screening answer calls for: nothing, a calm card, or the help page."""

    NONE = auto()
    CARD = auto()
    PAGE = auto()


def visible(fields: Sequence[ExerciseField], answers: Mapping[str, Any]) -> tuple[ExerciseField, ...]:
    """The fields whose condition holds, or that have none."""
    return tuple(field for field in fields if field.show_if is None or shows(field.show_if, answers))


def shows(condition: Condition, answers: Mapping[str, Any]) -> bool:
    value = answers.get(condition.field)
    if value is None:
        return False
    match condition.compare:
        case Compare.IS:
            return str(value) == condition.value
        case Compare.IS_NOT:
            return str(value) != condition.value
        case Compare.HAS:
            return condition.value in value
        case Compare.BELOW:
            return float(value) < float(condition.value)
        case Compare.ABOVE:
            return float(value) > float(condition.value)


def options_of(field: ExerciseField, answers: Mapping[str, Any]) -> tuple[Option, ...]:
    """What can be chosen: the field's own options, or a column of the rows written before."""
    if field.options_from is None:
        return field.options
    source, _, column = field.options_from.partition(".")
    rows = [row for row in answers.get(source) or [] if row.get(column)]
    if field.rule == "turns-down":
        rows = [row for row in rows if (row.get("effect") or 0) < 0]
    names = dict.fromkeys(str(row[column]) for row in rows)
    return tuple(Option(id=name, label=name) for name in names)


def notes_of(field: ExerciseField, lesson: Lesson, answers: Mapping[str, Any]) -> tuple[str, ...]:
    """Kind words and small suggestions that follow from the answers."""
    match field.rule:
        case "value-gap":
            return _gaps(lesson, answers)
        case "shrink-goal":
            return _smaller(answers.get(field.id))
        case "steady-mode" if answers.get(field.id) == "often":
            return (
                say("Thank you for saying so. Plans here will stay level, and never build up by themselves."),
            )
        case "turns-down" if not options_of(field, answers):
            return (say("Nothing turns it down yet on your list. You can go back and add one, or go on."),)
    if field.options_from is not None and not options_of(field, answers):
        return (say("There is nothing to choose from yet. You can go back and add a line, or go on."),)
    return ()


def _gaps(lesson: Lesson, answers: Mapping[str, Any]) -> tuple[str, ...]:
    values = next((each for each in lesson.exercise if each.rule == "value-domains"), None)
    if values is None:
        return ()
    labels = {option.id: option.label for option in values.options}
    gaps = {
        row["id"]: row["importance"] - row["lived"]
        for row in answers.get(values.id) or []
        if "importance" in row and "lived" in row
    }
    widest = [name for name, gap in gaps.items() if gap == max(gaps.values()) and gap > 0]
    if not gaps:
        return (say("When you have set both numbers for a part of life, you can see the gap here."),)
    if not widest:
        return (say("There is no gap in what you chose. You are living close to what matters."),)
    return tuple(
        say("{name}: you long for more of this.").format(name=labels.get(name, name)) for name in widest
    )


def _smaller(sure: Any) -> tuple[str, ...]:
    if not isinstance(sure, int) or sure >= SURE_ENOUGH:
        return ()
    return (
        say("That is news about the step, not about you. You might make it smaller:"),
        say("Half the time, or half as many."),
        say("An easier place, or an easier time of day."),
        say("Only the first minute of it."),
    )


def care_after(measure: Measure, told: Mapping[str, int | None]) -> Care:
    """What the measure's own safety rules ask for; a score with an item missing asks for nothing."""
    found = Care.NONE
    for rule in measure.safety:
        score = next(each for each in measure.scores if each.id == rule.score)
        values = [told.get(item) for item in score.items]
        if any(value is None for value in values) or sum(v for v in values if v is not None) < rule.at_least:
            continue
        if rule.show == "page":
            return Care.PAGE
        found = Care.CARD
    return found


def is_written(kind: FieldType) -> bool:
    """Whether a field of this type is written by hand rather than tapped."""
    return kind in (FieldType.TEXT, FieldType.PERSON, FieldType.NUMBER)
