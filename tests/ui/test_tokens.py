"""Every pair of colours that is used can be told apart by a person with poor sight."""

import re
from typing import NamedTuple

import pytest
from coloraide import Color

from mindbody.ui.theme.room_tokens import ROOM_DARK, ROOM_LIGHT
from mindbody.ui.theme.tokens import DAY, HIGH_CONTRAST, NIGHT, Tokens

THEMES = {
    "day": DAY,
    "night": NIGHT,
    "high contrast": HIGH_CONTRAST,
    "room": ROOM_LIGHT,
    "dim room": ROOM_DARK,
}


class Pair(NamedTuple):
    front: str
    back: str


GROUNDS = ("paper", "surface", "sunk", "hover", "tint", "tint_hover")
TEXT = [
    *(Pair(front, back) for front in ("ink", "soft") for back in (*GROUNDS, "accent_tint")),
    *(Pair("primary", back) for back in GROUNDS),
    *(Pair("accent", back) for back in ("paper", "surface", "sunk", "accent_tint")),
    *(Pair("on_primary", back) for back in ("primary", "primary_hover", "primary_pressed")),
]
SHAPES = [
    *(Pair(front, back) for front in ("border", "focus") for back in ("paper", "surface", "sunk")),
    *(Pair("focus", back) for back in ("tint", "accent_tint", "hover")),
    Pair("primary", "accent_tint"),
]


def contrast(tokens: Tokens, pair: Pair) -> float:
    front, back = (Color(getattr(tokens, name)) for name in pair)
    return front.contrast(back, method="wcag21")


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read(theme: str) -> None:
    """Text is at least 4.5:1 on every ground it stands on; 7:1 in high contrast and on the projector."""
    least = 7.0 if theme in ("high contrast", "room", "dim room") else 4.5

    faint = {pair: round(contrast(THEMES[theme], pair), 2) for pair in TEXT}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_controls_and_focus_can_be_seen(theme: str) -> None:
    """The edge of a control and the focus ring are at least 3:1."""
    faint = {pair: round(contrast(THEMES[theme], pair), 2) for pair in SHAPES}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 3.0} == {}


def test_a_faint_pair_would_be_found() -> None:
    """The measure itself can fail: a hairline is too faint for words."""
    assert contrast(DAY, Pair("line", "paper")) < 3.0


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_is_written_whole(theme: str) -> None:
    """A mistyped colour would be drawn black without a word."""
    for name, value in THEMES[theme]._asdict().items():
        colors = value if isinstance(value, tuple) else (value,)
        if not isinstance(value, bool):
            assert all(re.fullmatch(r"#[0-9A-F]{6}", color) for color in colors), name


@pytest.mark.parametrize("theme", ["room", "dim room"])
def test_shapes_are_seen_on_a_projector(theme: str) -> None:
    """What means something by its shape alone is at least 4.5:1: the figure's limbs, dots and frames."""
    shapes = ("primary", "border", "ink", "skin", "skin_far", "top", "top_far", "trousers", "trousers_far")
    pairs = [Pair(front, "paper") for front in (*shapes, "shoe", "hair", "chair")]

    assert {
        pair: contrast(THEMES[theme], pair) for pair in pairs if contrast(THEMES[theme], pair) < 4.5
    } == {}
