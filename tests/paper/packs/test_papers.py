"""What is on the papers of a meeting: all that was written for it, nothing that was not asked for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.clinic.programme import weekly
from mindbody.content.meeting import Meeting
from mindbody.paper.book_markup import book_html
from mindbody.paper.contents import contents_page
from mindbody.paper.packs.pack import pages, pages_of_all, parts_of, title_of
from mindbody.paper.packs.reading import answers, flowing, paragraphs, points, run_on
from mindbody.paper.packs.wish import Part, Wish
from mindbody.paper.page import Page
from mindbody.paper.wording import all_words
from tests.support.pseudo import spoken
from tests.support.session_under_test import real_library

ALL = tuple(real_library().meetings.values())


def papers(meeting: Meeting, part: Part, **wish: object) -> Iterator[Page]:
    wished = replace(Wish(parts=frozenset({part})), **wish)  # type: ignore[arg-type]  # named as there
    return (piece.page for piece in pages(meeting, real_library(), wished))


def words(meeting: Meeting, part: Part, **wish: object) -> str:
    return "\n".join(all_words(page) for page in papers(meeting, part, **wish))


@pytest.fixture
def g1() -> Meeting:
    return real_library().meeting("g1")


@pytest.mark.parametrize("meeting", ALL, ids=lambda each: each.code)
def test_nothing_of_a_meeting_is_lost_on_paper(meeting: Meeting) -> None:
    """The notes can lead the meeting alone; the handouts have each card that is shown and all that goes
    home; each empty sheet has its labels."""
    library = real_library()
    notes, handouts = words(meeting, Part.NOTES), words(meeting, Part.HANDOUTS)
    sheets = words(meeting, Part.TEMPLATES)

    for block in meeting.blocks:
        assert all(said in notes for said in paragraphs(block.say))
        assert all(each in notes for _, answer in answers(block.if_asked) for each in answer)
        assert all(question in notes for question, _ in answers(block.if_asked))
        assert all(point in notes and point in handouts for point in points(block.handout))
        assert all(label in sheets for label in block.template)
        for cards in block.cards:
            for card in library.lessons[cards.lesson].cards[cards.first - 1 : cards.last]:
                assert all(line in handouts for line in flowing(tuple(card.room.splitlines())))
    assert "**" not in notes


@pytest.mark.parametrize("meeting", ALL, ids=lambda each: each.code)
def test_the_agenda_adds_up(meeting: Meeting) -> None:
    """Its rows are the blocks, and its last row is the whole of the meeting."""
    [page] = papers(meeting, Part.AGENDA)
    grid = page.sections[0].grid
    assert grid is not None
    *rows, last = grid.rows

    assert [row[0] for row in rows] == [block.title for block in meeting.blocks]
    assert sum(int(row[2]) for row in rows) == int(last[2]) == meeting.minutes
    assert [row[3] for row in rows if row[0].startswith(("Plan", "My plan", "Keep plan"))] == ["keep whole"]


def test_a_sign_in_sheet_asks_for_no_real_name(g1: Meeting) -> None:
    """Twelve rows at least, the names of the group in the first of them."""
    [page] = papers(g1, Part.SIGN_IN, aliases=("Rosa", "Blue"))
    grid = page.sections[0].grid
    assert grid is not None

    assert len(grid.rows) == 12
    assert [row[0] for row in grid.rows[:3]] == ["Rosa", "Blue", ""]
    assert "Your real name is not asked for" in all_words(page)
    [longer] = papers(g1, Part.SIGN_IN, aliases=tuple(map(str, range(15))))
    assert longer.sections[0].grid is not None
    assert len(longer.sections[0].grid.rows) == 15


def test_the_safety_pages_of_a_meeting_name_whom_to_call(g1: Meeting) -> None:
    """The numbers of the country that was named, told as not checked; else lines to write on. What only the
    app can do is not on paper."""
    britain = next(each for each in real_library().countries if each.code == "GB")

    told = words(g1, Part.SAFETY, country=britain)

    assert "Emergency: 999" in told
    assert "Samaritans: Call 116 123" in told
    assert "(Not checked yet.)" in told
    assert "Chest pain or pressure" in told
    assert "You can tap" not in told
    assert "Emergency number" in words(g1, Part.SAFETY)


def test_only_the_last_meeting_has_certificates(g1: Meeting) -> None:
    """One for each name, or one with a line to write on."""
    g10 = real_library().meeting("g10")

    assert Part.CERTIFICATES not in parts_of((g1,), real_library())
    assert words(g10, Part.CERTIFICATES, aliases=("Rosa", "Blue")).count("10 meetings") == 2
    [blank] = papers(g10, Part.CERTIFICATES)
    assert blank.sections[0].title == ""


def test_a_whole_group_is_ten_meetings_and_each_safety_page_once() -> None:
    """In their order; the class of one sitting is no part of it."""
    meetings = weekly(real_library().meetings.values())
    titles = [piece.page.title for piece in pages_of_all(meetings, real_library(), Wish())]

    assert [each.code for each in meetings] == [f"G{number}" for number in range(1, 11)]
    assert titles.count("When pain needs a person") == 1
    assert titles.count("Need help now") == 1


def test_a_safety_page_that_is_not_there_stops_no_paper(g1: Meeting) -> None:
    """A pack of lessons may be older than the meeting that names its page."""
    bare = replace(real_library(), safety={})

    assert all(piece.page.title for piece in pages_of_all((g1,), bare, Wish()))


def test_lines_of_the_screen_are_put_together_again() -> None:
    """They were broken to be read from afar."""
    assert flowing(("Put on any name", "that you like.", "Sit down.")) == (
        "Put on any name that you like.",
        "Sit down.",
    )
    assert run_on(("Done", "Smaller", "Then rest.", "Stop")) == "Done; Smaller; Then rest. Stop"


def test_the_web_page_lists_and_links_every_paper(g1: Meeting) -> None:
    """Headings in order, and nothing from elsewhere."""
    pieces = tuple(pages(g1, real_library(), Wish(aliases=("<b>Rosa</b>",))))

    text = book_html("G1", pieces)

    assert text.count("<article") == len(pieces)
    assert all(f'href="#paper-{number}"' in text for number in range(1, len(pieces) + 1))
    assert text.count("<h1") == 1
    assert text.count("<h2") == len(pieces)
    assert "<b>" not in text
    assert "http" not in text


def test_the_papers_speak_the_language_of_the_meeting_whatever_the_windows_speak(qapp: QApplication) -> None:
    """A heading in one language over words in another helps nobody in the room."""
    library = real_library()

    def written(*codes: str) -> tuple[str, Page]:
        meetings = tuple(library.meeting(code) for code in codes)
        wish = Wish(country=next(iter(library.countries)))
        title, pieces = title_of(meetings), tuple(pages_of_all(meetings, library, wish))
        return book_html(title, pieces), contents_page(title, pieces, range(1, len(pieces) + 1))

    in_english = written("g1", "g10")
    with spoken(qapp):
        assert written("g1", "g10") == in_english
