"""What the one who leads a meeting has in hand: the agenda, and the notes with every word of the meeting."""

from collections.abc import Iterator

from mindbody.content.library import Library
from mindbody.content.meeting import Block, Meeting
from mindbody.paper.packs.reading import answers, flowing, named, paragraphs, points, run_on
from mindbody.paper.packs.shown import Shown, shown_in
from mindbody.paper.page import Grid, Page, Section


def agenda(meeting: Meeting) -> Page:
    """The blocks with their minutes, one sheet for a quick look."""
    rows = [
        (
            block.title,
            f"{block.start} to {block.end}",
            str(block.minutes),
            "keep whole" if block.kept_whole else "",
            "",
        )
        for block in meeting.blocks
    ]
    rows.append(("Together", "", str(sum(block.minutes for block in meeting.blocks)), "", ""))
    columns = ("Block", "From, to", "Minutes", "When time is short", "On the clock")
    grid = Grid(columns=columns, rows=tuple(rows), shares=(40.0, 13.0, 11.0, 19.0, 17.0), ruled=True)
    out = tuple(point for block in meeting.blocks for point in points(block.handout))
    sections = [Section(title="The course of the meeting", grid=grid)]
    if out:
        sections.append(Section(title="To hand out", points=out))
    return Page(
        title="Agenda",
        under=named(meeting),
        sections=tuple(sections),
        foot="Blocks marked “keep whole” are never cut to catch up. Nor is the break cut below 3 minutes.",
    )


def notes(meeting: Meeting, library: Library) -> Page:
    """Everything that is said and shown, so that the meeting can be led from paper alone."""
    front = Section(title="Before you begin", points=meeting.notes)
    return Page(
        title="Notes for the one who leads",
        under=named(meeting),
        airy=True,
        sections=(
            *((front,) if meeting.notes else ()),
            *(section for block in meeting.blocks for section in _block(block, library)),
        ),
    )


def _block(block: Block, library: Library) -> Iterator[Section]:
    title = f"{block.start} to {block.end}: {block.title}"
    yield Section(title=title, words=(" ".join(_facts(block, library)),), keep=True, with_next=True)
    screens = tuple(_on_screen(screen) for screen in shown_in(block, library))
    if screens:
        yield Section(title="On the screen", points=screens, level=3)
    if block.template:
        yield Section(title="On the empty sheet", words=("; ".join(block.template),), level=3)
    if block.ask:
        yield Section(title="To answer from 0 to 10, without names", words=(block.ask,), level=3)
    if block.say:
        yield Section(title="Say", words=paragraphs(block.say), level=3)
    if block.if_asked:
        yield Section(title="If asked", level=3)
        for question, words in answers(block.if_asked):
            yield Section(title=question, words=words, level=4, keep=True)
    if block.handout:
        yield Section(title="Hand out", points=points(block.handout), level=3)


def _facts(block: Block, library: Library) -> Iterator[str]:
    minutes = "1 minute" if block.minutes == 1 else f"{block.minutes} minutes"
    yield f"{minutes}. Keep it whole." if block.kept_whole else f"{minutes}."
    if block.breath in library.breaths:
        yield f"Breath: {library.breaths[block.breath].title}."
    if block.practice in library.practices:
        yield f"Practice: {library.practices[block.practice].title}."
    moves = [library.movements[name].title for name in block.movements if name in library.movements]
    if moves:
        yield f"Movement: {', '.join(moves)}."
    if block.timer is not None:
        yield f"On the timer: {block.timer} minutes."


def _on_screen(screen: Shown) -> str:
    if not screen.lines:
        return screen.title
    return f"{screen.title}: {run_on(flowing(screen.lines))}"
