"""Zip files that mean harm: each is refused, in words, before a byte of it is written outside."""

import contextlib
import shutil
import socket
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.content.findings import ContentError
from mindbody.content.library import Library
from mindbody.content.pack_names import clashes, name_trouble
from mindbody.content.packs import take_in
from mindbody.content.unpacking import Limits, unpack
from tests.content.pack_files import DEVICE, LINK, PIPE, bent, pack_folder, with_entry, zipped


class Name(NamedTuple):
    """A name in a zip file, and a part of what is said of it."""

    name: str
    said: str


NAMES = (
    Name("../evil.md", "leads out of the pack"),
    Name("cbt/../../evil.md", "leads out of the pack"),
    Name("cbt/..", "leads out of the pack"),
    Name("/etc/evil.md", "root of a disk"),
    Name("//server/share/evil.md", "root of a disk"),
    Name("C:\\evil.md", "backslash"),
    Name("C:/evil.md", "root of a disk"),
    Name("C:evil.md", "root of a disk"),
    Name("..\\evil.md", "backslash"),
    Name("cbt\\evil.md", "backslash"),
    Name("cbt/evil.md\x00.png", "invisible sign"),
    Name("cbt/ev\x07il.md", "invisible sign"),
    Name("cbt/evil\n.md", "invisible sign"),
    Name("cbt/gro\u202edm.exe.md", "invisible sign"),
    Name("cbt/evil\u200b.md", "invisible sign"),
    Name("cbt//evil.md", "empty part"),
    Name("./evil.md", "empty part"),
    Name("cbt/./evil.md", "empty part"),
    Name("cbt/nul.md", "device on Windows"),
    Name("CON/evil.md", "device on Windows"),
    Name("cbt/com1.tar.md", "device on Windows"),
    Name("cbt/LPT².md", "device on Windows"),
    Name("cbt/evil.md:stream", "some systems refuse"),
    Name("cbt/what?.md", "some systems refuse"),
    Name("cbt/evil.md.", "ends with a space"),
    Name("cbt /evil.md", "ends with a space"),
    Name(f"cbt/{'a' * 120}.md", "too long"),
    Name("/".join(["a" * 50] * 5) + ".md", "too long"),
    Name("a/b/c/d/e/f/g/evil.md", "folders deep"),
    Name("Pack.yaml", "same as “pack.yaml”"),
    Name("PACK.YAML", "same as “pack.yaml”"),
    Name("Cbt/other.md", "same as “cbt”"),
    Name("pack.yaml", "stands here twice"),
    Name("pack.yaml/evil.md", "file and a folder at once"),
    Name("cbt/evil.exe", "no place in a pack"),
    Name("cbt/evil.py", "no place in a pack"),
    Name("cbt/evil.zip", "no place in a pack"),
    Name("cbt/evil", "no place in a pack"),
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A zip file that would be taken."""
    folder = tmp_path_factory.mktemp("sound")
    return zipped(pack_folder(folder), folder / "sound.zip")


class Room:
    """A data folder in a world of its own: whatever is written beside it would show."""

    def __init__(self, world: Path) -> None:
        self.world = world
        self.room = world / "home" / "packs"

    def refuses(self, source: Path, limits: Limits | None = None) -> str:
        """What is said of a source that is refused; nothing of it may be left anywhere."""
        before = self._all()
        with pytest.raises(ContentError) as refused:
            take_in(source, self.room, Library(), limits=limits or Limits())
        self.room.rmdir()
        self.room.parent.rmdir()
        assert self._all() == before
        for finding in refused.value.findings:
            assert finding.file
            assert finding.line >= 1
            assert "\n" not in str(finding)
        return "\n".join(map(str, refused.value.findings))

    def _all(self) -> set[Path]:
        return set(self.world.rglob("*"))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.mark.parametrize("case", NAMES, ids=lambda case: ascii(case.name)[:40])
def test_a_name_that_means_harm_is_refused(case: Name, sound: Path, room: Room, tmp_path: Path) -> None:
    """By looking at the name, before anything is unpacked."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Duplicate name")
        bad = with_entry(sound, tmp_path / "bad.zip", case.name)
    assert case.said in room.refuses(bad)


def test_one_letter_coded_in_two_ways_is_one_name(sound: Path, room: Room, tmp_path: Path) -> None:
    """“é” as one sign and as two are the same file on some systems."""
    first = with_entry(sound, tmp_path / "first.zip", "cbt/caf\u00e9.txt")
    assert "same as" in room.refuses(with_entry(first, tmp_path / "second.zip", "cbt/cafe\u0301.txt"))


