"""`mindbody pack`: lessons of one's own begun, those of others added, listed and taken away."""

import argparse
import os
import sys
from pathlib import Path

REFUSED = 1
FAILED = 2


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("pack", help="lessons of your own or of others: new, add, list, remove")
    whats = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    beginning = whats.add_parser("new", help="begin a pack of your own: a small whole one, to be changed")
    beginning.add_argument("folder", type=Path, metavar="FOLDER")
    adding = whats.add_parser("add", help="check a folder or a zip file whole, then take it in")
    adding.add_argument("path", type=Path, metavar="PATH")
    whats.add_parser("list", help="the packs that were added")
    removing = whats.add_parser("remove", help="take a pack away; what you wrote stays")
    removing.add_argument("name", metavar="NAME", help="its id or its title")
    for what in whats.choices.values():
        what.add_argument(
            "--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """1 with every finding when a pack is refused; 2 with one line when something asked for is not there."""
    from mindbody import places
    from mindbody.content.packs import NoSuchPack
    from mindbody.wiring.holding import InUse, only_here

    where = places.find_places(arguments.home, os.environ)
    room = where.packs
    try:
        if arguments.what == "new":
            return _new(arguments.folder)
        if arguments.what == "list":
            return _list(room)
        with only_here(where.home):
            return _add(arguments.path, room) if arguments.what == "add" else _remove(arguments.name, room)
    except (NoSuchPack, InUse) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        return _refuse(f"{trouble.filename or room}: {(trouble.strerror or str(trouble)).lower()}")


def _new(folder: Path) -> int:
    from mindbody import places
    from mindbody.content.first_pack import PAGE, begin_pack

    names = begin_pack(folder, (places.guide() / PAGE).read_text("utf-8"))
    for name in names:
        print(folder / name)
    print(f"Change the words, then: mindbody check {folder}")
    return 0


def _add(source: Path, room: Path) -> int:
    from mindbody import places
    from mindbody.content.findings import ContentError
    from mindbody.content.notes import SINGULAR, counted
    from mindbody.content.vocabulary import ContentKind
    from mindbody.wiring.packs import add_pack

    try:
        entry = add_pack(source, room, places.lessons())
    except ContentError as refused:
        for finding in refused.findings:
            print(finding)
        told = counted(len(refused.findings), "finding")
        print(f"mindbody pack: {source.name} was not taken in: {told}.", file=sys.stderr)
        return REFUSED
    holds = ", ".join(counted(number, SINGULAR[ContentKind(kind)]) for kind, number in entry.holds)
    print(f"{entry.card.title} ({entry.card.id}, {entry.card.version}) is there: {holds or 'help lines'}.")
    return 0


def _remove(name: str, room: Path) -> int:
    from mindbody import places
    from mindbody.wiring.packs import remove_pack

    title = remove_pack(name, room, places.lessons())
    print(f"{title} is gone. What you wrote in its lessons is kept.")
    return 0


def _list(room: Path) -> int:
    from mindbody import places
    from mindbody.wiring.packs import read_shelf

    packs = read_shelf(places.lessons(), room).packs
    for entry in packs.entries:
        card = entry.card
        print(f"{card.id}  {card.title} ({card.language}, {card.version}, by {card.by}, {card.licence})")
    for each in packs.left_out:
        print(f"{each.id}  left out: {each.reason}")
    if not packs.entries and not packs.left_out:
        print("No pack was added.")
    return 0


def _refuse(words: str) -> int:
    print(f"mindbody pack: {words}", file=sys.stderr)
    return FAILED
