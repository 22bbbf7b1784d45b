"""What no text of ours may hold: raw HTML, links and pictures from elsewhere."""

import re
from typing import Final

from mindbody.content.notes import Notes

_HTML: Final = re.compile(r"<(!--|/?[A-Za-z][^<>]{0,200}>?|\?|!\[CDATA\[)")
_LINK: Final = re.compile(
    r"!?\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)?|\b(?:https?|ftp|file)://\S*|\bjavascript:", re.IGNORECASE
)


def refuse_markup(text: str, line: int, notes: Notes) -> None:
    """Find raw HTML, links and pictures: words of ours are plain, and nothing is fetched."""
    if match := _HTML.search(text):
        notes.wrong(line, f"raw HTML (“{match.group()[:30]}”) stands here; expected plain words")
    if match := _LINK.search(text):
        kind = "a picture" if match.group().startswith("!") else "a link"
        notes.wrong(
            line, f"{kind} (“{match.group()[:40]}”) stands here; expected plain words, for nothing is fetched"
        )
