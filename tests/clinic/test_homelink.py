"""What a group did goes home as a small file, in which there is nobody."""

import json
from dataclasses import replace

import pytest

from mindbody.clinic.homelink import HomeLink, from_text, link_of, to_text
from mindbody.content.meeting import BlockKind
from tests.support.meetings import BLOCKS, MEETING, PRACTISE, block, shelf

LIBRARY = shelf()
LINK = HomeLink(
    meeting="first-meeting",
    lessons=("pacing",),
    practice="anchor",
    breath="slow",
    movements=("hands", "bridge"),
    minutes=10,
)
FULL = replace(
    MEETING,
    blocks=(
        *BLOCKS,
        block("Breathe", BlockKind.BREATHE, 5, breath="slow", practice="mini"),
        block("Move", BlockKind.MOVE, 5, movements=("hands", "bridge")),
        block("More", BlockKind.MOVE, 5, movements=("hands",), breath="box"),
    ),
)
KEPT = json.loads(to_text(LINK))


def test_the_link_is_what_the_meeting_holds_for_home() -> None:
    """Its practice is that of the block that is there for one."""
    assert link_of(FULL, LIBRARY) == LINK


def test_what_the_group_skipped_does_not_go_home() -> None:
    skipped = {PRACTISE, len(BLOCKS) + 1}

    assert link_of(FULL, LIBRARY, skipped) == replace(LINK, practice="mini", minutes=2, movements=("hands",))


def test_a_meeting_without_a_practice_has_no_minutes() -> None:
    assert link_of(replace(MEETING, blocks=BLOCKS[:1]), LIBRARY) == HomeLink(
        meeting="first-meeting", lessons=("pacing",)
    )


def test_the_file_is_read_back_whole_and_holds_nothing_else() -> None:
    assert from_text(to_text(LINK), LIBRARY) == LINK
    assert list(KEPT) == ["format", "meeting", "lessons", "practice", "breath", "movements", "minutes"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3",
        "[" * 9_000,
        " " * 20_000,
        '{"format": 1, "format": 1}',
        json.dumps({**KEPT, "name": "Sam"}),
        json.dumps({key: value for key, value in KEPT.items() if key != "breath"}),
        json.dumps({**KEPT, "format": "mindbody-record"}),
        json.dumps({**KEPT, "meeting": ""}),
        json.dumps({**KEPT, "meeting": "../g1"}),
        json.dumps({**KEPT, "lessons": "pacing"}),
        json.dumps({**KEPT, "lessons": [1]}),
        json.dumps({**KEPT, "lessons": ["pacing"] * 51}),
        json.dumps({**KEPT, "practice": None}),
        json.dumps({**KEPT, "minutes": True}),
        json.dumps({**KEPT, "minutes": -1}),
        json.dumps({**KEPT, "minutes": 2.5}),
        json.dumps({**KEPT, "minutes": 241}),
    ],
)
def test_what_is_no_such_file_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^This is not a file that a MindBody group was given\.$"):
        from_text(text, LIBRARY)


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("meeting", "gone", "The meeting “gone” is not here"),
        ("lessons", ["pacing", "gone"], "The lesson “gone” is not here"),
        ("practice", "gone", "The practice “gone” is not here"),
        ("breath", "gone", "The breathing pattern “gone” is not here"),
        ("movements", ["gone"], "The movement “gone” is not here"),
    ],
)
def test_a_link_to_what_is_not_here_says_so(key: str, value: object, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        from_text(json.dumps({**KEPT, key: value}), LIBRARY)
