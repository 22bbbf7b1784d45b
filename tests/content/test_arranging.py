"""What of a practice is played at a length and for a person."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.content.arranging import arrange, bounds, effective_anchor, reading_seconds
from mindbody.content.comfort import Comfort
from mindbody.content.lengths import misfits
from mindbody.content.practice import Bell, Pause, Practice, ScriptItem, Spoken
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import BODY_REGIONS, Anchor
from tests.content.packs import GOOD

LIBRARY, _ = read_library(GOOD)
QUIET = LIBRARY.practices["quiet-minutes"]
COMFORTS = st.builds(
    Comfort,
    eyes_open=st.booleans(),
    anchor=st.none() | st.sampled_from(Anchor),
    breath_focus=st.booleans(),
    bell=st.booleans(),
    skip=st.frozensets(st.sampled_from(BODY_REGIONS)),
)


def said(items: tuple[ScriptItem, ...]) -> list[str]:
    """The spoken lines alone."""
    return [item.text for item in items if isinstance(item, Spoken)]


def span(practice: Practice, minutes: float, comfort: Comfort) -> tuple[float, float]:
    """Bounds with nobody speaking."""
    return bounds(arrange(practice, minutes, comfort), reading_seconds, LIBRARY.breaths)


def test_a_line_with_a_start_comes_in_at_that_length() -> None:
    """`from: 3 min` is inclusive."""
    line = "This comes with more time."
    assert line not in said(arrange(QUIET, 2.99, Comfort()))
    assert line in said(arrange(QUIET, 3, Comfort()))


def test_eyes_open_has_its_own_wording() -> None:
    """Keeping the eyes open is an equal way, with its own line."""
    opened, closed = said(arrange(QUIET, 2, Comfort(eyes_open=True))), said(arrange(QUIET, 2, Comfort()))
    assert set(opened) ^ set(closed) == {"Your eyes can stay open.", "Your eyes can close, if they like."}


def test_one_anchor_is_played() -> None:
    """The person's own anchor, or the script's."""
    assert "Hear what is near, and what is far." in said(arrange(QUIET, 2, Comfort()))
    hands = said(arrange(QUIET, 2, Comfort(anchor=Anchor.HANDS)))
    assert "Feel your hands, warm or cool." in hands
    assert "Hear what is near, and what is far." not in hands


def test_any_offers_all_anchors_but_those_that_do_not_suit() -> None:
    """Choosing an anchor means trying each; the breath is left out for those who do not want it."""
    any_anchor = replace(QUIET, anchor="any")
    assert len([line for line in said(arrange(any_anchor, 2, Comfort())) if "Feel" in line]) == 3
    without = said(arrange(any_anchor, 2, Comfort(breath_focus=False, anchor=Anchor.HANDS)))
    assert "Feel one breath come and go." not in without
    assert "Feel your feet, warm or cool." in without


def test_breath_gives_way_to_sound() -> None:
    """Nobody who avoids breath focus is asked to watch the breath."""
    comfort = Comfort(anchor=Anchor.BREATH, breath_focus=False)
    assert effective_anchor(QUIET, comfort) is Anchor.SOUND
    assert effective_anchor(replace(QUIET, anchor="breath"), Comfort(breath_focus=False)) is Anchor.SOUND
    assert effective_anchor(replace(QUIET, anchor="breath"), Comfort()) is Anchor.BREATH
    assert effective_anchor(replace(QUIET, anchor="any"), Comfort(anchor=Anchor.FEET)) is None
    assert effective_anchor(replace(QUIET, anchor="none"), Comfort()) is None


def test_an_anchor_on_the_skip_list_gives_way_to_sound() -> None:
    """Hands that are to be left out are not asked for."""
    comfort = Comfort(anchor=Anchor.HANDS, skip=frozenset({"left-hand", "right-hand"}))
    assert effective_anchor(QUIET, comfort) is Anchor.SOUND
    assert "Hear what is near, and what is far." in said(arrange(QUIET, 2, comfort))


def test_a_skipped_part_takes_its_pauses_with_it() -> None:
    """No unexplained silence where a part was left out."""
    whole = arrange(QUIET, 2, Comfort())
    skipped = arrange(QUIET, 2, Comfort(skip=frozenset({"left-leg"})))
    gone = [item for item in whole if item not in skipped]
    assert [type(item) for item in gone] == [Spoken, Pause]


def test_without_bells_their_pauses_go_too() -> None:
    """No bell, and no silence in which it would have rung."""
    items = arrange(QUIET, 2, Comfort(bell=False))
    assert not any(isinstance(item, Bell) for item in items)
    assert len(arrange(QUIET, 2, Comfort())) - len(items) == 4


def test_bounds_sum_lines_and_pauses_and_breaths() -> None:
    """A bell takes no time of its own."""
    items = arrange(QUIET, 2, Comfort())
    lines = sum(reading_seconds(line) for line in said(items))
    shortest = sum(item.shortest for item in items if isinstance(item, Pause))
    longest = sum(item.longest for item in items if isinstance(item, Pause))
    assert span(QUIET, 2, Comfort()) == pytest.approx((lines + shortest + 30, lines + longest + 30))
    with pytest.raises(KeyError):
        bounds(items, reading_seconds, {})


def test_reading_is_paced_like_speech() -> None:
    """105 words a minute and a breath before each line."""
    assert reading_seconds("one two three four five six seven") == pytest.approx(4.6)


@given(comfort=COMFORTS, minutes=st.floats(min_value=1, max_value=60))
def test_an_arrangement_is_the_script_with_gaps(comfort: Comfort, minutes: float) -> None:
    """Order is kept, nothing is doubled, and what the person left out is out."""
    items = arrange(QUIET, minutes, comfort)
    places = [QUIET.items.index(item) for item in items]
    assert places == sorted(set(places))
    for item in items:
        assert item.when.start <= minutes
        assert not item.when.body & comfort.skip
        assert comfort.bell or not isinstance(item, Bell)
    if not comfort.breath_focus:
        assert "Feel one breath come and go." not in said(items)


@given(comfort=COMFORTS, minutes=st.floats(min_value=1, max_value=59))
def test_more_time_never_means_less_script(comfort: Comfort, minutes: float) -> None:
    """A longer wish holds all that a shorter one has."""
    assert set(arrange(QUIET, minutes, comfort)) <= set(arrange(QUIET, minutes + 1, comfort))


def test_lengths_that_can_not_be_filled_are_told_with_the_true_ones() -> None:
    """The writer learns what is possible, and for whom it fails."""
    wide = replace(QUIET, minutes=(2.0, 9.0))
    found = misfits(wide, reading_seconds, LIBRARY.breaths)
    assert {each.minutes for each in found} >= {7.0, 8.0, 9.0}
    assert all(each.longest < each.minutes * 60 for each in found)
    assert misfits(QUIET, reading_seconds, LIBRARY.breaths) == ()


def test_a_slow_narrator_makes_a_practice_too_long() -> None:
    """Each narrator is held against the lengths on offer."""
    found = misfits(QUIET, lambda _: 30.0, LIBRARY.breaths)
    assert found
    assert all(each.shortest > each.minutes * 60 for each in found)
