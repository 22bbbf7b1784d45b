"""A page that is made of parts, each of which keeps what it found last in a file of its own."""

from collections.abc import Iterable
from pathlib import Path


def kept(folder: Path, part: str) -> Path:
    """The file in which a part keeps what it found."""
    return folder / f"{part}.json"


def why_no_page(folder: Path, parts: Iterable[str]) -> str:
    """One line that names the parts which found nothing here yet, "" when all did: a page without them would
    take away what it says of them."""
    lost = [part for part in parts if not kept(folder, part).exists()]
    return f"the page is not written: {', '.join(lost)} were never measured here" if lost else ""
