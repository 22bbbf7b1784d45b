"""A person's own recordings in words: add one, name it, hear it, let it play in place of a practice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mindbody.record.recordings import NAME_LIMIT, OwnRecording
from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.translated import translated

__all__ = ["NAME_LIMIT", "OwnRow", "RecordingsState", "RecordingsViewModel", "length_words"]


class OwnRow(NamedTuple):
    """One recording. instead_of: the id of the practice it plays for, or ""; place: the same in words.
    trouble: one sentence when it can't be played."""

    id: str
    name: str
    length: str
    instead_of: str
    place: str
    trouble: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingsState:
    """share: 0.0 to 1.0 while `adding` is heard through, else None. said: what came of the last wish;
    trouble: whether it failed. undo: the name of what was removed and can come back. renaming: a row's id."""

    rows: tuple[OwnRow, ...] = ()
    adding: str = ""
    share: float | None = None
    said: str = ""
    trouble: bool = False
    undo: str = ""
    renaming: str = ""


class RecordingRoom(Protocol):
    """What keeps the recordings. All but `add` and `can_play` raise OSError and then change nothing."""

    @property
    def recordings(self) -> tuple[OwnRecording, ...]: ...

    def add(self, source: Path, progress: Callable[[float], bool]) -> OwnRecording:
        """Away from the screens. Raises SoundNotReadable, NotWritten, Cancelled, or OSError."""
        ...

    def keep(self, recording: OwnRecording) -> None: ...
    def rename(self, recording: str, name: str) -> None: ...
    def put_instead(self, recording: str, practice: str) -> None: ...
    def remove(self, recording: str) -> None: ...
    def restore(self) -> None: ...
    def let_go(self) -> None: ...
    def can_play(self, recording: OwnRecording) -> bool: ...


