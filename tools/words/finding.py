"""Finds every word for people in the source, with the context under which the app looks it up.

Qt's own lupdate reads Python by guess: of a free function that translates, as many of ours are, it takes the
class around the call for the context, or none, or does not see it, and the app looks in vain. Here the
context is the one that the running code asks for: the class of `self.tr`, the first argument of `translate`,
the context that a free function of ours hands on, or that of a `Translatable`.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from mindbody.content.translatable import CONTEXT

Speakers = Mapping[str, str]
"""Names of functions that translate their last argument, each with its context."""


class Word(NamedTuple):
    """A text as it stands in the source, and the context it is looked up in."""

    context: str
    source: str


class Unclear(NamedTuple):
    """A call that translates something whose text or context can't be told from the source."""

    file: str
    line: int
    call: str

    def __str__(self) -> str:
        told = f"{self.call} can't be looked up; expected a plain text, given to `self.tr`"
        return f"{self.file}:{self.line}: {told}"


class Found(NamedTuple):
    """Each word with the files it is in, in the order they are read; and what is unclear."""

    words: Mapping[Word, tuple[str, ...]]
    unclear: tuple[Unclear, ...]


def find_words(root: Path) -> Found:
    """All that the package translates. root: the folder of the checkout."""
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted((root / "mindbody").rglob("*.py"))
    }
    speakers = {file: _speakers(tree) for file, tree in trees.items()}
    words: dict[Word, dict[str, None]] = {}
    unclear: list[Unclear] = []
    for file, tree in trees.items():
        known = {**_borrowed(tree, speakers), **speakers[file]}
        for found in _Reader(file, known).read(tree):
            if isinstance(found, Unclear):
                unclear.append(found)
            else:
                words.setdefault(found, {})[file] = None
    return Found({word: tuple(files) for word, files in words.items()}, tuple(unclear))


def _speakers(tree: ast.AST) -> Speakers:
    """The functions of a module that hand the text they are given on to `translate`."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1:
            own = node.args.args[0].arg
            for call in _calls_in(node):
                match call:
                    case ast.Call(args=[ast.Constant(value=str(context)), ast.Name(id=name), *_]):
                        if _name(call.func) == "translate" and name == own:
                            found[node.name] = context
    return found


def _borrowed(tree: ast.AST, speakers: Mapping[str, Speakers]) -> Speakers:
    """The functions that a module has from others, under the names it gives them."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            theirs = speakers.get(f"{node.module.replace('.', '/')}.py", {})
            found |= {
                each.asname or each.name: theirs[each.name] for each in node.names if each.name in theirs
            }
    return found


def _calls_in(node: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(node) if isinstance(each, ast.Call))


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


class _Reader:
    """Goes through one module, and knows the class it is in."""

    def __init__(self, file: str, speakers: Speakers) -> None:
        self._file = file
        self._speakers = speakers

    def read(self, node: ast.AST, inside: str = "") -> Iterator[Word | Unclear]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, inside)
            yield from self.read(child, child.name if isinstance(child, ast.ClassDef) else inside)

    def _call(self, call: ast.Call, inside: str) -> Iterator[Word | Unclear]:
        match call:
            case ast.Call(func=ast.Name(id="Translatable")):
                yield from self._said(call, CONTEXT, call.args)
            case ast.Call(args=[ast.Attribute(attr="pattern")]):
                # Of a Translatable, which is found where it is made.
                pass
            case ast.Call(func=ast.Name(id=name), args=[text]) if name in self._speakers:
                yield from self._said(call, self._speakers[name], [text])
            case ast.Call(args=[ast.Constant(value=str(context)), ast.Name()]) if (
                _name(call.func) == "translate"
            ):
                # The function that hands on.
                pass
            case ast.Call(args=[ast.Constant(value=str(context)), text]) if _translates(call.func):
                yield from self._said(call, context, [text])
            case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr") | ast.Name(id="tr")):
                yield from self._said(call, inside, call.args)
            case ast.Call(
                func=ast.Attribute(attr="tr")
                | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")
                | ast.Name(id="translate")
            ):
                yield Unclear(self._file, call.lineno, ast.unparse(call))

    def _said(self, call: ast.Call, context: str, args: Iterable[ast.expr]) -> Iterator[Word | Unclear]:
        match list(args):
            case [ast.Constant(value=str(text))] if context:
                yield Word(context, text)
            case _:
                yield Unclear(self._file, call.lineno, ast.unparse(call))


def _translates(function: ast.expr) -> bool:
    """Whether a call with a context and a text translates it; `tr` is a short name that is given to it."""
    return _name(function) == "translate" or (isinstance(function, ast.Name) and function.id == "tr")
