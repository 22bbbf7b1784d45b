"""The safety pages in one small file, so that help opens before any heavy reader is loaded."""

import subprocess
import sys
from pathlib import Path

from mindbody import places
from mindbody.content.checking import check
from mindbody.content.reading import read_library
from mindbody.content.safety_index import NOTHING, read_safety, safety_of, write_safety
from tests.content.packs import copy_of_good


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """No word of a safety page, and no number, is lost on the way."""
    library, _ = read_library(places.lessons())
    write_safety(library, tmp_path)

    assert read_safety(tmp_path) == safety_of(library)


def test_our_own_file_is_what_our_pages_say() -> None:
    """Help shows the numbers that stand in the help lines, and all three pages."""
    safety = read_safety(places.lessons())

    assert set(safety.pages) >= {"consent", "help-now", "red-flags"}
    britain = safety.country("GB")
    assert britain is not None
    assert britain.emergency == "999"
    assert safety == safety_of(read_library(places.lessons())[0])


def test_a_stale_file_is_a_finding(tmp_path: Path) -> None:
    """Help must never show yesterday's number."""
    pack = copy_of_good(tmp_path)
    library, _ = read_library(pack)
    write_safety(library, pack)
    assert check(pack) == ()

    path = pack / "safety.json"
    path.write_text(path.read_text("utf-8").replace("countries", "lands"), "utf-8")

    assert [finding.file for finding in check(pack)] == ["safety.json"]


def test_a_missing_or_damaged_file_is_read_as_nothing(tmp_path: Path) -> None:
    """The help page opens all the same, with words of its own."""
    for text in ("", "{", "[]", "null", '{"pages": [{}], "countries": []}', '{"pages": 1, "countries": 2}'):
        (tmp_path / "safety.json").write_text(text, "utf-8")
        assert read_safety(tmp_path) == NOTHING
    assert read_safety(tmp_path / "nowhere") == NOTHING


def test_reading_it_loads_nothing_heavy() -> None:
    """F1 does not wait for the readers."""
    code = (
        "import sys\n"
        "from mindbody import places\n"
        "from mindbody.content.safety_index import read_safety\n"
        "assert read_safety(places.lessons()).countries\n"
        "print(sorted({'pydantic', 'ruamel.yaml', 'markdown_it', 'numpy', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
