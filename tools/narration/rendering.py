"""Speaks what is not spoken yet, sets its level, and keeps the index true at every moment."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from mindbody.content.spoken import SpokenLine
from tools.acoustics import opus
from tools.acoustics.loudness import Samples, true_peak
from tools.narration import clip_index, shaping
from tools.narration.clip_index import Clip, ClipIndex
from tools.narration.hearing import Listener
from tools.narration.manner import manner_of
from tools.narration.speaking import Narrator
from tools.narration.takes import Take, best_take

_SAVE_EVERY: Final = 5
_MOST_ROOM: Final = 4.0
# What a voice needs when nothing long was ever spoken to take a gain from.
_FIRST_GAIN: Final = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """A short clip that waits for the gain of the next long one."""

    line: SpokenLine
    take: Take


class Rendering:
    """One run of a narrator into one folder."""

    def __init__(
        self,
        folder: Path,
        narrator: Narrator,
        listener: Listener | None,
        said: Callable[[SpokenLine, Take], None] = lambda _line, _take: None,
    ) -> None:
        """listener: None judges every take by measure alone. said: told of each line spoken."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._narrator, self._listener, self._said = folder, narrator, listener, said
        self._index = clip_index.read(folder, voice=narrator.voice, model=narrator.model)
        self._manner = manner_of(narrator.voice)
        self._order: tuple[str, ...] = ()
        self._unsaved = 0

    def render(self, lines: Sequence[SpokenLine], order: Iterable[str]) -> int:
        """Speak the lines that have no clip yet; how many were spoken. order: all texts, as listed."""
        self._order = tuple(order)
        before: float | None = None
        waiting: list[_Waiting] = []
        spoken = 0
        for line in lines:
            kept = self._kept(line)
            if kept is None:
                take = self._take(line, before)
                self._said(line, take)
                spoken += 1
                gain = shaping.own_gain(take.sound)
                waiting.append(_Waiting(line=line, take=take))
            else:
                gain = kept.gain if kept.seconds >= shaping.LONG_ENOUGH else None
            if gain is not None:
                self._finish(waiting, before, gain)
                before = gain
        self._finish(waiting, before, None)
        self._save()
        return spoken

    def prune(self, lines: Iterable[SpokenLine]) -> list[str]:
        """Take away clips that nobody speaks any more; their file names."""
        wanted = {line.say: self._file(line) for line in lines}
        kept = {text: clip for text, clip in self._index.clips.items() if wanted.get(text) == clip.file}
        self._index = replace(self._index, clips=kept)
        self._save()
        files = {clip.file for clip in kept.values()}
        gone = sorted(path for path in self._folder.glob("*.opus") if path.name not in files)
        for path in gone:
            path.unlink()
        return [path.name for path in gone]

    def _file(self, line: SpokenLine) -> str:
        return clip_index.file_name(
            line.say,
            voice=self._narrator.voice,
            speed=self._manner.speeds[line.style],
            model=self._narrator.model,
        )

    def _kept(self, line: SpokenLine) -> Clip | None:
        clip = self._index.clips.get(line.say)
        if clip and clip.file == self._file(line) and (self._folder / clip.file).exists():
            return clip
        return None

    def _take(self, line: SpokenLine, before: float | None) -> Take:
        gain = _FIRST_GAIN if before is None else before
        return best_take(
            self._narrator,
            self._listener,
            line.say,
            self._manner.speeds[line.style],
            short_gain=gain,
            manner=self._manner,
        )

    def _finish(self, waiting: list[_Waiting], before: float | None, after: float | None) -> None:
        """Write the clips that waited. The last of them may be the long one itself; the others take the mean
        of the gains around them."""
        around = [gain for gain in (before, after) if gain is not None] or [_FIRST_GAIN]
        for each in waiting:
            own = shaping.own_gain(each.take.sound)
            self._write(each, own if own is not None else sum(around) / len(around))
        waiting.clear()

    def _write(self, each: _Waiting, gain: float) -> None:
        line, take = each.line, each.take
        path = self._folder / self._file(line)
        sound = _written(path, take.sound, gain)
        clip = Clip(
            text=line.say,
            file=path.name,
            seconds=round(len(sound) / opus.RATE, 4),
            frames=len(sound),
            words=len(line.say.split()),
            speed=self._manner.speeds[line.style],
            spoken_at=take.speed,
            gain=round(gain, 2),
            lead=round(shaping.lead_of(sound), 3),
        )
        self._index = replace(self._index, clips={**self._index.clips, line.say: clip})
        self._unsaved += 1
        if self._unsaved >= _SAVE_EVERY:
            self._save()

    def _save(self) -> None:
        clip_index.write(self._folder, self._index, self._order)
        self._unsaved = 0

    @property
    def index(self) -> ClipIndex:
        """The clips as they are now."""
        return self._index


def _written(path: Path, take: Samples, gain: float) -> Samples:
    """Write a clip at its level, with more room where the codec lifts its peaks over the ceiling."""
    room = shaping.CODEC_ROOM
    while True:
        sound = shaping.levelled(take, gain, room=room)
        opus.write(path, sound, kbits=shaping.KBITS)
        over = true_peak(opus.read(path)) - shaping.CEILING
        if over <= 0 or room > _MOST_ROOM:
            return sound
        room += over + 0.1
