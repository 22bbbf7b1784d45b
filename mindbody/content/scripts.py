"""The body of a practice, read line by line: headings, spoken lines, pauses, bells and breaths."""

import re
from typing import Annotated, Final, TypeVar

from pydantic import BeforeValidator, Field

from mindbody.content.braces import read_braces, split_braces
from mindbody.content.gathering import hold_to_one_breath
from mindbody.content.markup import refuse_markup
from mindbody.content.notes import Notes
from mindbody.content.practice import Bell, BreatheFor, Part, Pause, ScriptItem, Spoken, When
from mindbody.content.sheets import Minutes, Region, Sheet, Words, minutes_of
from mindbody.content.source import Text
from mindbody.content.vocabulary import Anchor, ContentKind, Eyes, Position

LONGEST_SILENCE: Final = 60.0
"""Seconds. Longer silence unsettles people who are new to practice."""

_PAUSE: Final = re.compile(r"pause (\d+(?:\.\d+)?)s(?:\.\.(\d+(?:\.\d+)?)s)?")
_BREATHE: Final = re.compile(r"breathe ([A-Za-z0-9-]+) (\d+(?:\.\d+)?) min")
_COMMANDS: Final = "[bell], [bell soft], [pause 6s], [pause 6s..40s] or [breathe belly-breath 2 min]"


def _as_several(value: object) -> object:
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


class _Braces(Sheet):
    start: Minutes | None = Field(None, alias="from")
    body: Annotated[tuple[Region, ...], BeforeValidator(_as_several)] = ()
    eyes: Eyes | None = None
    anchor: Anchor | None = None
    position: Annotated[tuple[Position, ...], BeforeValidator(_as_several)] = ()


class _LineBraces(_Braces):
    say: Words | None = None


_B = TypeVar("_B", bound=_Braces)


def read_script(body: Text, notes: Notes) -> tuple[Part, ...]:
    """The parts of a script in order. A line is one spoken breath, one clip and one caption."""
    reader = _ScriptReader(notes)
    for number, line in enumerate(body.lines, start=body.first):
        reader.take(line.strip(), number)
    parts = reader.parts()
    if not parts:
        notes.wrong(body.first, "the script has no part; expected a heading like “## Opening”")
    return parts


