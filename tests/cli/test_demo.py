"""The unattended session leaves everything that it promises."""

import json
import sqlite3
import wave
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mindbody.cli import main


def test_a_whole_session_leaves_pictures_sound_record_and_export(
    tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """A picture of every step, what was heard, the record, and everything that was kept."""
    out = tmp_path / "out"

    assert main(["demo", "--minutes", "8", "--out", str(out)]) == 0

    pictures = sorted(path.name for path in out.glob("*.png"))
    kinds = [name[3:-4] for name in pictures]
    assert kinds[0] == "today"
    assert kinds[1] == "check-in"
    assert kinds[-2:] == ["close", "progress"]
    assert {"learn", "listen"} <= set(kinds)
    for name in pictures:
        assert QImage(str(out / name)).size().toTuple() == (1440, 900)
    with wave.open(str(out / "session.wav")) as sound:
        assert sound.getframerate() == 48_000
        assert sound.getnframes() > 60 * 48_000
    with sqlite3.connect(out / "record.db") as record:
        (ending,) = record.execute("SELECT ending FROM session").fetchone()
        ratings = dict(record.execute("SELECT what, value FROM rating WHERE value IS NOT NULL"))
    assert ending == "finished"
    assert ratings == {"pain-before": 6, "pain-after": 5}
    exported = json.loads((out / "export.json").read_text("utf-8"))
    assert len(exported["tables"]["session"]) == 1
    assert not (out / ".home").exists()
    assert str(out / "01-check-in.png") in capsys.readouterr().out


def test_any_lesson_on_a_low_day_can_be_shown(tmp_path: Path, qapp: QApplication) -> None:
    """The low version of a lesson of another programme, from its first step to its last."""
    out = tmp_path / "out"

    wish = ["--lesson", "week-1", "--energy", "low", "--minutes", "3"]
    assert main(["demo", *wish, "--out", str(out)]) == 0

    with sqlite3.connect(out / "record.db") as record:
        lesson, plan, ending = record.execute("SELECT lesson, plan, ending FROM session").fetchone()
    assert (lesson, json.loads(plan)["energy"], ending) == ("week-1", "low", "finished")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--minutes", "2"], "a session lasts 3 to 45 minutes"),
        (["--lesson", "no-such-lesson"], "no-such-lesson"),
        (["--patience", "0"], "too slow or too busy"),
    ],
)
def test_a_wish_that_cannot_be_is_told_in_one_line(
    words: list[str], told: str, tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback: one sentence on standard error, and 2; no window stays."""
    others = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    assert main(["demo", "--out", str(tmp_path / "out"), *words]) == 2

    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1
    assert {each for each in QApplication.topLevelWidgets() if each.isVisible()} <= others


def test_years_of_a_sample_person_are_left_in_files(
    tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """No window, no sound: a record, everything in it, and what a clinic would get."""
    out = tmp_path / "out"

    assert main(["demo", "--years", "0.1", "--out", str(out)]) == 0

    told = capsys.readouterr().out
    assert all(name in told for name in ("record.db", "export.json", "fhir.json"))
    assert {"record.db", "export.json", "fhir.json", "report.pdf", "home"} == {
        path.name for path in out.iterdir()
    }


@pytest.mark.parametrize("years", ["0", "-1", "41"])
def test_a_sample_has_a_lifetime_at_most(years: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--years", years]) == 2
    assert "up to 40 years" in capsys.readouterr().err
