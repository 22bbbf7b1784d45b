"""`mindbody list`: what there is."""

import argparse
import json
import sys
from collections.abc import Mapping
from typing import Any, Final

WRONG_INPUT = 2

_MORE: Final[Mapping[str, tuple[str, ...]]] = {
    "programmes": ("lessons", "pace", "who"),
    "lessons": ("programme", "order", "aim", "breath", "practice", "movement", "alternatives"),
    "practices": ("family", "minutes", "default", "positions", "anchor"),
    "breaths": ("about", "minutes", "cycles", "needs_consent"),
    "movements": ("about", "positions", "body", "instead"),
    "measures": ("about", "recall", "ask_at", "licence", "wording_checked"),
    "menus": ("about",),
    "tools": ("line", "group", "order"),
    "meetings": ("minutes", "lessons"),
}
"""What the list tells of each kind, beside id, code, title, file and reviewed."""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("list", help="what there is: lessons, practices, breaths and more")
    parser.add_argument("kind", nargs="?", metavar="KIND", help=", ".join(_MORE))
    parser.add_argument("--json", action="store_true", help="as one JSON object: kind -> list")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what there is; 2 when the kind is not known."""
    kind = arguments.kind
    if kind is not None and kind not in _MORE:
        print(f"mindbody list: there is no kind “{kind}”{_near(kind)}", file=sys.stderr)
        return WRONG_INPUT
    found = _found([kind] if kind else list(_MORE), arguments.language)
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return 0
    for name, rows in found.items():
        print(f"{name} ({len(rows)})")
        width = max((len(row["id"]) for row in rows), default=0)
        for row in rows:
            print(f"  {row.get('code', ''):<7} {row['id']:<{width}}  {row['title']}")
    return 0


def _found(kinds: list[str], language: str) -> dict[str, list[dict[str, Any]]]:
    from mindbody import places
    from mindbody.content.languages import ENGLISH
    from mindbody.content.reading import read_library

    library, _ = read_library(places.lessons(language or ENGLISH))
    return {kind: [_row(kind, value) for value in getattr(library, kind).values()] for kind in kinds}


def _row(kind: str, value: Any) -> dict[str, Any]:
    keys = ("id", "code", "title", "file", "reviewed", *_MORE[kind])
    return {key: getattr(value, key) for key in keys if hasattr(value, key)}


def _near(kind: str) -> str:
    from mindbody.content.notes import did_you_mean

    return did_you_mean(kind, tuple(_MORE))
