"""Sound files with random damage: accepted or refused, never a traceback."""

import re
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.content.notes import Notes
from mindbody.content.readers.breaths import read_breath
from mindbody.content.readers.lessons import read_lesson
from mindbody.content.readers.measures import read_measure
from mindbody.content.readers.meetings import read_meeting
from mindbody.content.readers.menus import read_menu
from mindbody.content.readers.movements import read_movement
from mindbody.content.readers.practices import read_practice
from mindbody.content.readers.programmes import read_programme
from mindbody.content.readers.safety import read_help_lines, read_safety_page
from mindbody.content.readers.tools import read_tool
from mindbody.content.source import decode
from tests.content.packs import GOOD

READERS = {
    "breaths/easy-breath.yaml": read_breath,
    "cbt/warm-welcome.md": read_lesson,
    "measures/ease.yaml": read_measure,
    "meetings/first-meeting.md": read_meeting,
    "movements/sway.yaml": read_movement,
    "practices/quiet-minutes.md": read_practice,
    "programmes/first-steps.yaml": read_programme,
    "safety/red-flags.md": read_safety_page,
    "safety/help-lines.yaml": read_help_lines,
    "menus/little-things.yaml": read_menu,
    "tools/hope-sheet.yaml": read_tool,
}
SPICE = (
    b"\x00", b"\xff", b"\xed\xa0\x80", b"{", b"}", b"[", b"]", b"&a ", b"*a ", b"!!python/name:os ", b": ",
    b"- ",
    b"---\n", b"```", b"```exercise\n", b"\n", b"\t", b'"', b"'", b"|", b">", b"#", b"## ", b"%", b"@",
    b"\xef\xbb\xbf",
    b"<b>", b"? ", b"<<: ", b"1e999", b"9" * 5000, b"-", b"\r", b"\xe2\x80\xa8", b"~", b"\\", b"\x85",
)  # fmt: skip


class Cut(NamedTuple):
    """Damage: `length` bytes at a share of the file are replaced by `spice`."""

    at: float
    length: int
    spice: bytes


CUTS = st.lists(
    st.builds(
        Cut,
        at=st.floats(min_value=0, max_value=1),
        length=st.integers(min_value=0, max_value=40),
        spice=st.one_of(st.sampled_from(SPICE), st.binary(max_size=6)),
    ),
    min_size=1,
    max_size=4,
)


def damaged(raw: bytes, cuts: list[Cut]) -> bytes:
    """The file after all cuts."""
    for cut in cuts:
        place = int(cut.at * len(raw))
        raw = raw[:place] + cut.spice + raw[place + cut.length :]
    return raw


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(file=st.sampled_from(sorted(READERS)), cuts=CUTS)
def test_a_damaged_file_is_accepted_or_refused(file: str, cuts: list[Cut]) -> None:
    """Every refusal names the file and a line of it; nothing is raised."""
    raw = damaged((GOOD / file).read_bytes(), cuts)
    notes = Notes(file)
    text = decode(raw, notes)
    value = READERS[file](text, notes) if text is not None else None
    lines = len(re.split(rb"\r\n|\r|\n", raw))
    for finding in notes.findings:
        assert finding.file == file
        assert 1 <= finding.line <= lines + 1
        assert finding.message
    if value in (None, ()):
        assert notes.findings


class KeyLine(NamedTuple):
    """A line that holds a key, from 0."""

    file: str
    number: int


def key_lines(pattern: str) -> list[KeyLine]:
    """The lines of YAML files and front matters that match a pattern."""
    found = []
    for file in sorted(READERS):
        lines = (GOOD / file).read_text("utf-8").split("\n")
        end = lines.index("---", 1) if lines[0] == "---" else len(lines)
        found += [KeyLine(file, number) for number, line in enumerate(lines[:end]) if re.match(pattern, line)]
    assert len(found) > 50
    return found


A_KEY = key_lines(r"\s*-?\s*(?!small)[a-z_]+:( |$)")
A_KEY_ALONE_WITH_ITS_VALUE = key_lines(r"\s*[a-z_]+: \S")


def found_in(file: str, lines: list[str]) -> set[int]:
    """The lines on which something is found."""
    notes = Notes(file)
    text = decode("\n".join(lines).encode(), notes)
    assert text is not None
    READERS[file](text, notes)
    return {finding.line for finding in notes.findings}


@pytest.mark.parametrize("place", A_KEY, ids=lambda place: f"{place.file}:{place.number + 1}")
def test_a_misspelt_key_is_found_on_its_line(place: KeyLine) -> None:
    """One wrong letter in a key leads to the very line."""
    lines = (GOOD / place.file).read_text("utf-8").split("\n")
    lines[place.number] = re.sub(r"([a-z_]+):", r"\1q:", lines[place.number], count=1)
    assert place.number + 1 in found_in(place.file, lines)


@pytest.mark.parametrize(
    "place", A_KEY_ALONE_WITH_ITS_VALUE, ids=lambda place: f"{place.file}:{place.number + 1}"
)
def test_a_key_given_twice_is_found_on_its_second_line(place: KeyLine) -> None:
    """The second of two keys would silently win; it is named instead."""
    lines = (GOOD / place.file).read_text("utf-8").split("\n")
    lines.insert(place.number + 1, lines[place.number])
    assert place.number + 2 in found_in(place.file, lines)
