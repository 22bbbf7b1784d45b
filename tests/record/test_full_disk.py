"""A disk without room costs the last change alone, and says so."""

import subprocess
import sys
from pathlib import Path

from mindbody.record.clock import SystemClock
from mindbody.record.opening import open_record

FILLING = """
import resource, signal, sys
from pathlib import Path
from mindbody.record.clock import SystemClock
from mindbody.record.opening import open_record
from mindbody.record.problems import DiskFull, RecordError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
record = open_record(Path(sys.argv[1]), SystemClock())
free = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, free[1]))
kept = 0
try:
    while True:
        record.answer(None, "pacing.note", f"{kept} " + "words " * 300)
        kept += 1
except RecordError as error:
    assert isinstance(error.problem, DiskFull), error.problem
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, free)
record.answer(None, "pacing.after", kept)
print(kept)
"""


def test_no_room_is_said_and_saving_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    """What was kept before is all there, the file is whole, and the same app saves again."""
    done = subprocess.run(
        [sys.executable, "-c", FILLING, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    sentence, kept = done.stdout.splitlines()

    record = open_record(tmp_path, SystemClock())
    assert "free some space" in sentence
    assert "Traceback" not in done.stderr
    assert int(kept) > 10
    assert len(record.answer_history("pacing", "note")) == int(kept)
    assert record.answers("pacing")["after"] == int(kept)
    assert record.integrity() == "ok"
    record.close()
