"""Reads a folder of content, or one practice, into plain frozen data."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from mindbody.content.findings import ContentError, Finding
from mindbody.content.gone_by import names_of
from mindbody.content.library import Library
from mindbody.content.linking import Beneath, Linked, link
from mindbody.content.notes import Notes
from mindbody.content.practice import Practice
from mindbody.content.readers.breaths import read_breath
from mindbody.content.readers.lessons import read_lesson
from mindbody.content.readers.measures import read_measure
from mindbody.content.readers.meetings import read_meeting
from mindbody.content.readers.menus import read_menu
from mindbody.content.readers.movements import read_movement
from mindbody.content.readers.practices import read_practice as read_practice_text
from mindbody.content.readers.programmes import read_programme
from mindbody.content.readers.safety import read_help_lines, read_safety_page
from mindbody.content.readers.tools import read_tool
from mindbody.content.safety import Country
from mindbody.content.source import Text, read_text
from mindbody.content.vocabulary import ContentKind

HELP_LINES: Final = "help-lines.yaml"
VOICES: Final = "voice"
"""The folder of a pack that holds spoken lines; the one folder without texts."""

_YAML: Final = (".yaml", ".yml")
_MARKDOWN: Final = (".md",)
_Reader = Callable[[Text, Notes], Any]

_READERS: Final[Mapping[ContentKind, tuple[tuple[str, ...], _Reader]]] = MappingProxyType(
    {
        ContentKind.PROGRAMMES: (_YAML, read_programme),
        ContentKind.LESSONS: (_MARKDOWN, read_lesson),
        ContentKind.PRACTICES: (_MARKDOWN, read_practice_text),
        ContentKind.BREATHS: (_YAML, read_breath),
        ContentKind.MOVEMENTS: (_YAML, read_movement),
        ContentKind.MEASURES: (_YAML, read_measure),
        ContentKind.MENUS: (_YAML, read_menu),
        ContentKind.TOOLS: (_YAML, read_tool),
        ContentKind.MEETINGS: (_MARKDOWN, read_meeting),
        ContentKind.SAFETY: (_MARKDOWN, read_safety_page),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A folder read: what stands in it, and what was noticed in each file."""

    library: Library
    notes: tuple[Notes, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every mistake, by file and line."""
        return tuple(sorted(finding for notes in self.notes for finding in notes.findings))


def read_library(folder: Path) -> tuple[Library, tuple[Finding, ...]]:
    """Everything in a folder of content, and the mistakes of its files and of the names between them. What
    can't be read is left out; nothing is raised."""
    reading = read_folder(folder)
    return reading.library, reading.findings


def read_practice(path: Path) -> Practice:
    """One practice file, wherever it lies. Raises ContentError with every mistake in it."""
    notes = Notes(str(path))
    text = read_text(path, notes)
    practice = read_practice_text(text, notes) if text else None
    if notes.findings or practice is None:
        raise ContentError(sorted(notes.findings))
    return practice


def read_folder(folder: Path, beneath: Beneath | None = None) -> Reading:
    """As `read_library`, with the notes of each file for the checks that go further. beneath: what the files
    may build on, and names they may not take; what is read does not hold it."""
    linked: list[Linked] = []
    countries: tuple[Country, ...] = ()
    all_notes: list[Notes] = []
    if not folder.is_dir():
        notes = Notes(folder.name)
        notes.wrong(1, "there is no such folder; expected a folder of lessons")
        return Reading(library=Library(), notes=(notes,))
    for kind, path in _files(folder):
        notes = Notes(path.relative_to(folder).as_posix())
        all_notes.append(notes)
        text = _text(kind, path, notes)
        if text is not None and kind is ContentKind.SAFETY and path.name == HELP_LINES:
            countries = read_help_lines(text, notes)
            continue
        _, reader = _READERS[kind]
        value = None if text is None else reader(text, notes)
        names = names_of(path) if value is None else frozenset[str]()
        linked.append(Linked(kind=kind, value=value, notes=notes, names=names))
    return Reading(library=link(linked, countries, beneath), notes=tuple(all_notes))


def _text(kind: ContentKind, path: Path, notes: Notes) -> Text | None:
    endings, _ = _READERS[kind]
    if path.suffix.lower() not in endings and path.name != HELP_LINES:
        notes.wrong(1, f"a file “{path.name}” among the {kind}; expected its name to end in {endings[0]}")
        return None
    return read_text(path, notes)


def _files(folder: Path) -> Iterator[tuple[ContentKind, Path]]:
    """The files of each kind. Every folder that is not named after a kind is a course of lessons."""
    for inner in sorted(folder.iterdir()):
        if not inner.is_dir() or inner.name.startswith((".", "_")) or inner.name == VOICES:
            continue
        kind = ContentKind(inner.name) if inner.name in _NAMED_FOLDERS else ContentKind.LESSONS
        for path in sorted(inner.iterdir()):
            if path.is_file() and not path.name.startswith((".", "_", "~")) and not path.name.endswith("~"):
                yield kind, path


_NAMED_FOLDERS: Final = frozenset(kind.value for kind in ContentKind) - {ContentKind.LESSONS.value}
