"""The last seat can read the screen. The figures are those of the rule, worked out by hand."""

import pytest

from mindbody.clinic.readable import (
    BODY,
    BODY_FAR,
    BREAK_TIMER,
    CAPTION,
    TIMER,
    TITLE,
    capital_height,
    pixels,
    shares,
)


def test_six_metres_ask_for_capitals_of_four_and_a_half_centimetres() -> None:
    assert capital_height(6) == pytest.approx(0.044, abs=0.0005)


def test_near_the_screen_the_rule_for_all_rooms_is_enough() -> None:
    """Six metres from an image 1.2 m high ask for 5.2 %, which is under it."""
    assert shares(6, 1.2) == shares(1, 1.2)
    assert pixels(6 / 137 / 0.7 / 1.2, 1080) == pytest.approx(56, abs=0.5)
    assert shares(6, 1.2).body == BODY


def test_on_a_full_hd_projector() -> None:
    sizes = [pixels(share, 1080) for share in (BODY, TITLE, TIMER, BREAK_TIMER, CAPTION)]

    assert sizes == pytest.approx([59.4, 86.4, 129.6, 270, 59.4])


def test_far_away_body_text_grows_first() -> None:
    far = shares(6.1, 1.2)
    assert (far.body, far.title, far.caption) == (BODY_FAR, TITLE, CAPTION)

    very_far = shares(12, 1.2)
    assert very_far.body == very_far.title == very_far.caption == pytest.approx(0.1043, abs=0.0001)
    assert (very_far.timer, very_far.break_timer) == (0.12, 0.25)


@pytest.mark.parametrize(("distance", "height"), [(0, 1), (6, 0), (-1, 1), (float("nan"), 1)])
def test_a_room_without_size_is_refused(distance: float, height: float) -> None:
    with pytest.raises(ValueError, match="above nought"):
        shares(distance, height)
