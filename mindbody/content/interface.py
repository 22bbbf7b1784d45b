"""The words of our own windows and commands, held to the same rules as the lessons.

They are found in the source, so this works in a checkout alone.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from mindbody.content.findings import Finding
from mindbody.content.grade import MOST, hard_words, is_graded, reading_grade
from mindbody.content.language import forbidden, unkind

ROOMS: Final = ("ui", "paper", "cli", "wiring", "session", "record")
"""The rooms of the house whose words people read."""

_NO_WORDS: Final = frozenset({"log", "logging", "re", "warnings", "setObjectName", "setattr", "getattr"})
"""Calls whose texts nobody reads on a screen."""

_SPOKEN: Final = frozenset({"tr", "translate", "say", "print"})
"""Calls whose texts are for people, also when they are one word."""

_CODE: Final = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE)\b|.*[{;]\s*[a-z-]+\s*:", re.DOTALL)
"""The beginning of SQL, or a line of a style sheet."""

_A_WORD: Final = "x"
"""Stands where a value is put into a text."""


class Words(NamedTuple):
    """A text that people read, and the line it begins on."""

    line: int
    text: str


def interface_findings(root: Path) -> tuple[Finding, ...]:
    """What breaks a rule of language, is hard to read or uses a hard word, by file and line. root: the folder
    of the checkout."""
    found: list[Finding] = []
    for room in ROOMS:
        for path in sorted((root / "mindbody" / room).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            for words in words_in(path.read_text("utf-8")):
                found.extend(Finding(name, words.line, message) for message in _said(words.text))
    return tuple(sorted(set(found)))


def _said(text: str) -> Iterator[str]:
    for phrase, instead in (*forbidden(text), *unkind(text)):
        yield f"“{phrase}” is not how we speak; expected other words: {instead}"
    if is_graded(text):
        grade = reading_grade(text)
        if round(grade, 1) > MOST:
            start = " ".join(text.split()[:5])
            yield f"“{start} ...” reads at grade {grade:.1f}; expected at most {MOST} (shorter words)"
        return
    for word, instead in hard_words(text):
        yield f"“{word}” is a hard word; expected {instead}"


def words_in(source: str) -> Iterator[Words]:
    """The texts of a module that look like words for people: more than one word, or what is given to `tr`."""
    yield from _Reader(ast.parse(source)).words()


class _Reader:
    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._spoken = {
            id(given)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and _called(node.func) in _SPOKEN
            for given in node.args[-1:]
        }

    def words(self) -> Iterator[Words]:
        for node in self._read(self._tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield from self._kept(node, node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = (
                    str(part.value) if isinstance(part, ast.Constant) else _A_WORD for part in node.values
                )
                yield from self._kept(node, "".join(parts))

    def _kept(self, node: ast.expr, text: str) -> Iterator[Words]:
        if id(node) in self._spoken or _is_prose(text):
            yield Words(node.lineno, text)

    def _read(self, node: ast.AST) -> Iterator[ast.AST]:
        """Every node that may hold words, from the top; a text put together is given as one."""
        if _is_silent(node):
            return
        yield node
        if isinstance(node, ast.JoinedStr):
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield from self._read(part.value)
            return
        for field, value in ast.iter_fields(node):
            if field in ("annotation", "returns"):
                continue
            for inner in value if isinstance(value, list) else [value]:
                if isinstance(inner, ast.AST):
                    yield from self._read(inner)


def _is_silent(node: ast.AST) -> bool:
    """A call that writes to a log, builds a pattern, and the like; or a bare text that explains a name."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if not isinstance(node, ast.Call):
        return False
    owner = _called(node.func.value) if isinstance(node.func, ast.Attribute) else ""
    return _called(node.func) in _NO_WORDS or owner in _NO_WORDS


def _called(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _is_prose(text: str) -> bool:
    """Two words with a space between, and none of the signs of code, style sheets or SQL."""
    if _CODE.match(text):
        return False
    words = text.split()
    letters = sum(each.isalpha() or each.isspace() for each in text)
    return len(words) > 1 and letters > 0.75 * len(text) and not text.isupper()
