"""A part that is measured alone in a fresh clone does not take the rest off its page."""

import sys
from pathlib import Path

import pytest

from tools.bench import __main__ as bench
from tools.bench.table import Row
from tools.kept_parts import kept, why_no_page


def test_a_page_without_some_parts_is_not_written_and_they_are_named(tmp_path: Path) -> None:
    kept(tmp_path, "fast").write_text("{}", encoding="utf-8")
    assert why_no_page(tmp_path, ("fast", "real", "slow")) == (
        "the page is not written: real, slow were never measured here"
    )
    assert why_no_page(tmp_path, ("fast",)) == ""


def test_one_part_measured_in_a_fresh_clone_leaves_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "BENCH.md"
    page.write_text("ten parts", encoding="utf-8")
    monkeypatch.setattr(bench, "REPORT", page)
    monkeypatch.setattr(bench, "KEPT", tmp_path / "bench")
    monkeypatch.setattr(bench, "before_others", lambda process: None)
    monkeypatch.setattr("tools.bench.lessons.rows", lambda: [Row("checked", "1 s", "2 s", "")])
    monkeypatch.setattr(sys, "argv", ["bench", "lessons"])
    assert bench.main() == 0
    assert page.read_text("utf-8") == "ten parts"
    told = capsys.readouterr()
    assert "| checked | 1 s" in told.out
    assert "bench: the page is not written: start, peers," in told.err
    assert kept(tmp_path / "bench", "lessons").exists()
