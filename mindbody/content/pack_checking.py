"""Whether a folder can be taken in as a pack: every mistake in it, all in one run."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from mindbody.content.checking import NO_VOICES, check
from mindbody.content.findings import Finding
from mindbody.content.languages import ENGLISH
from mindbody.content.linking import Beneath
from mindbody.content.notes import Notes
from mindbody.content.pack import PACK_FILE, PackCard
from mindbody.content.pack_names import SOUNDS, is_left_behind, name_trouble
from mindbody.content.readers.packs import read_pack_card
from mindbody.content.reading import HELP_LINES, VOICES, read_library
from mindbody.content.source import read_text
from mindbody.content.vocabulary import ContentKind

_OUR_FILES: Final = ("index.json", "safety.json")


def read_card(folder: Path) -> tuple[PackCard | None, tuple[Finding, ...]]:
    """The card of a pack, and what is wrong with it."""
    card, notes = _card(folder)
    return card, notes.findings


def _card(folder: Path) -> tuple[PackCard | None, Notes]:
    notes = Notes(PACK_FILE)
    path = folder / PACK_FILE
    if not path.is_file():
        notes.wrong(1, f"there is no {PACK_FILE} at the top of the pack; expected one that says what it is")
        return None, notes
    text = read_text(path, notes)
    card = read_pack_card(text, notes) if text else None
    if card and (trouble := name_trouble(card.id)):
        notes.wrong(notes.line("id"), trouble)
    return card, notes


def check_pack(
    folder: Path, beneath: Beneath, voices: Mapping[str, Mapping[str, float]] = NO_VOICES
) -> tuple[Finding, ...]:
    """The findings of a pack, by file and line; empty when it can be taken in. Its sounds are not opened.

    beneath: our own library, which the pack may build on, and the names it may not take. voices: see `check`.
    """
    _, notes = _card(folder)
    inside = check(folder, voices, beneath=beneath, language=notes.front("language") or ENGLISH)
    findings = [*notes.findings, *inside, *_out_of_place(folder)]
    if not findings and _is_empty(folder):
        findings.append(Finding(PACK_FILE, 1, "the pack holds no lesson and nothing else; expected some"))
    return tuple(sorted(set(findings)))


def _out_of_place(folder: Path) -> tuple[Finding, ...]:
    """Files that would lie in the pack and never be read."""
    found: list[Finding] = []
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        parts = name.split("/")
        if is_left_behind(name) or not path.is_file():
            continue
        if parts[0] == VOICES:
            continue
        if path.suffix.casefold() in SOUNDS:
            found.append(Finding(name, 1, f"a sound lies here; expected it in {VOICES}/NARRATOR/"))
        elif len(parts) > 2:
            found.append(Finding(name, 1, "the file lies too deep to be read; expected FOLDER/FILE"))
        elif parts[0] == ContentKind.SAFETY and parts[-1] != HELP_LINES:
            told = f"safety pages come with MindBody; expected {ContentKind.SAFETY}/{HELP_LINES} alone"
            found.append(Finding(name, 1, told))
        elif name in _OUR_FILES:
            found.append(Finding(name, 1, "this file is written by MindBody; expected it to be left out"))
    return tuple(found)


def _is_empty(folder: Path) -> bool:
    library, _ = read_library(folder)
    return not (library.countries or any(getattr(library, kind.value) for kind in ContentKind))
