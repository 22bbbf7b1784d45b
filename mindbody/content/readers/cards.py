"""The cards of a lesson."""

from collections.abc import Iterable
from typing import Final

from mindbody.content.braces import read_braces, split_braces
from mindbody.content.gathering import hold_to_one_breath
from mindbody.content.lesson import Card
from mindbody.content.markdown import Block, BlockType
from mindbody.content.notes import Notes, counted
from mindbody.content.rooms import hold_to_screen
from mindbody.content.sentences import sentences
from mindbody.content.sheets import Sheet, Slug

FEWEST_CARDS: Final = 5
MOST_CARDS: Final = 7
FEWEST_WORDS: Final = 25
MOST_WORDS: Final = 60
_ROOM: Final = "room:"
_BULLETS: Final = ("•", "·", "◦", "▪", "– ")
"""As a word processor begins the lines of a list."""


class _HeadingSheet(Sheet):
    picture: Slug


def read_cards(blocks: Iterable[Block], first: int, notes: Notes) -> tuple[Card, ...]:
    """Five to seven cards: a heading, words for one idea, and the same for the room."""
    piles: list[list[Block]] = []
    for block in blocks:
        if block.type is BlockType.HEADING:
            piles.append([block])
        elif not piles:
            notes.wrong(block.line, "this stands before the first card; expected a heading like “## Title”")
        else:
            piles[-1].append(block)
    if not FEWEST_CARDS <= len(piles) <= MOST_CARDS:
        notes.wrong(
            first, f"the lesson has {counted(len(piles), 'card')}; expected {FEWEST_CARDS} to {MOST_CARDS}"
        )
    return tuple(_card(pile[0], pile[1:], notes) for pile in piles)


def _card(heading: Block, under: list[Block], notes: Notes) -> Card:
    if heading.level != 2:
        notes.wrong(
            heading.line, f"a heading with {heading.level} “#”; expected “## ” before the title of a card"
        )
    title, braces = split_braces(heading.text, heading.line, notes)
    notes.words(heading.line, title)
    picture = ""
    if not braces:
        notes.wrong(
            heading.line, f"the card “{title}” has no picture; expected {{picture: name}} after its title"
        )
    else:
        picture = read_braces(_HeadingSheet, braces, heading.line, notes)[0].picture
    paragraphs = [block for block in under if block.type is BlockType.PARAGRAPH]
    for block in under:
        if block.type is BlockType.POINT or block.text.lstrip().startswith(_BULLETS):
            notes.wrong(block.line, "a list stands on a card; expected plain sentences, as they are spoken")
    text = "\n\n".join(" ".join(block.text.split()) for block in paragraphs)
    _hold_words(title, text, paragraphs[0].line if paragraphs else heading.line, notes)
    return Card(
        title=title,
        text=text,
        sentences=sentences(text),
        room=_room(title, heading, under, notes),
        picture=picture,
        line=heading.line,
    )


def _hold_words(title: str, text: str, line: int, notes: Notes) -> None:
    count = len(text.split())
    if not FEWEST_WORDS <= count <= MOST_WORDS:
        notes.wrong(
            line, f"the card “{title}” has {counted(count, 'word')}; expected {FEWEST_WORDS} to {MOST_WORDS}"
        )
    hold_to_one_breath(text, line, notes)
    notes.words(line, text)


def _room(title: str, heading: Block, under: list[Block], notes: Notes) -> str:
    quotes = [block for block in under if block.type is BlockType.QUOTE]
    if not quotes:
        notes.wrong(heading.line, f"the card “{title}” has no room text; expected “> room: ...” under it")
        return ""
    quote = quotes[0]
    for extra in quotes[1:]:
        notes.wrong(extra.line, f"the card “{title}” has a second quoted block; expected one, “> room: ...”")
    if not quote.text.startswith(_ROOM):
        notes.wrong(quote.line, "this quoted block is no room text; expected it to begin with “> room: ”")
    text = quote.text.removeprefix(_ROOM).strip()
    if not text:
        notes.wrong(quote.line, "the room text is empty; expected the idea of the card in a few words")
    hold_to_screen(text, quote.line, notes)
    notes.words(quote.line, text, graded=False)
    return text
