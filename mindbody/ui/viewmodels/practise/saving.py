"""A practice written as a sound file, in the background, with its captions beside it. Loaded late."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mindbody.audio.captions import to_vtt
from mindbody.audio.export import Cancelled, NotWritten, export, whole_or_not
from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.session.sound import Sound, SoundNotPossible
from mindbody.ui.viewmodels.translated import translated


@dataclass(frozen=True, slots=True)
class Saving:
    """share: 0.0 to 1.0 while a file is being written, else None. said: what came of the last one."""

    share: float | None = None
    said: str = ""
    trouble: bool = False


class SoundFile(QObject):
    """Writes one file at a time; whole or not at all."""

    changed = Signal()
    _went_on = Signal(float)

    def __init__(self, jobs: Jobs, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stopped = False
        self._state = Saving()
        self._went_on.connect(self._show_share)

    @property
    def state(self) -> Saving:
        return self._state

    def save(self, make: Callable[[], Sound], path: Path) -> None:
        """Write what `make` gives to `path`; nothing while another is being written."""
        if self._state.share is not None:
            return
        self._stopped = False
        self._tell(Saving(share=0.0))
        self._jobs.start(lambda: self._write(make, path), self._written, self._failed)

    def stop(self) -> None:
        """Leave off; nothing is written."""
        self._stopped = True

    def _write(self, make: Callable[[], Sound], path: Path) -> Path:
        sound = make()
        told = -1

        def progress(share: float) -> bool:
            nonlocal told
            percent = int(share * 100)
            if percent != told:
                told = percent
                self._went_on.emit(share)
            return not self._stopped

        export(sound.source, path, progress)
        if sound.captions:
            with whole_or_not(path.with_suffix(".vtt")) as unfinished:
                unfinished.write_text(to_vtt(sound.captions), encoding="utf-8")
        return path

    def _show_share(self, share: float) -> None:
        if self._state.share is not None:
            self._tell(replace(self._state, share=share))

    def _written(self, path: Path) -> None:
        self._tell(Saving(said=self.tr("Saved as {name}.").format(name=path.name)))

    def _failed(self, trouble: Exception) -> None:
        match trouble:
            case Cancelled():
                self._tell(Saving(said=self.tr("Stopped. Nothing was written.")))
            case NotWritten() | SoundNotPossible():
                self._tell(Saving(said=translated(trouble), trouble=True))
            case _:
                words = self.tr("The file could not be written. You might try another place.")
                self._tell(Saving(said=words, trouble=True))

    def _tell(self, state: Saving) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
