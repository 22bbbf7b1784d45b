"""The words of our own windows and commands, held to the same rules as the lessons.

They are found in the source, so this works in a checkout alone.
"""

import ast
import re
from collections.abc import Iterable, Iterator
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

_FOR_TYPES: Final = frozenset({"annotation", "returns", "ctx", "op"})

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
    spoken: set[int] = set()
    waiting: list[ast.AST] = [ast.parse(source)]
    while waiting:
        node = waiting.pop()
        if _is_silent(node):
            continue
        inner: Iterable[ast.AST] = _inside(node)
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and (id(node) in spoken or _is_prose(node.value)):
                yield Words(node.lineno, node.value)
        elif isinstance(node, ast.JoinedStr):
            # A text put together is read as one.
            text = "".join(
                str(each.value) if isinstance(each, ast.Constant) else _A_WORD for each in node.values
            )
            if id(node) in spoken or _is_prose(text):
                yield Words(node.lineno, text)
            inner = [each.value for each in node.values if isinstance(each, ast.FormattedValue)]
        elif isinstance(node, ast.Call) and node.args and _called(node.func) in _SPOKEN:
            spoken.add(id(node.args[-1]))
        waiting.extend(inner)


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """What a node is made of, without what only a type checker reads."""
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, list):
            yield from (each for each in value if isinstance(each, ast.AST))
        elif isinstance(value, ast.AST) and field not in _FOR_TYPES:
            yield value


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
