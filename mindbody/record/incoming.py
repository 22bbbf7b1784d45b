"""Reads an export strictly: every row of the right form, every reference in it, or one sentence that says
what is wrong and where."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mindbody.content.translatable import Translatable
from mindbody.record.export import FORMAT, VERSION
from mindbody.record.incoming_rows import NotTakenIn, RowReader, Rows
from mindbody.record.schema import SCHEMA
from mindbody.record.tables import RECORD_ID, Base
from mindbody.record.text import UnkeepableText, check_keepable

LARGEST_BYTES: Final = 500_000_000
DEEPEST: Final = 100
"""Levels of lists and named values in one another. What looks through them must come to an end."""

_FIRST_WITH_ID: Final = 2
"""The schema from which on a record has an id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a file holds. record: the id of the record it came from, None in a file of the first version.
    profile: the choices, as plain values. rows: by table, with values as the record keeps them."""

    path: Path
    record: str | None
    profile: Mapping[str, Any]
    rows: Rows


def read_export(path: Path) -> Incoming:
    """What an export holds. Raises NotTakenIn."""
    whole = _object(path)
    schema = whole.get("schema")
    if whole.get("format") != FORMAT or not isinstance(schema, int) or isinstance(schema, bool):
        raise NotTakenIn(
            Translatable("{file} is not a file that MindBody saved, so it was left as it is.", file=path.name)
        )
    if schema > SCHEMA or _version(whole) > VERSION:
        raise NotTakenIn(
            Translatable(
                "{file} was saved by a newer MindBody. Please take it in with that version, or a later one.",
                file=path.name,
            )
        )
    tables = whole.get("tables")
    if not isinstance(tables, dict):
        raise NotTakenIn(
            Translatable(
                "{file} holds no tables. You might save it again where it came from.", file=path.name
            )
        )
    known = {table.name: table for table in Base.metadata.sorted_tables}
    if strange := [name for name in tables if name not in known]:
        raise NotTakenIn(
            Translatable(
                "{file} holds a table “{what}” that this version does not know.",
                file=path.name,
                what=strange[0],
            )
        )
    reader = RowReader(path.name, schema)
    rows = {name: reader.table(table, tables.get(name, [])) for name, table in known.items()}
    reader.hold_rules(rows)
    profile = whole.get("profile")
    return Incoming(
        path=path,
        record=_record(path, whole.get("record"), rows["meta"], schema),
        profile=profile if isinstance(profile, dict) else {},
        rows=rows,
    )


def _object(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise NotTakenIn(
                Translatable("{file} is larger than 500 MB, which no record is.", file=path.name)
            )
        text = path.read_text("utf-8-sig")
        found = json.loads(text, parse_constant=_refuse, object_pairs_hook=_once)
    except OSError as error:
        raise NotTakenIn(
            Translatable(
                "{file} can't be read ({reason}).",
                file=path.name,
                reason=(error.strerror or str(error)).lower(),
            )
        ) from None
    except json.JSONDecodeError as error:
        raise NotTakenIn(
            Translatable(
                "{file} breaks off or is damaged at line {lineno}. You might copy or save it again.",
                file=path.name,
                lineno=error.lineno,
            )
        ) from None
    except (ValueError, RecursionError) as error:
        reason = f" ({error})" if isinstance(error, _TwiceError) else ""
        raise NotTakenIn(
            Translatable("{file} is not a file that MindBody saved{reason}.", file=path.name, reason=reason)
        ) from None
    if not isinstance(found, dict):
        raise NotTakenIn(
            Translatable("{file} is not a file that MindBody saved, so it was left as it is.", file=path.name)
        )
    if _deeper_than(found, DEEPEST):
        raise NotTakenIn(
            Translatable("{file} is nested deeper than any file that MindBody saved.", file=path.name)
        )
    try:
        check_keepable(found)
    except UnkeepableText:
        raise NotTakenIn(
            Translatable("{file} holds a broken character. You might save it again.", file=path.name)
        ) from None
    return found


def _deeper_than(found: object, levels: int) -> bool:
    layer = [found]
    for _ in range(levels):
        layer = [
            inner
            for each in layer
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
            if isinstance(inner, dict | list)
        ]
    return bool(layer)


class _TwiceError(ValueError):
    """A name stands twice in one object."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError("a name stands in it twice")
    return found


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")


def _version(whole: Mapping[str, Any]) -> int:
    version = whole.get("version", VERSION)
    return version if isinstance(version, int) else VERSION + 1


def _record(path: Path, told: object, meta: Sequence[Mapping[str, Any]], schema: int) -> str | None:
    if schema < _FIRST_WITH_ID:
        return None
    record = next((row["value"] for row in meta if row["name"] == RECORD_ID), "")
    if not record or record != told:
        raise NotTakenIn(Translatable("{file} does not say whose record it holds.", file=path.name))
    return str(record)
