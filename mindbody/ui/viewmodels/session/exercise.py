"""What an exercise shows, given what was answered so far, in words."""

from collections.abc import Mapping, Sequence
from typing import Any

from mindbody.content.lesson import ExerciseField, Lesson, Option
from mindbody.toolkit.dial import turns_down
from mindbody.toolkit.exercise import shows
from mindbody.toolkit.goals import Shrink, shrinks
from mindbody.toolkit.values import value_gaps
from mindbody.ui.viewmodels.session.words import say


def visible(fields: Sequence[ExerciseField], answers: Mapping[str, Any]) -> tuple[ExerciseField, ...]:
    """The fields whose condition holds, or that have none."""
    return tuple(field for field in fields if shows(field, answers))


def options_of(field: ExerciseField, answers: Mapping[str, Any]) -> tuple[Option, ...]:
    """What can be chosen: the field's own options, or a column of the rows written before."""
    if field.options_from is None:
        return field.options
    source, _, column = field.options_from.partition(".")
    rows = answers.get(source) or []
    if field.rule == "turns-down":
        names: Sequence[str] = turns_down(rows)
    else:
        names = tuple(dict.fromkeys(str(row[column]) for row in rows if row.get(column)))
    return tuple(Option(id=name, label=name) for name in names)


def notes_of(field: ExerciseField, lesson: Lesson, answers: Mapping[str, Any]) -> tuple[str, ...]:
    """Kind words and small suggestions that follow from the answers."""
    match field.rule:
        case "value-gap":
            return _gaps(lesson, answers)
        case "shrink-goal":
            return _smaller(answers.get(field.id), answers)
        case "steady-mode" if answers.get(field.id) == "often":
            return (
                say("Thank you for saying so. Plans here will stay level, and never build up by themselves."),
            )
        case "turns-down" if not options_of(field, answers):
            return (say("Nothing on your list turns it down yet. You can go back and add a line, or go on."),)
    if field.options_from is not None and not options_of(field, answers):
        return (say("There is nothing to choose from yet. You can go back and add a line, or go on."),)
    return ()


def _gaps(lesson: Lesson, answers: Mapping[str, Any]) -> tuple[str, ...]:
    values = next((each for each in lesson.exercise if each.rule == "value-domains"), None)
    if values is None:
        return ()
    labels = {option.id: option.label for option in values.options}
    gaps = value_gaps(answers.get(values.id) or [])
    if not gaps:
        return (say("When you have set both numbers for a part of life, you can see the gap here."),)
    wide = [each for each in gaps if each.gap > 0][:3]
    if not wide:
        return (say("There is no gap in what you chose. You are living close to what matters."),)
    first, *others = (labels.get(each.domain, each.domain) for each in wide)
    told = [say("**{name}** is where you long for more.").format(name=first)]
    if others:
        names = say(" and ").join(others)
        told.append(say("After that comes {names}.").format(names=names))
    return tuple(told)


def _smaller(sure: Any, answers: Mapping[str, Any]) -> tuple[str, ...]:
    ways = shrinks(sure if isinstance(sure, int) else None)
    if not ways:
        return ()
    floor = str(answers.get("floor_version") or "").strip()
    words = {
        Shrink.LESS: say("Half of it, or only the first minute."),
        Shrink.FEWER_DAYS: say("Fewer days this week."),
        Shrink.EASIER_TIME: say("An easier time of day."),
        Shrink.WITH_HELP: say("With someone beside you."),
        Shrink.FLOOR_VERSION: say("Your smallest version: {floor}").format(floor=floor)
        if floor
        else say("The smallest version you can think of."),
    }
    return (
        say("That is news about the step, not about you. You might try one of these:"),
        *(words[way] for way in ways),
    )
