"""What a person wrote for a flare, gathered from the lessons in which they wrote it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from mindbody.toolkit.cells import rows_in, words_in
from mindbody.toolkit.flare import DAYS
from mindbody.toolkit.sources import lines_of
from mindbody.toolkit.told_flare import PLAN_DAYS, percent_of

PLAN: Final = "flares-and-keeping-going"
"""The lesson with the flare plan, by id."""
CARD: Final = "steady-pacing"
"""The lesson with the small flare card."""
COPING: Final = "answering-thoughts"
"""The lesson with the coping cards."""
MENU: Final = "safe-to-move"
"""The lesson with the movement menu."""

Answers = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A person to tell, by a nickname; `how` is how they are let know, "" where that is not written."""

    name: str
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay:
    """One stage of the three-day shape. stage: from 1."""

    stage: int
    percent: int
    keep: str = ""
    drop: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareSheet:
    """Empty where nothing was written. coping: the line to read first. movements: those wished for, by id,
    best first. planned: whether signs and first stages are of the flare plan, not of the small card."""

    coping: str = ""
    signs: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    days: tuple[PlannedDay, ...] = ()
    people: tuple[Someone, ...] = ()
    medicines: str = ""
    movements: tuple[str, ...] = ()
    planned: bool = False

    @property
    def written(self) -> bool:
        """Whether there is a plan or a card to show."""
        return bool(self.signs or self.first or self.days)


def flare_sheet(plan: Answers, card: Answers, coping: Answers, menu: Answers) -> FlareSheet:
    """From the latest answers of the four lessons, by field. The plan goes before the card, as the later and
    fuller of the two; people of both are named, each once."""
    signs = lines_of(rows_in(plan.get("flare_early_signs")), "sign")
    first = lines_of(rows_in(plan.get("flare_first_ten")), "thing")
    days = _days(plan)
    planned = bool(signs or first or days)
    if not planned:
        signs = tuple(filter(None, (words_in(card.get("flare_first_sign")),)))
        first = lines_of(rows_in(card.get("flare_first_three")), "thing")
    return FlareSheet(
        coping=coping_line(plan, coping),
        signs=signs,
        first=first,
        days=days,
        people=_people(plan, card),
        medicines=words_in(plan.get("flare_medicines")),
        movements=tuple(_movements(plan, menu)),
        planned=planned,
    )


def coping_line(plan: Answers, coping: Answers) -> str:
    """The line the person chose for a flare, else the one with a star, else the first; "" for none. A
    choice whose card is not there any more does not count."""
    cards = lines_of(rows_in(coping.get("coping_cards")), "text")
    wished = (words_in(plan.get("flare_card")), words_in(coping.get("starred_card")))
    return next((line for line in (*wished, *cards) if line and line in cards), "")


def _days(plan: Answers) -> tuple[PlannedDay, ...]:
    rows = rows_in(plan.get(PLAN_DAYS))
    told = {str(row.get("id")): row for row in rows}
    if not any(day in told for day in DAYS):
        return ()
    return tuple(
        PlannedDay(
            stage=stage,
            percent=percent_of(stage, rows),
            keep=words_in(told.get(day, {}).get("keep")),
            drop=words_in(told.get(day, {}).get("drop")),
        )
        for stage, day in enumerate(DAYS, start=1)
    )


def _people(plan: Answers, card: Answers) -> tuple[Someone, ...]:
    found: dict[str, Someone] = {}
    for row in rows_in(plan.get("flare_people")):
        if name := words_in(row.get("alias")):
            found.setdefault(name.casefold(), Someone(name=name, how=words_in(row.get("how"))))
    if name := words_in(card.get("flare_who")):
        found.setdefault(name.casefold(), Someone(name=name))
    return tuple(found.values())


def _movements(plan: Answers, menu: Answers) -> Iterable[str]:
    if wished := words_in(plan.get("flare_movement")):
        yield wished
    yield from lines_of(rows_in(menu.get("menu")), "movement")
