"""`mindbody demo`: a whole guided session, unattended."""

import argparse
import os
import sys
from pathlib import Path

from mindbody.content.vocabulary import Position

FAILED = 2
ENERGIES = ("low", "ok", "good")


def add(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verb = verbs.add_parser("demo", help="run a whole guided session unattended, and leave its pictures")
    verb.add_argument("--lesson", default="", metavar="ID", help="id or code of a lesson (the first one)")
    verb.add_argument("--minutes", type=int, default=12, metavar="N", help="3 to 45 (12)")
    verb.add_argument(
        "--position", type=Position, choices=list(Position), default=Position.SEATED, help="(seated)"
    )
    verb.add_argument("--energy", choices=ENERGIES, default="ok", help="how much there is today (ok)")
    verb.add_argument(
        "--years", type=float, metavar="N", help="no session, but N years of record of a sample person"
    )
    verb.add_argument(
        "--meeting", metavar="ID", help="no session, but a group meeting, such as g1: room and console"
    )
    verb.add_argument(
        "--patience", type=float, default=120.0, metavar="SECONDS", help="how long loading may take (120)"
    )
    verb.add_argument("--out", type=Path, default=Path("demo"), metavar="DIR", help="where to (demo)")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run it, naming each file as it is written; 2 with one line when it can't be."""
    from mindbody.cli.app import no_display

    if arguments.years is not None:
        return _years(arguments.years, arguments.out)
    if arguments.meeting is not None:
        return _meeting(arguments.meeting, arguments.out)
    if not 3 <= arguments.minutes <= 45:
        return _refuse(f"--minutes {arguments.minutes}: a session lasts 3 to 45 minutes")
    if no_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from mindbody.content.library import UnknownContent
    from mindbody.session.plan import Energy
    from mindbody.wiring.demo import DemoStuckError, Wish, run_demo

    wish = Wish(
        lesson=arguments.lesson,
        minutes=arguments.minutes,
        position=arguments.position,
        energy=Energy(arguments.energy),
        out=arguments.out,
        language=arguments.language,
        patience=arguments.patience,
    )
    try:
        for line in run_demo(wish):
            print(line, flush=True)
    except (UnknownContent, DemoStuckError) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        return _refuse(f"{arguments.out}: {(trouble.strerror or str(trouble)).lower()}")
    return 0


def _years(years: float, out: Path) -> int:
    from datetime import timedelta

    from mindbody import places
    from mindbody.content.reading import read_library
    from mindbody.record.clock import SystemClock, local_day
    from mindbody.record.problems import RecordError
    from mindbody.wiring.sample_years import (
        LONGEST_YEARS,
        NotASampleError,
        SampleWish,
        write_sample_years,
    )

    if not 0 < years <= LONGEST_YEARS:
        return _refuse(f"--years {years:g}: a sample person has up to {LONGEST_YEARS} years of record")
    now = SystemClock().now()
    library, _ = read_library(places.lessons())
    wish = SampleWish(years=years, last=local_day(now) - timedelta(days=1), now=now, out=out)
    try:
        for line in write_sample_years(wish, library):
            print(line, flush=True)
    except (NotASampleError, RecordError) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        return _refuse(f"{out}: {(trouble.strerror or str(trouble)).lower()}")
    return 0


def _meeting(meeting: str, out: Path) -> int:
    """Offscreen, whatever screens there are: it needs two, and shows nothing to anybody."""
    from mindbody.content.library import UnknownContent
    from mindbody.record.problems import RecordError
    from mindbody.wiring.clinic.demo import MeetingWish, run_meeting

    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    try:
        for line in run_meeting(MeetingWish(meeting=meeting, out=out)):
            print(line, flush=True)
    except (UnknownContent, RecordError) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        return _refuse(f"{out}: {(trouble.strerror or str(trouble)).lower()}")
    return 0


def _refuse(words: str) -> int:
    print(f"mindbody demo: {words}", file=sys.stderr)
    return FAILED
