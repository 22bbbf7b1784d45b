"""A person's settings: one small JSON file beside their record, read before the first picture is drawn."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import BODY_REGIONS, Anchor, Position

FILE_NAME: Final = "profile.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """How loud each part of the sound is, 0 to 1."""

    voice: float = 1.0
    background: float = 0.5
    bell: float = 0.7
    tone: float = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The one person to reach on a bad day, under a name of the person's own choosing."""

    name: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a person has chosen. The defaults are what a new person gets.

    `country` is the code of the help lines, "" while none is chosen. `theme` is "system", "day", "night"
    or "contrast"; `text_size` is in per cent, 100 to 200. `voice` is a narrator's id, "" for the first
    there is, "silent" for words only. `background` is a background sound's id, "" for none.
    """

    name: str = ""
    country: str = ""
    theme: str = "system"
    text_size: int = 100
    reduced_motion: bool = False
    captions: bool = True
    voice: str = ""
    background: str = ""
    levels: Levels = field(default_factory=Levels)
    comfort: Comfort = field(default_factory=Comfort)
    contact: Contact = field(default_factory=Contact)
    matters: tuple[str, ...] = ()
    first_run_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One person's settings under their id. `others` holds keys of a newer version, which are kept."""

    id: str
    settings: Settings
    others: Mapping[str, Any] = field(default_factory=dict)


def load_profile(folder: Path) -> Profile:
    """The profile in `folder`; its name is the id.

    A missing file gives the defaults. A file that can't be read gives them too and is kept under another
    name; a single value that makes no sense falls back to its default alone.
    """
    path = folder / FILE_NAME
    try:
        data = json.loads(path.read_text("utf-8"))
        if not isinstance(data, dict):
            raise ValueError("a profile is an object")
    except FileNotFoundError:
        data = {}
    except ValueError:
        path.replace(_free_name(folder))
        data = {}
    known = {one.name for one in fields(Settings)} | {"id"}
    others = {key: value for key, value in data.items() if key not in known}
    return Profile(id=folder.name, settings=_settings(data), others=others)


def save_profile(folder: Path, profile: Profile) -> None:
    """Write the profile whole or not at all. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    data = {"id": profile.id, **_plain(profile.settings), **profile.others}
    path = folder / FILE_NAME
    draft = path.with_suffix(".new")
    with draft.open("w", encoding="utf-8", newline="\n") as file:
        json.dump(data, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _plain(value: object) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for one in fields(value):  # type: ignore[arg-type]
        held = getattr(value, one.name)
        if isinstance(held, Levels | Contact | Comfort):
            made[one.name] = _plain(held)
        elif isinstance(held, frozenset):
            made[one.name] = sorted(held)
        else:
            made[one.name] = held
    return made


def _settings(data: Mapping[str, Any]) -> Settings:
    usual = Settings()
    return Settings(
        name=_text(data, "name", usual.name),
        country=_text(data, "country", usual.country),
        theme=_one_of(data, "theme", ("system", "day", "night", "contrast"), usual.theme),
        text_size=round(_number(data, "text_size", usual.text_size, 100, 200)),
        reduced_motion=_flag(data, "reduced_motion", usual.reduced_motion),
        captions=_flag(data, "captions", usual.captions),
        voice=_text(data, "voice", usual.voice),
        background=_text(data, "background", usual.background),
        levels=_levels(_part(data, "levels")),
        comfort=_comfort(_part(data, "comfort")),
        contact=_contact(_part(data, "contact")),
        matters=tuple(_texts(data, "matters")),
        first_run_done=_flag(data, "first_run_done", usual.first_run_done),
    )


def _levels(data: Mapping[str, Any]) -> Levels:
    usual = Levels()
    return Levels(
        **{one.name: _number(data, one.name, getattr(usual, one.name), 0, 1) for one in fields(Levels)}
    )


def _contact(data: Mapping[str, Any]) -> Contact:
    return Contact(name=_text(data, "name", ""), number=_text(data, "number", ""))


def _comfort(data: Mapping[str, Any]) -> Comfort:
    usual = Comfort()
    return Comfort(
        eyes_open=_flag(data, "eyes_open", usual.eyes_open),
        anchor=_named(data, "anchor", Anchor, None),
        breath_focus=_flag(data, "breath_focus", usual.breath_focus),
        breath_holds=_flag(data, "breath_holds", usual.breath_holds),
        bell=_flag(data, "bell", usual.bell),
        music=_flag(data, "music", usual.music),
        skip=frozenset(_texts(data, "skip")) & frozenset(BODY_REGIONS),
        position=_named(data, "position", Position, usual.position),
    )


def _part(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def _text(data: Mapping[str, Any], key: str, usual: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else usual


def _texts(data: Mapping[str, Any], key: str) -> list[str]:
    value = data.get(key)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _flag(data: Mapping[str, Any], key: str, usual: bool) -> bool:
    value = data.get(key)
    return value if isinstance(value, bool) else usual


def _number(data: Mapping[str, Any], key: str, usual: float, least: float, most: float) -> float:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        return usual
    return float(value)


def _one_of(data: Mapping[str, Any], key: str, allowed: tuple[str, ...], usual: str) -> str:
    value = data.get(key)
    return value if value in allowed else usual


_Name = TypeVar("_Name", bound=StrEnum)
_Usual = TypeVar("_Usual")


def _named(data: Mapping[str, Any], key: str, names: type[_Name], usual: _Usual) -> _Name | _Usual:
    try:
        return names(data[key])
    except (KeyError, ValueError, TypeError):
        return usual


def _free_name(folder: Path) -> Path:
    """A name of its own for a broken file, so that none is overwritten."""
    number = 1
    while (path := folder / f"profile.broken-{number}.json").exists():
        number += 1
    return path
