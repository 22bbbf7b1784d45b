"""Packs where lessons and sound meet: read beside our own, taken in with their voices heard out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mindbody.audio.pack_voices import pack_voices, voice_findings
from mindbody.content.findings import Finding
from mindbody.content.library import Library, joined
from mindbody.content.pack_index import PackEntry
from mindbody.content.packs import (
    Heard,
    LeftOut,
    Packs,
    check_source,
    keep_index,
    read_packs,
    remove,
    take_in,
)
from mindbody.content.reading import read_library


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Our library with all that the packs add, and the English one, which packs and groups build on: the
    same where English is spoken. `findings` are the mistakes in our own lessons."""

    library: Library
    english: Library
    findings: tuple[Finding, ...]
    packs: Packs

    @property
    def entries(self) -> tuple[PackEntry, ...]:
        return self.packs.entries

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        return self.packs.left_out


def read_shelf(lessons: Path, room: Path, english: Path | None = None) -> Shelf:
    """Our lessons and the packs of a room. english: where our English ones lie, where these are of another
    language; packs may build on both, and take no name of either. The small file for the first window is put
    right by English alone. Raises OSError when our lessons are not there; a pack that can't be read is left
    out."""
    ours, findings = read_library(lessons)
    if english is None or english == lessons:
        packs = read_packs(room, ours)
        keep_index(room, packs)
        library = packs.over(ours)
        return Shelf(library=library, english=library, findings=findings, packs=packs)
    first, _ = read_library(english)
    packs = read_packs(room, joined(first, ours))
    return Shelf(library=packs.over(ours), english=packs.over(first), findings=findings, packs=packs)


def add_pack(source: Path, room: Path, lessons: Path) -> PackEntry:
    """Take a folder or zip file in. lessons: our English ones, in any language: what is in the room does not
    change with what is spoken. Raises ContentError with every finding, or OSError."""
    ours, _ = read_library(lessons)
    return take_in(source, room, ours, listen=hear)


def check_pack_at(source: Path, lessons: Path) -> tuple[Finding, ...]:
    """What would speak against a folder or a zip file. Raises OSError."""
    ours, _ = read_library(lessons)
    return check_source(source, ours, listen=hear)


def remove_pack(name: str, room: Path, lessons: Path) -> str:
    """Take a pack away, by id or title; returns its title. Raises NoSuchPack, or OSError."""
    ours, _ = read_library(lessons)
    return remove(name, room, ours)


def hear(pack: Path) -> Heard:
    """The sounds of a pack, each decoded."""
    findings = voice_findings(pack)
    voices: Mapping[str, Mapping[str, float]] = {
        voice.id.rpartition(".")[2]: {text: voice.seconds_of(text) for text in voice.clips}
        for voice in (pack_voices(pack) if not findings else ())
    }
    return Heard(findings=findings, voices=voices)
