"""What fits on a projected screen that people read from the back of a room."""

from collections.abc import Iterator, Sequence
from typing import Final

from mindbody.content.meeting import RoomText
from mindbody.content.notes import Notes

MOST_WORDS: Final = 40
MOST_LINES: Final = 7
MOST_CHARACTERS: Final = 45
MOST_LABELS: Final = 8
LONGEST_QUESTION: Final = 90
"""Characters: it is a title, and may take two lines."""

DIVIDER: Final = "---"
"""A line of it parts one screen of a block from the next."""

_BOLD: Final = "**"
_POINTS: Final = ("- ", "* ", "+ ", "#", ">")

Row = tuple[int, str]
"""A line that is not empty, and its number in the file."""


def hold_to_screen(text: str, line: int, notes: Notes) -> None:
    """Find room text that is too long, too tall or too wide."""
    _hold(list(enumerate(text.split("\n"), start=line)), line, notes)


def read_screens(text: str, line: int, title: str, notes: Notes) -> tuple[RoomText, ...]:
    """The screens of a room text, each held to what fits. title: for those with no first line in bold."""
    if not text:
        return ()
    return tuple(_screen(rows, first, title, notes) for first, rows in _parted(text, line))


def read_labels(text: str, line: int, notes: Notes) -> tuple[str, ...]:
    """The labels of an empty sheet, one a line."""
    rows = _rows(text, line)
    if len(rows) > MOST_LABELS:
        notes.wrong(line, f"the sheet has {len(rows)} labels; expected at most {MOST_LABELS}")
    _hold_plain(rows, notes)
    _hold_width(rows, notes)
    return tuple(label for _, label in rows)


def read_question(text: str, line: int, notes: Notes) -> str:
    """The one line that is asked of the room."""
    rows = _rows(text, line)
    _hold_plain(rows, notes)
    if len(rows) > 1:
        notes.wrong(rows[1][0], f"a second line stands under the question; expected one (“{rows[0][1]}”)")
    question = rows[0][1] if rows else ""
    if len(question) > LONGEST_QUESTION:
        notes.wrong(line, f"the question has {len(question)} characters; expected at most {LONGEST_QUESTION}")
    return question


def _parted(text: str, line: int) -> Iterator[tuple[int, list[Row]]]:
    """The lines of each screen, and where it begins."""
    first, rows = line, list[Row]()
    for number, each in enumerate(text.split("\n"), start=line):
        if each.strip() == DIVIDER:
            yield first, rows
            first, rows = number, []
        elif each.strip():
            rows.append((number, each.strip()))
    yield first, rows


def _screen(rows: list[Row], first: int, title: str, notes: Notes) -> RoomText:
    if not rows:
        notes.wrong(first, f"a screen has nothing on it; expected words before and after “{DIVIDER}”")
        return RoomText(title=title)
    number, top = rows[0]
    bold = top.removeprefix(_BOLD).removesuffix(_BOLD)
    if len(bold) == len(top) - 2 * len(_BOLD) and bold.strip():
        title, rows = bold.strip(), rows[1:]
        _hold_width([(number, title)], notes)
    _hold_plain([(number, title), *rows], notes)
    _hold(rows, first, notes)
    return RoomText(title=title, lines=tuple(each for _, each in rows))


def _rows(text: str, line: int) -> list[Row]:
    return [
        (number, each.strip()) for number, each in enumerate(text.split("\n"), start=line) if each.strip()
    ]


def _hold(rows: Sequence[Row], line: int, notes: Notes) -> None:
    words = sum(len(each.split()) for _, each in rows)
    if words > MOST_WORDS:
        notes.wrong(line, f"the room text has {words} words; expected at most {MOST_WORDS}")
    if len(rows) > MOST_LINES:
        notes.wrong(line, f"the room text has {len(rows)} lines; expected at most {MOST_LINES}")
    _hold_width(rows, notes)


def _hold_width(rows: Sequence[Row], notes: Notes) -> None:
    for number, each in rows:
        if len(each) > MOST_CHARACTERS:
            notes.wrong(
                number, f"the room line has {len(each)} characters; expected at most {MOST_CHARACTERS}"
            )


def _hold_plain(rows: Sequence[Row], notes: Notes) -> None:
    """The screen shows what is written, sign by sign."""
    for number, each in rows:
        if each.startswith(_POINTS) or _BOLD in each:
            notes.wrong(
                number, f"“{each[:20]}” is marked up; expected plain words, or a whole first line in **bold**"
            )
