"""`python -m tools.access [TOUR ...]`: listen to the app as a screen reader does.

It writes docs/ACCESS-REPORT.md, and ends with 1 when a finding is left that is not waived, with 2 when this
machine lacks what it needs. With tours named, nothing is written: what is found is printed.
"""

import json
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tools.access.judging import Screen, TabStop, findings
from tools.access.rig import ROOT, Desk, desk, missing
from tools.access.tree import lines_of, node_from
from tools.access.writing import Found, found_on, report, trees, unneeded

REPORT: Final = ROOT / "docs" / "ACCESS-REPORT.md"
TREES: Final = ROOT / "docs" / "access"
_FOLDER: Final = re.compile(r"/[\w./-]*/tmp\w+")
_CHANCE: Final = (
    (re.compile(r"\b(?:[0-9A-Z] ){3}[0-9A-Z](?: - (?:[0-9A-Z] ){3}[0-9A-Z])+"), "A CODE"),
    (re.compile(r"\b[0-9A-Z]{4}(?:[ -][0-9A-Z]{4}){4,}\b"), "A CODE"),
    (_FOLDER, "/FOLDER"),
    (re.compile(r"tmp[a-z0-9_]{8}"), "FOLDER"),
)
"""What chance gives anew each time: recovery codes and the folder that is used."""


def main() -> int:
    """Walk the tours that are asked for, or all."""
    from tools.access.tours import TOURS

    asked = sys.argv[1:] or list(TOURS)
    if unknown := [name for name in asked if name not in TOURS]:
        print(
            f"access: there is no tour {', '.join(unknown)}; there are {', '.join(TOURS)}.", file=sys.stderr
        )
        return 2
    if lacks := missing():
        print(f"access: {lacks}", file=sys.stderr)
        return 2
    heard: dict[str, list[Screen]] = {}
    found: list[Found] = []
    with tempfile.TemporaryDirectory() as folder, desk(Path(folder)) as place:
        for tour in asked:
            heard[tour] = []
            for screen in _walk(place, tour):
                heard[tour].append(screen)
                found += found_on(tour, screen, findings(screen))
            if not sys.argv[1:]:
                # Each as it is done: a walk that is cut off leaves what it heard.
                _write(heard, found)
    left = [f"{each.tour}, {each.screen}: {each.words}" for each in found if not each.reason]
    if not sys.argv[1:]:
        needless = unneeded(found)
        _write(heard, found, needless)
        left += needless
    print("\n".join(left) or "access: nothing is left.")
    return 1 if left else 0


def _write(heard: Mapping[str, list[Screen]], found: Sequence[Found], needless: Sequence[str] = ()) -> None:
    TREES.mkdir(exist_ok=True)
    REPORT.write_text(report(heard, found, needless), "utf-8")
    for tour, screens in heard.items():
        (TREES / f"{tour}.txt").write_text(trees(screens), "utf-8")


def _walk(place: Desk, tour: str) -> Iterator[Screen]:
    """Each screen of a tour that tells something else than the one before."""
    before: list[str] = []
    with place.app(tour) as app:
        place.ear.ask("heard")
        said: list[str] = []
        while (name := app.ask("next")) is not None:
            read = place.ear.ask("read", app.pid)
            tree = _without_chance(read)
            heard = _without_chance(place.ear.ask("heard"))
            said += [each["words"] for each in heard if each["kind"].startswith("object:announcement")]
            windows = tuple(node_from(window) for window in tree)
            told = [line for window in windows for line in lines_of(window)]
            if told == before:
                continue
            before = told
            look = app.ask("look")
            look["painted"] = without_folder(look["painted"], json.dumps(read))
            look = _without_chance(look)
            place.ear.ask("heard")
            print(f"{tour}: {name}", file=sys.stderr, flush=True)
            yield Screen(
                name=name,
                windows=windows,
                painted=tuple(look["painted"]),
                tabs=tuple(TabStop(**stop) for stop in look["tabs"]),
                said=tuple(said),
                landed=next(
                    (f"{n.role} “{n.called}”" for w in windows for n in w.every() if "focused" in n.states),
                    "",
                ),
            )
            said = []


def without_folder(painted: Sequence[str], told: str) -> list[str]:
    """What was painted but for the folder that is used, broken over lines; `told` has it whole."""
    folders = _FOLDER.findall(told)
    return [each for each in painted if not any(each.strip(" /") in folder for folder in folders)]


def _without_chance(told: Any) -> Any:
    """Words, wherever they stand in what was told, without what is another each time."""
    if isinstance(told, str):
        for pattern, instead in _CHANCE:
            told = pattern.sub(instead, told)
        return told
    if isinstance(told, list):
        return [_without_chance(each) for each in told]
    if isinstance(told, dict):
        return {key: _without_chance(each) for key, each in told.items()}
    return told


if __name__ == "__main__":
    sys.exit(main())
