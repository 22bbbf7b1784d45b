"""YAML 1.2 to plain data, with the line of every key, and every mistake named instead of the first alone.

Built on the parser's events rather than its constructors: no tag is ever obeyed, no reference ever
followed, and a duplicate key is a finding like any other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from mindbody.content.notes import Notes
from mindbody.content.source import Text

Where = tuple[str | int, ...]
"""The way to a value: keys, and places in lists from 0."""

DEEPEST: Final = 12
_NULL: Final = {"", "~", "null", "Null", "NULL"}
_TRUTH: Final = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_WHOLE: Final = re.compile(r"[-+]?[0-9]{1,15}")
_DECIMAL: Final = re.compile(r"[-+]?(\.[0-9]{1,15}|[0-9]{1,15}(\.[0-9]{0,15})?)([eE][-+]?[0-9]{1,2})?")
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class Yaml:
    """What a block of YAML holds. `whole` is False when its grammar broke and `data` is all there is."""

    first: int
    data: object = None
    lines: dict[Where, int] = field(default_factory=dict)
    whole: bool = True

    def line(self, where: Where) -> int:
        """The line of a key or list item, or of the nearest thing around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, self.first)

    def find(self, pattern: str) -> Iterator[tuple[Where, str]]:
        """The texts at a pattern of keys, `*` standing for any: `phases.*.do`. In order."""
        found: list[tuple[Where, object]] = [((), self.data)]
        for step in pattern.split("."):
            found = [inner for where, value in found for inner in _inside(where, value, step)]
        return ((where, value) for where, value in found if isinstance(value, str) and value)


def _inside(where: Where, value: object, step: str) -> Iterator[tuple[Where, object]]:
    if isinstance(value, dict):
        for key, one in value.items():
            if step in ("*", key):
                yield (*where, key), one
    elif isinstance(value, list) and step == "*":
        for index, one in enumerate(value):
            yield (*where, index), one


class _Grammar(YAML):
    """A parser that does not search the disk for plug-ins, which would take as long as a small block."""

    def official_plug_ins(self) -> list[str]:
        return []


def read_yaml(text: Text, notes: Notes) -> Yaml:
    """The plain data (dict, list, str, int, float, bool, None) of a block; mistakes go to the notes."""
    yaml = Yaml(first=text.first)
    builder = _Builder(yaml, notes)
    parser = _Grammar(typ="safe", pure=True, plug_ins=[])
    try:
        builder.build(parser.parse(text.whole + "\n"))
    except MarkedYAMLError as error:
        line = text.first + min(_line_of(error, text, builder.quoted), max(0, len(text.lines) - 1))
        notes.wrong(line, f"this can't be read as YAML: {_in_words(error)}")
        yaml.whole = False
    except (YAMLError, ValueError, IndexError, AssertionError, RecursionError, StopIteration) as error:
        # The parser answers a few byte sequences with plain Python errors.
        notes.wrong(text.first, f"this can't be read as YAML ({error}); expected `key: value` lines")
        yaml.whole = False
    notes.keep_front(yaml.data, yaml.lines)
    return yaml