@pytest.mark.parametrize(
    ("mode", "said"), [(LINK, "link"), (PIPE, "a device or a pipe"), (DEVICE, "a device")]
)
def test_only_ordinary_files_are_taken(mode: int, said: str, sound: Path, room: Room, tmp_path: Path) -> None:
    """A link could lead anywhere."""
    assert said in room.refuses(
        with_entry(sound, tmp_path / "bad.zip", "cbt/a.md", b"/etc/passwd", mode=mode)
    )


def test_a_bomb_is_refused_by_what_it_says(sound: Path, room: Room, tmp_path: Path) -> None:
    """A thousand to one is no lesson."""
    bomb = with_entry(sound, tmp_path / "bomb.zip", "cbt/a.md", b"0" * 3_000_000)
    assert "more than 100 times" in room.refuses(bomb)


def test_a_bomb_that_lies_is_stopped_while_it_is_read(sound: Path, room: Room, tmp_path: Path) -> None:
    """It says 2,000 bytes and holds three million: no more than it said is ever written."""
    bomb = with_entry(sound, tmp_path / "bomb.zip", "cbt/a.md", b"0" * 3_000_000)
    liar = bent(bomb, tmp_path / "liar.zip", field=24, value=2_000)
    into = tmp_path / "into"
    into.mkdir()
    with pytest.raises(ContentError):
        unpack(liar, into)
    written = into / "cbt" / "a.md"
    assert not written.exists() or written.stat().st_size <= 2_000
    shutil.rmtree(into)
    assert "broken or cut short" in room.refuses(liar)


def test_a_file_longer_than_it_says_with_a_right_sum_is_refused_or_cut(
    sound: Path, room: Room, tmp_path: Path
) -> None:
    """Size and checksum of its first part: only that part could be read, and a control sign ends it here."""
    data = b"id: x\n" * 300
    long = with_entry(sound, tmp_path / "long.zip", "breaths/x.yaml", data + b"more: words\n" * 50)
    cut = bent(long, tmp_path / "cut.zip", field=24, value=len(data))
    cut = bent(cut, tmp_path / "cut2.zip", field=16, value=zlib.crc32(data))
    assert "breaths/x.yaml" in room.refuses(cut)


def test_a_file_shorter_than_it_says_is_refused(sound: Path, room: Room, tmp_path: Path) -> None:
    """What is said and what is there have to be one."""
    short = with_entry(sound, tmp_path / "short.zip", "cbt/a.md", b"word " * 10)
    assert "something else than" in room.refuses(bent(short, tmp_path / "liar.zip", field=24, value=60))


def test_too_many_files_are_refused(room: Room, tmp_path: Path) -> None:
    """Two thousand are enough for any clinic."""
    many = tmp_path / "many.zip"
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(2_001):
            archive.writestr(f"cbt/{number}.md", b"")
    assert "2,001 files" in room.refuses(many)


def test_a_long_list_of_files_is_refused_before_it_is_read(sound: Path, room: Room, tmp_path: Path) -> None:
    """A list of millions would fill the memory."""
    raw = bytearray(sound.read_bytes())
    end = raw.rfind(b"PK\x05\x06")
    struct.pack_into("<I", raw, end + 12, 100_000_000)
    (tmp_path / "long.zip").write_bytes(raw)
    assert "files or more" in room.refuses(tmp_path / "long.zip")


def test_too_much_is_refused(sound: Path, room: Room) -> None:
    """By what the files say, and by the size of the zip file itself."""
    assert "expected at most 0 MB" in room.refuses(sound, Limits(size=10_000))
    assert "the zip file has" in room.refuses(sound, Limits(size=1_000))


@pytest.mark.parametrize("bit", [0x1, 0x2000])
def test_a_locked_file_is_refused(bit: int, sound: Path, room: Room, tmp_path: Path) -> None:
    """Nobody is asked for a password."""
    locked = bent(sound, tmp_path / "locked.zip", field=8, value=bit, width="H")
    assert "locked with a password" in room.refuses(locked)


