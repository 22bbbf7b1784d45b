"""What a reader finds out about one file while reading it: mistakes, texts to weigh, names to look up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from mindbody.content.findings import Finding
from mindbody.content.vocabulary import ContentKind

SINGULAR: Final = {
    ContentKind.PROGRAMMES: "programme",
    ContentKind.LESSONS: "lesson",
    ContentKind.PRACTICES: "practice",
    ContentKind.BREATHS: "breath",
    ContentKind.MOVEMENTS: "movement",
    ContentKind.MEASURES: "measure",
    ContentKind.MENUS: "menu",
    ContentKind.TOOLS: "tool",
    ContentKind.MEETINGS: "meeting",
    ContentKind.SAFETY: "safety page",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words that a person reads or hears. `graded`: held to the reading grade. `ruled`: held to the rules
    of language."""

    line: int
    text: str
    graded: bool = True
    ruled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A name that must be there: `what` is the key it stands under."""

    line: int
    what: str
    kind: ContentKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnReference:
    """A column of another lesson's rows, which must be there."""

    line: int
    lesson: str
    field: str
    column: str


class Notes:
    """Gathers what is noticed in one file, so that a reader goes on after a mistake."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._findings: dict[Finding, None] = {}
        self.passages: list[Passage] = []
        self.references: list[Reference] = []
        self.columns: list[ColumnReference] = []
        self._front: Mapping[str, object] | None = None
        self._lines: Mapping[tuple[str | int, ...], int] = {}

    def keep_front(self, data: object, lines: Mapping[tuple[str | int, ...], int]) -> None:
        """Keep the first keys of the file and the line of each, for what is checked between files."""
        if self._front is None:
            self._front = data if isinstance(data, dict) else {}
            self._lines = lines

    def front(self, key: str) -> str:
        """The text at a key of the front matter, sound or not; empty when there is none."""
        value = (self._front or {}).get(key)
        return value if isinstance(value, str) else ""

    def line(self, *where: str | int) -> int:
        """The line of a key of the front matter, or of the nearest thing around it."""
        while where and where not in self._lines:
            where = where[:-1]
        return self._lines.get(where, 1)

    def wrong(self, line: int, message: str) -> None:
        """A mistake: what is wrong, and what was expected."""
        self._findings[Finding(self.file, max(1, line), message)] = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The mistakes, each once, in the order they were noticed."""
        return tuple(self._findings)

    def words(self, line: int, text: str, *, graded: bool = True, ruled: bool = True) -> None:
        """Words for people, to be held to the rules of language."""
        if text.strip():
            self.passages.append(Passage(line=line, text=text, graded=graded, ruled=ruled))

    def refers(self, line: int, what: str, kind: ContentKind, name: str) -> None:
        """A name of another file, to be looked up when all are read."""
        self.references.append(Reference(line=line, what=what, kind=kind, name=name))

    def refers_column(self, line: int, lesson: str, field: str, column: str) -> None:
        """The column of rows in another lesson, to be looked up when all are read."""
        self.columns.append(ColumnReference(line=line, lesson=lesson, field=field, column=column))


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`; did you mean “x”?`, or all there is when that is little, or nothing."""
    known = [each for each in dict.fromkeys(names) if each]
    close = get_close_matches(name, known, n=1, cutoff=0.6)
    if close:
        return f"; did you mean “{close[0]}”?"
    if 0 < len(known) <= 12:
        return f"; expected one of: {', '.join(known)}"
    return ""


def counted(number: int, what: str) -> str:
    """`1 card`, `2 cards`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
