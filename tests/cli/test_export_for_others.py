"""`mindbody export --format fhir|research`: files for a clinic and for those who study."""

import csv
import io
import json
from pathlib import Path

import pytest

from mindbody.cli import main
from tests.insight.fhir.validating import findings
from tests.support.lives import Life

GOAL = "Walk to the lake with Ada"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Someone with a session, a PEG and a goal."""
    life = Life(tmp_path / "home" / "profiles" / "me")
    life.session(0, before=6, after=5)
    life.sit(0, "peg", 6, 7, 4)
    life.answer(0, "what-matters.goal", GOAL)
    life.record.close()
    return tmp_path / "home"


def says(home: Path, *words: str | Path) -> int:
    return main(["--home", str(home), "export", *map(str, words)])


def test_a_clinic_gets_a_bundle_in_order(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A form, two scores, a goal; without a name, and without the words of the goal."""
    path = tmp_path / "out.json"

    assert says(home, "--format", "fhir", "-o", path) == 0

    assert findings(json.loads(path.read_text("utf-8"))) == []
    assert GOAL not in path.read_text("utf-8")
    told = capsys.readouterr().out
    assert "1 filled-in form, 2 scores, 1 goal, not what the goal is (see --goal-words), no name" in told


def test_the_words_of_a_goal_leave_when_they_are_ticked(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.json"

    assert says(home, "--format", "fhir", "--goal-words", "-o", path) == 0

    assert GOAL in path.read_text("utf-8")


def test_the_research_log_leaves_as_a_table(home: Path, tmp_path: Path) -> None:
    """A line for each of three steps."""
    path = tmp_path / "log.csv"

    assert says(home, "--format", "research", "-o", path) == 0

    lines = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert [line["kind"] for line in lines] == ["check-in", "listen", "after"]


def test_a_preview_writes_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert says(home, "--format", "research", "--preview") == 0

    told = capsys.readouterr().out
    assert "3 lines" in told
    assert told.endswith("Nothing was written.\n")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--format", "fhir"), "-o FILE"),
        (("--format", "fhir", "-o", "out.csv"), "ends in .json"),
        (("--format", "research", "-o", "out.json"), "ends in .csv"),
        (("--format", "research", "--goal-words", "--preview"), "goes with --format fhir"),
    ],
)
def test_a_wish_that_cannot_be_had_is_refused_in_a_line(
    home: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], why: str
) -> None:
    assert says(home, *words) == 2

    told = capsys.readouterr().err
    assert why in told
    assert told.count("\n") == 1
