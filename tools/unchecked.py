"""`python -m tools.unchecked`: what stands in the way of a release and can be read from the content.

A help line that nobody called, and the wording of a questionnaire that nobody compared. Exit 1 where any is.
"""

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.reading import read_library


def unchecked(library: Library) -> tuple[str, ...]:
    """A line each, in the order of the files."""
    lines = (
        f"help line not checked: {country.code}, {line.name}"
        for country in library.countries
        for line in country.lines
        if line.checked_on is None
    )
    measures = (
        f"wording not compared with its source: {measure.id}"
        for measure in library.measures.values()
        if not measure.wording_checked
    )
    return (*lines, *measures)


def main() -> int:
    """Print them; 1 when there is any."""
    library, _ = read_library(places.lessons())
    found = unchecked(library)
    print("\n".join(found) or "nothing is unchecked")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
