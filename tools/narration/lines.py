"""Which lines are to be spoken."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.content.spoken import SpokenLine, spoken_lines


class NothingToSayError(Exception):
    """The content can't be read, or holds nothing of what was asked for; the message says which."""


def sound_library(folder: Path, only: Sequence[Path] = ()) -> Library:
    """The library in a folder. Raises NothingToSayError where it has mistakes, which hold up nobody who asks
    for single files: they may be spoken while others are unfinished."""
    library, findings = read_library(folder)
    if findings and not only:
        raise NothingToSayError("\n".join(str(finding) for finding in findings))
    return library


def lines_of(
    library: Library, lines: Sequence[SpokenLine], only: Path, language: str = "en"
) -> tuple[SpokenLine, ...]:
    """The lines that one file says, each at the pace it has in the whole, with the words of the breaths.
    Raises NothingToSayError."""
    practices = {key: value for key, value in library.practices.items() if _is(value.file, only)}
    lessons = {key: value for key, value in library.lessons.items() if _is(value.file, only)}
    if not practices and not lessons:
        raise NothingToSayError(f"{only} is neither a practice nor a lesson of this folder")
    chosen = replace(library, practices=practices, lessons=lessons)
    said = {line.say for line in spoken_lines(chosen, language)}
    return tuple(line for line in lines if line.say in said)


def _is(file: str, only: Path) -> bool:
    """Whether a library's file name (relative to its folder) is the path asked for."""
    return only.as_posix() == file or only.resolve().as_posix().endswith("/" + file)
