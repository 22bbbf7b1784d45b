"""Everything that stands on a page as plain text, in reading order."""

from collections.abc import Iterator

from mindbody.paper.page import Page


def all_words(page: Page) -> str:
    """One line for each title, sentence, row and point."""
    return "\n".join(_lines(page))


def _lines(page: Page) -> Iterator[str]:
    yield page.title
    if page.under:
        yield page.under
    for section in page.sections:
        yield section.title
        yield from section.words
        if section.grid is not None:
            yield from (": ".join(row) for row in section.grid.rows)
        yield from section.points
        yield from (blank for blank in section.blanks if blank)
    if page.foot:
        yield page.foot
