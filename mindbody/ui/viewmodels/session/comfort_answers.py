"""Comfort choices that are made inside an exercise, and the settings they stand for."""

from collections.abc import Mapping
from dataclasses import replace

from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import Position

CHOICES = "comfort"
AREAS = "skip_areas"
POSITION = "best_position"


def comfort_from(comfort: Comfort, answers: Mapping[str, object]) -> Comfort:
    """The comfort that these answers ask for. What was not answered stays as it is; leaving "no holds"
    out does not turn holds on, for that needs a word of its own."""
    chosen = answers.get(CHOICES)
    if isinstance(chosen, list):
        comfort = replace(
            comfort,
            eyes_open="eyes-open" in chosen,
            breath_focus="no-breath-focus" not in chosen,
            body_focus="no-body-focus" not in chosen,
            breath_holds=comfort.breath_holds and "no-holds" not in chosen,
            bell="no-bell" not in chosen,
            music="no-music" not in chosen,
        )
        areas = answers.get(AREAS)
        if "skip-areas" not in chosen:
            comfort = replace(comfort, skip=frozenset())
        elif isinstance(areas, list):
            comfort = replace(comfort, skip=frozenset(areas))
    position = answers.get(POSITION)
    if isinstance(position, str) and position in tuple(Position):
        comfort = replace(comfort, position=Position(position))
    return comfort


def answers_from(comfort: Comfort) -> dict[str, object]:
    """The answers that this comfort would have been, to begin with what is known already."""
    flags = {
        "eyes-open": comfort.eyes_open,
        "no-breath-focus": not comfort.breath_focus,
        "no-body-focus": not comfort.body_focus,
        "no-holds": not comfort.breath_holds,
        "no-bell": not comfort.bell,
        "no-music": not comfort.music,
        "skip-areas": bool(comfort.skip),
    }
    found: dict[str, object] = {CHOICES: [name for name, on in flags.items() if on]}
    if comfort.skip:
        found[AREAS] = sorted(comfort.skip)
    return found
