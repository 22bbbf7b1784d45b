"""A translation file of Qt Linguist (.ts): read, brought up to date with the source, written."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape

from tools.words.finding import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """How a word is said in the other language. unfinished: nobody has said yes to it. files: where it is."""

    text: str = ""
    unfinished: bool = True
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A whole file. language: its code, such as `es`."""

    language: str
    said: Mapping[Word, Said] = field(default_factory=dict)

    @property
    def unfinished(self) -> tuple[Word, ...]:
        return tuple(word for word, said in self.said.items() if said.unfinished)


def read_translation(path: Path) -> Translation:
    """Raises OSError, or ET.ParseError when it is not such a file."""
    whole = ET.fromstring(path.read_text("utf-8"))
    said: dict[Word, Said] = {}
    for context in whole.iterfind("context"):
        for message in context.iterfind("message"):
            translated = message.find("translation")
            kind = "unfinished" if translated is None else translated.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            word = Word(context.findtext("name", ""), message.findtext("source", ""))
            said[word] = Said(
                text=(translated.text or "") if translated is not None else "",
                unfinished=kind == "unfinished",
                files=tuple(each.get("filename", "") for each in message.iterfind("location")),
            )
    return Translation(language=whole.get("language", ""), said=said)


def brought_up_to_date(old: Translation, words: Mapping[Word, tuple[str, ...]]) -> Translation:
    """The same for the words that are there now. One that only moved to another context takes its translation
    along; one that is also said elsewhere is suggested what is said there, and stays unfinished."""
    moved = {word.source: said for word, said in old.said.items() if word not in words and said.text}
    alike = {word.source: said for word, said in old.said.items() if said.text}

    def found(word: Word) -> Said:
        if word in old.said:
            return old.said[word]
        if word.source in moved:
            return moved[word.source]
        if word.source in alike:
            return replace(alike[word.source], unfinished=True)
        return Said()

    said = {word: replace(found(word), files=_from_here(files)) for word, files in words.items()}
    return replace(old, said=said)


def _from_here(files: Iterable[str]) -> tuple[str, ...]:
    """From `mindbody/words` on, where the file lies."""
    return tuple(f"../{file.removeprefix('mindbody/')}" for file in files)


def write_translation(translation: Translation, path: Path) -> None:
    """Raises OSError."""
    path.write_text(text_of(translation), "utf-8", newline="\n")


def text_of(translation: Translation) -> str:
    """The file as Linguist writes it. Files are named without lines, which move with every change."""
    by_context: dict[str, list[Word]] = {}
    for word in translation.said:
        by_context.setdefault(word.context, []).append(word)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{translation.language}" sourcelanguage="en">',
    ]
    for context in sorted(by_context):
        lines += ["<context>", f"    <name>{_xml(context)}</name>"]
        for word in by_context[context]:
            lines += _message(word, translation.said[word])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(word: Word, said: Said) -> Iterable[str]:
    kind = ' type="unfinished"' if said.unfinished else ""
    yield "    <message>"
    for file in said.files:
        yield f'        <location filename="{file}"/>'
    yield f"        <source>{_xml(word.source)}</source>"
    yield f"        <translation{kind}>{_xml(said.text)}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
