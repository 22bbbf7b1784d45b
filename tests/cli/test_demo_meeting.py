"""A whole group meeting with nobody there: each block pictured, for the room and for the facilitator."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from mindbody.cli import main


def test_the_first_meeting_is_led_from_the_first_block_to_the_last(tmp_path: Path) -> None:
    """On two screens that are not there, in its planned time; what was kept is left beside the pictures."""
    out = tmp_path / "out"
    command = [sys.executable, "-m", "mindbody", "demo", "--meeting", "g1", "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)

    assert done.returncode == 0, done.stderr
    for kind, size in (("room", (1920, 1080)), ("console", (1440, 900))):
        pictures = sorted(out.glob(f"[01][0-9]-{kind}.png"))
        assert [path.name[:2] for path in pictures] == [f"{number:02}" for number in range(1, 11)]
        assert {QImage(str(path)).size().toTuple() for path in pictures} == {size}
    with sqlite3.connect(out / "clinic.db") as store:
        (ended,) = store.execute("SELECT ended_at IS NOT NULL FROM held").fetchone()
        seconds = [row[0] for row in store.execute("SELECT seconds FROM block_held ORDER BY number")]
        states = dict(store.execute("SELECT state, COUNT(*) FROM came GROUP BY state"))
    assert ended
    assert sum(seconds) == 90 * 60
    assert seconds[:3] == [600, 600, 900]
    assert states == {"present": 5, "late": 1, "absent-told-us": 1}
    assert not (out / ".home").exists()


def test_a_meeting_that_is_not_there_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--meeting", "g99"]) == 2
    assert "g99" in capsys.readouterr().err
