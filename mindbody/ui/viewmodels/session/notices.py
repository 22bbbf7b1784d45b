"""One quiet line at a time over a step."""

import math

from mindbody.audio.player import Notice
from mindbody.ui.viewmodels.session.times import Clock
from mindbody.ui.viewmodels.session.words import say

SHOWN_SECONDS = 12.0


class NoticeLine:
    """The line that is shown now. What the sound does is said once a session."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._said: set[Notice] = set()
        self._words = ""
        self._until = math.inf

    @property
    def words(self) -> str:
        """The line; it goes by itself after a while, unless it is to stay."""
        return self._words if self._clock.monotonic() <= self._until else ""

    def of_sound(self, notice: Notice) -> None:
        """Say what the sound does, if that was not said yet. A return makes the next loss news again."""
        if notice is Notice.SOUND_BACK:
            self._said.discard(Notice.SOUND_LOST)
        elif notice in self._said:
            return
        self._said.add(notice)
        self._words, self._until = words_of(notice), self._clock.monotonic() + SHOWN_SECONDS

    def stay(self, words: str) -> None:
        """Show a line until another one comes."""
        self._words, self._until = words, math.inf


def words_of(notice: Notice) -> str:
    match notice:
        case Notice.NO_DEVICE:
            return say("No sound device was found. The words are on the screen.")
        case Notice.SOUND_LOST:
            return say("The sound went away. The words go on.")
        case Notice.SOUND_BACK:
            return say("The sound is back.")
        case Notice.RESTART_FOR_SOUND:
            return say("To have sound again, please close MindBody and open it anew.")
        case Notice.SLEPT:
            return say("The computer was asleep, so we waited for you.")
