"""`python -m tools.prove [--long] [NUMBER ...]`: try every promise, print the table, write docs/PROVE.md.

It ends with 1 when a promise is not kept. What is not tried now stays on the page as it was tried last on
this machine; until each promise was, the page is left as it is.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from tests.support.proving import LONG
from tools.kept_parts import kept, why_no_page
from tools.machine import machine, today
from tools.prove.faults import FAULTS, VARIABLE
from tools.prove.figures import FIGURES, Figure
from tools.prove.page import COLUMNS, Proof, page, row

ROOT: Final = Path(__file__).parent.parent.parent
BROKEN: Final = Path(__file__).parent / "broken"
KEPT: Final = ROOT / "build" / "prove"
REPORT: Final = ROOT / "docs" / "PROVE.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Of one run of tests: how often something was tried, how many trials failed, and how many could not be
    made on this machine."""

    tried: int
    lost: int
    skipped: int
    seconds: float


def main() -> int:
    """Try what is asked for, or all."""
    parser = argparse.ArgumentParser(prog="prove", description=__doc__)
    parser.add_argument("numbers", nargs="*", metavar="NUMBER")
    parser.add_argument("--long", action="store_true", help="as often as a night has time for")
    wish = parser.parse_args()
    known = {figure.number for figure in FIGURES}
    if strange := [number for number in wish.numbers if number not in known]:
        print(f"prove: there is no figure {strange[0]}. There is: {', '.join(sorted(known, key=int))}.")
        return 2
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if wish.long:
        environment[LONG] = "1"
    print(COLUMNS, flush=True)
    KEPT.mkdir(parents=True, exist_ok=True)
    held = True
    for figure in FIGURES:
        if wish.numbers and figure.number not in wish.numbers:
            continue
        proof = prove(figure, environment)
        print(row(proof), flush=True)
        kept(KEPT, figure.number).write_text(json.dumps(asdict(proof)), encoding="utf-8")
        held = held and proof.holds
    if why := why_no_page(KEPT, (figure.number for figure in FIGURES)):
        print(f"prove: {why}", file=sys.stderr)
    else:
        REPORT.write_text(page([_last(figure) for figure in FIGURES]), encoding="utf-8")
    return 0 if held else 1


def _last(figure: Figure) -> Proof:
    return Proof(**json.loads(kept(KEPT, figure.number).read_text("utf-8")))


def prove(figure: Figure, environment: Mapping[str, str]) -> Proof:
    """Try one promise on the real thing and on the broken one."""
    real = run(figure.tests, environment)
    noticed = True
    if figure.broken:
        assert figure.broken in FAULTS
        path = os.pathsep.join((str(BROKEN), str(ROOT)))
        broken = run(
            figure.finds or figure.tests,
            {**environment, VARIABLE: figure.broken, "PYTHONPATH": path},
            "--maxfail=1",
        )
        noticed = broken.lost > 0
    return Proof(
        number=figure.number,
        what=figure.what,
        tried=real.tried,
        skipped=real.skipped,
        lost=real.lost,
        fault=figure.broken,
        noticed=noticed,
        seconds=real.seconds,
        day=today(),
        machine=machine(),
        long=LONG in environment,
    )


def run(tests: Sequence[str], environment: Mapping[str, str], *options: str) -> Outcome:
    """Run tests in a process of their own."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        began = time.monotonic()
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-p",
                "no:cacheprovider",
                "-o",
                "junit_family=xunit1",
                f"--junitxml={report}",
                *options,
                *tests,
            ],
            cwd=ROOT,
            env=dict(environment),
            capture_output=True,
            text=True,
            check=False,
        )
        seconds = time.monotonic() - began
        if not report.exists():
            print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
            return Outcome(tried=0, lost=1, skipped=0, seconds=seconds)
        return outcome_of(report, seconds)


def outcome_of(report: Path, seconds: float) -> Outcome:
    """What a report of pytest says. A test tells by the property `tries` how often it tried; else once."""
    tried = lost = skipped = 0
    for case in ElementTree.parse(report).iter("testcase"):
        if case.find("skipped") is not None:
            skipped += 1
            continue
        told = [each.get("value") for each in case.iter("property") if each.get("name") == "tries"]
        tried += int(told[0] or 1) if told else 1
        lost += case.find("failure") is not None or case.find("error") is not None
    return Outcome(tried=tried, lost=lost, skipped=skipped, seconds=seconds)


if __name__ == "__main__":
    sys.exit(main())
