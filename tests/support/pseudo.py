"""A language of nobody: each sentence in brackets, with accents, and two fifths longer than the English.

What is on a screen without brackets did not go through translation; what is cut off has no room for words
that are longer than ours.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mindbody.content.guide import Piece
from mindbody.content.languages import LANGUAGES
from mindbody.content.library import Library
from mindbody.content.sentences import sentences
from mindbody.ui.widgets.typeset import plain

LONGER = 0.4
_ACCENTS = str.maketrans("aeiouAEIOUcnsyz", "áéíóúÁÉÍÓÚçñšýž")
_KEPT = re.compile(r"(\{[^}]*\}|%n|&)")
_SAID = re.compile(r"\[[^\[\]]*(?:\]|…$)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_AROUND = " .,:;()“”…"
_SHORT = 9
_SHAPES = "dates"
"""The context of shapes of dates, whose letters are not words."""

_OTHERS = ("_Path",)
"""Widgets that show what neither we nor the files wrote: where a folder is."""


def pseudo(source: str) -> str:
    """A sentence of the app in the language of nobody. What is put into it stays."""
    said = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(source)
    )
    longer = "".join(" õõõ" for _ in range(round(len(source) * LONGER / 4)))
    return f"[{said}{longer}]"


class Pseudo(QTranslator):
    """Translates everything; shapes of dates come in brackets that Qt takes for words."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"'['{source}']'" if context == _SHAPES else pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802  Qt names it
        return False


@contextmanager
def spoken(app: QCoreApplication) -> Iterator[None]:
    """All that is made in here speaks the language of nobody."""
    translator = Pseudo()
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


def unsaid(page: QWidget, content: "Content") -> list[str]:
    """What is seen or heard on a page and was neither translated nor is content."""
    wrong = []
    for text in texts_of(page):
        left = left_over(text)
        if _LETTERS.search(left) and not _is_content(left, content):
            wrong.append(text)
    return wrong


def texts_of(page: QWidget) -> Iterator[str]:
    """All that is seen or heard on a page."""
    for widget in (page, *page.findChildren(QWidget)):
        shown = widget is page or widget.isVisibleTo(page)
        if shown and type(widget).__name__ not in _OTHERS:
            yield from _texts(widget)


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    yield widget.toolTip()
    if widget.accessibleName():
        yield widget.accessibleName()
    if widget.accessibleDescription():
        yield widget.accessibleDescription()


def left_over(text: str) -> str:
    """The text without all that is in brackets, also one within another."""
    while (less := _SAID.sub(" ", text)) != text:
        text = less
    return text


def _is_content(left: str, content: "Content") -> bool:
    """Whether what is left was all read from files."""
    lines = [line.strip(_AROUND).casefold() for line in re.split("[\n·]", left)]
    return all(content.holds(line) for line in lines)


@cache
def _names_of_days() -> frozenset[str]:
    locale = QLocale()
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = {locale.standaloneDayName(day, kind) for day in range(1, 8) for kind in kinds}
    return frozenset(
        days | {locale.standaloneMonthName(month, kind) for month in range(1, 13) for kind in kinds}
    )


@dataclass(frozen=True)
class Content:
    """The texts that come from files, in small letters: all of them, and the longer ones, longest first."""

    texts: frozenset[str]
    longer: tuple[str, ...]

    def holds(self, line: str) -> bool:
        """Whether all words of a line are from files: it is a text or the half of one, or is made of some."""
        if line in self.texts or (len(line) > _SHORT and any(line in text for text in self.longer)):
            return True
        for text in self.longer:
            line = line.replace(text, " ")
        return not (set(_LETTERS.findall(line)) - self.texts)


def content_of(library: Library, samples: Iterable[Path] = (), guide: Iterable[Piece] = ()) -> Content:
    """Every text of a library: whole, and by sentence; with the names of our languages, and of days. samples:
    modules with what a made-up person writes. guide: the user guide, a file too."""
    found = {*_names_of_days(), *LANGUAGES.values(), "MindBody", "kB"}
    _gather(library, found)
    _gather(tuple(guide), found)
    found |= {text for module in samples for text in _texts_in(module)}
    said = {plain(text).strip() for text in found}
    said |= {one.strip() for text in set(said) for one in sentences(text)}
    texts = frozenset(text.strip(_AROUND).casefold() for text in said)
    return Content(
        texts, tuple(sorted((text for text in texts if len(text) > _SHORT), key=len, reverse=True))
    )


def _texts_in(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _gather(value: Any, found: set[str]) -> None:
    if isinstance(value, str) and not isinstance(value, Enum):
        found.add(value)
    elif is_dataclass(value):
        for each in fields(value):
            _gather(getattr(value, each.name), found)
    elif isinstance(value, dict) or hasattr(value, "values"):
        for each in value.values():
            _gather(each, found)
    elif isinstance(value, list | tuple | frozenset | set):
        for each in value:
            _gather(each, found)
