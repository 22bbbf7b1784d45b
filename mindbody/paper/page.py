"""A printed page as blocks of words and numbers. What it looks like is decided where it is drawn."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Spark:
    """A small line of numbers between `low` and `high`, None where there is a gap. words: all of it in one
    sentence, for who can't see it. first, last: what stands under its ends."""

    values: tuple[float | None, ...]
    low: float
    high: float
    words: str
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Rows under named columns; the first cell of a row names it. shares: of the width, in percent, one a
    column; () for a wide first one. ruled: it has lines; to_write: also room to write in by hand."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...] = ()
    ruled: bool = False
    to_write: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands under it, in this order: sentences, a line, a table, points, and blanks: each
    a few words, or none, with a line to write on. level: of the heading, 2 under the title, 3 or 4 under
    that. keep: it is not divided between two sheets, where it fits on one. with_next: and if there is room,
    it stands on one sheet with the section after it."""

    title: str
    words: tuple[str, ...] = ()
    spark: Spark | None = None
    grid: Grid | None = None
    points: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    level: int = 2
    keep: bool = False
    with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """language: of the words of the app, such as `en`. under: a line beneath the title. foot: small print.
    airy: it is read aloud from, or from afar, so that its paragraphs and parts stand well apart."""

    title: str
    under: str = ""
    sections: tuple[Section, ...] = field(default=())
    foot: str = ""
    language: str = "en"
    right_to_left: bool = False
    airy: bool = False
