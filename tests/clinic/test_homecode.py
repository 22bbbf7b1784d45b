"""The code on the homework card is found again, and a slip in it is always told."""

import re
from dataclasses import replace

import pytest

from mindbody.clinic.homecode import SIGNS, code_of, link_by_code
from mindbody.clinic.homelink import link_of
from mindbody.content.library import Library
from tests.support.meetings import BLOCKS, MEETING, shelf

OTHERS = {f"g{n}": replace(MEETING, id=f"g{n}", title=f"G{n}") for n in range(1, 31)}
LIBRARY = replace(shelf(), meetings={MEETING.id: MEETING, **OTHERS})
LINK = link_of(MEETING, LIBRARY)
CODE = code_of(LINK)


def without(library: Library, *, change: bool) -> Library:
    """The library with the meeting gone, or with another form of it."""
    changed = replace(MEETING, blocks=BLOCKS[:2])
    return replace(library, meetings={MEETING.id: changed, **OTHERS} if change else OTHERS)


def test_a_code_is_short_and_none_of_its_signs_is_taken_for_another() -> None:
    assert re.fullmatch(rf"[{SIGNS}]{{4}}-[{SIGNS}]{{4}}", CODE)
    assert not set(SIGNS) & set("0OQD1IL2Z5S8BUAEG")
    assert len({code_of(link_of(each, LIBRARY)) for each in LIBRARY.meetings.values()}) == 31


@pytest.mark.parametrize("typed", [CODE, CODE.lower(), f" {CODE[:4]} {CODE[5:]} ", CODE.replace("-", "–")])
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert link_by_code(typed, LIBRARY) == LINK


def test_every_single_slip_and_every_swap_is_noticed() -> None:
    signs = CODE.replace("-", "")
    slips = {
        signs[:place] + other + signs[place + 1 :]
        for place in range(8)
        for other in SIGNS
        if other != signs[place]
    }
    for first in range(8):
        for second in range(first + 1, 8):
            swapped = list(signs)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            slips.add("".join(swapped))
    for slip in slips - {signs}:
        with pytest.raises(ValueError, match="There is a slip in the code"):
            link_by_code(slip, LIBRARY)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "The code has 8 signs; you typed 0."),
        (CODE + "3", "The code has 8 signs; you typed 9."),
        ("O" + CODE[1:], "“O” is in no code"),
    ],
)
def test_what_is_no_code_is_told(typed: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        link_by_code(typed, LIBRARY)


def test_another_version_is_told_from_a_meeting_that_is_not_here() -> None:
    with pytest.raises(ValueError, match="another version of “First meeting”"):
        link_by_code(CODE, without(LIBRARY, change=True))
    with pytest.raises(ValueError, match="a meeting that is not here"):
        link_by_code(CODE, without(LIBRARY, change=False))
