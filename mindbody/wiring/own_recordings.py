"""A person's own recordings: the files, the list of them, and what plays in which place."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from mindbody.content.library import Library
from mindbody.content.practice import Practice
from mindbody.content.vocabulary import Family, Position
from mindbody.record.recordings import OwnRecording, keep_recordings, named, placed, read_recordings
from mindbody.session.plan import Plan
from mindbody.session.steps import Listen
from mindbody.ui.viewmodels.session.sound import OwnVoice

ALONE = "own:"
"""Before the id of a recording that is heard by itself, where a practice is named by its id."""

_REMOVED = ".removed"

log = logging.getLogger(__name__)


def alone(recording: OwnRecording) -> str:
    """The id under which a session hears it."""
    return f"{ALONE}{recording.id}"


class OwnRecordings:
    """The recordings of one folder. Verbs that change the list raise OSError; then the list is as it was."""

    def __init__(self, folder: Path, ids: Callable[[], str] = lambda: uuid4().hex) -> None:
        self._folder = folder
        self._ids = ids
        self._closing = threading.Event()
        self._removed: tuple[int, OwnRecording] | None = None
        self._unread: OSError | None = None
        self._recordings: tuple[OwnRecording, ...] = ()
        try:
            self._recordings = read_recordings(folder, lambda kept: log.warning("list kept as %s", kept.name))
        except OSError as trouble:
            # Nothing is written over a list that is only out of reach.
            self._unread = trouble
        self._sweep()

    @property
    def recordings(self) -> tuple[OwnRecording, ...]:
        """In the order in which they were added."""
        return self._recordings

    def add(self, source: Path, progress: Callable[[float], bool]) -> OwnRecording:
        """Hear a sound file out and copy it in, away from the screens; `keep` then puts it on the list.

        Raises SoundNotReadable, NotWritten, Cancelled, or OSError.
        """
        from mindbody.audio.taking_in import take_in

        self._folder.mkdir(parents=True, exist_ok=True)
        new = self._ids()
        seconds = take_in(
            source, self._path(new), lambda share: progress(share) and not self._closing.is_set()
        )
        return OwnRecording(id=new, name=named(source.stem, source.name), seconds=seconds)

    def keep(self, recording: OwnRecording) -> None:
        """Put one that was added on the list."""
        try:
            self._take((*self._recordings, recording))
        except OSError:
            with suppress(OSError):
                self._path(recording.id).unlink(missing_ok=True)
            raise

    def rename(self, recording: str, name: str) -> None:
        """Call it otherwise; an empty name changes nothing."""
        self._take(
            tuple(
                replace(each, name=named(name, each.name)) if each.id == recording else each
                for each in self._recordings
            )
        )

    def put_instead(self, recording: str, practice: str) -> None:
        """Play it in place of a practice, or "" in place of none."""
        self._take(placed(self._recordings, recording, practice))

    def remove(self, recording: str) -> None:
        """Take it off the list. The file stays until `let_go`, so that `restore` can bring it back."""
        index = next(place for place, each in enumerate(self._recordings) if each.id == recording)
        gone = self._recordings[index]
        self._take(tuple(each for each in self._recordings if each.id != recording))
        self.let_go()
        self._removed = (index, gone)
        # Under its new name it is cleared away at the next start, should this be the last that happens.
        with suppress(OSError):
            self._path(recording).rename(self._path(recording).with_suffix(_REMOVED))

    def restore(self) -> None:
        """Bring back what was removed last. Where it played for a practice, another may have come meanwhile:
        that one stays."""
        if self._removed is None:
            return
        index, gone = self._removed
        path = self._path(gone.id)
        if not path.exists():
            path.with_suffix(_REMOVED).rename(path)
        if self.instead_of(gone.instead_of) is not None:
            gone = replace(gone, instead_of="")
        self._take((*self._recordings[:index], gone, *self._recordings[index:]))
        self._removed = None

    def let_go(self) -> None:
        """What was removed can't be brought back any more."""
        if self._removed is not None:
            path = self._path(self._removed[1].id)
            self._removed = None
            for each in (path, path.with_suffix(_REMOVED)):
                with suppress(OSError):
                    each.unlink(missing_ok=True)

    def can_play(self, recording: OwnRecording) -> bool:
        """Whether its file is there and whole, as far as can be told without hearing it out."""
        from mindbody.audio.recording import Recording
        from mindbody.audio.sound_files import SoundNotReadable

        try:
            Recording(self._path(recording.id)).close()
        except SoundNotReadable:
            return False
        return True

    def instead_of(self, practice: str) -> OwnRecording | None:
        """The recording that plays in place of a practice."""
        return next((each for each in self._recordings if practice and each.instead_of == practice), None)

    def heard_as(self, practice: str) -> OwnRecording | None:
        """The recording that a session means, by the id of a practice in whose place it plays or its own."""
        by_itself = next((each for each in self._recordings if alone(each) == practice), None)
        return by_itself or self.instead_of(practice)

    def voice(self, practice: str) -> OwnVoice | None:
        """What is to be played for a practice, when it is the person's own."""
        found = self.heard_as(practice)
        return OwnVoice(name=found.name, path=self._path(found.id)) if found is not None else None

    def close(self) -> None:
        """Stop what is being added, and clear away what was removed."""
        self._closing.set()
        self.let_go()

    def _take(self, recordings: tuple[OwnRecording, ...]) -> None:
        if self._unread is not None:
            raise self._unread
        if recordings != self._recordings:
            keep_recordings(self._folder, recordings)
            self._recordings = recordings

    def _path(self, recording: str) -> Path:
        return self._folder / f"{recording}.flac"

    def _sweep(self) -> None:
        """What a loss of power left: half copies, and files whose removal was not finished."""
        with suppress(OSError):
            for pattern in ("*.flac.part", f"*{_REMOVED}"):
                for path in self._folder.glob(pattern):
                    path.unlink(missing_ok=True)


def with_recordings(library: Library, plan: Plan, own: OwnRecordings) -> Library:
    """The library with the recordings that a plan hears by themselves, so that it finds their names. Only
    these: a recording is never offered in place of something else by itself."""
    wished = {step.practice for step in plan.steps if isinstance(step, Listen)}
    heard = [each for each in own.recordings if alone(each) in wished]
    if not heard:
        return library
    return replace(
        library, practices={**library.practices, **{alone(each): _practice(each) for each in heard}}
    )


def _practice(recording: OwnRecording) -> Practice:
    minutes = recording.seconds / 60
    return Practice(
        id=alone(recording),
        title=recording.name,
        family=Family.MINDFULNESS,
        minutes=(minutes, minutes),
        default=minutes,
        positions=tuple(Position),
        anchor="none",
        parts=(),
        file="",
    )
