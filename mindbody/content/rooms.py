"""What fits on a projected screen that people read from the back of a room."""

from typing import Final

from mindbody.content.notes import Notes

MOST_WORDS: Final = 40
MOST_LINES: Final = 7
MOST_CHARACTERS: Final = 45


def hold_to_screen(text: str, line: int, notes: Notes) -> None:
    """Find room text that is too long, too tall or too wide."""
    lines = text.split("\n")
    words = len(text.split())
    if words > MOST_WORDS:
        notes.wrong(line, f"the room text has {words} words; expected at most {MOST_WORDS}")
    if len(lines) > MOST_LINES:
        notes.wrong(line, f"the room text has {len(lines)} lines; expected at most {MOST_LINES}")
    for offset, each in enumerate(lines):
        if len(each) > MOST_CHARACTERS:
            notes.wrong(
                line + offset, f"the room line has {len(each)} characters; expected at most {MOST_CHARACTERS}"
            )
