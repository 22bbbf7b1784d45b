"""`python -m tools.curriculum`: write docs/CURRICULUM.md from the lessons as they are."""

import os
import sys
from itertools import groupby
from pathlib import Path

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from tools.curriculum.fields import Asked, asked
from tools.curriculum.points import Point, read_points, without_card
from tools.curriculum.rows import Row, place_of, read_rows

PAGE = Path(__file__).resolve().parents[2] / "docs" / "CURRICULUM.md"


def main() -> int:
    """Write the page; 1 when a teaching point has no card, a row no place or a question no widget."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([sys.argv[0], "-style", "fusion"])
    library, questions = gathered()
    points, rows = read_points(), read_rows()
    PAGE.write_text(page(library, points, rows, questions), encoding="utf-8", newline="\n")
    empty = [
        *without_card(points, library),
        *(row for row in rows if not place_of(row, library)),
        *(each for each in questions if not each.widget),
    ]
    for each in empty:
        print(f"empty: {each}", file=sys.stderr)
    app.processEvents()
    return 1 if empty else 0


def gathered() -> tuple[Library, tuple[Asked, ...]]:
    """Our lessons, and each of their questions. Needs a QApplication."""
    from mindbody.ui.theme.look import Look

    library, _ = read_library(places.lessons())
    look = Look()
    return library, tuple(asked(library, look))


def page(
    library: Library, points: tuple[Point, ...], rows: tuple[Row, ...], questions: tuple[Asked, ...]
) -> str:
    """The page as it stands in its file."""
    return "\n".join(
        [
            _HEAD,
            _taught(library, points),
            _stands(library, rows),
            _practised(library),
            _questions(library, questions),
        ]
    )


_HEAD = """# The curriculum, point by point

<!-- generated: do not edit by hand; run `python -m tools.curriculum` -->

What each lesson has to teach and the card that does; where each row of the weeks and chapters stands; what
goes with each lesson; and every question as it is asked, drawn and kept. It is made by
`python -m tools.curriculum` from the lessons as they are, and a test holds it to them.
"""


def _taught(library: Library, points: tuple[Point, ...]) -> str:
    parts = ["## What is taught, and on which card\n"]
    for name, group in groupby(points, key=lambda point: point.lesson):
        lesson = library.lessons[name]
        rows = "\n".join(
            f"| {point.words} | {point.card}. {lesson.cards[point.card - 1].title} |" for point in group
        )
        parts.append(f"### {lesson.code} {lesson.title}\n\n| teaching point | card |\n|---|---|\n{rows}\n")
    return "\n".join(parts)


def _stands(library: Library, rows: tuple[Row, ...]) -> str:
    parts = ["## The weeks and the chapters, row by row\n"]
    for name, group in groupby(rows, key=lambda row: row.lesson):
        lesson = library.lessons[name]
        lines = "\n".join(f"| {row.row} | {row.words} | {place_of(row, library)} |" for row in group)
        parts.append(
            f"### {lesson.code} {lesson.title}\n\n| row | what it is | where it stands |\n"
            f"|---|---|---|\n{lines}\n"
        )
    return "\n".join(parts)


def _practised(library: Library) -> str:
    rows = []
    for lesson in library.lessons.values():
        practice, movement = library.practices[lesson.practice], library.movements[lesson.movement]
        dose = "" if lesson.dose is None else f", {lesson.dose[0]:g} to {lesson.dose[1]:g} min"
        others = ", ".join(library.movements[name].code for name in lesson.also_move)
        rows.append(
            f"| {lesson.code} {lesson.title} | {len(lesson.cards)} | {library.breaths[lesson.breath].code} "
            f"| {practice.code} {practice.title}{dose} | {movement.code}{', ' if others else ''}{others} "
            f"| {lesson.home} |"
        )
    return (
        "## What goes with each lesson\n\n"
        "| lesson | cards | breath | practice | movement | to try at home |\n"
        "|---|---|---|---|---|---|\n" + "\n".join(rows) + "\n"
    )


def _questions(library: Library, questions: tuple[Asked, ...]) -> str:
    parts = ["## What is asked, how it is drawn, and where the answer is kept\n"]
    parts.append("A star marks the questions that make a lesson “done” and not only “visited”.\n")
    for name, group in groupby(questions, key=lambda each: each.lesson):
        lesson = library.lessons[name]
        rows = "\n".join(
            f"| {each.question}{' *' if each.star else ''} | {each.kind} | {each.widget} | `{each.key}` "
            f"| {each.helper} |"
            for each in group
        )
        parts.append(
            f"### {lesson.code} {lesson.title}\n\n| question | type | widget | kept as | helper |\n"
            f"|---|---|---|---|---|\n{rows}\n"
        )
    return "\n".join(parts)


if __name__ == "__main__":
    raise SystemExit(main())
