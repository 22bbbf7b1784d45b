"""What a person has chosen: the one place that holds it, changes it, takes a change back and keeps it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.content.languages import ENGLISH
from mindbody.content.vocabulary import Anchor, Position
from mindbody.record.clock import local_day
from mindbody.record.profile import Profile, Settings, SoundSettings, Theme

if TYPE_CHECKING:
    from mindbody.content.safety import Country

SAVE_AFTER_MS: Final = 300
"""Changes closer together than this are written once, and taken back together."""

_REMEMBERED: Final = 50


class Sound(StrEnum):
    """What can be heard before its level is settled."""

    VOICE = "voice"
    BACKGROUND = "background"
    BELL = "bell"
    TONE = "tone"


class Sounds(Protocol):
    """Plays a few seconds of one sound at the level chosen for it."""

    def hear(self, sound: Sound, chosen: SoundSettings) -> None: ...

    def words(self, sound: Sound, chosen: SoundSettings) -> str: ...

    def quiet(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What there is to choose from, and what the app says about itself.

    `voices` and `backgrounds` are the ids of the narrators and background sounds on this machine;
    `sources` are what the lessons rest on; `language` is the code of what is spoken.
    """

    folder: Path
    version: str
    countries: "tuple[Country, ...]" = ()
    voices: tuple[str, ...] = ()
    backgrounds: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    language: str = ENGLISH


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence about the last thing that was done; `trouble` when it went wrong."""

    words: str
    trouble: bool = False


class SettingsViewModel(QObject):
    """Holds the profile. `changed` is told once for each difference, and when there is news to show.
    `language_chosen` tells the code of each language that is chosen, also of the one that was: another may be
    spoken all the same, as it was asked for at the start.

    `save` writes the profile; an OSError from it is told in words and the choice stays in force. `kept`:
    whether the profile is as it was written; one that may not be is soon written.
    """

    changed = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        profile: Profile,
        *,
        save: Callable[[Profile], None],
        facts: Facts,
        kept: bool = True,
        sounds: Sounds | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._saved = profile if kept else None
        self._save = save
        self._facts = facts
        self._sounds = sounds
        self._history: list[tuple[str, Profile]] = []
        self._gathering = ""
        self._said: Said | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        if not kept:
            self._timer.start()

    @property
    def profile(self) -> Profile:
        return self._profile

    @property
    def settings(self) -> Settings:
        return self._profile.settings

    @property
    def facts(self) -> Facts:
        return self._facts

    @property
    def said(self) -> Said | None:
        return self._said

    @property
    def last_change(self) -> str:
        """The key of the change that `undo` would take back, or ""."""
        return self._history[-1][0] if self._history else ""

    @property
    def can_hear(self) -> bool:
        return self._sounds is not None

    @property
    def country(self) -> "Country | None":
        chosen = self._profile.country
        return next((country for country in self._facts.countries if country.code == chosen), None)

    def day_of(self, moment: datetime) -> date:
        """The local day that a moment belongs to, as this person's days begin."""
        return local_day(moment, self.settings.day_start)

    def choose_day_start(self, hour: int) -> None:
        """The hour at which a day begins, from now on."""
        self.change_settings("day-start", day_start=hour)

    def set_facts(self, **facts: Any) -> None:
        """What was found out later, such as the voices: fields of Facts by name."""
        self._facts = replace(self._facts, **facts)
        self.changed.emit()

    def set_sounds(self, sounds: Sounds) -> None:
        self._sounds = sounds
        self.changed.emit()

    def change(self, key: str, **fields: Any) -> None:
        """Change the profile by field. `key` names the change for `undo`; quick repeats are one change."""
        self._put(key, replace(self._profile, **fields))

    def adopt(self, profile: Profile) -> None:
        """All that another file says of this person; one change, that can be taken back."""
        self._put("adopted", profile)

    def change_settings(self, key: str, **fields: Any) -> None:
        self.change(key, settings=replace(self.settings, **fields))

    def change_look(self, key: str, **fields: Any) -> None:
        self.change_settings(key, look=replace(self.settings.look, **fields))

    def change_sound(self, key: str, **fields: Any) -> None:
        self.change_settings(key, sound=replace(self.settings.sound, **fields))

    def change_comfort(self, key: str, **fields: Any) -> None:
        self.change_settings(key, comfort=replace(self.settings.comfort, **fields))

    def choose_language(self, language: str) -> None:
        """The code of what is to be spoken from now on."""
        if language == self.settings.look.language:
            self.language_chosen.emit(language)
        self.change_look("language", language=language)

    def choose_theme(self, theme: str) -> None:
        self.change_look("theme", theme=Theme(theme))

    def choose_position(self, position: str) -> None:
        self.change_comfort("position", position=Position(position))

    def choose_anchor(self, anchor: str) -> None:
        """An anchor's id, or "" to let each practice choose."""
        self.change_comfort("anchor", anchor=Anchor(anchor) if anchor else None)

    def choose_voice(self, voice: str) -> None:
        """A narrator's id, or "silent" for words only."""
        self.change_sound("voice", voice=voice)

    @property
    def background(self) -> str:
        """The background sound that will play behind a practice, or "" for quiet."""
        return (self.settings.sound.background or "") if self.settings.comfort.music else ""

    def choose_background(self, background: str) -> None:
        """A background sound's id, or "" for quiet: one choice for both places that hold it."""
        settings = self.settings
        self.change_settings(
            "background",
            sound=replace(settings.sound, background=background or None),
            comfort=replace(settings.comfort, music=bool(background)),
        )

    def skip(self, regions: Iterable[str]) -> None:
        """The regions of the body that practices and movements leave out."""
        self.change_comfort("skip", skip=frozenset(regions))

    def change_contact(self, **fields: str) -> None:
        """`name` and `number` of the person to reach."""
        self.change("contact", contact=replace(self._profile.contact, **fields))

    @property
    def voice(self) -> str:
        """The narrator that will speak: the chosen one, else the first there is, else "silent"."""
        chosen = self.settings.sound.voice
        if chosen in (*self._facts.voices, "silent"):
            return str(chosen)
        return self._facts.voices[0] if self._facts.voices else "silent"

    def level(self, sound: Sound) -> float:
        """How loud a sound is, 0 to 1."""
        return float(getattr(self.settings.sound, f"{sound.value}_level"))

    def change_level(self, sound: Sound, level: float) -> None:
        """`level` from 0 to 1."""
        self.change_sound(f"level-{sound.value}", **{f"{sound.value}_level": min(1.0, max(0.0, level))})

    def take(self, profile: Profile) -> None:
        """A profile that was changed elsewhere; not for `undo`."""
        if profile == self._profile:
            return
        language = self.settings.look.language
        self._profile = profile
        self._timer.start()
        self.changed.emit()
        if self.settings.look.language != language:
            self.language_chosen.emit(self.settings.look.language)

    def take_settings(self, settings: Settings) -> None:
        """Settings that were changed elsewhere, as in a session; not for `undo`."""
        self.take(replace(self._profile, settings=settings))

    def undo(self) -> None:
        """Take the last change back."""
        if not self._history:
            return
        _, before = self._history.pop()
        self._gathering = ""
        self.take(before)

    def hear(self, sound: Sound) -> None:
        if self._sounds is not None:
            self._sounds.hear(sound, self.settings.sound)

    def words(self, sound: Sound) -> str:
        """What `hear` would speak; "" for nothing, and where no words are wished for."""
        if self._sounds is None or not self.settings.captions:
            return ""
        return self._sounds.words(sound, self.settings.sound)

    def quiet(self) -> None:
        """Stop what `hear` began."""
        if self._sounds is not None:
            self._sounds.quiet()

    def flush(self) -> None:
        """Write what is not yet written. To be called once more before the program ends."""
        self._timer.stop()
        self._gathering = ""
        if self._profile == self._saved:
            return
        try:
            self._save(self._profile)
        except OSError as trouble:
            words = self.tr("Your choices hold for now, but could not be kept: {reason}.")
            self._say(words.format(reason=trouble.strerror or str(trouble)), trouble=True)
        else:
            self._saved = self._profile
            if self._said is not None and self._said.trouble:
                self._said = None
                self.changed.emit()

    def _put(self, key: str, profile: Profile) -> None:
        if profile == self._profile:
            return
        if key != self._gathering:
            self._history = [*self._history[-_REMEMBERED:], (key, self._profile)]
        self._gathering = key
        self._said = None
        self.take(profile)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self._said = Said(words, trouble)
        self.changed.emit()
