"""`mindbody doctor`: what this machine has and lacks, and whether every file is whole."""

import argparse
import json
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mindbody import __version__, places


class Verdict(StrEnum):
    """`note` is worth knowing and nothing to mend; `trouble` makes the command end with 1."""

    GOOD = "ok"
    NOTE = "note"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Observation:
    """One line of the report."""

    verdict: Verdict
    what: str


def add(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verb = verbs.add_parser("doctor", help="what this machine has and lacks; is every file whole")
    verb.add_argument(
        "--details", action="store_true", help="what helps those who mend a fault, as Settings copies it"
    )
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the report; 1 when something is in trouble."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    if arguments.details:
        return print_details(places.find_places(arguments.home, os.environ))
    found = [
        *machine(),
        *libraries(),
        *sound(),
        *content(),
        *voices(places.audio()),
        *data(places.find_places(arguments.home, os.environ)),
    ]
    for each in found:
        print(f"{each.verdict:<8}{each.what}")
    return 1 if any(each.verdict is Verdict.TROUBLE for each in found) else 0


def print_details(where: places.Places) -> int:
    """The lines that Settings shows and copies; here without a screen there is nothing to say of screens."""
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    from mindbody.wiring.support import details

    before = qInstallMessageHandler(lambda _kind, _context, _message: None)
    application = QCoreApplication.instance() or QCoreApplication([])
    told = details(where)
    qInstallMessageHandler(before)
    del application
    sys.stdout.write(told)
    return 0


def machine() -> Iterator[Observation]:
    """Python, Qt and the screen."""
    import PySide6

    yield Observation(
        Verdict.GOOD,
        f"MindBody {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
    )
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    if version >= (6, 12) and sys.version_info < (3, 12):
        yield Observation(
            Verdict.TROUBLE,
            f"PySide6 {PySide6.__version__} stops by itself on Python {platform.python_version()}: "
            "install PySide6 6.11, or use Python 3.12",
        )
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        yield Observation(Verdict.NOTE, "no display: the app can't open a window here; mindbody demo works")
    else:
        yield Observation(Verdict.GOOD, "a display is there")


def libraries() -> Iterator[Observation]:
    """What the toolkit needs of the system and does not find."""
    from mindbody.cli.libraries import ALWAYS, advice, for_screen, lacking

    if lacks := lacking({**ALWAYS, **for_screen(os.environ)}):
        yield Observation(Verdict.TROUBLE, advice(lacks))


def sound() -> Iterator[Observation]:
    """The sound devices that Qt sees."""
    try:
        from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as missing:
        yield Observation(Verdict.TROUBLE, f"sound can't be loaded: {missing}")
        return
    # Qt complains of a missing sound server in its own words; the report says it in ours.
    before = qInstallMessageHandler(lambda _kind, _context, _message: None)
    application = QCoreApplication.instance() or QCoreApplication([])
    names = [device.description() for device in QMediaDevices.audioOutputs()]
    qInstallMessageHandler(before)
    del application
    if names:
        yield Observation(Verdict.GOOD, f"sound goes to: {', '.join(names)}")
    else:
        yield Observation(Verdict.NOTE, "no sound device: practices run silently, with captions")


def content() -> Iterator[Observation]:
    """The lessons, read and checked."""
    from mindbody.content.checking import check
    from mindbody.content.languages import LANGUAGES

    for language in LANGUAGES:
        folder = places.lessons(language)
        findings = check(folder, language=language)
        if findings:
            told = f"the lessons in {folder} have {len(findings)} findings, the first: {findings[0]}"
            yield Observation(Verdict.TROUBLE, told)
        else:
            yield Observation(Verdict.GOOD, f"the lessons are whole: {folder}")


def voices(audio: Path) -> Iterator[Observation]:
    """Every clip that a narrator's index names is there and not empty."""
    indexes = sorted(audio.glob("voice/*/*/index.json"))
    if not indexes:
        yield Observation(Verdict.NOTE, "no narrator's voice is installed: practices run with captions")
    for index in indexes:
        narrator = index.parent.name
        try:
            clips = [index.parent / clip["file"] for clip in json.loads(index.read_text("utf-8"))["clips"]]
        except (OSError, ValueError, KeyError, TypeError) as problem:
            yield Observation(Verdict.TROUBLE, f"the index of the voice {narrator} can't be read: {problem}")
            continue
        lost = [clip.name for clip in clips if not clip.is_file() or clip.stat().st_size == 0]
        if lost:
            yield Observation(
                Verdict.TROUBLE, f"the voice {narrator} lacks {len(lost)} of {len(clips)} clips"
            )
        else:
            yield Observation(Verdict.GOOD, f"the voice {narrator} is whole: {len(clips)} clips")


def data(where: places.Places) -> Iterator[Observation]:
    """The folder that holds what people wrote, and each record in it."""
    folder = where.home
    standing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if not os.access(standing, os.W_OK):
        yield Observation(Verdict.TROUBLE, f"your data folder can't be written to: {folder}")
    else:
        free = shutil.disk_usage(standing).free // 2**20
        enough = Verdict.GOOD if free > 200 else Verdict.TROUBLE
        yield Observation(enough, f"your data is kept in {folder} ({free:,} MB free)")
    from mindbody.record.clinic.kind import CLINIC
    from mindbody.record.examining import examine
    from mindbody.record.problems import PasscodeNeeded
    from mindbody.record.schema import PERSON

    kept = [("record", path, PERSON) for path in sorted(where.profiles.glob("*/record.db"))]
    kept += [("groups' store", path, CLINIC) for path in where.clinic.glob(CLINIC.file_name)]
    for name, path, kind in kept:
        problem = examine(path, kind=kind)
        if problem is None:
            yield Observation(Verdict.GOOD, f"the {name} {path} is whole")
        elif isinstance(problem, PasscodeNeeded):
            yield Observation(Verdict.GOOD, f"the {name} {path} is locked with a passcode")
        else:
            yield Observation(Verdict.TROUBLE, str(problem))