def _line_of(error: MarkedYAMLError, text: Text, quoted: tuple[int, int]) -> int:
    """Where the mistake was made, from 0. The parser notices it later: a quotation mark, a bracket or a colon
    that was forgotten swallows the lines that follow. quoted: the first and last line of the quoted text that
    was read last."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return 0
    noticed = int(mark.line)
    begun = int(error.context_mark.line) if error.context_mark else noticed
    if str(error.context or "").startswith(("while parsing a flow", "while scanning a quoted", _A_KEY)):
        return begun
    first, last = quoted
    if last == noticed and first < last:
        return first
    if "mapping values are not allowed" in str(error.problem):
        while noticed > 0 and _runs_on(
            text.lines[noticed - 1], text.lines[min(noticed, len(text.lines) - 1)]
        ):
            noticed -= 1
    return noticed


_A_KEY: Final = "while scanning a simple key"
_WITH_COLON: Final = re.compile(r":(\s|$)")


def _runs_on(before: str, line: str) -> bool:
    """Whether a line has no colon, so that the next one was read as more of its text."""
    indent = len(line) - len(line.lstrip())
    return (
        bool(before.strip())
        and len(before) - len(before.lstrip()) == indent
        and not _WITH_COLON.search(before)
        and not before.lstrip().startswith(("-", "#"))
    )


def _in_words(error: MarkedYAMLError) -> str:
    problem = str(error.problem or error.context or error).strip()
    for sign, words in _ADVICE:
        if sign in problem:
            return f"{problem}; {words}"
    return f"{problem}; expected `key: value`, with quotes around a text that holds `: ` or `#`"


_ADVICE: Final = (
    ("mapping values are not allowed", 'expected straight quotes (") around a text that holds “: ”'),
    ("\\t", "expected spaces, not a tab, at the start of a line"),
    (
        "expected <block end>",
        "expected each quote closed, and this line to begin as far in as its neighbours",
    ),
    ("could not find expected ':'", "expected `key: value`"),
    ("while scanning a quoted scalar", "expected a closing quotation mark"),
    ("found unexpected end of stream", "expected a closing quotation mark or bracket"),
    ("expected ',' or", "expected a comma or the closing bracket"),
)


class _Builder:
    """Turns a stream of events into one value. Keeps going after a mistake where the grammar allows."""

    def __init__(self, yaml: Yaml, notes: Notes) -> None:
        self._yaml = yaml
        self._notes = notes
        self.quoted = (0, 0)
        """The first and the last line, from 0, of the quoted text that was read last."""

    def build(self, events: Iterator[Event]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents == 2:
                    self._wrong(event, "a second document begins here; expected one in each file")
            elif isinstance(event, NodeEvent):
                value = self._value(event, events, ())
                if documents == 1:
                    self._yaml.data = value

    def _wrong(self, event: Event, message: str) -> None:
        self._notes.wrong(self._line(event), message)

    def _line(self, event: Event) -> int:
        return int(self._yaml.first + event.start_mark.line)

    def _value(self, event: NodeEvent, events: Iterator[Event], where: Where) -> object:
        if len(where) > DEEPEST:
            raise ValueError(f"lists or keys lie more than {DEEPEST} deep")
        self._refuse_magic(event)
        match event:
            case MappingStartEvent():
                return self._mapping(events, where)
            case SequenceStartEvent():
                return self._sequence(events, where)
            case ScalarEvent():
                return self._scalar(event)
        return None

    def _refuse_magic(self, event: NodeEvent) -> None:
        if isinstance(event, AliasEvent):
            self._wrong(
                event, f"“*{event.anchor}” points to another place; expected the text itself (or quotes)"
            )
        elif event.anchor is not None:
            self._wrong(
                event, f"“&{event.anchor}” marks a place to point to; expected plain text (or quotes)"
            )
        tag = getattr(event, "tag", None)
        if tag is not None and str(tag) != "!":
            self._wrong(event, f"the tag “{tag}” is not used here; expected plain values (or quotes)")

    def _mapping(self, events: Iterator[Event], where: Where) -> dict[str, object]:
        data: dict[str, object] = {}
        while not isinstance(event := next(events), MappingEndEvent):
            line = self._line(event)
            key = self._key(event, events, where)
            inside = (*where, key)
            again = key in data
            if again:
                first = self._yaml.lines[inside]
                self._wrong(
                    event, f"the key “{key}” stands here again (first on line {first}); expected it once"
                )
            else:
                self._yaml.lines[inside] = line
            value_event = next(events)
            if not isinstance(value_event, NodeEvent):
                raise ValueError(f"the key “{key}” has no value")
            value = self._value(value_event, events, (*where, f"{key} again") if again else inside)
            data.setdefault(key, value)
        return data

    def _key(self, event: Event, events: Iterator[Event], where: Where) -> str:
        if isinstance(event, ScalarEvent):
            self._refuse_magic(event)
            return str(event.value)
        self._wrong(event, "a list or a group of keys stands where one key was expected")
        if isinstance(event, NodeEvent):
            self._value(event, events, (*where, "?"))
        return "?"

    def _sequence(self, events: Iterator[Event], where: Where) -> list[object]:
        data: list[object] = []
        while not isinstance(event := next(events), SequenceEndEvent):
            inside = (*where, len(data))
            self._yaml.lines[inside] = self._line(event)
            if not isinstance(event, NodeEvent):
                raise ValueError("a list is broken off")
            data.append(self._value(event, events, inside))
        return data

    def _scalar(self, event: ScalarEvent) -> object:
        text = str(event.value)
        if event.style in ("'", '"'):
            self.quoted = (int(event.start_mark.line), int(event.end_mark.line))
        if _LONE_SURROGATE.search(text):
            self._wrong(
                event, "half of a character (a lone surrogate) stands here; expected whole characters"
            )
            return _LONE_SURROGATE.sub("?", text)
        if not event.style and text.startswith(("“", "”")) and text.endswith(("“", "”")):
            self._wrong(event, 'curly quotation marks stand around a text; expected straight ones (")')
        return text if event.style else _plain(text)


def _plain(text: str) -> object:
    if text in _NULL:
        return None
    if text in _TRUTH:
        return _TRUTH[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text
