"""Whatever is plugged in or out, the room is shown nothing by itself and nothing private."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.clinic.displays import (
    ON_SCREEN,
    Display,
    RoomPlace,
    RoomState,
    console_display,
    identity,
    told_apart,
)

LAPTOP = Display(id="laptop", name="Laptop", x=0, y=0, width=1366, height=768, primary=True)
BEAMER = Display(id="beamer", name="Beamer", x=1366, y=0, width=1920, height=1080)
WALL = Display(id="wall", name="Wall", x=3286, y=0, width=1280, height=800)
MIRROR = replace(BEAMER, x=0)
START = RoomPlace(remembered="beamer").seen((LAPTOP,), "laptop")
SHOWN = START.seen((LAPTOP, BEAMER), "laptop").show()


def at(place: RoomPlace) -> tuple[RoomState, str, str]:
    return place.state, place.display.id if place.display else "", place.console


def test_a_display_that_comes_is_asked_about_and_never_shown_on_by_itself() -> None:
    assert at(START) == (RoomState.NONE, "", "laptop")
    came = START.seen((LAPTOP, BEAMER), "laptop")

    assert at(came) == (RoomState.ASKING, "beamer", "laptop")
    assert at(came.show()) == (RoomState.SHOWN, "beamer", "laptop")
    assert at(came.hide())[0] is RoomState.NONE
    assert came.hide().seen((LAPTOP, BEAMER), "laptop").state is RoomState.NONE


def test_the_one_of_last_time_is_offered_before_any_other() -> None:
    place = RoomPlace(remembered="wall").seen((LAPTOP, BEAMER, WALL), "laptop")
    unknown = RoomPlace(remembered="sold").seen((LAPTOP, BEAMER, WALL), "laptop")

    assert at(place) == (RoomState.ASKING, "wall", "laptop")
    assert at(unknown) == (RoomState.ASKING, "beamer", "laptop")
    assert unknown.choose("wall").show().remembered == "wall"


def test_a_lost_display_is_asked_about_when_it_comes_back() -> None:
    lost = SHOWN.seen((LAPTOP,), "laptop")
    other = lost.seen((LAPTOP, WALL), "laptop")
    back = lost.seen((LAPTOP, BEAMER), "laptop")

    assert at(lost) == (RoomState.LOST, "beamer", "laptop")
    assert lost.show() == lost
    assert at(other) == (RoomState.ASKING, "wall", "laptop")
    assert at(back) == (RoomState.ASKING, "beamer", "laptop")
    assert back.seen((LAPTOP,), "laptop").state is RoomState.LOST
    assert back.hide().seen((LAPTOP,), "laptop").state is RoomState.NONE
    assert at(back.show()) == (RoomState.SHOWN, "beamer", "laptop")


def test_what_is_asked_is_not_changed_by_a_third_display() -> None:
    asking = SHOWN.seen((LAPTOP,), "laptop").seen((LAPTOP, BEAMER), "laptop")

    assert at(asking.seen((LAPTOP, BEAMER, WALL), "laptop")) == (RoomState.ASKING, "beamer", "laptop")


@pytest.mark.parametrize("mirror", [MIRROR, replace(MIRROR, width=1024, height=768), replace(BEAMER, x=1300)])
def test_displays_that_overlap_are_one_picture(mirror: Display) -> None:
    """Also where they differ in size, as a laptop and a projector do."""
    mirrored = SHOWN.seen((LAPTOP, mirror), "laptop")

    assert at(mirrored) == (RoomState.MIRRORED, "beamer", "laptop")
    assert at(mirrored.seen((LAPTOP, BEAMER), "laptop")) == (RoomState.SHOWN, "beamer", "laptop")
    assert START.seen((LAPTOP, mirror), "laptop").show().state is RoomState.MIRRORED


def test_displays_that_only_touch_are_two() -> None:
    assert not LAPTOP.overlaps(BEAMER)
    assert not SHOWN.shares_picture


def test_a_lid_that_is_closed_leaves_only_the_room_s_display() -> None:
    """The console is then on the room's picture, so its words have to be put away; with the lid open, it
    goes back to its own display, whatever the desktop did with its window."""
    only = SHOWN.seen((replace(BEAMER, x=0, primary=True),), "beamer")

    assert at(only) == (RoomState.MIRRORED, "beamer", "beamer")
    assert at(only.seen((LAPTOP, BEAMER), "beamer")) == (RoomState.SHOWN, "beamer", "laptop")


def test_a_display_that_changed_is_filled_anew() -> None:
    small = replace(BEAMER, width=1024, height=768)

    assert SHOWN.seen((LAPTOP, small), "laptop").display == small


def test_the_console_s_own_display_can_be_given_to_the_room() -> None:
    """The console goes to the other one; where there is none, it can't."""
    asking = START.seen((LAPTOP, BEAMER), "laptop").choose("laptop")

    assert at(asking) == (RoomState.ASKING, "laptop", "laptop")
    assert at(asking.show()) == (RoomState.SHOWN, "laptop", "beamer")
    assert at(SHOWN.choose("laptop")) == (RoomState.SHOWN, "laptop", "beamer")
    for place, wish in ((START, "laptop"), (SHOWN, "wall")):
        with pytest.raises(ValueError, match="can't be shown"):
            place.choose(wish)


