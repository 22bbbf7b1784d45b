"""`python -m tools.evidence`: what each thing that is taught rests on, and who has reviewed it.

Written to docs/EVIDENCE.md from the files in assets/lessons; a test holds the page to them.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final, Protocol

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.reading import read_library

PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "EVIDENCE.md"
NOBODY: Final = "Nobody has signed off any of this yet."
"""Said as long as it is so."""


class Sourced(Protocol):
    """What a kind of content with sources has in common."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def sources(self) -> tuple[str, ...]: ...
    @property
    def reviewed(self) -> str: ...


def page(library: Library) -> str:
    """The whole page, as Markdown."""
    reviews = [*_reviews(library)]
    signed = sum(each != "none" for each in reviews)
    said = NOBODY if not signed else f"Reviewed: {signed} of {len(reviews)}."
    return f"""# What it rests on

{said} Each row gives the sources that the file itself names, and `reviewed` as it stands there. A source
shows where an idea comes from. It does not show that this app works: it has not been studied.
Where a source says "general knowledge", a clinician has yet to check it. Made by `python -m tools.evidence`.

{_table("Lessons", library.lessons.values())}
{_table("Practices", library.practices.values())}
{_table("Breaths", library.breaths.values())}
{_table("Movements", library.movements.values())}
{_measures(library)}
{_table("Meetings", library.meetings.values())}
{_table("Safety pages", library.safety.values())}"""


def main() -> int:
    """Write the page."""
    library, _ = read_library(places.lessons())
    PAGE.write_text(page(library), encoding="utf-8", newline="\n")
    return 0


def _reviews(library: Library) -> Iterable[str]:
    for kind in (
        library.lessons,
        library.practices,
        library.breaths,
        library.movements,
        library.measures,
        library.meetings,
        library.safety,
    ):
        yield from (each.reviewed for each in kind.values())


def _table(title: str, things: Iterable[Sourced]) -> str:
    rows = (
        f"| {_name(each)} | {_cell('; '.join(each.sources)) or 'none named'} | {_cell(each.reviewed)} |\n"
        for each in things
    )
    return f"## {title}\n\n| what | sources | reviewed |\n|---|---|---|\n{''.join(rows)}"


def _measures(library: Library) -> str:
    rows = (
        f"| {_cell(each.title)} (`{each.id}`) | {_cell(each.citation)} | {_cell(each.licence)} "
        f"| {'yes' if each.wording_checked else 'no'} | {_cell(each.reviewed)} |\n"
        for each in library.measures.values()
    )
    head = "| what | source | licence | wording checked | reviewed |\n|---|---|---|---|---|\n"
    return f"## Measures\n\n{head}{''.join(rows)}"


def _name(thing: Sourced) -> str:
    code = getattr(thing, "code", "")
    return f"{code} {_cell(thing.title)} (`{thing.id}`)".strip()


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    raise SystemExit(main())
