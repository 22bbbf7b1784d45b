"""Plays a long practice in the app on a silent device, and holds its monitor against what was composed."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from tests.support.pulse import WHY_NOT, PrivatePulse
from tools.bench.comparing import Heard, NotHeard, compare
from tools.bench.monitor import Monitor, before_others
from tools.soak.listening import composed

LEFT_OVER: Final = 120.0
"""Seconds beyond the practice after which a player that is still there is taken for stuck."""

RAN_DRY: Final = "Underrun on '"
"""What the server writes when a stream has nothing for it."""


def run(folder: Path, *, minutes: float) -> dict[str, Any]:
    """What was heard and how the player fared. The recording lies in a folder of its own and is let go."""
    if WHY_NOT:
        return {"not_possible": WHY_NOT}
    log, told = folder / "real.log.json", folder / "real.txt"
    log.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as name, told.open("w", encoding="utf-8") as words:
        here = Path(name)
        began = time.monotonic()
        server = here / "server.log"
        with PrivatePulse(log=server) as pulse, Monitor(pulse, here / "monitor.raw") as monitor:
            player = subprocess.Popen(
                [
                    *(sys.executable, "-m", "tools.soak.playing", here / "home", log),
                    *("--minutes", str(minutes)),
                ],
                env={**pulse.environ, "LANG": "C.UTF-8", "QT_LOGGING_RULES": "qt.multimedia.*=false"},
                stderr=words,
            )
            before_others(player.pid)
            try:
                ended: int | None = player.wait(minutes * 60 + LEFT_OVER)
            except subprocess.TimeoutExpired:
                player.kill()
                player.wait()
                ended = None
        found: dict[str, Any] = {"ended": ended, "wall": (time.monotonic() - began) / 60, "minutes": minutes}
        found["underruns"] = server.read_text("utf-8", errors="replace").count(RAN_DRY)
        if ended == 0:
            source = composed(minutes, here / "packs")
            written = json.loads(log.read_text("utf-8"))
            found |= held_against(written, lambda shown: compare(monitor, source, shown))
        return found


def held_against(
    log: Mapping[str, Any], listen: Callable[[Sequence[Sequence[float]]], Heard]
) -> dict[str, Any]:
    """What the player wrote down, and `heard`; without that where the practice did not come to its end, or is
    not in the recording. listen: from what was shown; raises NotHeard."""
    found = {key: value for key, value in log.items() if key != "shown"}
    if "shown" in log:
        with suppress(NotHeard):
            found["heard"] = asdict(listen(log["shown"]))
    return found
