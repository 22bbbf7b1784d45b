"""The page that says what the soak found, and what of it is wrong; made from findings alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tools.soak.trend import Trend, trend

Findings = Mapping[str, Any]

HEAD: Final = """# The soak

Does anything grow, tear or fall when the app is used for a long time? `make soak` asks and writes this page.
A straight line is laid through what was seen after the first quarter of a run, in which caches fill. Its rise
in two hours of sessions, or in half an hour of the practice, is the growth.
"""

FAST: Final = """## Sessions back to back

The whole app, in one process, walks every lesson from its check-in to its close again and again, each session
at the next length, energy and position of those named below, looks at Progress after it, and comes back to
Today. Only the clock and the sound device are others: time goes as fast as the machine can follow, and all
that would sound is mixed. Each session is on a day of its own, so what Progress shows grows with it: the
record, some rows and lists.
"""

REAL: Final = """## A long practice, really played

The app plays a body scan over rain on a silent device. What the device's monitor recorded is held, bit by
bit, against the practice as it is composed; player, sound server and recorder run before whatever else keeps
the machine busy, where the system allows that.
"""

OFFSET_MS: Final = 20.0
DRIFT_MS: Final = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Something that is counted. most: the growth that is allowed, None where growth is meant."""

    name: str
    key: str
    unit: str = ""
    most: float | None
    digits: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What growth is told for: `seconds` of a run, which are called `name`."""

    name: str
    seconds: float


TWO_HOURS: Final = Stretch(name="in two hours", seconds=7_200.0)
HALF_AN_HOUR: Final = Stretch(name="in half an hour", seconds=1_800.0)

FAST_KINDS: Final = (
    Kind(name="memory", key="resident", unit="MB", most=10.0, digits=1),
    Kind(name="widgets", key="widgets", most=2.0),
    Kind(name="Qt objects", key="qobjects", most=2.0),
    Kind(name="Python objects", key="objects", most=None),
    Kind(name="open files", key="files", most=1.0),
    Kind(name="threads", key="threads", most=1.0),
    Kind(name="the record", key="record", unit="bytes", most=None),
)
REAL_KINDS: Final = (
    Kind(name="memory", key="resident", unit="MB", most=10.0, digits=1),
    Kind(name="widgets", key="widgets", most=1.0),
    Kind(name="Qt objects", key="qobjects", most=1.0),
    Kind(name="open files", key="files", most=1.0),
    Kind(name="threads", key="threads", most=1.0),
)


def page(fast: Findings | None, real: Findings | None) -> str:
    """The whole page, in Markdown."""
    parts = [HEAD, FAST, _fast(fast), REAL, _real(real), "## What is wrong\n", _wrong(faults(fast, real))]
    return "\n".join(parts)


def faults(fast: Findings | None, real: Findings | None) -> tuple[str, ...]:
    """A sentence for each thing that must not be; a part that was never run is none."""
    found: list[str] = []
    if fast is not None:
        found += _crash("the sessions", fast)
        found += _grown("the sessions", FAST_KINDS, fast["looks"], TWO_HOURS)
    if real is not None and "not_possible" not in real:
        found += _crash("the practice", real)
        found += _grown("the practice", REAL_KINDS, real.get("looks", ()), HALF_AN_HOUR)
        found += _torn(real)
    return tuple(found)


def _crash(what: str, found: Findings) -> list[str]:
    if found["ended"] == 0:
        return []
    how = "did not end" if found["ended"] is None else f"ended with {found['ended']}"
    return [f"The process of {what} {how}."]


def _grown(what: str, kinds: Sequence[Kind], looks: Sequence[Findings], stretch: Stretch) -> list[str]:
    found = []
    for kind in kinds:
        line = _trend(kind, looks, stretch)
        if line is not None and kind.most is not None and line.slope > kind.most:
            grown = f"{line.slope:.1f} {kind.unit}".strip()
            found.append(f"In {what}, {kind.name} grew by {grown} {stretch.name}; {kind.most:g} is allowed.")
    return found


def _torn(real: Findings) -> list[str]:
    heard = real.get("heard")
    found = []
    if not real.get("finished"):
        found.append("The practice did not come to its end.")
    elif heard is None:
        found.append("The practice was not heard: it is not in what the device's monitor recorded.")
    if heard is not None and (heard["gaps"] or heard["differing"]):
        found.append(f"The recording has {heard['gaps']} gaps, and {heard['differing']:.1f} s of it differ.")
    if heard is not None and abs(heard["drift"]) * 1000 > DRIFT_MS:
        found.append(f"What is shown drifted by {heard['drift'] * 1000:.1f} ms.")
    if heard is not None and abs(heard["offset"]) * 1000 > OFFSET_MS:
        found.append(f"What is shown is {heard['offset'] * 1000:.1f} ms from what is heard.")
    if real.get("underruns"):
        found.append(f"The device ran dry {real['underruns']} times.")
    return found


def _trend(kind: Kind, looks: Sequence[Findings], stretch: Stretch) -> Trend | None:
    """Its slope is the growth in one stretch."""
    at = [float(each["at"]) / stretch.seconds for each in looks]
    try:
        return trend(at, [float(each[kind.key]) for each in looks])
    except (ValueError, IndexError):
        return None


def _fast(found: Findings | None) -> str:
    if found is None:
        return "Not run.\n"
    looks = found["looks"]
    hours = looks[-1]["at"] / 3600 if looks else 0.0
    told = (
        f"{len(looks)} sessions, {hours:.1f} hours on the fast clock, in {found['wall']:.0f} minutes on the "
        f"wall; the process ended with {found['ended']}. {found.get('ways', '')} {_made(found)}\n"
    )
    return f"{told}\n{_table(FAST_KINDS, looks, TWO_HOURS)}" if looks else told


def _real(found: Findings | None) -> str:
    if found is None:
        return "Not run.\n"
    if "not_possible" in found:
        return f"Not possible on this machine: {found['not_possible']}.\n"
    told = f"{found['minutes']:g} minutes; the process ended with {found['ended']}. {_made(found)}\n"
    heard = found.get("heard")
    if heard is None:
        return told
    low, high = (each * 1000 for each in heard["spread"])
    same = heard["compared"] - heard["differing"]
    notices = ", ".join(each.lower() for each in found["notices"]) or "none"
    rows = (
        ("samples as composed", f"{same:,.1f} of {heard['compared']:,.1f} s", "all"),
        ("gaps", f"{heard['gaps']} ({heard['gap_seconds'] * 1000:.0f} ms)", "0"),
        ("times the device ran dry", str(found["underruns"]), "0"),
        (
            "position shown minus sample heard",
            f"{heard['offset'] * 1000:.1f} ms (1st and 99th percentile {low:.1f} and {high:.1f})",
            f"within {OFFSET_MS:g} ms",
        ),
        ("drift from the first tenth to the last", f"{heard['drift'] * 1000:.2f} ms", f"{DRIFT_MS:g} ms"),
        ("what the player had to say", notices, ""),
    )
    lines = ["| what | found | allowed |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    table = _table(REAL_KINDS, found["looks"], HALF_AN_HOUR)
    return "\n".join((told, *lines, "", table))


def _made(found: Findings) -> str:
    before, after = found["load"]
    return (
        f"Made on {found['day']}: {found['machine']}; load average {before:.1f} at the beginning and "
        f"{after:.1f} at the end."
    )


def _table(kinds: Sequence[Kind], looks: Sequence[Findings], stretch: Stretch) -> str:
    lines = [f"| what | first | last | growth {stretch.name} | allowed |", "|---|---:|---:|---:|---:|"]
    for kind in kinds:
        line = _trend(kind, looks, stretch)
        if line is None:
            continue
        first, last = (f"{each:,.{kind.digits}f}" for each in (line.first, line.last))
        allowed = "meant" if kind.most is None else f"{kind.most:g}"
        name = f"{kind.name} ({kind.unit})" if kind.unit else kind.name
        lines.append(f"| {name} | {first} | {last} | {line.slope:+,.2f} | {allowed} |")
    return "\n".join(lines) + "\n"


def _wrong(found: Sequence[str]) -> str:
    return "".join(f"* {each}\n" for each in found) or "Nothing.\n"
