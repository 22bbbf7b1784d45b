"""What the papers of ten meetings cost, and how long the window is held up at a time while they are made."""

import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tools.bench.table import Row

ROUNDS: Final = 3


def rows() -> list[Row]:
    """The best of three, set and written, beside the same words poured into one plain document of Qt's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        ours = min(_ours(Path(folder) / "ours.pdf") for _ in range(ROUNDS))
        plain = min(_plain(Path(folder) / "plain.pdf") for _ in range(ROUNDS))
    app.processEvents()
    seconds, held, sheets = ours
    return [
        Row(
            "papers of ten meetings, one PDF",
            f"{seconds:.1f} s ({sheets} sheets)",
            "at most 5 s",
            f"{seconds / plain:.1f} times one plain QTextDocument, {plain:.1f} s",
        ),
        Row("the longest that they hold up the window", f"{held * 1000:.0f} ms", "at most 100 ms", ""),
    ]


def _ours(path: Path) -> tuple[float, float, int]:
    from mindbody import places
    from mindbody.clinic.series import series
    from mindbody.content.reading import read_library
    from mindbody.paper.book import Book
    from mindbody.paper.packs.pack import pages_of_all, title_of
    from mindbody.paper.packs.wish import Wish
    from mindbody.paper.sheet import Sheet
    from mindbody.ui.theme.fonts import load_family

    library, _ = read_library(places.lessons())
    meetings, family = series(library), load_family()
    start = time.perf_counter()
    pieces = tuple(pages_of_all(meetings, library, Wish()))
    book = Book(title_of(meetings), pieces, Sheet.A4, family)
    held = max(_longest(book.set()), _longest(book.saving(path)))
    return time.perf_counter() - start, held, book.sheets


def _longest(steps: Iterable[float]) -> float:
    longest, before = 0.0, time.perf_counter()
    for _ in steps:
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    return max(longest, time.perf_counter() - before)


def _plain(path: Path) -> float:
    from PySide6.QtGui import QPdfWriter, QTextDocument

    from mindbody import places
    from mindbody.clinic.series import series
    from mindbody.content.reading import read_library
    from mindbody.paper.packs.pack import pages_of_all
    from mindbody.paper.packs.wish import Wish
    from mindbody.paper.wording import all_words

    library, _ = read_library(places.lessons())
    pieces = tuple(pages_of_all(series(library), library, Wish()))
    start = time.perf_counter()
    document = QTextDocument("\n".join(all_words(piece.page) for piece in pieces))
    document.print_(QPdfWriter(str(path)))
    return time.perf_counter() - start
