"""The comfort choices, where each is to be obeyed, and the page that tells of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

from mindbody import places
from mindbody.content.comfort import Comfort
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import Anchor, Eyes, Position
from mindbody.session.choices import BODY_FOCUSED
from mindbody.session.plan import Energy
from tools.comfort.looks import (
    SKIPPED,
    Look,
    Tried,
    Whole,
    easier_moves,
    level_moves,
    level_pace,
    lines,
    low_versions,
    moves_serve,
    moves_what_is_skipped,
    moves_without_breath,
    no_bell,
    no_breath_in_plans,
    no_holds_in_plans,
    no_holds_in_scores,
    no_music,
    no_watching_the_body,
    nothing_skipped_moves,
    on_the_breath,
    out_of_place,
    practices_serve,
    suggests,
    with_a_hold,
)

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "COMFORT.md"
COLUMNS: Final = ("plan", "score", "movement", "suggestion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One comfort choice, and who made it. A column without a look says in `quiet` why there is nothing to
    obey there."""

    name: str
    looks: Mapping[str, Look]
    quiet: str = ""
    comfort: Comfort = Comfort()  # noqa: RUF009  frozen
    energy: Energy = Energy.OK

    def tried(self, column: str) -> Tried | None:
        """What was looked at in a column; None where there is nothing to obey."""
        look = self.looks.get(column)
        return look(_whole(self.comfort, self.energy)) if look is not None else None


@cache
def choices() -> tuple[Choice, ...]:
    """Every comfort choice: how it is looked at, and for whom."""
    lying = Position.LYING
    return (
        Choice(
            name="Keep my eyes open",
            looks={
                "score": lines("no line that is for closed eyes", lambda item: item.when.eyes is Eyes.CLOSED)
            },
            quiet="it changes the words of a practice, not what is done",
            comfort=Comfort(eyes_open=True),
        ),
        Choice(
            name="Rest on my hands, not on the breath",
            looks={
                "score": lines(
                    "no line for another resting place",
                    lambda item: item.when.anchor not in (None, Anchor.HANDS),
                )
            },
            quiet="it changes the words of a practice, not what is done",
            comfort=Comfort(anchor=Anchor.HANDS),
        ),
        Choice(
            name="Not on my breath",
            looks={
                "plan": no_breath_in_plans,
                "score": lines(
                    "no line for who rests on the breath",
                    lambda item: item.when.anchor is Anchor.BREATH,
                ),
                "movement": moves_without_breath,
                "suggestion": suggests("no breath, nothing with a breath in it", on_the_breath),
            },
            comfort=Comfort(breath_focus=False),
        ),
        Choice(
            name="Not on my body",
            looks={
                "plan": no_watching_the_body,
                "suggestion": suggests(
                    "no practice that watches the body", lambda _whole, what: what.id in BODY_FOCUSED
                ),
            },
            quiet="it chooses among practices, and leaves each as it is",
            comfort=Comfort(body_focus=False),
        ),
        Choice(
            name="No held breath",
            looks={
                "plan": no_holds_in_plans,
                "score": no_holds_in_scores,
                "suggestion": suggests("no breath that is held", with_a_hold),
            },
            quiet="no movement holds the breath",
            comfort=Comfort(breath_holds=False),
        ),
        Choice(
            name="No bell",
            looks={"score": no_bell},
            quiet="bells ring in practices and timers alone",
            comfort=Comfort(bell=False),
        ),
        Choice(
            name="Nothing behind the voice",
            looks={"score": no_music},
            quiet="sounds play behind practices alone",
            comfort=Comfort(music=False),
        ),
        Choice(
            name="Leave out: left knee, foot and hand, lower back",
            looks={
                "plan": nothing_skipped_moves,
                "score": lines(
                    "no line that goes to a part that is left out",
                    lambda item: not SKIPPED.isdisjoint(item.when.body),
                ),
                "movement": nothing_skipped_moves,
                "suggestion": suggests("no movement of a part that is left out", moves_what_is_skipped),
            },
            comfort=Comfort(skip=SKIPPED),
        ),
        Choice(
            name="Lying down",
            looks={
                "plan": practices_serve,
                "score": lines(
                    "no line for another position",
                    lambda item: bool(item.when.positions) and lying not in item.when.positions,
                ),
                "movement": moves_serve,
                "suggestion": suggests("only what can be done lying down", out_of_place),
            },
            comfort=Comfort(position=lying),
        ),
        Choice(
            name="Low energy today",
            looks={"plan": low_versions, "movement": easier_moves},
            quiet="a practice and a suggestion are the same; the plan makes them short",
            energy=Energy.LOW,
        ),
        Choice(
            name="My body crashes after effort",
            looks={"plan": level_pace, "movement": level_moves},
            quiet="it keeps plans and doses level, and leaves what is heard as it is",
        ),
    )


@cache
def _whole(comfort: Comfort, energy: Energy) -> Whole:
    return Whole(read_library(places.lessons())[0], comfort, energy)


def page(found: Mapping[tuple[str, str], Tried | None]) -> str:
    """The whole page. found: what was tried, by choice and column."""
    heads = "".join(f" {column} |" for column in COLUMNS)
    lines = [
        "# How comfort is obeyed",
        "",
        "Each choice of comfort, tried on all lessons at three lengths and on all practices, breaths",
        "and movements by the rules of the app. A number tells how often the choice could have been",
        "passed over; it never was. Written by `python -m tools.comfort`, and held by a test.",
        "",
        f"| choice |{heads}",
        f"|---|{'---|' * len(COLUMNS)}",
    ]
    for choice in choices():
        cells = "".join(f" {_cell(found[choice.name, column])} |" for column in COLUMNS)
        lines.append(f"| {choice.name} |{cells}")
    lines += ["", "Where a cell is empty there is nothing to obey:", ""]
    lines += [f"- {choice.name}: {choice.quiet}." for choice in choices() if choice.quiet]
    return "\n".join(lines) + "\n"


def all_tried() -> Mapping[tuple[str, str], Tried | None]:
    """Every choice in every column."""
    return {(choice.name, column): choice.tried(column) for choice, column in product(choices(), COLUMNS)}


def _cell(found: Tried | None) -> str:
    return "" if found is None else f"{found.words} ({found.times:,})"
