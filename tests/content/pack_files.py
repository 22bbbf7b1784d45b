"""Zip files that mean harm, and one that means well."""

import shutil
import stat
import struct
import zipfile
from pathlib import Path

from tests.content.packs import GOOD

CARD = """id: our-clinic
title: "Our clinic"
about: "Lessons from the pain team of our clinic."
language: en
by: "The pain team"
licence: "CC BY 4.0"
version: "1.0"
"""


def pack_folder(folder: Path, card: str = CARD) -> Path:
    """A sound pack as a folder: the small good library, with a card, its own names and no pages of ours."""
    pack = folder / "our-clinic"
    shutil.copytree(GOOD, pack)
    moves = pack / "movements"
    for path in moves.iterdir():
        path.write_text(path.read_text("utf-8").replace("sway", "clinic-sway"), "utf-8")
    for page in pack.glob("safety/*.md"):
        page.unlink()
    (pack / "pack.yaml").write_text(card, "utf-8")
    return pack


def zipped(folder: Path, target: Path, *, inside: str = "") -> Path:
    """The folder as a zip file; `inside` is a folder that holds it all."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, inside + path.relative_to(folder).as_posix())
    return target


def with_entry(source: Path, target: Path, name: str, data: bytes = b"x\n", *, mode: int = 0) -> Path:
    """A copy of a zip file with one more entry, its name written as it is."""
    target.write_bytes(source.read_bytes())
    info = zipfile.ZipInfo("placeholder")
    info.filename = name
    info.compress_type = zipfile.ZIP_DEFLATED
    if mode:
        info.external_attr = (mode | 0o644) << 16
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(info, data)
    return target


LINK, PIPE, DEVICE = stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR


def bent(source: Path, target: Path, *, field: int, value: int, width: str = "I") -> Path:
    """A copy whose last central entry says something else at an offset (24 is the size, 8 the flags)."""
    raw = bytearray(source.read_bytes())
    place = raw.rfind(b"PK\x01\x02")
    struct.pack_into("<" + width, raw, place + field, value)
    target.write_bytes(raw)
    return target