class _ScriptReader:
    """Holds the part that is being read, and what its next pause belongs to."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._parts: list[Part] = []
        self._title = ""
        self._line = 0
        self._when = When()
        self._owner = When()
        self._items: list[ScriptItem] = []
        self._read: dict[tuple[type[_Braces], str], _Braces] = {}

    def parts(self) -> tuple[Part, ...]:
        """The parts read so far, the open one closed."""
        self._close()
        return tuple(self._parts)

    def take(self, line: str, number: int) -> None:
        """Read one line."""
        if not line:
            return
        if line.startswith("#"):
            self._open(line, number)
            return
        if not self._line:
            self._notes.wrong(
                number, "this line stands before the first part; expected a heading like “## Opening”"
            )
            self._line = number
        text, braces = split_braces(line, number, self._notes)
        if text.startswith("["):
            marks = self._marks(_Braces, braces, number)
            self._command(text, self._joined(self._when, marks, number), number)
        else:
            self._spoken(text, braces, number)

    def _open(self, line: str, number: int) -> None:
        self._close()
        if not re.match(r"## \S", line):
            self._notes.wrong(number, f"“{line[:20]}” is no heading of a part; expected “## Title”")
        title, braces = split_braces(line.lstrip("#"), number, self._notes)
        self._notes.words(number, title)
        self._when = self._owner = self._joined(When(), self._marks(_Braces, braces, number), number)
        self._title, self._line = title, number

    def _close(self) -> None:
        if not self._line:
            return
        if not self._items:
            self._notes.wrong(self._line, f"the part “{self._title}” is empty; expected lines under it")
        self._parts.append(
            Part(title=self._title, when=self._when, items=tuple(self._items), line=self._line)
        )
        self._items = []
        self._line = 0

    def _spoken(self, text: str, braces: str, number: int) -> None:
        marks = self._marks(_LineBraces, braces, number)
        when = self._joined(self._when, marks, number)
        if not text:
            self._notes.wrong(number, "there are no words before these braces; expected a line to speak")
            return
        refuse_markup(text, number, self._notes)
        hold_to_one_breath(text, number, self._notes)
        self._notes.words(number, text, graded=False)
        self._owner = when
        self._items.append(Spoken(text=text, say=marks.say or text, when=when, line=number))

    def _command(self, text: str, when: When, number: int) -> None:
        inner = text.removeprefix("[").removesuffix("]").strip()
        if inner in ("bell", "bell soft") and text.endswith("]"):
            self._owner = when
            self._items.append(Bell(soft=inner.endswith("soft"), when=when, line=number))
        elif (pause := _PAUSE.fullmatch(inner)) and text.endswith("]"):
            self._pause(pause, when, number)
        elif (breathe := _BREATHE.fullmatch(inner)) and text.endswith("]"):
            self._owner = when
            minutes = float(breathe[2])
            if not 0 < minutes <= 60:
                self._notes.wrong(
                    number, f"“{minutes:g} min” of one breath; expected more than 0, at most 60"
                )
            self._notes.refers(number, "breathe", ContentKind.BREATHS, breathe[1])
            self._items.append(BreatheFor(breath=breathe[1], minutes=minutes, when=when, line=number))
        else:
            self._notes.wrong(number, f"“{text}” is not known; expected {_COMMANDS}")

    def _pause(self, pause: re.Match[str], when: When, number: int) -> None:
        shortest = float(pause[1])
        longest = float(pause[2] or pause[1])
        if longest < shortest:
            self._notes.wrong(
                number, f"the pause goes from {shortest:g}s down to {longest:g}s; expected it to grow"
            )
            longest = shortest
        if longest > LONGEST_SILENCE:
            self._notes.wrong(
                number, f"a silence of {longest:g}s; expected at most {LONGEST_SILENCE:g}s, for it unsettles"
            )
        belongs = self._joined(self._owner, when, number)
        self._items.append(Pause(shortest=shortest, longest=longest, when=belongs, line=number))

    def _marks(self, sheet: type[_B], braces: str, number: int) -> _B:
        """What the braces of a line hold. The same ones stand on many lines, and are read once when sound."""
        known = self._read.get((sheet, braces))
        if isinstance(known, sheet):
            return known
        marks, sound = read_braces(sheet, braces or "{}", number, self._notes)
        if sound:
            self._read[sheet, braces] = marks
        return marks

    def _joined(self, outer: When, marks: "When | _Braces", number: int) -> When:
        """Both marks at once; two that shut each other out would never be played."""
        inner = marks if isinstance(marks, When) else _when(marks)
        for name, one, other in (
            ("eyes", outer.eyes, inner.eyes),
            ("anchor", outer.anchor, inner.anchor),
        ):
            if one is not None and other is not None and one != other:
                self._notes.wrong(
                    number, f"“{name}: {other}” stands inside “{name}: {one}”; expected the same, or none"
                )
        if outer.positions and inner.positions and not outer.positions & inner.positions:
            this, around = _spelled(inner.positions), _spelled(outer.positions)
            self._notes.wrong(
                number, f"“position: {this}” stands inside “position: {around}”; expected one of those"
            )
        return When(
            start=max(outer.start, inner.start),
            body=outer.body | inner.body,
            eyes=inner.eyes or outer.eyes,
            anchor=inner.anchor or outer.anchor,
            positions=(outer.positions & inner.positions) or inner.positions or outer.positions,
        )


def _when(marks: _Braces) -> When:
    return When(
        start=minutes_of(marks.start or ""),
        body=frozenset(marks.body),
        eyes=marks.eyes,
        anchor=marks.anchor,
        positions=frozenset(marks.position),
    )


def _spelled(positions: frozenset[Position]) -> str:
    return ", ".join(sorted(positions))
