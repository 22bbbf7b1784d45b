"""What a group, a member and a note may be: short, and without half a character."""

from collections.abc import Sequence
from typing import Final

from mindbody.record.clinic.rows import (
    LONGEST_ALIAS,
    LONGEST_INITIALS,
    LONGEST_NOTE_LINE,
    NOTE_LINES,
    Group,
    Member,
    Tally,
)
from mindbody.record.text import check_keepable

LONGEST_GROUP_NAME: Final = 60
LONGEST_KEPT: Final = 120
"""Months that the rows of a group are kept at most."""


def check_group(group: Group) -> None:
    """Raises ValueError."""
    _check_text("name of a group", group.name, LONGEST_GROUP_NAME)
    if not 0 <= group.keep_months <= LONGEST_KEPT:
        raise ValueError(f"A group is kept for 0 to {LONGEST_KEPT} months, not {group.keep_months}.")
    if group.ended is not None and group.ended < group.began:
        raise ValueError("A group does not end before it began.")


def check_member(member: Member) -> None:
    """Raises ValueError."""
    _check_text("alias", member.alias, LONGEST_ALIAS)
    if member.initials:
        _check_text("initials", member.initials, LONGEST_INITIALS)


def check_note(lines: Sequence[str]) -> None:
    """Raises ValueError."""
    if len(lines) > NOTE_LINES:
        raise ValueError(f"A note has at most {NOTE_LINES} lines.")
    for line in lines:
        check_keepable(line)
        if len(line) > LONGEST_NOTE_LINE or "\n" in line:
            raise ValueError(f"A line of a note has at most {LONGEST_NOTE_LINE} characters.")


def _check_text(what: str, text: str, longest: int) -> None:
    check_keepable(text)
    if not text.strip() or len(text) > longest or "\n" in text:
        raise ValueError(f"The {what} has 1 to {longest} characters, on one line.")


def check_tally(tally: Tally) -> None:
    """Raises ValueError."""
    check_keepable(tally.question)
    if any(count < 0 for count in tally.counts):
        raise ValueError("A count is not less than nought.")
