"""`mindbody check` and `mindbody list`, as they are typed."""

import json
from pathlib import Path

import pytest

from mindbody.cli import main
from tests.content.packs import changed, copy_of_good


def test_a_sound_folder_ends_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Silence of the checker is told in words."""
    assert main(["check", str(copy_of_good(tmp_path))]) == 0
    assert "all is well" in capsys.readouterr().out


def test_findings_end_with_1_and_name_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor can jump to each."""
    pack = copy_of_good(tmp_path)
    changed(pack, "breaths/easy-breath.yaml", "seconds: 4.5", "seconds: 45")
    assert main(["check", str(pack)]) == 1
    told = capsys.readouterr()
    assert f"{pack}/breaths/easy-breath.yaml:7: out lasts 45s" in told.out
    assert "1 finding in 1 file" in told.err


def test_no_folder_ends_with_2_and_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the pen gets one line on standard error."""
    assert main(["check", str(tmp_path / "nowhere")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().split("\n")) == 1


def test_ours_are_checked_in_the_language_that_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """Before the verb or after it; in the others nothing is looked at."""
    for words in (["--language", "es", "check"], ["check", "--language", "es"]):
        assert main(words) == 0
        assert [Path(line).name for line in capsys.readouterr().out.split(": all is well.")[:-1]] == ["es"]


def test_a_folder_is_held_to_the_rules_of_the_language_that_is_asked_for(tmp_path: Path) -> None:
    """The rules of English words are for English."""
    pack = copy_of_good(tmp_path)
    changed(pack, "cbt/small-step.md", "It makes sense", "You must know: it makes sense")
    assert main(["check", str(pack), "--write-index"]) == 1
    assert main(["check", str(pack), "--write-index", "--language", "es"]) == 0


def test_the_index_is_written_on_request(tmp_path: Path) -> None:
    """One command mends a stale index."""
    pack = copy_of_good(tmp_path)
    (pack / "index.json").write_text("[]", "utf-8")
    assert main(["check", str(pack)]) == 1
    assert main(["check", str(pack), "--write-index"]) == 0


def test_the_list_as_json_is_one_object_of_lists(capsys: pytest.CaptureFixture[str]) -> None:
    """Other programs can read what there is."""
    assert main(["list", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "programmes",
        "lessons",
        "practices",
        "breaths",
        "movements",
        "measures",
        "menus",
        "tools",
        "meetings",
    ]
    scan = next(row for row in found["practices"] if row["id"] == "body-scan")
    assert scan["title"] == "Body scan"
    assert scan["file"] == "practices/body-scan.md"


def test_one_kind_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """For people: code, id and title."""
    assert main(["list", "breaths"]) == 0
    assert "B02" in capsys.readouterr().out


def test_an_unknown_kind_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    """With what may have been meant."""
    assert main(["list", "lesons"]) == 2
    assert "did you mean “lessons”?" in capsys.readouterr().err


def test_the_folder_around_a_pack_leads_to_the_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unpacked zip is often a folder in a folder."""
    assert main(["pack", "new", str(tmp_path / "mine")]) == 0
    assert main(["check", str(tmp_path)]) == 2
    assert str(tmp_path / "mine") in capsys.readouterr().err


def test_a_command_that_was_nearly_typed_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """Not a list of thirteen to search through."""
    with pytest.raises(SystemExit):
        main(["chek"])
    assert "did you mean “check”?" in capsys.readouterr().err
