"""What is filled in for a person, to be taken as it is or changed."""

from collections.abc import Mapping
from typing import Any

from mindbody.content.lesson import ExerciseField
from mindbody.toolkit.cells import Row, rows_in
from mindbody.toolkit.flare import with_shares
from mindbody.toolkit.pacing import USUAL_STEP
from mindbody.toolkit.skills import AT_MOST, most_used, with_used
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.words import say


def prefilled(field: ExerciseField, known: Known) -> Any:
    """What stands in a field that has no answer yet; None for nothing."""
    match field.rule:
        case "weekly-step":
            wanted = "0" if known.steady else str(USUAL_STEP)
            return wanted if wanted in {option.id for option in field.options} else None
        case "flare-days":
            return with_shares((), [option.id for option in field.options])
        case "skills-used":
            titles = _titles(known)
            used = [titles[each] for each in most_used(known.past.skills, AT_MOST) if each in titles]
            return with_used((), used, limit=field.limit) or None
    return None


def shown(field: ExerciseField, known: Known, *, untouched: bool) -> tuple[Any, bool]:
    """What stands in a field, and whether it was filled in rather than told. A step up that was wished for
    before gives way to a level pace. untouched: the person has not changed it in this session."""
    told = known.answers.get(field.id)
    if told is not None and not (field.rule == "weekly-step" and known.steady and told != "0"):
        return told, False
    filled = prefilled(field, known) if untouched else None
    return filled, filled is not None


def filled_in(field: ExerciseField, before: object, rows: object, known: Known) -> Any:
    """The rows of a movement menu, with the dose of each movement that was just chosen."""
    if field.rule != "movement-menu" or not isinstance(rows, list):
        return rows
    earlier = rows_in(before)
    return [
        _with_dose(row, earlier[at] if at < len(earlier) else {}, known) if row not in earlier else row
        for at, row in enumerate(rows)
    ]


def _with_dose(row: Mapping[str, Any], was: Row, known: Known) -> Mapping[str, Any]:
    movements = known.library.movements
    chosen, before = movements.get(str(row.get("movement"))), movements.get(str(was.get("movement")))
    if chosen is None or chosen is before:
        return row
    filled = dict(row)
    for column, words in (("start", chosen.dose.start), ("floor", chosen.dose.easier)):
        of_before = (
            None if before is None else (before.dose.start if column == "start" else before.dose.easier)
        )
        if not filled.get(column) or filled[column] == _dose_words(of_before or ""):
            filled[column] = _dose_words(words)
    return filled


def _dose_words(dose: str) -> str:
    return say("{n} times").format(n=dose) if dose.isdigit() else dose


def _titles(known: Known) -> dict[str, str]:
    library = known.library
    return {
        each.id: each.title
        for shelf in (library.practices, library.breaths, library.movements)
        for each in shelf.values()
    }
