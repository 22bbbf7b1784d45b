"""Small packs of content, for tests that change one thing."""

import shutil
from pathlib import Path

from mindbody.content.findings import Finding

GOOD = Path(__file__).parent / "good"


def copy_of_good(folder: Path) -> Path:
    """A sound pack of its own, to be changed."""
    pack = folder / "pack"
    shutil.copytree(GOOD, pack)
    return pack


def changed(pack: Path, file: str, old: str, new: str) -> None:
    """Put `new` in the place of `old`, which must be there."""
    path = pack / file
    text = path.read_text("utf-8")
    assert old in text, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new), "utf-8")


def said_of(findings: tuple[Finding, ...], file: str) -> list[tuple[int, str]]:
    """Line and message of each finding of a file."""
    return [(each.line, each.message) for each in findings if each.file == file]
