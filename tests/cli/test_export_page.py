"""`mindbody export --format pdf`: the page for a clinician by command."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from mindbody.cli import main
from tests.support.lives import Life


@pytest.fixture
def home(tmp_path: Path, qapp: QApplication) -> Path:
    """Someone with a PEG and a question for their visit."""
    life = Life(tmp_path / "home" / "profiles" / "me")
    life.sit(0, "peg", 6, 7, 5)
    life.answer(0, "people-and-care.visit_questions", [{"question": "What next for my sleep?"}])
    life.record.close()
    return tmp_path / "home"


def says(home: Path, *words: str | Path) -> int:
    return main(["--home", str(home), "export", "--format", "pdf", *map(str, words)])


def test_the_page_is_written(home: Path, tmp_path: Path) -> None:
    """As text that can be found."""
    path = tmp_path / "visit.pdf"

    assert says(home, "-o", path) == 0

    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "Average 6.0 of 10" in text
    assert "What next for my sleep?" in text


def test_a_preview_tells_all_of_it_and_writes_nothing(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert says(home, "--preview") == 0

    told = capsys.readouterr().out
    assert "What next for my sleep?" in told
    assert told.endswith("Nothing was written.\n")


def test_another_ending_is_refused(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert says(home, "-o", tmp_path / "visit.doc") == 2

    assert "ends in .pdf" in capsys.readouterr().err
