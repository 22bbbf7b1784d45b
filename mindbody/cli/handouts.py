"""`mindbody handouts`: the papers of a group meeting, or of all ten, as one PDF file with HTML beside it."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.cli.output import WrongWish, check_output

if TYPE_CHECKING:
    from mindbody.content.library import Library
    from mindbody.content.meeting import Meeting
    from mindbody.content.safety import Country
    from mindbody.paper.packs.wish import Part
    from mindbody.paper.sheet import Sheet

FAILED = 2
ALL = "all"


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("handouts", help="print a group meeting: agenda, notes, handouts, sheets")
    parser.add_argument("meeting", metavar="MEETING|all", help="id or code of a meeting, or all of a group's")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.pdf", help="the file to write")
    parser.add_argument("--parts", metavar="LIST", help="some of them, such as agenda,handouts")
    parser.add_argument("--large", action="store_true", help="all that people take home in 18 points")
    parser.add_argument(
        "--names", metavar="LIST", default="", help="names used in the group, such as Rosa,Sam"
    )
    parser.add_argument("--country", metavar="CODE", help="whose help lines are on the help page, such as GB")
    parser.add_argument("--paper", metavar="SIZE", help="a4 or letter (what is usual here)")
    parser.set_defaults(run=run, preview=False)


def run(arguments: argparse.Namespace) -> int:
    """0 when the files are there; 2 with one line on standard error when they are not."""
    from mindbody.content.library import UnknownContent

    try:
        _write(arguments)
    except (UnknownContent, WrongWish) as trouble:
        print(f"mindbody handouts: {trouble}", file=sys.stderr)
        return FAILED
    except OSError as trouble:
        reason = (trouble.strerror or str(trouble)).lower()
        print(f"mindbody handouts: {arguments.output} can't be written ({reason}).", file=sys.stderr)
        return FAILED
    return 0


def _write(arguments: argparse.Namespace) -> None:
    if arguments.output is None:
        raise WrongWish("name the file to write with -o FILE.pdf")
    check_output(arguments, ".pdf")
    from mindbody import places
    from mindbody.paper.packs.wish import Wish
    from mindbody.wiring.handouts import write_handouts
    from mindbody.wiring.packs import read_shelf

    sheet = _sheet(arguments.paper)
    library = read_shelf(places.lessons(), places.find_places(arguments.home, os.environ).packs).library
    meetings = _meetings(arguments.meeting, library)
    wish = Wish(
        parts=_parts(arguments.parts, meetings, library),
        large=arguments.large,
        aliases=tuple(name for each in arguments.names.split(",") if (name := each.strip())),
        country=_country(arguments.country, library),
    )
    written = write_handouts(meetings, library, wish, arguments.output, _progress(sys.stderr.isatty()), sheet)
    pages = "1 page" if written.sheets == 1 else f"{written.sheets} pages"
    print(f"{written.pdf}: {pages}; the same to be heard or searched: {written.html}")


def _meetings(name: str, library: "Library") -> "tuple[Meeting, ...]":
    from mindbody.clinic.programme import weekly

    if name.casefold() == ALL:
        return weekly(library.meetings.values())
    return (library.meeting(name),)


def _parts(wished: str | None, meetings: "tuple[Meeting, ...]", library: "Library") -> "frozenset[Part]":
    from mindbody.paper.packs.pack import parts_of
    from mindbody.paper.packs.wish import Part

    there = parts_of(meetings, library)
    if wished is None:
        return there
    names = [name.strip().casefold() for name in wished.split(",") if name.strip()]
    known = ", ".join(part for part in Part if part in there)
    for name in names:
        if name not in there:
            raise WrongWish(f"--parts {name}: there is no such part here. There is: {known}.")
    if not names:
        raise WrongWish(f"--parts names no part. There is: {known}.")
    return frozenset(Part(name) for name in names)


def _country(code: str | None, library: "Library") -> "Country | None":
    if code is None:
        return None
    found = next((each for each in library.countries if each.code == code.upper()), None)
    if found is None:
        known = ", ".join(each.code for each in library.countries)
        raise WrongWish(f"--country {code}: no help lines are known for it. There is: {known}.")
    return found


def _sheet(size: str | None) -> "Sheet | None":
    from mindbody.paper.sheet import Sheet

    if size is None:
        return None
    try:
        return Sheet(size.casefold())
    except ValueError:
        raise WrongWish(f"--paper {size}: the sizes are {' and '.join(Sheet)}.") from None


def _progress(shown: bool) -> Callable[[float], None]:
    told = -1

    def tell(done: float) -> None:
        nonlocal told
        percent = int(done * 100)
        if shown and percent != told:
            told = percent
            print(
                f"\rPrinting {percent:3} %", end="\n" if percent == 100 else "", file=sys.stderr, flush=True
            )

    return tell
