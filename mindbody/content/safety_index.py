"""The safety pages and help lines in one small file, so that help opens before any heavy reader is loaded."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mindbody.content.safety import Country, SafetyPage, Section, country_of

if TYPE_CHECKING:
    # The whole library names every kind of content, which the first window has no time for.
    from mindbody.content.library import Library

SAFETY_NAME: Final = "safety.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """The safety pages by id (`consent`, `help-now`, `red-flags`) and the countries with their lines."""

    pages: Mapping[str, SafetyPage]
    countries: tuple[Country, ...]

    def country(self, code: str) -> Country | None:
        return next((country for country in self.countries if country.code == code), None)


NOTHING: Final = Safety(pages={}, countries=())
"""What is there when the file is missing or damaged; the help page has a few words of its own for that."""


def safety_of(library: "Library") -> Safety:
    """The safety part of a whole library."""
    return Safety(pages=library.safety, countries=library.countries)


def read_safety(folder: Path) -> Safety:
    """The file beside the lessons; `NOTHING` when it is missing or damaged, for help must open anyway."""
    try:
        data = json.loads((folder / SAFETY_NAME).read_text("utf-8"))
        return Safety(
            pages={page["id"]: _page(page) for page in data["pages"]},
            countries=tuple(country_of(country) for country in data["countries"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return NOTHING


def write_safety(library: "Library", folder: Path) -> None:
    """Write the safety part of the library beside its lessons."""
    (folder / SAFETY_NAME).write_text(safety_text(safety_of(library)), "utf-8", newline="\n")


def safety_text(safety: Safety) -> str:
    """The file as it stands."""
    data = {
        "pages": [asdict(page) for page in safety.pages.values()],
        "countries": [asdict(country) for country in safety.countries],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _page(data: dict[str, Any]) -> SafetyPage:
    sections = tuple(Section(**{**each, "points": tuple(each["points"])}) for each in data["sections"])
    return SafetyPage(**{**data, "sections": sections, "sources": tuple(data["sources"])})
