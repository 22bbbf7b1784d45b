"""A page as HTML that stands by itself: one file, no script, nothing fetched, in reading order."""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from mindbody.paper.page import Grid, Page, Section, Spark
from mindbody.record.whole_file import write_whole

_STYLE: Final = """
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; background: #fff; color: #22302f;
  font: 1.05rem/1.5 "Atkinson Hyperlegible", Verdana, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .2rem; }
h2 { font-size: 1.15rem; margin: 1.4rem 0 .3rem; }
h3, h4, h5 { font-size: 1rem; margin: 1rem 0 .2rem; }
p, ul { margin: .3rem 0; }
table { border-collapse: collapse; margin: .4rem 0; }
th, td { border-bottom: 1px solid #8a9795; padding: .25rem 1rem .25rem 0; text-align: start;
  vertical-align: top; }
.to-write td, .to-write th { border: 1px solid #8a9795; padding: .6rem .5rem; }
.blank { border-bottom: 1px solid #8a9795; padding-bottom: 1.6rem; }
footer { margin-top: 1.6rem; font-size: .9rem; color: #4d5b59; }
svg { display: block; max-width: 100%; height: auto; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } }
"""

WIDE: Final = 480.0
TALL: Final = 60.0


def as_html(page: Page) -> str:
    """The whole file."""
    return "".join(_lines(page))


def save_html(page: Page, path: Path) -> None:
    """Write the file, whole or not at all. Raises OSError."""
    write_whole(path, as_html(page))


def head_markup(title: str, page: Page) -> str:
    """All that comes before the content of a file. page: whose language and direction it has."""
    direction = "rtl" if page.right_to_left else "ltr"
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{escape(page.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )


def _lines(page: Page) -> Iterator[str]:
    yield head_markup(page.title, page)
    yield "<main>\n"
    # What a person wrote may run the other way than the page.
    yield f'<h1 dir="auto">{escape(page.title)}</h1>\n'
    if page.under:
        yield paragraph_markup(page.under)
    for section in page.sections:
        yield from section_markup(section)
    yield "</main>\n"
    if page.foot:
        yield f"<footer>{paragraph_markup(page.foot)}</footer>\n"
    yield "</body>\n</html>\n"


def section_markup(section: Section, *, deeper: int = 0) -> Iterator[str]:
    """What stands under a heading. deeper: levels that the page itself stands below its usual place."""
    level = section.level + deeper
    yield "<section>\n"
    if section.title:
        yield f'<h{level} dir="auto">{escape(section.title)}</h{level}>\n'
    for words in section.words:
        yield paragraph_markup(words)
    if section.spark is not None:
        yield _svg(section.spark)
    if section.grid is not None:
        yield from _table(section.grid)
    if section.points:
        yield "<ul>\n"
        for point in section.points:
            yield f'<li dir="auto">{escape(point)}</li>\n'
        yield "</ul>\n"
    for blank in section.blanks:
        yield f'<p dir="auto" class="blank">{escape(blank)}</p>\n'
    yield "</section>\n"


def paragraph_markup(words: str) -> str:
    """A sentence or several, in whatever direction they are written."""
    return f'<p dir="auto">{escape(words)}</p>\n'


def _table(grid: Grid) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in grid.columns)
    kind = ' class="to-write"' if grid.to_write else ""
    yield f"<table{kind}>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"
    for name, *cells in grid.rows:
        told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        yield f'<tr><th scope="row" dir="auto">{escape(name)}</th>{told}</tr>\n'
    yield "</tbody>\n</table>\n"


def _svg(spark: Spark) -> str:
    runs = "".join(
        f'<polyline fill="none" stroke="#2e6b5e" stroke-width="2" points="'
        f'{" ".join(f"{x:.1f},{y:.1f}" for x, y in run)}"/>'
        if len(run) > 1
        else f'<circle fill="#2e6b5e" r="2.5" cx="{run[0][0]:.1f}" cy="{run[0][1]:.1f}"/>'
        for run in runs_of(spark, WIDE, TALL)
    )
    box = f'viewBox="-4 -4 {WIDE + 8:.0f} {TALL + 8:.0f}" width="{WIDE + 8:.0f}" height="{TALL + 8:.0f}"'
    return f'<svg role="img" aria-label="{escape(spark.words)}" {box}>{runs}</svg>\n'


def runs_of(spark: Spark, wide: float, tall: float) -> list[list[tuple[float, float]]]:
    """The points of the line, in runs without a gap; x from 0 to `wide`, y from 0 at the top to `tall`."""
    runs: list[list[tuple[float, float]]] = []
    step = wide / max(1, len(spark.values) - 1)
    span = spark.high - spark.low or 1.0
    open_run = False
    for number, value in enumerate(spark.values):
        if value is None:
            open_run = False
            continue
        if not open_run:
            runs.append([])
        open_run = True
        runs[-1].append((number * step, tall * (1 - (value - spark.low) / span)))
    return runs
