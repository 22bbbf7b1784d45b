"""`{key: value}` at the end of a heading or of a line."""

import re
from typing import Final

from mindbody.content.notes import Notes
from mindbody.content.source import Text
from mindbody.content.yaml_reading import Yaml, read_yaml

_AT_THE_END: Final = re.compile(r"^(?P<before>[^{}]*?)\s*(?P<braces>\{.*\})\s*$")


def split_braces(text: str, line: int, notes: Notes) -> tuple[str, Yaml | None]:
    """The text before the braces, and what they hold; None without braces. Braces anywhere else, or not
    closed, are a finding."""
    if "{" not in text and "}" not in text:
        return text.strip(), None
    match = _AT_THE_END.match(text)
    if match is None:
        notes.wrong(
            line, "braces that do not close, or with words after them; expected {key: value} at the end"
        )
        return re.sub(r"[{}].*$", "", text).strip(), None
    return match["before"].strip(), read_yaml(Text(lines=(match["braces"],), first=line), notes)
