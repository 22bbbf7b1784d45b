"""The small index that the first window reads."""

import subprocess
import sys
from pathlib import Path

from mindbody.content.checking import check
from mindbody.content.index import Index, build_index, read_index, write_index
from mindbody.content.reading import read_library
from tests.content.packs import changed, copy_of_good


def test_the_index_tells_the_start_card_of_every_lesson(tmp_path: Path) -> None:
    """Written and read back, it is the same."""
    pack = copy_of_good(tmp_path)
    library, _ = read_library(pack)
    write_index(library, pack)
    index = read_index(pack)
    assert index == build_index(library)
    assert [entry.id for entry in index.lessons] == ["warm-welcome", "small-step"]
    assert index.lessons[0].aim == "Arrive, and look round."
    assert [each.lessons for each in index.programmes] == [("warm-welcome", "small-step")]
    assert check(pack) == ()


def test_a_stale_index_is_a_finding(tmp_path: Path) -> None:
    """The first window would show yesterday's title."""
    pack = copy_of_good(tmp_path)
    write_index(read_library(pack)[0], pack)
    changed(pack, "cbt/warm-welcome.md", "A warm welcome", "A warmer welcome")
    assert [finding.file for finding in check(pack)] == ["index.json"]


def test_a_damaged_index_is_read_as_none(tmp_path: Path) -> None:
    """The first window opens all the same."""
    programmes = '{"lessons": [], "programmes": [{"id": "x", "lessons": 1, "needs": []}]}'
    for text in ("", "{", "[1]", '[{"id": 1}]', "null", '{"lessons": [1], "programmes": []}', programmes):
        (tmp_path / "index.json").write_text(text, "utf-8")
        assert read_index(tmp_path) == Index()
    assert read_index(tmp_path / "nowhere") == Index()


def test_reading_the_index_loads_nothing_heavy() -> None:
    """The first window must not wait for the readers."""
    code = (
        "import sys, mindbody.content.index\n"
        "heavy = {'pydantic', 'ruamel.yaml', 'markdown_it', 'numpy'} & set(sys.modules)\n"
        "print(sorted(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