class RecordingsViewModel(QObject):
    """`begun` hands over the recording that is to be heard. practices: (id, title) of what is spoken."""

    changed = Signal()
    begun = Signal(object)
    _went_on = Signal(float)

    def __init__(
        self,
        room: RecordingRoom,
        jobs: Jobs,
        practices: Sequence[tuple[str, str]],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._jobs = jobs
        self.practices = tuple(practices)
        self._stopped = False
        self._went_on.connect(self._show_share)
        self._state = RecordingsState(rows=self._rows())

    @property
    def state(self) -> RecordingsState:
        return self._state

    def refresh(self) -> None:
        """Files may have gone since."""
        self._set(rows=self._rows())

    def add(self, source: Path) -> None:
        """Take a sound file in; nothing while another is being taken in."""
        if self._state.share is not None:
            return
        self._stopped = False
        self._set(adding=source.name, share=0.0, said="", trouble=False, renaming="")
        self._jobs.start(lambda: self._room.add(source, self._go_on()), self._added, self._failed)

    def stop(self) -> None:
        """Leave off adding; nothing is kept of it."""
        self._stopped = True

    def begin(self, recording: str) -> None:
        found = next((each for each in self._room.recordings if each.id == recording), None)
        if found is None:
            return
        if self._room.can_play(found):
            self.begun.emit(found)
        else:
            self.refresh()

    def ask_name(self, recording: str) -> None:
        """Offer to call it otherwise; "" leaves the name as it is."""
        self._set(renaming=recording, said="", trouble=False)

    def rename(self, name: str) -> None:
        recording = self._state.renaming
        self._set(renaming="")
        self._try(lambda: self._room.rename(recording, name), "")

    def put_instead(self, recording: str, practice: str) -> None:
        """Let it play in place of a practice; "" in place of none."""
        title = dict(self.practices).get(practice, "")
        name = self._name_of(recording)
        said = (
            self.tr("“{name}” plays in place of “{title}” now.").format(name=name, title=title)
            if practice
            else self.tr("“{name}” plays from this page only.").format(name=name)
        )
        self._try(lambda: self._room.put_instead(recording, practice), said)

    def take_back(self, practice: str) -> None:
        """Let the app's own practice be heard again."""
        for each in self._room.recordings:
            if each.instead_of == practice:
                self.put_instead(each.id, "")

    def remove(self, recording: str) -> None:
        """Take it off the list; `undo` brings it back as long as nobody left the page."""
        name = self._name_of(recording)
        if self._try(
            lambda: self._room.remove(recording), self.tr("“{name}” was removed.").format(name=name)
        ):
            self._set(undo=name)

    def undo(self) -> None:
        name = self._state.undo
        if name and self._try(self._room.restore, self.tr("“{name}” is back.").format(name=name)):
            self._set(undo="")

    def leave(self) -> None:
        """The page is not looked at any more: what was removed is gone, and old words with it."""
        self._room.let_go()
        self._set(undo="", said="", trouble=False, renaming="")

    def _go_on(self) -> Callable[[float], bool]:
        told = -1

        def progress(share: float) -> bool:
            nonlocal told
            if int(share * 100) != told:
                told = int(share * 100)
                self._went_on.emit(share)
            return not self._stopped

        return progress

    def _show_share(self, share: float) -> None:
        if self._state.share is not None:
            self._set(share=share)

    def _added(self, recording: OwnRecording) -> None:
        self._set(adding="", share=None)
        self._try(
            lambda: self._room.keep(recording), self.tr("“{name}” was added.").format(name=recording.name)
        )

    def _failed(self, trouble: Exception) -> None:
        # What a sound file can do wrong is known where sound is: loaded late.
        from mindbody.audio.export import Cancelled, NotWritten
        from mindbody.audio.sound_files import SoundNotReadable

        name = self._state.adding
        match trouble:
            case Cancelled():
                said = self.tr("Stopped. “{name}” was not added.").format(name=name)
            case SoundNotReadable() | NotWritten():
                said = translated(trouble)
            case _:
                said = self.tr("“{name}” could not be added: {reason}.")
                said = said.format(name=name, reason=_reason(trouble))
        self._set(adding="", share=None, said=said, trouble=not isinstance(trouble, Cancelled))

    def _try(self, wish: Callable[[], None], said: str) -> bool:
        """Do it and say so; or say why it could not be done."""
        try:
            wish()
        except OSError as trouble:
            lost = self.tr("Your list of recordings could not be changed: {reason}.")
            self._set(said=lost.format(reason=_reason(trouble)), trouble=True)
            return False
        self._set(rows=self._rows(), said=said, trouble=False)
        return True

    def _set(self, **fields: object) -> None:
        state = replace(self._state, **fields)  # type: ignore[arg-type]  # fields of the state
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _name_of(self, recording: str) -> str:
        return next((each.name for each in self._room.recordings if each.id == recording), "")

    def _rows(self) -> tuple[OwnRow, ...]:
        return tuple(self._row(each) for each in self._room.recordings)

    def _row(self, each: OwnRecording) -> OwnRow:
        lost = self.tr(
            "It can't be played: its file is gone or damaged. You might remove it and add it again."
        )
        place = ""
        if each.instead_of:
            title = dict(self.practices).get(each.instead_of)
            place = (
                self.tr("Plays in place of “{title}”").format(title=title)
                if title
                else self.tr("Plays in place of a practice that is not here now")
            )
        return OwnRow(
            each.id,
            each.name,
            length_words(each.seconds),
            each.instead_of,
            place,
            "" if self._room.can_play(each) else lost,
        )


def length_words(seconds: float) -> str:
    """`45 seconds`, `12 min 5 s`, `1 h 20 min`."""
    whole = max(1, round(seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    if hours:
        words = _say("{h} h {m} min") if minutes else _say("{h} h")
    elif minutes:
        words = _say("{m} min {s} s") if rest else _say("{m} min")
    else:
        words = _say("1 second") if rest == 1 else _say("{s} seconds")
    return words.format(h=hours, m=minutes, s=rest)


def _say(text: str) -> str:
    return QCoreApplication.translate("recordings", text)


def _reason(trouble: Exception) -> str:
    return str(getattr(trouble, "strerror", None) or trouble).removesuffix(".").lower()
