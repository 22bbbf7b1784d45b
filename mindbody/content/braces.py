"""`{key: value}` at the end of a heading or of a line."""

import re
from typing import Final

from mindbody.content.notes import Notes
from mindbody.content.sheets import S, read_sheet
from mindbody.content.source import Text
from mindbody.content.yaml_reading import read_yaml

_AT_THE_END: Final = re.compile(r"^(?P<before>[^{}]*?)\s*(?P<braces>\{.*\})\s*$")


def split_braces(text: str, line: int, notes: Notes) -> tuple[str, str]:
    """The text before the braces, and the braces; empty without any. Braces anywhere else, or not closed,
    are a finding."""
    if "{" not in text and "}" not in text:
        return text.strip(), ""
    match = _AT_THE_END.match(text)
    if match is None:
        message = "braces that do not close, or with words after them; expected {key: value} at the end"
        notes.wrong(line, message)
        return re.sub(r"[{}].*$", "", text).strip(), ""
    return match["before"].strip(), match["braces"]


def read_braces(sheet: type[S], braces: str, line: int, notes: Notes) -> tuple[S, bool]:
    """What the braces hold, and whether it is sound."""
    return read_sheet(sheet, read_yaml(Text(lines=(braces,), first=line), notes), notes)
