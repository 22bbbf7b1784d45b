"""What the one who leads a meeting has in hand: the agenda, and the notes with every word of the meeting."""

from collections.abc import Iterator

from mindbody.content.library import Library
from mindbody.content.meeting import Block, Meeting
from mindbody.paper.packs.reading import answers, flowing, named, paragraphs, points, run_on, tr
from mindbody.paper.packs.shown import Shown, shown_in
from mindbody.paper.page import Grid, Page, Section


def agenda(meeting: Meeting) -> Page:
    """The blocks with their minutes, one sheet for a quick look."""
    rows = [
        (
            block.title,
            tr("{start} to {end}").format(start=block.start, end=block.end),
            str(block.minutes),
            tr("keep whole") if block.kept_whole else "",
            "",
        )
        for block in meeting.blocks
    ]
    rows.append((tr("Together"), "", str(sum(block.minutes for block in meeting.blocks)), "", ""))
    columns = (tr("Block"), tr("From, to"), tr("Minutes"), tr("When time is short"), tr("On the clock"))
    grid = Grid(columns=columns, rows=tuple(rows), shares=(40.0, 13.0, 11.0, 19.0, 17.0), ruled=True)
    out = tuple(point for block in meeting.blocks for point in points(block.handout))
    sections = [Section(title=tr("The course of the meeting"), grid=grid)]
    if out:
        sections.append(Section(title=tr("To hand out"), points=out))
    return Page(
        title=tr("Agenda"),
        under=named(meeting),
        sections=tuple(sections),
        foot=tr(
            "Blocks marked “keep whole” are never cut to catch up. Nor is the break cut below 3 minutes."
        ),
    )


def notes(meeting: Meeting, library: Library) -> Page:
    """Everything that is said and shown, so that the meeting can be led from paper alone."""
    front = Section(title=tr("Before you begin"), points=meeting.notes)
    return Page(
        title=tr("Notes for the one who leads"),
        under=named(meeting),
        airy=True,
        sections=(
            *((front,) if meeting.notes else ()),
            *(section for block in meeting.blocks for section in _block(block, library)),
        ),
    )


def _block(block: Block, library: Library) -> Iterator[Section]:
    title = tr("{start} to {end}: {title}").format(start=block.start, end=block.end, title=block.title)
    yield Section(title=title, words=(" ".join(_facts(block, library)),), keep=True, with_next=True)
    screens = tuple(_on_screen(screen) for screen in shown_in(block, library))
    if screens:
        yield Section(title=tr("On the screen"), points=screens, level=3)
    if block.template:
        yield Section(title=tr("On the empty sheet"), words=("; ".join(block.template),), level=3)
    if block.ask:
        yield Section(title=tr("To answer from 0 to 10, without names"), words=(block.ask,), level=3)
    if block.say:
        yield Section(title=tr("Say"), words=paragraphs(block.say), level=3)
    if block.if_asked:
        yield Section(title=tr("If asked"), level=3)
        for question, words in answers(block.if_asked):
            yield Section(title=question, words=words, level=4, keep=True)
    if block.handout:
        yield Section(title=tr("Hand out"), points=points(block.handout), level=3)


def _facts(block: Block, library: Library) -> Iterator[str]:
    minutes = tr("1 minute") if block.minutes == 1 else tr("{n} minutes").format(n=block.minutes)
    yield tr("{minutes}. Keep it whole.").format(minutes=minutes) if block.kept_whole else f"{minutes}."
    if block.breath in library.breaths:
        yield tr("Breath: {title}.").format(title=library.breaths[block.breath].title)
    if block.practice in library.practices:
        yield tr("Practice: {title}.").format(title=library.practices[block.practice].title)
    moves = [library.movements[name].title for name in block.movements if name in library.movements]
    if moves:
        yield tr("Movement: {titles}.").format(titles=", ".join(moves))
    if block.timer is not None:
        yield tr("On the timer: {n} minutes.").format(n=block.timer)


def _on_screen(screen: Shown) -> str:
    if not screen.lines:
        return screen.title
    return tr("{title}: {words}").format(title=screen.title, words=run_on(flowing(screen.lines)))
