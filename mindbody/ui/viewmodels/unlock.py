"""The way into a locked record: by its passcode, or by the recovery code to a new passcode."""

import math
import os
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mindbody.record.passcode_text import RandomBytes
from mindbody.record.schema import PERSON, Kind
from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.session.times import Ticker

if TYPE_CHECKING:
    from mindbody.record.driver import Key
    from mindbody.record.key_file import Derive, Unwrapped, WrongPasscode
    from mindbody.record.tries import TooSoon, Tries

_LOOK_EVERY_SECONDS = 0.25
_TOLD_IN_SECONDS = 90


class Asked(Enum):
    """What the person is asked for. NEW: a passcode in place of the one that was forgotten."""

    PASSCODE = auto()
    CODE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockState:
    """`wait`: whole seconds until the next try, 0 when it may be made. `said`: one sentence about the last
    thing that was done; `trouble` when it went wrong."""

    asked: Asked = Asked.PASSCODE
    busy: bool = False
    wait: int = 0
    said: str = ""
    trouble: bool = False

    @property
    def ready(self) -> bool:
        return not self.busy and self.wait == 0


class UnlockViewModel(QObject):
    """`changed` is told after every difference; `unlocked` hands over the key. Neither a passcode nor a key
    is kept here any longer than it is needed."""

    changed = Signal()
    unlocked = Signal(object)
    """Key"""

    def __init__(
        self,
        folder: Path,
        tries: "Tries",
        jobs: Jobs,
        ticker: Ticker,
        *,
        derive: "Derive | None" = None,
        random: RandomBytes = os.urandom,
        kind: Kind = PERSON,
        parent: QObject | None = None,
    ) -> None:
        """derive: how a key comes from a secret, None: the real, slow way. kind: what is locked."""
        super().__init__(parent)
        self._folder = folder
        self._tries = tries
        self._jobs = jobs
        self._ticker = ticker
        self._derive = derive
        self._random = random
        self._kind = kind
        self.failed = 0
        """Wrong tries that were made before the last one."""
        self._found: Key | None = None
        self._state = UnlockState()
        self._look_at_wait()

    @property
    def state(self) -> UnlockState:
        return self._state

    def ask_for_code(self) -> None:
        self._set(asked=Asked.CODE, said="", trouble=False)

    def ask_for_passcode(self) -> None:
        self._found = None
        self._set(asked=Asked.PASSCODE, said="", trouble=False)

    def open(self, typed: str) -> None:
        """Try the passcode or the recovery code. Nothing typed is no try."""
        if not (typed.strip() and self._state.ready):
            return
        from mindbody.record.key_file import WrongPasscode, argon2id
        from mindbody.record.passcode import unwrapped
        from mindbody.record.tries import TooSoon

        folder, tries, derive, kind = self._folder, self._tries, self._derive or argon2id, self._kind
        self.failed = tries.wrong

        def work() -> "Unwrapped | WrongPasscode | TooSoon":
            try:
                return unwrapped(folder, typed, tries, derive=derive, kind=kind)
            except (WrongPasscode, TooSoon) as no:
                # An answer, and no failure that belongs into the log.
                return no

        self._set(busy=True, said="", trouble=False)
        self._jobs.start(work, self._answered, self._not_opened)

    def choose(self, passcode: str) -> None:
        """Take this passcode in place of the one that was forgotten. The page asks only for one that may be
        one."""
        key = self._found
        if key is None or self._state.busy:
            return
        from mindbody.record.key_file import argon2id
        from mindbody.record.passcode import change_passcode

        folder, random, derive, kind = self._folder, self._random, self._derive or argon2id, self._kind
        self._set(busy=True, said="", trouble=False)
        self._jobs.start(
            lambda: change_passcode(folder, key, passcode, random=random, derive=derive, kind=kind),
            lambda _: self._let_in(),
            self._not_chosen,
        )

    def go_on(self) -> None:
        """In with the recovery code alone; the passcode stays what it is."""
        if not self._state.busy:
            self._let_in()

    def close(self) -> None:
        """Stop looking at the clock."""
        self._ticker.stop()
        self._found = None

    def _answered(self, found: "Unwrapped | WrongPasscode | TooSoon") -> None:
        from mindbody.record.key_file import Secret

        if isinstance(found, Exception):
            self._not_opened(found)
            return
        self._found = found.key
        if found.by is Secret.CODE:
            self._set(busy=False, asked=Asked.NEW)
        else:
            self._let_in()

    def _let_in(self) -> None:
        key, self._found = self._found, None
        self.close()
        self._set(busy=False, said="", trouble=False)
        if key is not None:
            self.unlocked.emit(key)

    def _not_opened(self, trouble: Exception) -> None:
        self._set(busy=False, said=self._words_for(trouble), trouble=True)
        self._look_at_wait()

    def _words_for(self, trouble: Exception) -> str:
        from mindbody.record.key_file import KeyFileDamaged, WrongPasscode
        from mindbody.record.tries import TooSoon

        match trouble:
            case WrongPasscode() if self._state.asked is Asked.CODE:
                return self.tr("That is not the recovery code. Nothing was changed.")
            case WrongPasscode():
                return self.tr("That is not the passcode. Nothing was changed.")
            case TooSoon():
                return ""
            case KeyFileDamaged():
                return self.tr(
                    "The file {name} is damaged or gone, so no passcode can be tried. "
                    "Please put it back from a backup."
                ).format(name=self._folder / self._kind.key_file_name)
            case OSError():
                return self.tr("The file could not be reached: {reason}. Please try again.").format(
                    reason=trouble.strerror or trouble
                )
            case MemoryError():
                return self.tr("There is too little memory free. Please close other programs and try again.")
        return self.tr("That did not work. Please try again.")

    def _not_chosen(self, trouble: Exception) -> None:
        words = self.tr("The new passcode could not be kept, so the old one still holds. {reason}")
        self._set(busy=False, said=words.format(reason=trouble), trouble=True)

    def _look_at_wait(self) -> None:
        wait = math.ceil(self._tries.wait())
        if wait:
            self._ticker.start(_LOOK_EVERY_SECONDS, self._look_at_wait)
        else:
            self._ticker.stop()
        if wait != self._state.wait:
            self._set(wait=wait)

    def _set(self, **fields: object) -> None:
        fresh = replace(self._state, **fields)  # type: ignore[arg-type]  # fields of the state
        if fresh != self._state:
            self._state = fresh
            self.changed.emit()


def wait_words(seconds: int) -> str:
    """How long to wait until the next try, told calmly."""

    def say(text: str) -> str:
        return QCoreApplication.translate("unlock", text)

    if seconds == 1:
        return say("You can try again in 1 second.")
    if seconds <= _TOLD_IN_SECONDS:
        return say("You can try again in {count} seconds.").format(count=seconds)
    return say("You can try again in {count} minutes.").format(count=math.ceil(seconds / 60))
