"""Files that are no lessons at all, or were saved in an odd way."""

from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody.content.checking import check
from tests.content.packs import GOOD, changed, copy_of_good, said_of

LESSON = "cbt/warm-welcome.md"
BREATH = "breaths/easy-breath.yaml"


class Bytes(NamedTuple):
    """A file's bytes, and the line and words of the one finding they lead to."""

    name: str
    file: str
    raw: bytes
    line: int
    said: str


BOMB = b"id: bomb\na: &a [x, x]\n" + b"".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n".encode() for n in range(20)
)
CASES = (
    Bytes("ten megabytes", BREATH, b"a: b\n" * 2_000_000, 1, "10,000,000 bytes"),
    Bytes("a zero byte", BREATH, b"id: a\ntitle: \x00\n", 2, "U+0000"),
    Bytes("latin-1", LESSON, b"---\ntitle: caf\xe9\n---\n", 2, "0xe9 is not UTF-8"),
    Bytes("utf-16", LESSON, "---\ntitle: a\n".encode("utf-16"), 1, "UTF-16"),
    Bytes("utf-16 without its mark", LESSON, "---\ntitle: a\n".encode("utf-16-le"), 1, "UTF-16"),
    Bytes("curly quotation marks", BREATH, "id: a\ntitle: “b”\n".encode(), 2, "curly quotation marks"),
    Bytes("an object", BREATH, b"id: a\nabout: !!python/object/apply:os.system [ls]\n", 2, "the tag"),
    Bytes("a bomb of references", BREATH, BOMB, 2, "“&a” marks a place"),
    Bytes("a line separator", BREATH, "id: a\nabout: b\u2028c\n".encode(), 2, "U+2028"),
    Bytes("a lone surrogate", BREATH, b'id: a\nabout: "\\ud800"\n', 2, "lone surrogate"),
    Bytes("an empty file", BREATH, b"", 1, "nothing stands here"),
    Bytes("an empty lesson", LESSON, b"", 1, "does not begin with its front matter"),
    Bytes("deep brackets", BREATH, b"a: " + b"[" * 5000, 1, "more than 12 deep"),
    Bytes("keys for a list", "measures/ease.yaml", b"items: {id: a}\n", 1, "expected a list"),
    Bytes("two documents", BREATH, b"id: a\n---\nid: b\n", 2, "a second document"),
    Bytes(
        "a forgotten quotation mark", BREATH, b'id: a\ntitle: "b\nabout: "c"\n', 2, "can't be read as YAML"
    ),
    Bytes("a forgotten bracket", BREATH, b"id: a\nminutes: [1, 2\nabout: b\n", 2, "closing bracket"),
    Bytes("a forgotten colon", BREATH, b"id: a\ntitle b\nabout: c\n", 2, "can't be read as YAML"),
    Bytes("a key that is a list", BREATH, b"? [a, b]\n: c\n", 1, "a list or a group of keys"),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_odd_file_is_refused_by_line(case: Bytes, tmp_path: Path) -> None:
    """Refused, with file and line; never a traceback."""
    pack = copy_of_good(tmp_path)
    (pack / case.file).write_bytes(case.raw)
    said = said_of(check(pack), case.file)
    assert any(line == case.line and case.said in message for line, message in said), said


@pytest.mark.parametrize("ending", [b"\r\n", b"\r"], ids=["Windows", "old Mac"])
def test_line_ends_and_byte_order_marks_do_not_matter(ending: bytes, tmp_path: Path) -> None:
    """A file saved by any editor reads the same."""
    pack = copy_of_good(tmp_path)
    for path in sorted(pack.rglob("*.*")):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", ending))
    assert check(pack) == ()


def test_mixed_line_ends_keep_their_lines(tmp_path: Path) -> None:
    """The line that is named is the line the editor shows."""
    pack = copy_of_good(tmp_path)
    path = pack / LESSON
    lines = path.read_bytes().split(b"\n")
    lines[5] = b"order: one"
    path.write_bytes(b"".join(line + (b"\r\n" if number % 2 else b"\n") for number, line in enumerate(lines)))
    assert [line for line, _ in said_of(check(pack), LESSON)] == [6]


def test_files_of_editors_and_systems_are_passed_by(tmp_path: Path) -> None:
    """A backup of the editor is no lesson."""
    pack = copy_of_good(tmp_path)
    for name in ("cbt/.DS_Store", "cbt/warm-welcome.md~", "cbt/_draft.md", ".git/config", "README.md"):
        (pack / name).parent.mkdir(exist_ok=True)
        (pack / name).write_text("x", "utf-8")
    assert check(pack) == ()


def test_a_folder_of_another_name_is_a_course(tmp_path: Path) -> None:
    """A clinic's own course needs no code, only a folder."""
    pack = copy_of_good(tmp_path)
    (pack / "cbt").rename(pack / "our-clinic")
    assert check(pack) == ()


def test_yaml_is_read_as_its_newest_version(tmp_path: Path) -> None:
    """`no` is a word and `12:30` is no number, as people mean them."""
    pack = copy_of_good(tmp_path)
    changed(pack, BREATH, 'title: "Easy breath"', "title: no")
    changed(pack, BREATH, 'about: "In for three, out for four."', "about: 12:30")
    assert check(pack) == ()


def test_each_page_may_be_as_short_as_its_rules_allow() -> None:
    """The sound pack holds a file of each kind."""
    assert {path.parent.name for path in GOOD.rglob("*.*")} == {
        "breaths", "cbt", "measures", "meetings", "menus", "movements", "practices", "programmes", "safety",
        "tools",
    }  # fmt: skip
