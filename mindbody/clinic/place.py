"""Where a meeting stands, as the text that is kept at every step, so that a crash costs no place."""

import json
from dataclasses import replace
from typing import Any, Final

from mindbody.clinic.running import Cover, MeetingRun

_KEYS: Final = {"agenda", "spent", "index", "screen", "cover", "paused", "timer_at"}
_TOO_LONG: Final = 10**6
"""Seconds that no meeting has."""

_UNREADABLE: Final = "The place that was kept for this meeting can't be read."
_OTHER: Final = "The place that was kept is of another form of this meeting."


def to_json(run: MeetingRun) -> str:
    """The place of a run."""
    return json.dumps(
        {
            "agenda": [[each.number, each.what, each.seconds, each.skipped] for each in run.agenda],
            "spent": run.spent,
            "index": run.index,
            "screen": run.screen,
            "cover": run.cover,
            "paused": run.paused,
            "timer_at": run.timer_at,
        },
        separators=(",", ":"),
    )


def from_json(text: str, fresh: MeetingRun) -> MeetingRun:
    """The run that stood there. fresh: the same meeting at its beginning, as its file is now.

    Raises ValueError where the text is no place, or one of a meeting with other blocks, or with the same ones
    in another order of its file: its seconds would be given to the wrong block.
    """
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError(_UNREADABLE) from None
    if not isinstance(kept, dict) or kept.keys() != _KEYS:
        raise ValueError(_UNREADABLE)
    agenda = _rows(kept["agenda"])
    if sorted((number, what) for number, what, _, _ in agenda) != [(e.number, e.what) for e in fresh.agenda]:
        raise ValueError(_OTHER)
    spent = kept["spent"]
    if not isinstance(spent, list) or len(spent) != len(agenda) or not all(map(_seconds, spent)):
        raise ValueError(_UNREADABLE)
    planned = tuple(
        replace(fresh.agenda[number], seconds=seconds, skipped=skipped)
        for number, _, seconds, skipped in agenda
    )
    run = replace(fresh, agenda=planned, spent=tuple(map(float, spent)))
    return _at(run, kept)


def _at(run: MeetingRun, kept: dict[str, Any]) -> MeetingRun:
    index, screen, cover, paused = kept["index"], kept["screen"], kept["cover"], kept["paused"]
    timer_at = kept["timer_at"]
    if not _whole(index) or not index < len(run.agenda) or not _whole(screen) or not isinstance(paused, bool):
        raise ValueError(_UNREADABLE)
    if timer_at is not None and not _seconds(timer_at):
        raise ValueError(_UNREADABLE)
    if cover is not None and cover not in list(Cover):
        raise ValueError(_UNREADABLE)
    return replace(
        run,
        index=index,
        screen=min(screen, run.agenda[index].screens - 1),
        cover=None if cover is None else Cover(cover),
        paused=paused,
        timer_at=None if timer_at is None else float(timer_at),
    )


def _rows(rows: object) -> list[tuple[int, str, int, bool]]:
    if not isinstance(rows, list):
        raise ValueError(_UNREADABLE)
    found = []
    for row in rows:
        match row:
            case [number, str(what), seconds, bool(skipped)] if _whole(number) and _whole(seconds):
                found.append((number, what, seconds, skipped))
            case _:
                raise ValueError(_UNREADABLE)
    return found


def _whole(value: object) -> bool:
    return isinstance(value, int) and _seconds(value)


def _seconds(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < _TOO_LONG
