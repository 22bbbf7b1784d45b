"""A person's settings on screen: the real holder, with what it saved kept for the test to see."""

from collections.abc import Callable
from pathlib import Path

from mindbody import places
from mindbody.content.safety_index import Safety, read_safety
from mindbody.record.profile import Profile, SoundSettings
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel, Sound

FOLDER = Path("data") / "me"


def our_safety() -> Safety:
    """The safety pages as they are shipped."""
    return read_safety(places.lessons())


def holder(
    profile: Profile | None = None,
    *,
    save: Callable[[Profile], None] = lambda _profile: None,
    voices: tuple[str, ...] = ("af_heart", "bm_george"),
    backgrounds: tuple[str, ...] = ("rain", "sea"),
) -> SettingsViewModel:
    """A holder of `profile`, or of a new person's."""
    facts = Facts(
        folder=FOLDER,
        version="0.1.0",
        countries=our_safety().countries,
        voices=voices,
        backgrounds=backgrounds,
    )
    return SettingsViewModel(profile or Profile(id="me"), save=save, facts=facts)


class HeardSounds:
    """Notes what was to be heard, and when it was to be quiet."""

    def __init__(self) -> None:
        self.heard: list[tuple[Sound, float]] = []
        self.quieted = 0

    def hear(self, sound: Sound, chosen: SoundSettings) -> None:
        self.heard.append((sound, getattr(chosen, f"{sound.value}_level")))

    def words(self, sound: Sound, chosen: SoundSettings) -> str:
        return f"Let your feet rest. ({chosen.voice})" if sound is Sound.VOICE else ""

    def quiet(self) -> None:
        self.quieted += 1
