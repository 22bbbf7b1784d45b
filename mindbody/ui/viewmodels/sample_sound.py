"""A few seconds of each sound, so that its level is chosen by ear. Loaded late: it brings the mixer."""

from collections.abc import Callable
from typing import Final, Protocol

from mindbody.audio import to_frames
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from mindbody.audio.score import BELL_FRAMES, LEAD_FRAMES, BellCue, BreathCue, Score, score_sentences
from mindbody.audio.voices import Voice
from mindbody.content.breath import Do
from mindbody.record.profile import SoundSettings
from mindbody.ui.viewmodels.session.levels import mix_levels
from mindbody.ui.viewmodels.settings import Sound

BACKGROUND_SECONDS: Final = 8.0
BREATH_SECONDS: Final = 4.0

_WORDS: Final = range(6, 15)
"""A sentence of so many words is long enough to judge a voice by, and short enough not to tire."""


class Plays(Protocol):
    """The part of the player that a sample needs."""

    def load(self, mixer: Mixer) -> None: ...

    def play(self) -> None: ...

    def stop(self) -> None: ...


class SampleSound:
    """Plays one sound alone at the levels chosen. `voice_of` finds the narrator by the chosen id."""

    def __init__(self, player: Plays, clips: Clips, voice_of: Callable[[str | None], Voice]) -> None:
        self._player = player
        self._clips = clips
        self._voice_of = voice_of
        self._sentences: dict[str | None, tuple[str, ...]] = {}

    def hear(self, sound: Sound, chosen: SoundSettings) -> None:
        score = self._score(sound, chosen)
        self._player.stop()
        self._player.load(Mixer(score, self._clips, mix_levels(chosen.levels)))
        self._player.play()

    def words(self, sound: Sound, chosen: SoundSettings) -> str:
        """What is spoken then, "" for nothing."""
        if sound is not Sound.VOICE:
            return ""
        if chosen.voice not in self._sentences:
            self._sentences[chosen.voice] = sample_sentences(self._voice_of(chosen.voice))
        return " ".join(self._sentences[chosen.voice])

    def quiet(self) -> None:
        self._player.stop()

    def _score(self, sound: Sound, chosen: SoundSettings) -> Score:
        match sound:
            case Sound.VOICE:
                voice = self._voice_of(chosen.voice)
                return score_sentences("voice", sample_sentences(voice), voice)
            case Sound.BACKGROUND:
                return Score("background", to_frames(BACKGROUND_SECONDS), (), chosen.background)
            case Sound.BELL:
                bell = BellCue(LEAD_FRAMES, BELL_FRAMES, soft=False)
                return Score("bell", LEAD_FRAMES + BELL_FRAMES, (bell,))
            case Sound.TONE:
                half = to_frames(BREATH_SECONDS)
                breath = (
                    BreathCue(LEAD_FRAMES, half, Do.IN, tone=True),
                    BreathCue(LEAD_FRAMES + half, half, Do.OUT, tone=True),
                )
                return Score("tone", LEAD_FRAMES + 2 * half, breath)


def sample_sentences(voice: Voice) -> tuple[str, ...]:
    """One sentence that the narrator really speaks; none when they speak none."""
    spoken = sorted(voice.clips)
    fitting = (text for text in spoken if len(text.split()) in _WORDS)
    found = next(fitting, None) or next(iter(spoken), None)
    return (found,) if found else ()
