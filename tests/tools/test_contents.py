"""Whoever gets the wheel or the source archive gets all of it: lessons and words of every language, voices.
Both are asked as they would be built, without building them."""

import zipfile
from pathlib import Path
from typing import Final

from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from tools.release import contents, portable

ROOT: Final = Path(__file__).resolve().parents[2]


def test_the_wheel_takes_all_that_the_app_reads() -> None:
    taken = {each.distribution_path for each in WheelBuilder(str(ROOT)).recurse_included_files()}
    assert taken == set(contents.wheel_wanted(ROOT))
    assert "mindbody/words/es.qm" in taken
    assert any(name.startswith("mindbody/assets/lessons/es/") for name in taken)


def test_the_source_archive_takes_what_builds_and_tries_it() -> None:
    taken = {each.distribution_path for each in SdistBuilder(str(ROOT)).recurse_included_files()}
    assert taken - {".gitignore"} == set(contents.sdist_wanted(ROOT)) - {"pyproject.toml"}


def test_what_is_amiss_is_named() -> None:
    """By the file, and how."""
    told = contents.differences({"lost": 1, "changed": 2, "kept": 3}, {"changed": 4, "kept": 3, "foreign": 5})
    assert [*told] == [
        "changed is not as in the tree",
        "foreign should not be there",
        "lost is missing",
    ]


def test_the_zip_for_a_stick_bears_the_mark_and_can_be_started(tmp_path: Path) -> None:
    """A link stays behind, as a stick may know none."""
    program = tmp_path / "MindBody"
    (program / "_internal").mkdir(parents=True)
    (program / "mindbody-gui").touch(mode=0o755)
    (program / "_internal" / "lib.so").write_text("inside")
    (program / "_internal" / "link.so").symlink_to("lib.so")

    portable.write(program, tmp_path / "stick.zip")

    with zipfile.ZipFile(tmp_path / "stick.zip") as pack:
        names = set(pack.namelist())
        may_run = [name for name in names if pack.getinfo(name).external_attr >> 16 & 0o100]
    assert names == {
        "MindBody-portable/READ-ME.txt",
        "MindBody-portable/start-mindbody.sh",
        "MindBody-portable/MindBody/portable",
        "MindBody-portable/MindBody/mindbody-gui",
        "MindBody-portable/MindBody/_internal/lib.so",
    }
    assert sorted(may_run) == [
        "MindBody-portable/MindBody/mindbody-gui",
        "MindBody-portable/start-mindbody.sh",
    ]