def test_the_console_goes_to_a_display_that_is_there() -> None:
    assert console_display((LAPTOP, BEAMER, WALL), "gone", BEAMER) == "laptop"
    assert console_display((BEAMER, WALL), "gone", BEAMER) == "wall"
    assert console_display((LAPTOP, BEAMER, WALL), "wall", BEAMER) == "wall"
    assert console_display((LAPTOP, BEAMER), "beamer", BEAMER) == "laptop"
    assert console_display((BEAMER,), "gone", BEAMER) == "beamer"
    assert console_display((), "laptop", BEAMER) == ""


def test_a_display_is_known_by_its_model_and_number_whatever_socket_it_is_on() -> None:
    told = {"maker": "Acme", "model": "View", "serial": "7"}

    assert identity(**told, name="HDMI-1") == identity(**told, name="DP-2") == "Acme View 7"
    assert identity(maker="Acme", model="View", serial="", name="HDMI-1") == "HDMI-1"
    twins = told_apart([replace(BEAMER, id="x", name="HDMI-1"), replace(WALL, id="x", name="HDMI-2"), LAPTOP])
    assert [each.id for each in twins] == ["x (HDMI-1)", "x (HDMI-2)", "laptop"]


_DISPLAYS = st.lists(
    st.builds(
        Display,
        id=st.sampled_from("abcd"),
        name=st.just("Any"),
        x=st.integers(0, 3),
        y=st.integers(0, 1),
        width=st.integers(1, 3),
        height=st.just(1),
        primary=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda each: each.id,
)


@given(
    st.lists(st.tuples(_DISPLAYS, st.sampled_from(["", *"abcd"]), st.sampled_from(["show", "hide", *"abcd"])))
)
def test_no_turn_of_events_leaves_the_console_where_the_room_sees_it(
    events: list[tuple[list[Display], str, str]],
) -> None:
    """Nor shows the room anything that nobody asked for, nor loses the console."""
    place = RoomPlace(remembered="b")
    for displays, console, act in events:
        seen = place.seen(displays, console)
        there = {each.id for each in displays}
        assert seen.state not in ON_SCREEN or place.state in ON_SCREEN
        for each in (seen, seen.show() if act == "show" else seen.hide() if act == "hide" else seen):
            place = each
            assert (place.console in there) or not there
            if place.state is RoomState.SHOWN:
                assert place.display in place.displays
                assert not place.shares_picture
        if act in "abcd" and act in {each.id for each in place.choices}:
            place = place.choose(act)
            assert place.state is not RoomState.SHOWN or not place.shares_picture
