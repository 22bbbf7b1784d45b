"""What people take home from a meeting, and what they write on in it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from mindbody.content.library import Library
from mindbody.content.meeting import Block, BlockKind, Meeting
from mindbody.paper.packs.reading import flowing, named, points
from mindbody.paper.packs.shown import Shown, shown_in
from mindbody.paper.page import Page, Section

_ROOMY, _ROOM, _TIGHT = 4, 3, 2
"""Lines under a label of a sheet with few labels, with some, and with many."""


def handouts(meeting: Meeting, library: Library) -> Page:
    """All the words on the screen, and what goes home, for who can't read a screen from a chair."""
    return Page(
        title=meeting.title,
        under="What the screen shows, to read at your own pace.",
        sections=tuple(section for block in meeting.blocks for section in _block(block, library)),
        airy=True,
        foot="These pages are yours. New or different pain needs a person, and not a page.",
    )


def _block(block: Block, library: Library) -> Iterator[Section]:
    screens, papers = shown_in(block, library), points(block.handout)
    if block.kind is BlockKind.BREAK or not (screens or papers):
        return
    title = block.subject
    parts = [
        Section(title=shown_title, words=_words(same), level=3, keep=True)
        for shown_title, same in groupby(screens, key=lambda each: each.title)
    ]
    if papers:
        going_home = "For this week" if block.kind is BlockKind.PLAN else "To take with you"
        parts.append(Section(title=going_home, points=papers, level=3, keep=True))
    if parts[0].title == title:
        parts[0] = replace(parts[0], level=2)
    else:
        yield Section(title=title)
    *others, last = parts
    yield from (replace(each, with_next=True) for each in others)
    yield last


def _words(screens: Iterator[Shown]) -> tuple[str, ...]:
    return tuple(line for screen in screens for line in flowing(screen.lines))


def templates(meeting: Meeting, *, large: bool = False) -> tuple[tuple[str, Page], ...]:
    """The empty sheets of its blocks, each by its name. large: for large print, which takes more room."""
    return tuple(
        (block.subject, _template(block, meeting, large=large)) for block in meeting.blocks if block.template
    )


def _template(block: Block, meeting: Meeting, *, large: bool) -> Page:
    count = len(block.template)
    lines = _ROOMY if count <= 4 else _ROOM if count <= 6 else _TIGHT
    lines = max(_TIGHT, lines - 1) if large else lines
    return Page(
        title=block.subject,
        under=named(meeting),
        sections=tuple(Section(title=label, blanks=("",) * lines, keep=True) for label in block.template),
        foot="This sheet is yours. Nobody collects it. Any of it may stay empty.",
    )


def homework(meeting: Meeting, code: str) -> Page | None:
    """A card for the week; None where nothing is to be done. code: sets a member's own app to the meeting."""
    plans = [block for block in meeting.blocks if block.kind is BlockKind.PLAN]
    todo = tuple(point for block in plans for point in points(block.handout))
    if not todo:
        return None
    return Page(
        title="This week",
        under=named(meeting),
        sections=(Section(title="", points=todo, blanks=("We meet again on",)),),
        foot=(
            "A smaller version counts. So does coming back. "
            f"In your own MindBody (Settings, From my group): {code}"
        ),
    )
