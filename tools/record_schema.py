"""`python -m tools.record_schema`: the form of an export as a JSON Schema.

The tables say which columns there are and what may stand in them; `docs/RECORD.md` says in plain words what
they mean.
"""

import json
import re
import sys
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from sqlalchemy import JSON, Column, Date, Float, Integer, Table

from mindbody.record.export import FORMAT, VERSION
from mindbody.record.profile import Profile
from mindbody.record.rows import Ending, LessonState
from mindbody.record.schema import SCHEMA
from mindbody.record.tables import Base, UtcTime

DOCS: Final = Path(__file__).parent.parent / "docs"
PAGE: Final = DOCS / "RECORD.md"
TARGET: Final = DOCS / "record.schema.json"

_CLOSED: Final = {("session", "ending"): Ending, ("lesson_mark", "state"): LessonState}
_EITHER: Final = {"rating": ("value", "word", "reason"), "measure_answer": ("value", "reason")}
"""Tables of which one of these columns must have a value."""

_COMMON: Final = ("id", "at", "utc_offset", "local_day")
"""The columns that every table has."""

_PLAIN: Final = {str: "string", bool: "boolean", int: "integer", float: "number"}

Schema = dict[str, Any]


class Undescribed(LookupError):  # noqa: N818  it reads as a sentence where it is caught
    """Something leaves that the page says nothing about."""


class Page:
    """What the page says of each name, by section."""

    def __init__(self, text: str) -> None:
        self._said: dict[str, dict[str, str]] = {}
        section = ""
        for line in text.splitlines():
            if line.startswith("#"):
                section = line.lstrip("# ").strip("`")
            elif row := re.fullmatch(r"\| `([^`]+)` \| (.+) \|", line):
                self._said.setdefault(section, {})[row[1]] = row[2].replace("`", "")

    def of(self, section: str, name: str) -> str:
        """Raises Undescribed."""
        try:
            return self._said[section][name]
        except KeyError:
            raise Undescribed(f"docs/RECORD.md says nothing about {name} under {section}.") from None

    @property
    def names(self) -> dict[str, set[str]]:
        """Everything that the page describes, by section."""
        return {section: set(rows) for section, rows in self._said.items()}


def schema(page: Page) -> Schema:
    """The whole schema. Raises Undescribed."""
    tables = {table.name: _table(page, table) for table in Base.metadata.sorted_tables}
    parts: dict[str, Schema] = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "made_by": {"type": "string"},
        "made_at": {"type": "string", "format": "date-time"},
        "schema": {"const": SCHEMA},
        "record": {"type": "string"},
        "profile": _dataclass(page, Profile, ""),
        "tables": _object(tables),
    }
    for name, part in parts.items():
        parts[name] = {"description": page.of("The file", name), **part}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A MindBody record as a file",
        **_object(parts),
    }


def as_text(made: Schema) -> str:
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def main() -> int:
    """Write the schema; 1 when the page does not describe everything."""
    try:
        made = schema(Page(PAGE.read_text("utf-8")))
    except Undescribed as lack:
        print(lack, file=sys.stderr)
        return 1
    TARGET.write_text(as_text(made), "utf-8")
    return 0


def _object(properties: dict[str, Schema], *, closed: bool = True) -> Schema:
    made: Schema = {"type": "object", "required": list(properties), "properties": properties}
    return {**made, "additionalProperties": False} if closed else made


def _table(page: Page, table: Table) -> Schema:
    row = _object({column.name: _column(page, table.name, column) for column in table.columns})
    if table.name in _EITHER:
        row["anyOf"] = [{"properties": {name: {"not": {"type": "null"}}}} for name in _EITHER[table.name]]
    return {"type": "array", "items": row}


def _column(page: Page, table: str, column: "Column[Any]") -> Schema:
    section = "Every row" if column.name in _COMMON else table
    return {"description": page.of(section, column.name), **_type(table, column)}


def _type(table: str, column: "Column[Any]") -> Schema:
    if isinstance(column.type, JSON):
        return {"type": "object"} if column.name == "plan" else {}
    if closed := _CLOSED.get((table, column.name)):
        return {"enum": [*(str(each) for each in closed), *([None] if column.nullable else [])]}
    if isinstance(column.type, UtcTime):
        found: Schema = {"type": "string", "format": "date-time"}
    elif isinstance(column.type, Date):
        found = {"type": "string", "format": "date"}
    elif isinstance(column.type, Integer):
        found = {"type": "integer"}
    elif isinstance(column.type, Float):
        found = {"type": "number"}
    else:
        found = {"type": "string"}
    return {**found, "type": [found["type"], "null"]} if column.nullable else found


def _dataclass(page: Page, kind: type, above: str) -> Schema:
    hints = get_type_hints(kind)
    made = {}
    for each in fields(kind):
        name = f"{above}{each.name}"
        if name != "unknown":
            made[each.name] = {
                "description": page.of("The profile", name),
                **_value(page, hints[each.name], name),
            }
    # What a later version adds to a profile is kept by an earlier one.
    return _object(made, closed=False)


def _value(page: Page, hint: Any, name: str) -> Schema:
    if get_origin(hint) in (Union, UnionType):
        options = [_value(page, option, name) for option in get_args(hint) if option is not type(None)]
        return {"anyOf": [*options, {"type": "null"}]}
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass(page, hint, f"{name}.")
    if get_origin(hint) is frozenset:
        return {"type": "array", "items": {"type": "string"}, "uniqueItems": True}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(page, get_args(hint)[0], name)}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [each.value for each in hint]}
    return {"type": _PLAIN[hint]}


if __name__ == "__main__":
    sys.exit(main())
