"""Prepared sounds: decoded ahead in a thread, kept for a while, missing ones reported once."""

import contextlib
import json
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from mindbody.audio.levels import (
    BACKGROUND_LUFS,
    BELL_CEILING,
    TONE_CEILING,
    VOICE_CEILING,
    VOICE_GAIN,
)
from mindbody.audio.loop import Loop
from mindbody.audio.sound_files import SoundNotReadable, prepared, read_segment
from mindbody.content.breath import Do
from mindbody.content.translatable import Translatable

KEPT: Final = 6
"""Sounds held ready. A spoken line is about a megabyte when it is decoded."""

BELL: Final = "bowl"
SOFT_BELL: Final = "bowl-soft"
TONES: Final = {Do.IN: "breath-in", Do.OUT: "breath-out", Do.TOP_UP: "breath-top-up"}

log = logging.getLogger(__name__)


class UnknownBackground(LookupError):  # noqa: N818  it reads as a sentence where it is caught
    """There is no such background; the message names those there are."""


class Clips:
    """The sounds of one audio folder (`voice/`, `tones/`, `background/`).

    Any sound may be missing or broken: it is then None, said once in the log and kept in `faults`.
    """

    def __init__(self, folder: Path, *, workers: int = 2) -> None:
        """workers: threads that decode ahead; 0 decodes when a sound is asked for."""
        self._folder = folder
        self._kept: OrderedDict[Hashable, Future[bytes | None]] = OrderedDict()
        self._threads = ThreadPoolExecutor(workers, "decode") if workers else None
        self._indexes: dict[str, dict[str, dict[str, Any]]] = {}
        self._faults: dict[str, str] = {}
        self._keeping = threading.Lock()

    @property
    def faults(self) -> tuple[str, ...]:
        """What could not be read so far, a sentence each."""
        return tuple(self._faults.values())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the threads go. Sounds can still be asked for."""
        if self._threads:
            self._threads.shutdown(wait=False, cancel_futures=False)
            self._threads = None

    def voice(self, path: Path) -> bytes | None:
        """A spoken line, as stereo frames at its level in the mix."""
        return self._taken(path, self._voice_work(path))

    def bell(self, *, soft: bool) -> bytes | None:
        """A bell strike with all its ring."""
        return self._taken(*self._tone_work(SOFT_BELL if soft else BELL, BELL_CEILING))

    def tone(self, do: Do) -> bytes | None:
        """The tone that begins a phase of breath; None for phases that have none."""
        return self._taken(*self._tone_work(TONES[do], TONE_CEILING)) if do in TONES else None

    def prefetch_voice(self, path: Path) -> None:
        """Begin to decode a line that will be wanted soon."""
        self._begun(path, self._voice_work(path))

    def prefetch_bell(self, *, soft: bool) -> None:
        """Begin to decode a bell."""
        self._begun(*self._tone_work(SOFT_BELL if soft else BELL, BELL_CEILING))

    def background(self, name: str) -> Loop | None:
        """The loop called `name`, None when its file cannot be read. Raises UnknownBackground."""
        entries = self._index("background", "backgrounds")
        if name not in entries:
            known = ", ".join(sorted(entries)) or "none"
            raise UnknownBackground(f"There is no background “{name}”. There is: {known}.")
        entry = entries[name]
        try:
            gain = 10 ** ((BACKGROUND_LUFS - float(entry["lufs"])) / 20)
            return Loop(self._folder / "background" / str(entry["file"]), gain)
        except (SoundNotReadable, KeyError, TypeError, ValueError) as error:
            self.report(f"background {name}", str(error))
            return None

    def backgrounds(self) -> tuple[str, ...]:
        """Ids of the backgrounds, in the order they are listed."""
        return tuple(self._index("background", "backgrounds"))

    def decode_ahead(self, loop: Loop, chunk: int) -> None:
        """Decode a second of a background in a thread. A fault in it shows when it is read."""

        def work() -> None:
            with contextlib.suppress(SoundNotReadable):
                loop.chunk(chunk)

        if self._threads:
            self._threads.submit(work)

    def report(self, what: str, message: str) -> None:
        """Say once that something cannot be heard."""
        if what not in self._faults:
            self._faults[what] = message
            log.warning("a sound was not heard: %s", Path(what).name)

    def _voice_work(self, path: Path) -> Callable[[], bytes]:
        return lambda: prepared(read_segment(path), gain=VOICE_GAIN, ceiling=VOICE_CEILING)

    def _tone_work(self, name: str, ceiling: float) -> tuple[str, Callable[[], bytes]]:
        def work() -> bytes:
            entry = self._index("tones", "tones").get(name)
            if entry is None:
                raise SoundNotReadable(
                    Translatable(
                        "The sound “{name}” is not listed in {folder}.",
                        name=name,
                        folder=self._folder / "tones",
                    )
                )
            segment = read_segment(self._folder / "tones" / str(entry.get("file")))
            return prepared(segment, gain=1.0, ceiling=ceiling)

        return name, work

    def _begun(self, key: Hashable, work: Callable[[], bytes]) -> Future[bytes | None]:
        with self._keeping:
            found = self._kept.get(key)
            is_new = found is None
            if found is None:
                found = self._kept[key] = Future()
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        if is_new:
            if self._threads:
                self._threads.submit(self._finish, found, key, work)
            else:
                self._finish(found, key, work)
        return found

    def _taken(self, key: Hashable, work: Callable[[], bytes]) -> bytes | None:
        return self._begun(key, work).result()

    def _finish(self, into: "Future[bytes | None]", key: Hashable, work: Callable[[], bytes]) -> None:
        try:
            into.set_result(work())
        except SoundNotReadable as error:
            self.report(str(key), str(error))
            into.set_result(None)
        except Exception as error:
            # Whoever waits for the sound must hear of it: a future that is never set blocks for good.
            into.set_exception(error)

    def _index(self, kind: str, entries: str) -> dict[str, dict[str, Any]]:
        if kind not in self._indexes:
            path = self._folder / kind / "index.json"
            try:
                listed = json.loads(path.read_text(encoding="utf-8"))[entries]
                self._indexes[kind] = {str(entry["id"]): entry for entry in listed}
            except (OSError, ValueError, KeyError, TypeError) as error:
                self.report(kind, f"{path} cannot be read ({error}).")
                self._indexes[kind] = {}
        return self._indexes[kind]
