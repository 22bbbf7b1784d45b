"""`mindbody check`: name every mistake of a folder of lessons."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.content.findings import Finding

Checked = tuple[Path, "Sequence[Finding]"]
"""A folder or pack, and what was found in it."""

FOUND = 1
WRONG_INPUT = 2


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("check", help="check the lessons, ours or a folder of your own")
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="FOLDER",
        help="a folder, or a pack as a zip (ours, if none: in every language, or in that of --language)",
    )
    parser.add_argument(
        "--write-index",
        action="store_true",
        help="write the small files of lessons and safety pages that the first window reads",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print each finding as `file:line: message`; 1 when there is any, 2 when there is no such folder."""
    from mindbody import places
    from mindbody.content.checking import check
    from mindbody.content.languages import ENGLISH, LANGUAGES

    if arguments.folder is None:
        asked = (arguments.language,) if arguments.language else LANGUAGES
        languages = {language: places.lessons(language) for language in asked}
    else:
        languages = {_language_of(arguments.folder, arguments.language): arguments.folder}
    found: list[Checked] = []
    for language, folder in languages.items():
        if _is_pack(folder):
            found.append((folder, _check_pack(folder)))
            continue
        if not folder.is_dir():
            what = "a file" if folder.exists() else "not there"
            print(f"mindbody check: {folder} is {what}; name a folder of lessons.", file=sys.stderr)
            return WRONG_INPUT
        if inner := _pack_further_in(folder):
            print(f"mindbody check: the pack lies one folder further in; name {inner}.", file=sys.stderr)
            return WRONG_INPUT
        if arguments.write_index and not _write_index(folder, language):
            return WRONG_INPUT
        found.append((folder, check(folder, _voices(places.audio(), language), language=language)))
    whole = arguments.folder is None and ENGLISH in languages
    told = _told(found, _of_our_words() if whole else ())
    if told and arguments.folder is not None and not _is_pack(folder) and _of_others(folder):
        print(
            f"mindbody check: {folder} has no pack.yaml; with one, it may build on our lessons.",
            file=sys.stderr,
        )
    return told


def _language_of(folder: Path, asked: str) -> str:
    """Of a folder of ours, the language it is named after; of others what was asked for, else English."""
    from mindbody import places
    from mindbody.content.languages import ENGLISH, LANGUAGES

    ours = {places.lessons(language).resolve(): language for language in LANGUAGES}
    return ours.get(folder.resolve(), asked or ENGLISH)


def _of_our_words() -> "Sequence[Finding]":
    """What our own windows and commands say, where the source is at hand."""
    from mindbody import places
    from mindbody.content.interface import interface_findings

    root = places.assets().parent
    return interface_findings(root) if (root / "pyproject.toml").is_file() else ()


def _told(checked: "Sequence[Checked]", windows: "Sequence[Finding]" = ()) -> int:
    from mindbody.content.notes import counted

    files = {finding.file for finding in windows}
    number = len(windows)
    for folder, findings in checked:
        for finding in findings:
            print(f"{_shown(folder)}/{finding}")
        files |= {f"{folder}/{finding.file}" for finding in findings}
        number += len(findings)
    for finding in windows:
        print(finding)
    if number:
        told = f"{counted(number, 'finding')} in {counted(len(files), 'file')}"
        print(f"mindbody check: {told}.", file=sys.stderr)
        return FOUND
    for folder, _ in checked:
        print(f"{_shown(folder)}: all is well.")
    return 0


def _is_pack(source: Path) -> bool:
    return (source / "pack.yaml").is_file() or (source.is_file() and source.suffix.casefold() == ".zip")


def _pack_further_in(folder: Path) -> Path | None:
    """The pack, where the folder named is only the one around it, as unpacking a zip leaves it."""
    inner = sorted(path.parent for path in folder.glob("*/pack.yaml"))
    return inner[0] if len(inner) == 1 else None


def _of_others(folder: Path) -> bool:
    from mindbody import places
    from mindbody.content.languages import LANGUAGES

    return folder.resolve() not in {places.lessons(language).resolve() for language in LANGUAGES}


def _check_pack(source: Path) -> "Sequence[Finding]":
    from mindbody import places
    from mindbody.content.findings import Finding
    from mindbody.wiring.packs import check_pack_at

    try:
        return check_pack_at(source, places.lessons())
    except OSError as error:
        return (Finding(source.name, 1, f"the pack can't be opened ({error.strerror or error})"),)


def _write_index(folder: Path, language: str) -> bool:
    from mindbody.content.index import write_index
    from mindbody.content.reading import read_library
    from mindbody.content.safety_index import write_safety

    library, _ = read_library(folder)
    try:
        write_index(library, folder, language)
        write_safety(library, folder)
    except OSError as error:
        print(f"mindbody check: the index can't be written ({error.strerror}: {folder}).", file=sys.stderr)
        return False
    return True


def _voices(audio: Path, language: str) -> Mapping[str, Mapping[str, float]]:
    """Of each narrator that is here, the seconds of each clip. One that can't be read is left out."""
    from mindbody.audio.voices import VoiceNotReadable, list_voices, read_voice, voice_folder

    voices: dict[str, Mapping[str, float]] = {}
    for name in list_voices(audio, language):
        try:
            voice = read_voice(voice_folder(audio, language, name))
        except VoiceNotReadable as error:
            print(f"mindbody check: {error}", file=sys.stderr)
            continue
        voices[name] = {text: voice.seconds_of(text) for text in voice.clips}
    return voices


def _shown(folder: Path) -> Path:
    """The folder as short as it can be named from here."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder
