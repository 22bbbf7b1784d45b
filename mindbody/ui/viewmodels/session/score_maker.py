"""Sounds made from the scripts, the voice and the clips. Loads the mixer, so import it late."""

from collections.abc import Callable
from dataclasses import replace

from mindbody.audio import RATE
from mindbody.audio.breathing import START_RATE
from mindbody.audio.captions import captions
from mindbody.audio.clips import Clips
from mindbody.audio.lengths import LengthNotPossible
from mindbody.audio.mixer import Mixer
from mindbody.audio.narration import Narration
from mindbody.audio.recording import Recording
from mindbody.audio.score import (
    BreathCue,
    Score,
    VoiceCue,
    score_bells,
    score_breath,
    score_practice,
    score_sentences,
)
from mindbody.audio.sound_files import SoundNotReadable
from mindbody.content.breath import Breath
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.practice import Practice
from mindbody.record.profile import Settings
from mindbody.session.choices import CanFill, lengths
from mindbody.session.filling import fills
from mindbody.ui.viewmodels.session.levels import mix_levels
from mindbody.ui.viewmodels.session.sound import BreathMark, OwnVoice, Sound, SoundNotPossible
from mindbody.ui.viewmodels.session.words import say


class AudioScores:
    """Makes the sounds of one session. `settings` is asked for levels and background at each sound."""

    def __init__(
        self,
        library: Library,
        narration: Narration,
        clips: Clips,
        settings: Callable[[], Settings],
        own: Callable[[str], OwnVoice | None] = lambda _: None,
    ) -> None:
        """own: the person's recording that plays for a practice, by the practice's id."""
        self._library = library
        self._narration = narration
        self._clips = clips
        self._settings = settings
        self._own = own
        self._can_fill: dict[Comfort, CanFill] = {}

    def practice(self, practice: str, *, minutes: float, comfort: Comfort) -> Sound:
        """Exactly `minutes` long; the nearest length that the script can fill where that is not possible.
        The person's own recording goes first, at its own length, as long as its file can be played."""
        own = self._own(practice)
        if own is None:
            return self._told(practice, minutes, comfort)
        try:
            piece = Recording(own.path, mix_levels(self._settings().levels))
        except SoundNotReadable:
            if practice not in self._library.practices:
                lost = say("“{name}” can't be played: its file is gone or damaged. You might add it again.")
                raise SoundNotPossible(lost.format(name=own.name)) from None
            instead = say("Your recording “{name}” can't be played, so MindBody's own practice plays.")
            return replace(self._told(practice, minutes, comfort), said=instead.format(name=own.name))
        whose = say("Your own recording: {name}").format(name=own.name)
        return Sound(source=piece, seconds=piece.frames / RATE, voiced=True, said=whose, own=True)

    def _told(self, practice: str, minutes: float, comfort: Comfort) -> Sound:
        found = self._library.practices[practice]
        try:
            return self._sound(self._score(found, minutes, comfort))
        except LengthNotPossible:
            seconds = lengths(found, lambda each, wished: self.fills(each, wished, comfort))
            if not seconds:
                raise SoundNotPossible(
                    say("“{title}” has nothing to play with the choices you made.").format(title=found.title)
                ) from None
            nearest = min(seconds, key=lambda each: abs(each - minutes * 60))
            return self._sound(self._score(found, nearest / 60, comfort))

    def breath(self, breath: str, *, seconds: float, variant: str | None, comfort: Comfort) -> Sound:
        """A pattern that holds the breath is led only with the person's consent."""
        found = self._library.breaths[breath]
        if _holds(found, variant) and not comfort.breath_holds:
            raise SoundNotPossible(say("This breath is held for a while, and you chose no holds."))
        wished = self._settings().sound
        words = self._narration.of_breaths() if wished.breath_words else None
        return self._sound(
            score_breath(
                found,
                seconds=seconds,
                variant=variant,
                tones=wished.breath_tones,
                start_rate=wished.breath_rate or START_RATE,
                words=words,
            )
        )

    def bells(self, first: bool, between: int) -> Sound:
        """Quiet time of no fixed length: a soft bell at its beginning and every so many minutes, or none."""
        return self._sound(score_bells(first=first, between=between, background=self._settings().background))

    def ring(self, *, ring: bool) -> Sound:
        """Silence of no fixed length, with one soft bell at its beginning or without."""
        return self._sound(score_bells(first=ring, between=0))

    def card(self, title: str, sentences: tuple[str, ...]) -> Sound:
        return self._sound(score_sentences(title, sentences, self._narration.speaking(sentences)))

    def fills(self, practice: Practice, minutes: float, comfort: Comfort) -> bool:
        """Whether the script can be told in this many minutes by this voice."""
        if comfort not in self._can_fill:
            self._can_fill[comfort] = fills(comfort, self._library.breaths, self.pace_of)
        return self._can_fill[comfort](practice, minutes)

    def teller(self, practice: Practice) -> str:
        """The id of the narrator who tells a practice."""
        return self._narration.of(practice).id

    def pace_of(self, practice: Practice) -> Callable[[str], float]:
        """Seconds of a line in the voice that tells the practice."""
        return self._narration.of(practice).seconds_of

    def _score(self, practice: Practice, minutes: float, comfort: Comfort) -> Score:
        return score_practice(
            practice,
            minutes=minutes,
            comfort=comfort,
            voice=self._narration.of(practice),
            breaths=self._library.breaths,
            background=self._settings().background,
        )

    def _sound(self, score: Score) -> Sound:
        voiced = [cue for cue in score.cues if isinstance(cue, VoiceCue)]
        return Sound(
            source=Mixer(score, self._clips, mix_levels(self._settings().levels)),
            seconds=score.seconds,
            captions=captions(score, bell=say("A bell")) if voiced else (),
            breaths=tuple(
                BreathMark(start=cue.start / RATE, end=(cue.start + cue.frames) / RATE, do=cue.do)
                for cue in score.cues
                if isinstance(cue, BreathCue)
            ),
            voiced=bool(voiced) and all(cue.clip is not None for cue in voiced),
        )


def _holds(breath: Breath, variant: str | None) -> bool:
    chosen = next((each for each in breath.variants if each.id == variant), None)
    return chosen.needs_consent if chosen else breath.needs_consent
