"""The start of other desktop apps on Qt beside ours: one run, one kind of screen, one way of looking."""

import shutil
import statistics
from collections.abc import Sequence
from typing import Final

from tools.bench.table import Row
from tools.peers.apps import APPS, BARE, App
from tools.peers.installing import install
from tools.peers.measuring import Start, measure

ROUNDS: Final = 5
NO_SCREEN: Final = "Xvfb can't be found (apt-get install xvfb)."


def rows() -> list[Row]:
    """A row for each app; one that can't be installed or shows no window has the reason in its row."""
    if shutil.which("Xvfb") is None:
        return [Row("the start of other apps", NO_SCREEN, "none", "")]
    reasons = {app.name: install(app) for app in APPS}
    there = tuple(app for app in APPS if not reasons[app.name])
    starts: dict[str, list[Start]] = {app.name: [] for app in there}
    for app, found in measure(there, ROUNDS):
        if isinstance(found, str):
            reasons[app.name] = found
        else:
            starts[app.name].append(found)
    floor = _first(starts[BARE]) if starts.get(BARE) else None
    return [_row(app, starts.get(app.name, ()), reasons[app.name], floor) for app in APPS]


def _row(app: App, starts: Sequence[Start], reason: str, floor: float | None) -> Row:
    what = app.name if not app.requirement else f"{app.name} ({app.requirement})"
    if reason or not starts:
        return Row(what, f"not measured: {reason or 'it was never started'}", "none", "")
    first = _first(starts)
    stays = statistics.median(each.moments.stays for each in starts)
    share = statistics.median(each.weight.share for each in starts)
    resident = statistics.median(each.weight.resident for each in starts)
    times = f" ({first / floor:.2f} times)" if floor else ""
    return Row(
        what,
        f"first picture {first * 1000:.0f} ms{times}, as it stays {stays * 1000:.0f} ms; {share:.0f} MB",
        "none",
        f"resident {resident:.0f} MB; {len(starts)} starts",
    )


def _first(starts: Sequence[Start]) -> float:
    return statistics.median(each.moments.painted for each in starts)
