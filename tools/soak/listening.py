"""Who listens in the real play, and what they are to hear: composed here as the app composes it."""

from pathlib import Path
from typing import Final

from mindbody import places
from mindbody.audio.mixer import Mixer
from mindbody.content.languages import ENGLISH
from mindbody.record.people import FIRST
from mindbody.record.profile import Profile, Settings, SoundSettings
from mindbody.ui.viewmodels.session.score_maker import AudioScores
from mindbody.wiring.heavy import load_heavy

PRACTICE: Final = "body-scan"


def listener() -> Profile:
    """Someone who hears the practice over rain, so that no moment of it is silent."""
    sound = SoundSettings(background="rain")
    return Profile(id=FIRST, name="Rosa", country="US", first_run_done=True, settings=Settings(sound=sound))


def composed(minutes: float, packs: Path) -> Mixer:
    """The whole practice, sample for sample. packs: a folder, which may be empty."""
    heavy = load_heavy(ENGLISH, places.audio(), packs)
    settings = listener().settings
    scores = AudioScores(heavy.library, heavy.narration(settings.sound.voice), heavy.clips, lambda: settings)
    source = scores.practice(PRACTICE, minutes=minutes, comfort=settings.comfort).source
    assert isinstance(source, Mixer), "it is told, not a recording"
    return source
