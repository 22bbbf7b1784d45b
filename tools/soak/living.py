"""Runs the sessions on the fast clock in a process of their own, so that a crash is a finding."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tools.soak import ways

ROUNDS = 2
"""How often each lesson is walked, at least: after the first round every page has been seen."""


def run(folder: Path, *, wall: float) -> dict[str, Any]:
    """The looks, how the process ended, the minutes it took, and the ways that there were. wall: minutes it
    is to take at least."""
    out, told = folder / "fast.jsonl", folder / "fast.txt"
    # What an earlier run wrote is none of this one's, also where this one ends before its first look.
    out.unlink(missing_ok=True)
    began = time.monotonic()
    with told.open("w", encoding="utf-8") as words:
        done = subprocess.run(
            [sys.executable, "-m", "tools.soak.fast", out, "--rounds", str(ROUNDS), "--wall", str(wall)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stderr=words,
            check=False,
        )
    looks = [json.loads(line) for line in out.read_text("utf-8").splitlines()] if out.exists() else []
    wall_minutes = (time.monotonic() - began) / 60
    return {"ended": done.returncode, "wall": wall_minutes, "looks": looks, "ways": ways.told()}
