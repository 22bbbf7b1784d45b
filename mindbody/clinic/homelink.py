"""What a group did, for its members to go on with at home: a small file, or a short code on paper.

Both say which meeting it was and what belongs to it. Nothing in them is about a person or a group.
"""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from mindbody.content.library import Library
from mindbody.content.meeting import Block, BlockKind, Meeting
from mindbody.content.translatable import Translatable

FORMAT: Final = "mindbody-home-link-1"
LARGEST: Final = 10_000
"""Characters that no such file has."""

_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOST_NAMES: Final = 50
_MOST_MINUTES: Final = 240
_STRANGE: Final = Translatable("This is not a file that a MindBody group was given.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeLink:
    """What the group did, by ids. practice and breath: "" for none. minutes: those of the practice, 0 without
    one."""

    meeting: str
    lessons: tuple[str, ...]
    practice: str = ""
    breath: str = ""
    movements: tuple[str, ...] = ()
    minutes: int = 0


def link_of(meeting: Meeting, library: Library, skipped: Collection[int] = ()) -> HomeLink:
    """What a meeting holds for home. skipped: the numbers of the blocks, from 0, that it left out."""
    blocks = [block for number, block in enumerate(meeting.blocks) if number not in skipped]
    practised = _practised(blocks)
    return HomeLink(
        meeting=meeting.id,
        lessons=meeting.lessons,
        practice=practised.practice if practised else "",
        breath=next((block.breath for block in blocks if block.breath), ""),
        movements=tuple(dict.fromkeys(name for block in blocks for name in block.movements)),
        minutes=_minutes(practised, library) if practised else 0,
    )


def to_text(link: HomeLink) -> str:
    """The file. The same link makes the same text."""
    return json.dumps({"format": FORMAT, **asdict(link)}, indent=1) + "\n"


def from_text(text: str, library: Library) -> HomeLink:
    """What a file holds. Raises ValueError with one sentence for what is no such file, and for a link to
    something that the library does not have."""
    kept = _object(text)
    if kept.keys() != {"format", *HomeLink.__dataclass_fields__} or kept["format"] != FORMAT:
        raise ValueError(_STRANGE)
    link = HomeLink(
        meeting=_name(kept["meeting"]),
        lessons=_names(kept["lessons"]),
        practice=_name_or_none(kept["practice"]),
        breath=_name_or_none(kept["breath"]),
        movements=_names(kept["movements"]),
        minutes=_whole(kept["minutes"]),
    )
    _hold(link, library)
    return link


def _practised(blocks: list[Block]) -> Block | None:
    """The block of the meeting's practice: one that is there for it, before one that has it in passing."""
    having = [block for block in blocks if block.practice]
    return next((block for block in having if block.kind is BlockKind.PRACTISE), next(iter(having), None))


def _minutes(block: Block, library: Library) -> int:
    practice = library.practices.get(block.practice)
    return block.minutes if practice is None else min(block.minutes, int(practice.minutes[1]))


def _object(text: str) -> dict[str, Any]:
    if len(text) > LARGEST:
        raise ValueError(_STRANGE)
    try:
        kept = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise ValueError(_STRANGE) from None
    if not isinstance(kept, dict):
        raise ValueError(_STRANGE)
    return kept


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(_STRANGE)
    return found


def _name(value: object) -> str:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise ValueError(_STRANGE)
    return value


def _name_or_none(value: object) -> str:
    return "" if value == "" else _name(value)


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > _MOST_NAMES:
        raise ValueError(_STRANGE)
    return tuple(map(_name, value))


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST_MINUTES:
        raise ValueError(_STRANGE)
    return value


def _hold(link: HomeLink, library: Library) -> None:
    """Raises ValueError for the first thing that is not there."""
    wanted: tuple[tuple[str, tuple[str, ...], Mapping[str, object]], ...] = (
        (Translatable("meeting"), (link.meeting,), library.meetings),
        (Translatable("lesson"), link.lessons, library.lessons),
        (Translatable("practice"), (link.practice,), library.practices),
        (Translatable("breathing pattern"), (link.breath,), library.breaths),
        (Translatable("movement"), link.movements, library.movements),
    )
    for kind, names, shelf in wanted:
        for name in filter(None, names):
            if name not in shelf:
                raise ValueError(
                    Translatable(
                        "The {kind} “{name}” is not here; it may need a newer MindBody or a pack.",
                        kind=kind,
                        name=name,
                    )
                )
