"""One slip makes one finding: what can't be read is not told to be missing by all who name it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody.content.checking import check
from tests.content.packs import changed, copy_of_good

BREATH = "breaths/easy-breath.yaml"


class Slip(NamedTuple):
    """A file that others name, and what is done to its bytes."""

    name: str
    file: str
    change: Callable[[bytes], bytes]


SLIPS = (
    Slip("saved as UTF-16", BREATH, lambda raw: raw.decode().encode("utf-16")),
    Slip("a letter of another code page", BREATH, lambda raw: raw.replace(b"Easy", b"Eas\xff", 1)),
    Slip("a quotation mark never closed", BREATH, lambda raw: raw.replace(b'breath"', b"breath", 1)),
    Slip("no id", BREATH, lambda raw: raw.replace(b"id: easy-breath\n", b"", 1)),
    Slip("an id with a capital", BREATH, lambda raw: raw.replace(b"id: easy", b"id: Easy", 1)),
    Slip("an id in two words", BREATH, lambda raw: raw.replace(b"id: easy-breath", b"id: easy breath", 1)),
    Slip("a practice", "practices/quiet-minutes.md", lambda raw: raw.replace(b'title: "', b'title: a: "', 1)),
    Slip("a movement", "movements/sway.yaml", lambda raw: raw.replace(b'title: "', b'title: a: "', 1)),
    Slip("a lesson", "cbt/warm-welcome.md", lambda raw: raw.replace(b'title: "', b'title: a: "', 1)),
)


def _missing(pack: Path) -> list[str]:
    return [str(each) for each in check(pack) if "which is not there" in each.message]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_a_file_that_cannot_be_read_is_not_missing(slip: Slip, tmp_path: Path) -> None:
    """The writer is led to the one file that has the mistake."""
    pack = copy_of_good(tmp_path)
    path = pack / slip.file
    path.write_bytes(slip.change(path.read_bytes()))
    assert any(each.file == slip.file for each in check(pack))
    assert _missing(pack) == []


def test_a_file_in_a_folder_with_a_slip_in_its_name_is_not_missing(tmp_path: Path) -> None:
    """`breath/` is a course of lessons, and what lies in it no breath."""
    pack = copy_of_good(tmp_path)
    (pack / "breaths").rename(pack / "breath")
    assert _missing(pack) == []


def test_another_name_is_still_told(tmp_path: Path) -> None:
    """What is misspelt is found in the same run, beside a file that can't be read."""
    pack = copy_of_good(tmp_path)
    changed(pack, BREATH, 'title: "', 'title: a: "')
    changed(pack, "cbt/small-step.md", "breath: easy-breath", "breath: easy-breth")
    [said] = _missing(pack)
    assert "the breath “easy-breth”" in said
