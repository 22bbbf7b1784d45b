"""What colour tells is told to people who see colours otherwise, or by something else beside it.

Each kind of colour vision is worked out with the matrices of Machado, Oliveira and Fernandes, "A
physiologically-based model for simulation of color vision deficiency" (IEEE TVCG 15 (6), 2009), at full
severity; how far two colours lie apart is CIEDE2000.
"""

from typing import NamedTuple

import pytest
from coloraide.everything import ColorAll as Color

from mindbody.ui.theme.room_tokens import ROOM_DARK, ROOM_LIGHT
from mindbody.ui.theme.tokens import DAY, HIGH_CONTRAST, NIGHT, Tokens

THEMES = {
    "day": DAY,
    "night": NIGHT,
    "high contrast": HIGH_CONTRAST,
    "room": ROOM_LIGHT,
    "dim room": ROOM_DARK,
}
KINDS = ("protan", "deutan", "tritan")
APART = 10.0
"""CIEDE2000 at which two colours side by side are plainly two."""


class Side(NamedTuple):
    """Two colours that stand side by side, and what the difference means."""

    one: str
    other: str
    means: str


ALONE = (
    Side("primary", "surface", "the line of a chart, a full dot, a bar, a chosen number"),
    Side("primary", "tint", "the line over the band where most days lie"),
    Side("primary", "accent_tint", "the line over the days of a flare"),
    Side("border", "surface", "an empty dot, the edge of what can be chosen"),
    Side("focus", "surface", "where the keyboard is"),
    Side("ink", "surface", "words"),
    Side("accent", "primary", "stop and help, or what leads on"),
    Side("accent", "soft", "a block of a meeting that is late"),
)
"""Told by these two colours and their shape."""

WITH_A_SECOND_SIGN = {
    Side(
        "tint", "accent_tint", "most days, or a flare"
    ): "a band along the line, or a column from top to foot",
    Side(
        "accent_tint", "surface", "a day of a flare"
    ): "named in the words beside the chart and in its table",
    Side("tint", "surface", "chosen, or not"): "an edge, a tick or a filled mark",
}
"""Pairs that somebody, or a grey print, may not tell apart, and what tells it beside colour."""


def seen(color: str, kind: str) -> Color:
    return Color(color).filter(kind, method="machado", severity=1.0)


def apart(tokens: Tokens, side: Side, kind: str) -> float:
    """CIEDE2000 between the two, as somebody with this colour vision sees them."""
    one, other = (seen(getattr(tokens, name), kind) for name in (side.one, side.other))
    return float(one.delta_e(other, method="2000"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("theme", THEMES)
def test_what_colour_tells_alone_is_told_to_everyone(theme: str, kind: str) -> None:
    near = {side.means: round(apart(THEMES[theme], side, kind), 1) for side in ALONE}
    assert {means: far for means, far in near.items() if far < APART} == {}


def test_the_measure_knows_red_from_green_only_for_who_sees_them() -> None:
    """A pair that every eye but one kind tells apart: the simulation itself can fail a pair."""
    red, green = "#B85C38", "#6E7F2E"
    assert Color(red).delta_e(green, method="2000") > 30
    assert (
        min(float(seen(red, k).delta_e(seen(green, k), method="2000")) for k in ("protan", "deutan")) < APART
    )


def test_only_pairs_that_need_it_lean_on_a_second_sign() -> None:
    """Each of them is near for somebody in some theme; what all can tell apart belongs above."""
    for side in WITH_A_SECOND_SIGN:
        assert min(apart(tokens, side, kind) for tokens in THEMES.values() for kind in KINDS) < APART, side
