"""The report: what was heard on every screen, in tables, and the trees behind them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tools.access.judging import Screen
from tools.access.tree import lines_of
from tools.access.waived import WAIVERS, reason_for

HEAD: Final = """# What a screen reader is told

`make access` opens the real app on a screen in memory, walks through every screen that has a picture in
`tools/screenshots`, and listens from another process over AT-SPI, the bus of screen readers on Linux. This
page and the trees in [access](access) are written by that command. It ends with an error when a finding is
left that is not waived with a reason.

Of each screen it asks: has each window, control and thing that takes the focus a name and a fitting role?
Does what stands between two ends say where? Are two controls told apart? Does Tab go as the reader goes?
Where is the focus when the screen has come up? Is every word that is painted in the tree, too?
"""

_LONGEST: Final = 70


@dataclass(frozen=True, slots=True)
class Found:
    """A finding on a screen. reason: why it is waived, "" where it is not."""

    tour: str
    screen: str
    words: str
    reason: str


def found_on(tour: str, screen: Screen, wrong: Sequence[str]) -> list[Found]:
    return [Found(tour, screen.name, words, reason_for(screen.name, words)) for words in wrong]


def unneeded(found: Sequence[Found]) -> list[str]:
    """Waivers that cover nothing any more."""
    return [
        f"the waiver for {each.finding} on {each.screen} is needed no more"
        for each in WAIVERS
        if not any(each.covers(one.screen, one.words) for one in found)
    ]


def report(
    tours: Mapping[str, Sequence[Screen]], found: Sequence[Found], needless: Sequence[str] = ()
) -> str:
    """The page, in Markdown. needless: waivers that cover nothing any more, in words."""
    screens = sum(map(len, tours.values()))
    controls = sum(each.controls for tour in tours.values() for each in tour)
    waived = sum(bool(each.reason) for each in found)
    left = [f"{each.tour}, {each.screen}: {each.words}" for each in found if not each.reason]
    left += needless
    parts = [
        HEAD,
        f"{screens} screens, {controls} controls on them, {len(left)} findings left, {waived} waived.\n",
    ]
    if left:
        parts.append("## Left\n\n" + "\n".join(f"- {each}" for each in left))
    parts.append("## Waived\n\n" + _waived(found))
    parts += [_table(name, tour) for name, tour in tours.items()]
    return "\n".join(part.rstrip() + "\n" for part in parts)


def _waived(found: Sequence[Found]) -> str:
    counted: Counter[str] = Counter()
    example: dict[str, str] = {}
    for each in found:
        if each.reason:
            counted[each.reason] += 1
            example.setdefault(each.reason, each.words)
    rows = [f"| {example[reason]} | {times} | {reason} |" for reason, times in counted.items()]
    return "\n".join(["| for example | times | why it stays |", "|---|---:|---|", *rows])


def _table(name: str, screens: Sequence[Screen]) -> str:
    rows = [
        f"| {each.name} | {sum(1 for _ in each.every())} | {each.controls} | {len(each.tabs)} "
        f"| {_short(each.landed)} | {_short('; '.join(each.said))} |"
        for each in screens
    ]
    head = [
        f"## {name}\n",
        f"The trees are in [{name}.txt](access/{name}.txt).\n",
        "| screen | things | controls | stops of Tab | the focus comes to | announced on the way |",
        "|---|---:|---:|---:|---|---|",
    ]
    return "\n".join([*head, *rows])


def _short(words: str) -> str:
    plain = words.replace("|", "/")
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rsplit(" ", 1)[0] + " …"


def trees(screens: Sequence[Screen]) -> str:
    """All trees of a tour. What stands as on the screen before is not told again."""
    lines: list[str] = []
    before: frozenset[str] = frozenset()
    for screen in screens:
        lines.append(f"{screen.name}")
        lines += [f"  said: {words}" for words in screen.said]
        told = [line for window in screen.windows for line in lines_of(window, 1)]
        lines += _with_gaps(told, before)
        lines.append("")
        before = frozenset(told)
    return "\n".join(lines)


def _with_gaps(told: Sequence[str], before: frozenset[str]) -> list[str]:
    """The lines, with runs of those that the screen before had too put into one."""
    made: list[str] = []
    known = 0
    for line in (*told, None):
        if line is not None and line in before:
            known += 1
            continue
        if known:
            made.append(f"  … {known} as before")
            known = 0
        if line is not None:
            made.append(line)
    return made
