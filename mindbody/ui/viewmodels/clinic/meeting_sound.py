"""What a block of a meeting lets the room hear: its practice, or its breath."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.audio.captions import caption_at
from mindbody.content.breath import Breath
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.meeting import Block
from mindbody.record.profile import Levels
from mindbody.ui.viewmodels.clinic.meeting_words import say
from mindbody.ui.viewmodels.session.sound import ScoreMaker, Sound, SoundNotPossible, SoundPlayer
from mindbody.ui.viewmodels.translated import translated

TALK: Final = 2
"""Minutes of a block that are left for what is said before and after."""


class Playing(Enum):
    """What the sound of a block is doing."""

    NONE = auto()
    READY = auto()
    PLAYS = auto()
    PAUSED = auto()
    EASING = auto()


@dataclass(frozen=True, slots=True)
class _Wish:
    """practice or breath: which, and for how many minutes."""

    practice: str
    breath: str
    minutes: float


class MeetingSound(QObject):
    """One sound at a time, made when it is first played. `changed`: there is news."""

    changed = Signal()
    device_chosen = Signal(str)

    def __init__(
        self,
        library: Library,
        scores: Callable[[], ScoreMaker],
        player: Callable[[], SoundPlayer],
        mixed: Callable[[Levels], object],
        *,
        device: str = "",
        parent: QObject | None = None,
    ) -> None:
        """player: the one player, made when it is first needed. mixed: levels as the player takes them.
        device: the id of the one that was chosen before, "" for none."""
        super().__init__(parent)
        self._library = library
        self._scores = scores
        self._find_player = player
        self._mixed = mixed
        self._player: SoundPlayer | None = None
        self._wish: _Wish | None = None
        self._sound: Sound | None = None
        self._state = Playing.NONE
        self.captions_on = True
        self._device = device
        self.trouble = ""

    @property
    def state(self) -> Playing:
        return self._state

    @property
    def title(self) -> str:
        """What is played, or would be; "" for nothing."""
        wish = self._wish
        if wish is None:
            return ""
        kind = self._library.practices if wish.practice else self._library.breaths
        return kind[wish.practice or wish.breath].title

    @property
    def seconds_left(self) -> float | None:
        """Until it is over; None while it was not begun."""
        if self._sound is None or self._player is None:
            return None
        return max(0.0, self._sound.seconds - self._player.position)

    @property
    def position(self) -> float:
        """Seconds of it that were heard."""
        return self._player.position if self._player is not None and self._sound is not None else 0.0

    @property
    def breath_position(self) -> float:
        """Seconds since the first breath of it; below nought before that."""
        first = self._sound.breaths[0].start if self._sound is not None and self._sound.breaths else 0.0
        return self.position - first

    @property
    def captions(self) -> bool:
        """Whether what is played has words to be shown."""
        return self._sound is not None and bool(self._sound.captions)

    @property
    def caption(self) -> str:
        """The words heard just now, "" in the quiet between, and where captions are off."""
        if self._sound is None or not self.captions_on or self._state is Playing.READY:
            return ""
        return caption_at(self._sound.captions, self.position)

    def for_block(self, block: Block) -> None:
        """Another block: what was heard falls silent, and the sound of this one is offered."""
        self.stop()
        minutes = max(1.0, float(block.end - block.start - (TALK if block.practice else 0)))
        if block.practice in self._library.practices:
            self._wish = _Wish(practice=block.practice, breath="", minutes=minutes)
        elif _paced(self._library.breaths.get(block.breath)):
            self._wish = _Wish(practice="", breath=block.breath, minutes=minutes)
        else:
            self._wish = None
        self._become(Playing.NONE if self._wish is None else Playing.READY)

    def turn(self) -> None:
        """Begin, pause or go on."""
        match self._state:
            case Playing.READY:
                self._begin()
            case Playing.PLAYS if self._player is not None:
                self._player.pause()
                self._become(Playing.PAUSED)
            case Playing.PAUSED if self._player is not None:
                self._player.play()
                self._become(Playing.PLAYS)
            case _:
                pass

    def ease_out(self) -> None:
        """Ten seconds of fading."""
        if self._state in (Playing.PLAYS, Playing.PAUSED) and self._player is not None:
            self._player.ease_out()
            self._become(Playing.EASING)

    def set_levels(self, levels: Levels) -> None:
        """How loud each part is, from now on."""
        if self._player is not None:
            self._player.set_levels(self._mixed(levels))

    @property
    def devices(self) -> tuple[tuple[str, str], ...]:
        """Where the room can hear it: id and name, first wherever this machine plays by itself."""
        self._player = self._player or self._find_player()
        there = tuple((each.id, each.name) for each in self._player.devices)
        return (("", say("As this computer is set")), *there)

    @property
    def device(self) -> str:
        """The id of the chosen one."""
        return self._device

    def choose_device(self, device: str) -> None:
        """Be heard there from now on."""
        self._device = device
        self._player = self._player or self._find_player()
        self._player.choose_device(device)
        self.device_chosen.emit(device)

    def stop(self) -> None:
        """Fall silent at once."""
        sound, self._sound = self._sound, None
        if sound is not None and self._player is not None:
            self._player.finished.disconnect(self._ended)
            self._player.stop()
        self.trouble = ""
        if self._wish is not None:
            self._become(Playing.READY)

    def _begin(self) -> None:
        wish = self._wish
        if wish is None:
            return
        self.trouble = ""
        # A room holds all kinds of people: eyes open, no holds, a soft bell.
        comfort = Comfort(eyes_open=True)
        try:
            if wish.practice:
                sound = self._scores().practice(wish.practice, minutes=wish.minutes, comfort=comfort)
            else:
                seconds = wish.minutes * 60
                sound = self._scores().breath(wish.breath, seconds=seconds, variant=None, comfort=comfort)
        except SoundNotPossible as trouble:
            self.trouble = translated(trouble)
            self.changed.emit()
            return
        self._player = self._player or self._find_player()
        self._player.choose_device(self._device)
        self._sound = sound
        self._player.load(sound.source)
        self._player.finished.connect(self._ended)
        self._player.play()
        self._become(Playing.PLAYS)

    def _ended(self) -> None:
        self.stop()

    def _become(self, state: Playing) -> None:
        self._state = state
        self.changed.emit()


def _paced(breath: Breath | None) -> bool:
    return breath is not None and bool(breath.phases)
