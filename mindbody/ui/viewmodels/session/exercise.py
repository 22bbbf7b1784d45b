"""What an exercise shows, given what was answered so far, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.toolkit.checkups import checkups
from mindbody.toolkit.exercise import shows
from mindbody.toolkit.goals import Shrink, shrinks
from mindbody.toolkit.letter import is_open, opening_day
from mindbody.toolkit.pacing import Change
from mindbody.ui.viewmodels.session.amounts import UNIT, amount_words, day_words
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.offers import Offers
from mindbody.ui.viewmodels.session.pacing_words import next_of, start_of
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.viewmodels.session.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An answer that can be taken with one tap."""

    words: str
    value: Any


def visible(fields: Sequence[ExerciseField], answers: Mapping[str, Any]) -> tuple[ExerciseField, ...]:
    """The fields whose condition holds, or that have none."""
    return tuple(field for field in fields if shows(field, answers))


def notes_of(field: ExerciseField, known: Known, offers: Offers) -> tuple[str, ...]:
    """Kind words and small suggestions that follow from the answers."""
    notes = _notes(field, known)
    whences = [offer.whence for offer in (offers.own, *(each for _, each in offers.columns)) if offer.whence]
    return (*notes, *dict.fromkeys(whences))


def suggestion_of(field: ExerciseField, known: Known) -> Suggestion | None:
    """What can be taken with one tap; None where it is the answer already, or there is nothing."""
    found = _suggestion(field, known)
    return found if found is not None and found.value != known.answers.get(field.id) else None


def letter_sum(field: ExerciseField, known: Known) -> Sum | None:
    """What stands in place of a letter that was written before: the day on which it opens, or, once that
    has come, the letter itself. None where there is none, or where a new one is being written."""
    letter = known.past.letters.get(f"{known.lesson.id}.{field.id}") if field.rule == "letter" else None
    if letter is None or field.id in known.answers:
        return None
    if is_open(letter.written, known.today):
        words = say("You wrote this to yourself on {day}:")
        return Sum(lines=(words.format(day=day_words(letter.written, year=True)),), quote=letter.text)
    day = day_words(opening_day(letter.written), year=True)
    return Sum(lines=(say("Your letter is waiting. It opens on **{day}**.").format(day=day),))


def _notes(field: ExerciseField, known: Known) -> tuple[str, ...]:
    match field.rule:
        case "shrink-goal":
            return _smaller(known.answers.get(field.id), known.answers)
        case "steady-mode" if known.answers.get(field.id) == "often":
            return (
                say("Thank you for saying so. Plans here will stay level, and never build up by themselves."),
            )
        case "turns-down" if not known.answers.get(field.id) and not _turned_down(field, known):
            return (say("Nothing on your list turns it down yet. You might write it here, or go on."),)
        case "pacing-plan":
            return _plan_notes(known)
        case "weekly-step" if known.steady:
            return (say("Your body crashes after small efforts, so your plan stays level, with no step up."),)
        case "movement-menu" if known.steady:
            return (say("These stay level. You might rest before you are tired, not after."),)
        case "letter":
            return _letter_notes(field, known)
    return ()


def _turned_down(field: ExerciseField, known: Known) -> bool:
    source, _, _ = (field.options_from or "").partition(".")
    return bool(known.rows(source))


def _plan_notes(known: Known) -> tuple[str, ...]:
    start, coming = start_of(known), next_of(known)
    notes = []
    if start is not None:
        notes.append(say("Your start point is **{amount}**.").format(amount=_amount(start.amount, known)))
    if coming is not None and coming.change in (Change.UP, Change.DOWN):
        words = say("By the days you noted, the coming week would be **{amount}**.")
        notes.append(words.format(amount=_amount(coming.amount, known)))
    if known.steady:
        notes.append(say("You might rest before you are tired, not after."))
    return tuple(notes)


def _letter_notes(field: ExerciseField, known: Known) -> tuple[str, ...]:
    letter = known.past.letters.get(f"{known.lesson.id}.{field.id}")
    if letter is None:
        day = day_words(opening_day(known.today), year=True)
        return (say("It opens on {day}.").format(day=day),)
    if field.id in known.answers:
        return (say("This one takes the place of your earlier letter."),)
    return ()


def _suggestion(field: ExerciseField, known: Known) -> Suggestion | None:
    match field.rule:
        case "pacing-plan":
            coming, start = next_of(known), start_of(known)
            if coming is not None and coming.change in (Change.UP, Change.DOWN):
                return _take(coming.amount, known)
            return _take(start.amount, known) if start is not None else None
    if field.type is FieldType.DATE:
        return _checkup(field, known)
    return None


def _take(amount: float, known: Known) -> Suggestion:
    value = int(amount) if float(amount).is_integer() else amount
    return Suggestion(words=say("Take {amount}").format(amount=_amount(amount, known)), value=value)


def _checkup(field: ExerciseField, known: Known) -> Suggestion | None:
    """The days after a proposal of check-ups are those that were proposed, in turn."""
    fields = [
        each for each in known.lesson.exercise if each.rule == "checkups" or each.type is FieldType.DATE
    ]
    proposal = next((at for at, each in enumerate(fields) if each.rule == "checkups"), None)
    if proposal is None:
        return None
    place = fields.index(field) - proposal - 1
    days = checkups(known.today)
    if not 0 <= place < len(days):
        return None
    words = say("Take {day}").format(day=day_words(days[place]))
    return Suggestion(words=words, value=days[place].isoformat())


def _amount(number: float, known: Known) -> str:
    return amount_words(number, known.lesson, known.answers.get(UNIT))


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
