"""A text file as lines: decoded, capped, and split into front matter and body."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mindbody.content.notes import Notes

LARGEST: Final = 1_000_000
"""Bytes. The longest lesson is under 20,000; more than this is no lesson and would only take time."""

FENCE: Final = "---"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_BOM: Final = b"\xef\xbb\xbf"
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A run of whole lines of a file. `first` is the number of its first line, from 1."""

    lines: tuple[str, ...]
    first: int = 1

    @property
    def whole(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


def read_text(path: Path, notes: Notes) -> Text | None:
    """The file's lines, whatever its line ends and with or without a byte order mark. None, with a finding,
    when it can't be opened, is too large, or is no UTF-8 text."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            notes.wrong(1, f"the file has {size:,} bytes; expected at most {LARGEST:,}")
            return None
        raw = path.read_bytes()
    except OSError as error:
        notes.wrong(1, f"the file can't be opened ({error.strerror}); expected a readable text file")
        return None
    return decode(raw, notes)


def decode(raw: bytes, notes: Notes) -> Text | None:
    """As `read_text`, from bytes."""
    if raw.startswith(_UTF_16) or _every_other_is_zero(raw):
        notes.wrong(1, "the file is saved as UTF-16; expected UTF-8 (choose it when saving)")
        return None
    raw = raw.removeprefix(_BOM)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        notes.wrong(
            line, f"byte {raw[error.start]:#04x} is not UTF-8; expected the file to be saved as UTF-8"
        )
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    strange = [(number, _CONTROL.search(line)) for number, line in enumerate(lines, start=1)]
    for number, match in strange:
        if match:
            sign = f"U+{ord(match.group()):04X}"
            notes.wrong(
                number, f"an invisible control character ({sign}) stands here; expected it to be taken out"
            )
    if any(match for _, match in strange):
        return None
    return Text(lines=tuple(lines))


def _every_other_is_zero(raw: bytes) -> bool:
    """Whether this is UTF-16 without its mark: western letters, each with a zero byte beside it."""
    start = raw[:40]
    pairs = len(start) // 2
    fewer, more = sorted((start[0::2].count(0), start[1::2].count(0)))
    # Zeros alone are what a disk left that lost its power, and no writing at all.
    return pairs > 1 and more > pairs / 2 > fewer


def split_front_matter(text: Text, notes: Notes) -> tuple[Text, Text]:
    """The front matter between two lines `---`, and the body after it. A missing fence is a finding, and the
    split is then made where it was most likely meant, so that the rest can be read."""
    lines = text.lines
    opened = bool(lines) and lines[0].rstrip() == FENCE
    if not opened:
        notes.wrong(1, "the file does not begin with its front matter; expected a first line “---”")
    start = 1 if opened else 0
    for index in range(start, len(lines)):
        if lines[index].rstrip() == FENCE:
            return _cut(text, start, index, index + 1)
        if lines[index].startswith("#"):
            break
    else:
        index = len(lines)
    if opened:
        notes.wrong(
            1, "the front matter that begins here is never closed; expected a second line “---” after it"
        )
    return _cut(text, start, index, index)


def _cut(text: Text, start: int, end: int, body: int) -> tuple[Text, Text]:
    return (
        Text(lines=text.lines[start:end], first=text.first + start),
        Text(lines=text.lines[body:], first=text.first + body),
    )
