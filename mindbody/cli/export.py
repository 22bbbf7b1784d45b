"""`mindbody export`: write everything that a person has kept into a file of theirs."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mindbody.cli.output import WrongWish, check_output
from mindbody.cli.record_access import PROFILE, NoWayIn, opened

if TYPE_CHECKING:
    from mindbody.record.outgoing import Outgoing

FAILED: Final = 2


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("export", help="write everything you kept into a file of yours")
    parser.add_argument("--profile", default=PROFILE, metavar="P", help=f"whose record ({PROFILE})")
    parser.add_argument(
        "--format",
        required=True,
        choices=("csv", "json", "fhir", "research", "pdf"),
        help="json: all of it, can be taken back in; csv: tables for a spreadsheet, in one zip file; fhir: "
        "measures and goal for a clinic; research: what was practised when, without a word you wrote; "
        "pdf: the page for your visit",
    )
    parser.add_argument(
        "--goal-words", action="store_true", help="with fhir: let the goal leave in your own words"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the file to write")
    parser.add_argument("--preview", action="store_true", help="only tell what would leave")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when the file is there; 2 with one line on standard error when it is not."""
    from mindbody.record.problems import RecordError

    try:
        _export(arguments)
    except (NoWayIn, RecordError, WrongWish) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        reason = (trouble.strerror or str(trouble)).lower()
        return _refuse(f"{arguments.output} can't be written ({reason}). You might choose another folder.")
    return 0


def _export(arguments: argparse.Namespace) -> None:
    from mindbody.cli.export_for_others import export_for_others
    from mindbody.record.clock import SystemClock
    from mindbody.record.outgoing import Form, outgoing, write
    from mindbody.record.profile import load_profile

    if arguments.format in ("fhir", "research"):
        export_for_others(arguments)
        return
    if arguments.format == "pdf":
        from mindbody.cli.export_page import export_page

        export_page(arguments)
        return
    form, output = Form(arguments.format), arguments.output
    check_output(arguments, form.suffix)
    with opened(arguments.profile, arguments.home) as record:
        profile = load_profile(record.path.parent)
        leaving = outgoing(record, profile, SystemClock().now(), form)
    if arguments.preview:
        print("\n".join(_preview(leaving)))
        return
    write(leaving, output)
    print(f"{output}: {', '.join(_lines(leaving))}")


def _preview(leaving: "Outgoing") -> list[str]:
    lines = [f"This would leave, {len(leaving.data):,} bytes in all:"]
    return [*lines, *(f"  {line}" for line in _lines(leaving)), "Nothing was written."]


def _lines(leaving: "Outgoing") -> list[str]:
    from mindbody.cli.counting import counted, spanned

    lines = [*counted(leaving.rows), spanned(leaving.first, leaving.last)]
    if leaving.about_you:
        lines.append("what you chose in Settings, your name and the person you named")
    return lines


def _refuse(words: str) -> int:
    print(f"mindbody export: {words}", file=sys.stderr)
    return FAILED
