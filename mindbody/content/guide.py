"""The user guide as plain pieces: what a page of the app can show of its Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_LINK: Final = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_SOFT: Final = re.compile(r"(?<!\*)\*(?!\*)([^*]+)\*(?!\*)|`([^`]+)`")
_NUMBERED: Final = re.compile(r"\d+\. ")


@dataclass(frozen=True, slots=True)
class Heading:
    """level: 1 for the title of the whole."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`**words**` are bold in all pieces; nothing else is marked."""

    words: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list. numbered: whether its order matters."""

    points: tuple[str, ...]
    numbered: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """words: what it shows, for who does not see it."""

    words: str
    file: str


@dataclass(frozen=True, slots=True)
class Rows:
    """A table of two columns: a key and what it does."""

    rows: tuple[tuple[str, str], ...]


Piece = Heading | Paragraph | Points | Picture | Rows


def read_guide(folder: Path, language: str) -> tuple[Piece, ...]:
    """The guide in a language, else in English. Raises OSError where there is none."""
    own = folder / f"USER-GUIDE.{language}.md"
    return tuple(pieces((own if own.is_file() else folder / "USER-GUIDE.md").read_text("utf-8")))


def pieces(text: str) -> Iterator[Piece]:
    """Piece by piece. Blocks are parted by empty lines; a link is told by its words alone."""
    for block in re.split(r"\n{2,}", text.strip()):
        yield from _block(block.split("\n"))


def _block(lines: list[str]) -> Iterator[Piece]:
    first = lines[0]
    if first.startswith("#"):
        marks, words = first.split(" ", 1)
        yield Heading(len(marks), _plain(words))
        if lines[1:]:
            yield from _block(lines[1:])
    elif first.startswith("|"):
        yield from _table(lines)
    elif found := _PICTURE.fullmatch(first):
        yield Picture(found[1], found[2])
    elif first.startswith("- ") or _NUMBERED.match(first):
        yield Points(tuple(_items(lines)), numbered=not first.startswith("- "))
    else:
        yield Paragraph(_plain(" ".join(lines)))


def _items(lines: list[str]) -> Iterator[str]:
    """The points, each put together again where it goes on in the next line."""
    item: list[str] = []
    for line in lines:
        begins = line.startswith("- ") or _NUMBERED.match(line) is not None
        if begins and item:
            yield _plain(" ".join(item))
            item = []
        item.append(line.split(" ", 1)[1] if begins else line.strip())
    yield _plain(" ".join(item))


def _table(lines: list[str]) -> Iterator[Piece]:
    """Pictures side by side come one after another; rows of words stay rows."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
    pictures = [found for row in rows for cell in row for found in _PICTURE.finditer(cell)]
    for found in pictures:
        yield Picture(found[1], found[2])
    if not pictures:
        yield Rows(tuple((_plain(row[0]), _plain(row[1])) for row in rows))


def _plain(words: str) -> str:
    return _SOFT.sub(lambda found: found[1] or found[2], _LINK.sub(r"\1", words))
