"""The small index of lessons that the first window reads, so that it need not read the lessons."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    # The whole library names every kind of content, which the first window has no time for.
    from mindbody.content.library import Library

INDEX_NAME: Final = "index.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexEntry:
    """What the start card shows of a lesson."""

    id: str
    code: str
    title: str
    aim: str
    validating: str
    order: int
    programme: str


def build_index(library: "Library") -> tuple[IndexEntry, ...]:
    """One entry a lesson, by programme and order."""
    entries = (
        IndexEntry(
            id=lesson.id,
            code=lesson.code,
            title=lesson.title,
            aim=lesson.aim,
            validating=lesson.validating,
            order=lesson.order,
            programme=lesson.programme,
        )
        for lesson in library.lessons.values()
    )
    return tuple(sorted(entries, key=lambda entry: (entry.programme, entry.order, entry.id)))


def read_index(folder: Path) -> tuple[IndexEntry, ...]:
    """The index beside the lessons; empty when it is missing or damaged, for the lessons still tell."""
    try:
        rows = json.loads((folder / INDEX_NAME).read_text("utf-8"))
        return tuple(IndexEntry(**row) for row in rows)
    except (OSError, ValueError, TypeError):
        return ()


def write_index(library: "Library", folder: Path) -> None:
    """Write the index of the library beside its lessons."""
    (folder / INDEX_NAME).write_text(index_text(build_index(library)), "utf-8", newline="\n")


def index_text(entries: tuple[IndexEntry, ...]) -> str:
    """The index as it stands in its file."""
    return json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1) + "\n"
