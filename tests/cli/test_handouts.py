"""`mindbody handouts`, as it is typed."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from mindbody.cli import main


def test_the_papers_of_a_meeting_are_two_files(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One to print, one to be heard or searched."""
    path = tmp_path / "g1.pdf"
    wished = ["--parts", "agenda,sign-in", "--names", "Rosa, Blue", "--paper", "letter"]

    assert main(["--home", str(tmp_path), "handouts", "g1", "-o", str(path), *wished]) == 0

    reader = PdfReader(path)
    assert len(reader.pages) == 3
    assert round(reader.pages[0].mediabox.width) == 612
    assert "Blue" in reader.pages[2].extract_text()
    assert "Rosa" in path.with_suffix(".html").read_text("utf-8")
    assert "3 pages" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["g99", "-o", "x.pdf"], "There is no meeting"),
        (["g1"], "name the file"),
        (["g1", "-o", "x.doc"], "ends in .pdf"),
        (["g1", "-o", "x.pdf", "--parts", "tea"], "--parts tea"),
        (["g1", "-o", "x.pdf", "--parts", "certificates"], "there is no such part here"),
        (["g1", "-o", "x.pdf", "--country", "XX"], "no help lines are known"),
        (["g1", "-o", "x.pdf", "--paper", "a5"], "a4 and letter"),
    ],
)
def test_a_slip_gets_one_line(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error, and nothing else."""
    assert main(["handouts", *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err
    assert len(told.err.strip().split("\n")) == 1


def test_a_place_that_can_not_be_written_to_is_told(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")

    assert main(["handouts", "g1", "-o", str(tmp_path / "file" / "g1.pdf"), "--parts", "agenda"]) == 2

    assert "can't be written" in capsys.readouterr().err
