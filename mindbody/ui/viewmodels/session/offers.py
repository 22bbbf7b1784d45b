"""What can be chosen where the options are not written in the lesson."""

from dataclasses import dataclass, field
from typing import Final

from mindbody.content.lesson import ExerciseField, FieldType, Option
from mindbody.content.movement import Movement
from mindbody.session.choices import movements_for
from mindbody.toolkit.cells import rows_in
from mindbody.toolkit.dial import turns_down
from mindbody.toolkit.sources import Shelf, Source, lines_of, source_of
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.words import say

Options = tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be chosen in a field or a column. own: other words may be written instead. whence: where
    the choices come from, said when there are none yet."""

    options: Options = ()
    own: bool = False
    whence: str = ""

    def label(self, told: str) -> str:
        """The words of an option; what is no option is the person's own words."""
        return next((option.label for option in self.options if option.id == told), told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Of a field, and of each of its columns by id."""

    own: Offer = field(default_factory=Offer)
    columns: tuple[tuple[str, Offer], ...] = ()

    def of(self, column: str) -> Offer:
        return dict(self.columns).get(column, Offer())


NO_OFFERS: Final = Offers()


def offers_of(field: ExerciseField, known: Known) -> Offers:
    """Everything that can be chosen in this field."""
    return Offers(
        own=_offer(field, known),
        columns=tuple((column.id, _offer(column, known)) for column in field.columns),
    )


def _offer(field: ExerciseField, known: Known) -> Offer:
    if field.rule == "weekly-step" and known.steady:
        return Offer(options=tuple(option for option in field.options if option.id == "0"))
    if field.options_from is None:
        return Offer(options=field.options) if field.options else _ideas(field, known)
    source = source_of(field.options_from)
    if source.shelf is Shelf.LIBRARY:
        options = _shelf(source.field, known)
        return Offer(options=options, own=not options, whence="" if options else _empty_shelf())
    lines = _lines(field, source, known)
    return Offer(
        options=tuple(Option(id=line, label=line) for line in lines),
        own=True,
        whence="" if lines else _whence(source, known),
    )


def _ideas(field: ExerciseField, known: Known) -> Offer:
    """Where an activity is asked for in words, the good things that were picked can be tapped."""
    menu = known.field_by("good-things")
    if field.type is not FieldType.TEXT or field.id != "activity" or menu is None:
        return Offer()
    picked = known.answers.get(menu.id)
    labels = {option.id: option.label for option in _offer(menu, known).options}
    words = [labels.get(str(each), str(each)) for each in picked] if isinstance(picked, list) else []
    return Offer(options=tuple(Option(id=each, label=each) for each in words), own=True)


def _lines(field: ExerciseField, source: Source, known: Known) -> tuple[str, ...]:
    if source.shelf is Shelf.ELSEWHERE:
        lesson = known.library.lessons.get(source.lesson)
        rows = rows_in(known.elsewhere(source.lesson).get(source.field))
        asked = lesson.exercise if lesson is not None else ()
    else:
        rows, asked = known.rows(source.field), known.lesson.exercise
    if field.rule == "turns-down":
        return turns_down(rows)
    rule = next((each.rule for each in asked if each.id == source.field), None)
    return lines_of(rows, source.column, by_worry=rule == "worry-ladder")


def _shelf(name: str, known: Known) -> Options:
    library = known.library
    match name:
        case "movements":
            ids = movements_for(known.lesson, library, known.position, known.comfort)
            things: list[Movement] = [library.movements[each] for each in ids]
            return tuple(Option(id=each.id, label=each.title) for each in things)
        case "practices":
            return tuple(Option(id=each.id, label=each.title) for each in library.practices.values())
        case "breaths":
            return tuple(Option(id=each.id, label=each.title) for each in library.breaths.values())
        case _:
            menu = library.menus.get(name)
            return tuple(Option(id=each.id, label=each.label) for each in menu.items) if menu else ()


def _empty_shelf() -> str:
    return say("Nothing here suits your position and your comfort choices. You might write your own.")


def _whence(source: Source, known: Known) -> str:
    if source.shelf is Shelf.HERE:
        field = next((each for each in known.lesson.exercise if each.id == source.field), None)
        asked = field.label if field is not None else ""
        return say("These come from your answer to “{question}”. You might write one here.").format(
            question=asked
        )
    lesson = known.library.lessons.get(source.lesson)
    title = lesson.title if lesson is not None else source.lesson
    return say("These come from the lesson “{lesson}”. Until then you might write one here.").format(
        lesson=title
    )
