"""The papers of a meeting, or of all the meetings of a group, one after the other."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from mindbody.clinic.homecode import code_of
from mindbody.clinic.homelink import link_of
from mindbody.clinic.programme import weekly
from mindbody.content.library import Library
from mindbody.content.meeting import Meeting
from mindbody.paper.packs.for_leaders import agenda, notes
from mindbody.paper.packs.for_members import handouts, homework, templates
from mindbody.paper.packs.reading import named
from mindbody.paper.packs.sheets import certificate, safety_sheet, sign_in
from mindbody.paper.packs.wish import Part, Wish
from mindbody.paper.page import Page
from mindbody.paper.piece import Form, Piece
from mindbody.paper.setting import LARGE, ORDINARY

_FITTED: Final = (11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
"""Points of what should fit on one sheet."""
_ROOMY: Final = (14.0, 13.0, 12.0, *_FITTED)


def pages(meeting: Meeting, library: Library, wish: Wish) -> Iterator[Piece]:
    """The papers that were wished for and that this meeting has, in the order of their kinds."""
    for part in Part:
        if part in wish.parts:
            yield from _in_language(_MAKERS[part](meeting, library, wish), wish)


def pages_of_all(meetings: Iterable[Meeting], library: Library, wish: Wish) -> Iterator[Piece]:
    """The papers of several meetings. A safety page that was there before does not come again."""
    told: set[str] = set()
    for meeting in meetings:
        new = tuple(name for name in meeting.sheets if name not in told)
        yield from pages(replace(meeting, sheets=new), library, wish)
        told.update(new)


def parts_of(meetings: Iterable[Meeting], library: Library) -> frozenset[Part]:
    """The kinds of paper that there are for these meetings."""
    return frozenset(
        part
        for meeting in meetings
        for part in Part
        if next(iter(_MAKERS[part](meeting, library, Wish())), None) is not None
    )


def name_of(part: Part) -> str:
    """In words, as it is called in a list."""
    names = {
        Part.AGENDA: "Agenda",
        Part.NOTES: "Notes for the one who leads",
        Part.SIGN_IN: "Sign-in sheet",
        Part.HANDOUTS: "Handouts in large print",
        Part.TEMPLATES: "Empty sheets to write on",
        Part.HOMEWORK: "Cards for the week",
        Part.SAFETY: "Safety pages",
        Part.CERTIFICATES: "Certificates",
    }
    return names[part]


def title_of(meetings: tuple[Meeting, ...]) -> str:
    """The name of the papers as a whole."""
    if len(meetings) == 1:
        return named(meetings[0])
    return f"Papers for {len(meetings)} meetings"


def _agenda(meeting: Meeting, _library: Library, _wish: Wish) -> Iterator[Piece]:
    yield _piece(Part.AGENDA, meeting, agenda(meeting), _FITTED)


def _notes(meeting: Meeting, library: Library, _wish: Wish) -> Iterator[Piece]:
    yield _piece(Part.NOTES, meeting, notes(meeting, library), ORDINARY)


def _sign_in(meeting: Meeting, _library: Library, wish: Wish) -> Iterator[Piece]:
    yield _piece(Part.SIGN_IN, meeting, sign_in(meeting, wish.aliases), LARGE if wish.large else _ROOMY)


def _handouts(meeting: Meeting, library: Library, _wish: Wish) -> Iterator[Piece]:
    yield _piece(Part.HANDOUTS, meeting, handouts(meeting, library), LARGE)


def _templates(meeting: Meeting, _library: Library, wish: Wish) -> Iterator[Piece]:
    for title, page in templates(meeting, large=wish.large):
        sheet = _piece(Part.TEMPLATES, meeting, page, LARGE if wish.large else ORDINARY)
        yield replace(sheet, name=f"Sheet: {title}")


def _homework(meeting: Meeting, library: Library, wish: Wish) -> Iterator[Piece]:
    card = homework(meeting, code_of(link_of(meeting, library)))
    if card is not None:
        sizes = LARGE if wish.large else _ROOMY
        yield replace(_piece(Part.HOMEWORK, meeting, card, sizes), form=Form.CARDS)


def _safety(meeting: Meeting, library: Library, wish: Wish) -> Iterator[Piece]:
    for safety in (library.safety[name] for name in meeting.sheets if name in library.safety):
        page = safety_sheet(safety, wish.country)
        yield replace(_piece(Part.SAFETY, meeting, page, LARGE if wish.large else _FITTED), name=safety.title)


def _certificates(meeting: Meeting, library: Library, wish: Wish) -> Iterator[Piece]:
    for alias in (wish.aliases or ("",)) if meeting.certificate else ():
        page = certificate(len(weekly(library.meetings.values())), alias)
        yield replace(_piece(Part.CERTIFICATES, meeting, page, LARGE), form=Form.FRAMED)


_MAKERS: Final[Mapping[Part, Callable[[Meeting, Library, Wish], Iterator[Piece]]]] = {
    Part.AGENDA: _agenda,
    Part.NOTES: _notes,
    Part.SIGN_IN: _sign_in,
    Part.HANDOUTS: _handouts,
    Part.TEMPLATES: _templates,
    Part.HOMEWORK: _homework,
    Part.SAFETY: _safety,
    Part.CERTIFICATES: _certificates,
}


def _piece(part: Part, meeting: Meeting, page: Page, sizes: tuple[float, ...]) -> Piece:
    return Piece(name=name_of(part), chapter=named(meeting), page=page, sizes=sizes)


def _in_language(pieces: Iterable[Piece], wish: Wish) -> Iterator[Piece]:
    for each in pieces:
        page = replace(each.page, language=wish.language, right_to_left=wish.right_to_left)
        yield replace(each, page=page)