def test_an_uncommon_packing_is_refused(room: Room, tmp_path: Path) -> None:
    """Only what every system can make."""
    with zipfile.ZipFile(tmp_path / "odd.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("pack.yaml", b"id: a\n")
    assert "uncommon way" in room.refuses(tmp_path / "odd.zip")


def test_two_lists_that_differ_are_refused(sound: Path, room: Room, tmp_path: Path) -> None:
    """The name before a file and the name in the list have to be one."""
    raw = bytearray(sound.read_bytes())
    place = raw.find(b"pack.yaml")
    raw[place : place + 9] = b"evil.yaml"
    (tmp_path / "two.zip").write_bytes(raw)
    assert "broken" in room.refuses(tmp_path / "two.zip")


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_a_zip_file_cut_short_is_refused(share: float, sound: Path, room: Room, tmp_path: Path) -> None:
    """As after a broken download."""
    raw = sound.read_bytes()
    (tmp_path / "cut.zip").write_bytes(raw[: int(len(raw) * share)])
    assert "cut.zip:1: " in room.refuses(tmp_path / "cut.zip")


@pytest.mark.parametrize("raw", [b"", b"x", b"---\nid: a\n", b"\x00" * 5_000, b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_zip_file_is_refused(raw: bytes, room: Room, tmp_path: Path) -> None:
    """Any file may be dropped here."""
    (tmp_path / "odd.zip").write_bytes(raw)
    assert room.refuses(tmp_path / "odd.zip")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cuts=st.lists(
        st.tuples(st.floats(min_value=0, max_value=1), st.integers(0, 8), st.binary(max_size=8)),
        min_size=1,
        max_size=3,
    )
)
def test_a_damaged_zip_file_is_taken_or_refused(
    cuts: list[tuple[float, int, bytes]], sound: Path, tmp_path: Path
) -> None:
    """Never a traceback, and never a file outside."""
    raw = sound.read_bytes()
    for share, length, spice in cuts:
        place = int(share * len(raw))
        raw = raw[:place] + spice + raw[place + length :]
    world = tmp_path / "world"
    into = world / "into"
    into.mkdir(parents=True)
    (world / "bad.zip").write_bytes(raw)
    with contextlib.suppress(ContentError):
        unpack(world / "bad.zip", into)
    left = {path.name for path in world.iterdir()}
    shutil.rmtree(world)
    assert left == {"bad.zip", "into"}


@settings(max_examples=300, deadline=None)
@given(name=st.text(min_size=1, max_size=30), root=st.just(Path("/data/packs/.taking-x")))
def test_a_name_that_is_taken_stays_inside(name: str, root: Path) -> None:
    """Whatever the name, it can only mean a place in the pack."""
    if name_trouble(name) is None:
        target = root.joinpath(*name.removesuffix("/").split("/"))
        assert root in target.parents
        assert ".." not in target.parts


def test_plain_names_are_taken() -> None:
    """In any language."""
    names = ("pack.yaml", "cbt/erste-schritte.md", "voice/Åsa/ab12.opus", "practices/息.md", "READ ME.txt")
    assert [name_trouble(name) for name in names] == [None] * len(names)
    assert list(clashes(names)) == []


# Folders


def test_a_link_in_a_folder_is_refused(room: Room, tmp_path: Path) -> None:
    """It would bring in what lies elsewhere."""
    pack = pack_folder(tmp_path)
    (tmp_path / "secret.md").write_text("secret", "utf-8")
    (pack / "cbt" / "secret.md").symlink_to(tmp_path / "secret.md")
    assert "cbt/secret.md:1: this is a link" in room.refuses(pack)


def test_a_socket_in_a_folder_is_refused(room: Room, tmp_path: Path) -> None:
    """Only ordinary files are opened."""
    pack = pack_folder(tmp_path)
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(pack / "cbt" / "s.md"))
        assert "a device or a pipe" in room.refuses(pack)


def test_a_folder_that_holds_too_much_is_refused(room: Room, tmp_path: Path) -> None:
    """The limits are the same for both."""
    pack = pack_folder(tmp_path)
    assert "expected at most 5" in room.refuses(pack, Limits(files=5))
    assert "expected at most 0 MB" in room.refuses(pack, Limits(size=1_000))


@pytest.mark.parametrize(
    "leave", [lambda pack: (pack / "run.py").write_text("print()"), lambda pack: (pack / "a.exe").touch()]
)
def test_a_program_in_a_folder_is_refused(
    leave: Callable[[Path], object], room: Room, tmp_path: Path
) -> None:
    """Nothing in a pack could ever run, so nothing of the kind is kept."""
    pack = pack_folder(tmp_path)
    leave(pack)
    assert "no place in a pack" in room.refuses(pack)
