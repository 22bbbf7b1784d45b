"""One question of an exercise as it stands: its answer, and all that belongs beside it."""

from dataclasses import dataclass
from typing import Any

from mindbody.content.lesson import ExerciseField
from mindbody.toolkit.menus import Wish
from mindbody.ui.viewmodels.session.answering import Answering
from mindbody.ui.viewmodels.session.computed import computed
from mindbody.ui.viewmodels.session.exercise import Suggestion, letter_sum, notes_of, suggestion_of
from mindbody.ui.viewmodels.session.good_things import MenuState, menu_state
from mindbody.ui.viewmodels.session.offers import NO_OFFERS, Offers, offers_of
from mindbody.ui.viewmodels.session.prefilled import shown
from mindbody.ui.viewmodels.session.sums import Sum


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """value: the answer, None for none; filled_in: it was filled in for the person.

    offers: what can be chosen, where that hangs on other answers or on the library. menu: the good things
    as they are narrowed. sum: the result of a computed field, or a letter that was written before; then
    can_write_anew. suggestion: an answer to take with one tap. notes: kind words that follow from the
    answers.
    """

    field: ExerciseField
    value: Any = None
    filled_in: bool = False
    offers: Offers = NO_OFFERS
    menu: MenuState | None = None
    sum: Sum | None = None
    can_write_anew: bool = False
    suggestion: Suggestion | None = None
    notes: tuple[str, ...] = ()


def asked(field: ExerciseField, answering: Answering, wish: Wish) -> Asked:
    """The question as it stands now. wish: what the menu of good things is narrowed to."""
    known = answering.known
    untouched = answering.is_untouched(field.id)
    value, was_filled_in = shown(field, known, untouched=untouched)
    letter = letter_sum(field, known) if untouched else None
    offers = offers_of(field, known)
    return Asked(
        field=field,
        value=value,
        filled_in=was_filled_in,
        offers=offers,
        menu=menu_state(field, known.library, wish, value if isinstance(value, list) else ()),
        sum=letter or computed(field, known),
        can_write_anew=letter is not None,
        suggestion=suggestion_of(field, known),
        notes=notes_of(field, known, offers),
    )
