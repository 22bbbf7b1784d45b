"""Who uses the app and how they like it: `profile.json`, beside the record."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import BODY_REGIONS
from mindbody.record.clock import DAY_STARTS_AT, LATEST_START
from mindbody.record.reminders import Reminders, within_limits
from mindbody.record.reviving import left_over, merged, revive
from mindbody.record.whole_file import write_whole

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

FILE_NAME: Final = "profile.json"

LONGEST_UNLOCKED: Final = 60
"""Minutes that nothing may be touched before a record with a passcode locks itself, at most."""


class Theme(StrEnum):
    """`system` follows the light or dark of the machine."""

    SYSTEM = "system"
    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookSettings:
    """text_size: 1.0 to 2.0. large_buttons: all there is to press is larger, and wider apart. language: code
    of the one that was chosen, "" for that of the machine."""

    theme: Theme = Theme.SYSTEM
    text_size: float = 1.0
    reduced_motion: bool = False
    large_buttons: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """How loud each part of the sound is, 0.0 to 1.0."""

    voice: float
    background: float
    bell: float
    tone: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSettings:
    """Levels are 0.0 to 1.0. `breath_rate`: breaths a minute that a paced breath begins with, as the person
    tapped it. `voice` None: the first there is; "silent": words only. `background` None:
    none."""

    voice: str | None = None
    background: str | None = None
    voice_level: float = 1.0
    background_level: float = 0.5
    bell_level: float = 0.7
    tone_level: float = 0.6
    breath_tones: bool = True
    breath_words: bool = False
    breath_rate: float | None = None

    @property
    def levels(self) -> Levels:
        """The four levels as one value."""
        return Levels(
            voice=self.voice_level,
            background=self.background_level,
            bell=self.bell_level,
            tone=self.tone_level,
        )

    def with_levels(self, levels: Levels) -> "SoundSettings":
        """The same sound at other levels."""
        return replace(
            self,
            voice_level=levels.voice,
            background_level=levels.background,
            bell_level=levels.bell,
            tone_level=levels.tone,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set. The defaults are the gentlest ones. day_start: the hour at which a day of
    the record begins, 0 to 8. lock_minutes: how long nothing is touched before a record with a passcode
    locks itself, 1 to 60. reads_pages: whether each page and question is read out as it comes. stays_in_tray:
    whether the closed window leaves an icon beside the clock."""

    comfort: Comfort = field(default_factory=Comfort)
    look: LookSettings = field(default_factory=LookSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)
    captions: bool = True
    steady_mode: bool = False
    day_start: int = DAY_STARTS_AT
    lock_minutes: int = 5
    reminders: Reminders = field(default_factory=Reminders)
    reads_pages: bool = False
    stays_in_tray: bool = False

    @property
    def levels(self) -> Levels:
        return self.sound.levels

    @property
    def voice(self) -> str | None:
        return self.sound.voice

    @property
    def background(self) -> str | None:
        return self.sound.background


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The one person to reach on a bad day, under a name of the person's own choosing."""

    name: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """The lesson that was chosen for another week, and the local day of that choice as ISO text."""

    lesson: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The lessons that are to come next, in their order, as the person's group was at them, and the local
    day of that as ISO text."""

    lessons: tuple[str, ...] = ()
    since: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A person as the app knows them. `country` is the code of the help lines, "" while none is chosen;
    `matters` are ids of value domains, `programme` is the id of the one that is followed,
    `favourites` are ids of practices, breaths and movements,
    `questions_later` is the local day, as ISO text, on which questions were put off. `flags` are small
    facts that are true once and for all, such as a notice that was seen. `unknown` are keys of the file
    that this version does not know; they are kept."""

    id: str
    name: str = ""
    country: str = ""
    contact: Contact = field(default_factory=Contact)
    matters: frozenset[str] = frozenset()
    settings: Settings = field(default_factory=Settings)
    first_run_done: bool = False
    programme: str = "cbt"
    stay: Stay = field(default_factory=Stay)
    wish: Wish = field(default_factory=Wish)
    favourites: frozenset[str] = frozenset()
    questions_later: str = ""
    flags: frozenset[str] = frozenset()
    unknown: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


def load_profile(folder: Path, broken: Callable[[Path], None] = lambda _: None) -> Profile:
    """The profile in `folder`, named after the folder while it has no file.

    A file that cannot be read is kept under another name, told to `broken`, and the defaults are used. A
    single value of the wrong kind, or out of its range, is left at its default. Raises OSError.
    """
    path = folder / FILE_NAME
    try:
        stored = json.loads(path.read_text("utf-8"))
        if not isinstance(stored, dict):
            raise ValueError("A profile is an object of named values.")
    except FileNotFoundError:
        return Profile(id=folder.name)
    except (ValueError, RecursionError):
        broken(_keep_broken(path))
        return Profile(id=folder.name)
    return profile_from(folder.name, stored)


def profile_from(id: str, stored: Mapping[str, Any]) -> Profile:
    """The profile that plain values tell of, under this id. A value of the wrong kind, or out of its range,
    is left at its default; what this version does not know is kept."""
    profile = _within_limits(revive(Profile(id=id), {**stored, "unknown": None}))
    return replace(profile, id=id, unknown=left_over(dict(stored), _plain(profile)))


def plain_profile(profile: Profile) -> dict[str, Any]:
    """A profile as plain values, as its file holds it."""
    return dict(merged(_plain(profile), profile.unknown))


def save_profile(folder: Path, profile: Profile) -> None:
    """Write the profile, whole or not at all. Raises OSError."""
    write_whole(
        folder / FILE_NAME,
        json.dumps(plain_profile(profile), ensure_ascii=False, indent=2) + "\n",
    )


def _keep_broken(path: Path) -> Path:
    number = 1
    while (kept := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    path.rename(kept)
    return kept


def _within_limits(profile: Profile) -> Profile:
    settings = profile.settings
    look = replace(settings.look, text_size=min(max(settings.look.text_size, 1.0), 2.0))
    levels = {
        each.name: min(max(getattr(settings.sound, each.name), 0.0), 1.0)
        for each in fields(settings.sound)
        if each.name.endswith("_level")
    }
    comfort = replace(settings.comfort, skip=settings.comfort.skip & frozenset(BODY_REGIONS))
    sound = replace(settings.sound, **levels)
    day_start = min(max(settings.day_start, 0), LATEST_START)
    lock_minutes = min(max(settings.lock_minutes, 1), LONGEST_UNLOCKED)
    kept = replace(
        settings,
        comfort=comfort,
        look=look,
        sound=sound,
        day_start=day_start,
        lock_minutes=lock_minutes,
        reminders=within_limits(settings.reminders),
    )
    return replace(profile, settings=kept)


def _plain(profile: Profile) -> dict[str, Any]:
    known = _plain_fields(profile)
    del known["unknown"]
    return known


def _plain_fields(value: "DataclassInstance") -> dict[str, Any]:
    return {each.name: _plain_value(getattr(value, each.name)) for each in fields(value)}


def _plain_value(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _plain_fields(value)
    if isinstance(value, tuple):
        return [_plain_value(each) for each in value]
    return sorted(value) if isinstance(value, frozenset) else value
