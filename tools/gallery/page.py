"""The text of docs/gallery.md."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tools.gallery.rooms import DAY, Room

HEAD: Final = """# Gallery

Every screen, made by `make gallery` from the app itself: real widgets, real content, an invented person. Here
they are small; `make screenshots` makes them in full size and in every look. [design-pass.md](design-pass.md)
shows what was changed in the last look at all of them, before and after.
"""


def text(
    rooms: Iterable[tuple[Room, tuple[str, ...]]], others: Mapping[str, tuple[str, tuple[str, ...]]]
) -> str:
    """rooms: what is shown by day. others: for each further look its title and its screens."""
    parts = [HEAD]
    for room, names in rooms:
        parts.append(f"\n## {room.title}\n\n{room.words}\n\n")
        parts.append("\n".join(_table(DAY, names)) + "\n")
    for look, (title, names) in others.items():
        parts.append(f"\n## {title}\n\n" + "\n".join(_table(look, names)) + "\n")
    return "".join(parts)


def _table(look: str, names: tuple[str, ...]) -> Iterator[str]:
    yield "| | |"
    yield "|---|---|"
    for at in range(0, len(names), 2):
        pair = names[at : at + 2]
        yield "| " + " | ".join(_cell(look, name) for name in pair) + " |" + (" |" if len(pair) == 1 else "")


def _cell(look: str, name: str) -> str:
    words = name.replace("-", " ")
    return f"![{words}](gallery/{look}/{name}.webp) <br> {words}"
