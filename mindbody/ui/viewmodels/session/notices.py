"""One quiet line for what the sound does, said once a session each."""

from mindbody.audio.player import Notice
from mindbody.ui.viewmodels.session.words import say


class Notices:
    """Remembers what was said already."""

    def __init__(self) -> None:
        self._said: set[Notice] = set()

    def line(self, notice: Notice) -> str:
        """The words for a notice; "" when they were said before. That sound is back is worth saying
        after each loss, so a return makes the loss sayable again."""
        if notice is Notice.SOUND_BACK:
            self._said.discard(Notice.SOUND_LOST)
        elif notice in self._said:
            return ""
        self._said.add(notice)
        return words(notice)


def words(notice: Notice) -> str:
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
