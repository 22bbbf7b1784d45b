"""What the first window knows of the packs, in one small file, so that it need not read the packs."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from mindbody.content.index import Index, IndexProgramme, index_of
from mindbody.content.pack import PackCard
from mindbody.content.safety import Country, country_of

INDEX_NAME: Final = "packs.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackEntry:
    """A pack that was taken in: its card, its lessons and programmes, and its own help lines. `holds` counts
    what is in it: (kind, number) in the order of the kinds."""

    card: PackCard
    index: Index
    countries: tuple[Country, ...] = ()
    holds: tuple[tuple[str, int], ...] = ()


def read_pack_index(room: Path) -> tuple[PackEntry, ...]:
    """The packs of a room, as they were when the file was written; none when it is missing or damaged, for
    the packs themselves still tell."""
    try:
        stored = json.loads((room / INDEX_NAME).read_text("utf-8"))
        return tuple(_entry(row) for row in stored["packs"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return ()


def _entry(row: Mapping[str, Any]) -> PackEntry:
    return PackEntry(
        card=PackCard(**row["card"]),
        index=index_of(row["index"]),
        countries=tuple(country_of(each) for each in row["countries"]),
        holds=tuple((str(kind), int(number)) for kind, number in row["holds"]),
    )


def write_pack_index(room: Path, packs: Iterable[PackEntry]) -> None:
    """Write the file anew, whole or not at all. Raises OSError."""
    data = {"packs": [asdict(each) for each in packs]}
    fresh = room / f".{INDEX_NAME}"
    fresh.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8", newline="\n")
    fresh.replace(room / INDEX_NAME)


def joined_index(ours: Index, packs: Iterable[PackEntry]) -> Index:
    """Our lessons and programmes, then those of the packs. A lesson of ours that they name and that is not
    there, as in another language, is passed over."""
    packs = tuple(packs)
    lessons = ours.lessons + tuple(lesson for each in packs for lesson in each.index.lessons)
    there = frozenset(each.id for each in lessons)
    theirs = (programme for each in packs for programme in each.index.programmes)
    added = (_as_far_as_there(programme, there) for programme in theirs)
    return Index(lessons=lessons, programmes=ours.programmes + tuple(each for each in added if each.lessons))


def _as_far_as_there(programme: IndexProgramme, lessons: frozenset[str]) -> IndexProgramme:
    needs = {
        lesson: tuple(each for each in needed if each in lessons)
        for lesson, needed in programme.needs.items()
        if lesson in lessons
    }
    named = tuple(each for each in programme.lessons if each in lessons)
    return replace(programme, lessons=named, needs=needs)
