"""Pictures of the papers of a meeting, sheet by sheet, and of the part of a page where they are chosen."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mindbody.content.library import Library

NAME: Final = "papers"
MEETINGS: Final = ("g1", "g10")
ALIASES: Final = ("Rosa", "Wolfeschlegelsteinhausenbergerdorff von der langen Brücke am See")
WIDE: Final = 620


def papers(out: Path) -> Iterator[str]:
    """The first and the last meeting, ordinary and large, and the choice of papers in every theme."""
    from PySide6.QtWidgets import QApplication

    from mindbody import places
    from mindbody.content.reading import read_library
    from mindbody.ui.shell.dress import FUSION

    app = QApplication.instance() or QApplication(["papers", *FUSION])
    library, _ = read_library(places.lessons())
    for code in MEETINGS:
        for large in (False, True):
            yield from _sheets(library, code, out / f"{code}-{'large' if large else 'ordinary'}", large=large)
    yield from _choices(library, out)
    app.processEvents()


def _sheets(library: "Library", code: str, out: Path, *, large: bool) -> Iterator[str]:
    from mindbody.paper.book import Book
    from mindbody.paper.packs.pack import pages, title_of
    from mindbody.paper.packs.wish import Wish
    from mindbody.paper.sheet import Sheet
    from mindbody.ui.theme.fonts import load_family

    meeting = library.meeting(code)
    pieces = tuple(pages(meeting, library, Wish(large=large, aliases=ALIASES)))
    book = Book(title_of((meeting,)), pieces, Sheet.A4, load_family())
    for _ in book.set():
        pass
    out.mkdir(parents=True, exist_ok=True)
    for index in range(book.sheets):
        made = out / f"{index + 1:02}.png"
        book.picture(index, WIDE).save(str(made))
        yield str(made)


def _choices(library: "Library", out: Path) -> Iterator[str]:
    from mindbody.ui.pages.clinic.handing_out import HandingOutPart
    from mindbody.ui.theme.fonts import load_family
    from mindbody.ui.theme.look import Look, Theme
    from mindbody.ui.viewmodels.clinic.handing_out import HandingOutViewModel

    family = load_family()
    for theme in (Theme.DAY, Theme.NIGHT, Theme.CONTRAST):
        for scale in (1.0, 2.0):
            look = Look(theme=theme, scale=scale, family=family, reduced_motion=True)
            model = HandingOutViewModel(library, family)
            model.show_meeting(library.meeting("g1"), ALIASES)
            part = HandingOutPart(look, model)
            part.resize(1000, part.heightForWidth(1000))
            part.show()
            made = out / f"choice-{theme.value}-{scale * 100:.0f}.png"
            part.grab().save(str(made))
            yield str(made)
            part.close()
            part.deleteLater()
