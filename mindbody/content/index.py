"""The small index of lessons that the first window reads, so that it need not read the lessons."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mindbody.content.languages import ENGLISH

if TYPE_CHECKING:
    # The whole library names every kind of content, which the first window has no time for.
    from mindbody.content.library import Library

INDEX_NAME: Final = "index.json"
_GROUP_ONLY: Final = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexEntry:
    """What the start card and the list of lessons show of a lesson. `cards` is how many it has."""

    id: str
    code: str
    title: str
    aim: str
    validating: str
    order: int
    programme: str
    cards: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexProgramme:
    """A programme without its sources. `pace` and `needs` as in its file. `pack` is the title of the pack it
    came with, empty for ours; `language` that of its words."""

    id: str
    title: str
    about: str
    lessons: tuple[str, ...]
    pace: int
    needs: Mapping[str, tuple[str, ...]]
    pack: str = ""
    language: str = ENGLISH


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Lessons by programme and order; programmes for use at home, in the order of their files."""

    lessons: tuple[IndexEntry, ...] = ()
    programmes: tuple[IndexProgramme, ...] = ()


def build_index(library: "Library", *, pack: str = "", language: str = ENGLISH) -> Index:
    """One entry a lesson and a programme. pack, language: where the programmes come from."""
    entries = (
        IndexEntry(
            id=lesson.id,
            code=lesson.code,
            title=lesson.title,
            aim=lesson.aim,
            validating=lesson.validating,
            order=lesson.order,
            programme=lesson.programme,
            cards=len(lesson.cards),
        )
        for lesson in library.lessons.values()
    )
    programmes = (
        IndexProgramme(
            id=each.id,
            title=each.title,
            about=each.about,
            lessons=each.lessons,
            pace=each.pace,
            needs=each.needs,
            pack=pack,
            language=language,
        )
        for each in library.programmes.values()
        if str(each.who) != _GROUP_ONLY
    )
    return Index(
        lessons=tuple(sorted(entries, key=lambda entry: (entry.programme, entry.order, entry.id))),
        programmes=tuple(programmes),
    )


def read_index(folder: Path) -> Index:
    """The index beside the lessons; empty when it is missing or damaged, for the lessons still tell."""
    try:
        return index_of(json.loads((folder / INDEX_NAME).read_text("utf-8")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Index()


def index_of(stored: Mapping[str, Any]) -> Index:
    """The index as it was stored. Raises TypeError, KeyError or AttributeError when it is not one."""
    return Index(
        lessons=tuple(IndexEntry(**row) for row in stored["lessons"]),
        programmes=tuple(_programme(row) for row in stored["programmes"]),
    )


def _programme(row: Mapping[str, Any]) -> IndexProgramme:
    needs = {lesson: tuple(needed) for lesson, needed in row["needs"].items()}
    return IndexProgramme(**{**row, "lessons": tuple(row["lessons"]), "needs": needs})


def write_index(library: "Library", folder: Path, language: str = ENGLISH) -> None:
    """Write the index of the library beside its lessons."""
    text = index_text(build_index(library, language=language))
    (folder / INDEX_NAME).write_text(text, "utf-8", newline="\n")


def index_text(index: Index) -> str:
    """The index as it stands in its file."""
    return json.dumps(asdict(index), ensure_ascii=False, indent=1) + "\n"
