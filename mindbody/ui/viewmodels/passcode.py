"""The passcode in Settings: set, changed and taken away, with a recovery code that is shown once."""

import math
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from mindbody.record.passcode_text import RandomBytes, new_code
from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.translated import translated
from mindbody.ui.viewmodels.unlock import wait_words


class Keeper(Protocol):
    """Locks and unlocks the open record. `current` is its passcode, or its recovery code. Each verb raises
    RecordError or BackupError with a sentence; those that are given `current` WrongPasscode, TooSoon or
    KeyFileDamaged too."""

    @property
    def locked(self) -> bool: ...

    def set(self, passcode: str, code: str) -> None: ...

    def change(self, current: str, passcode: str) -> None: ...

    def remove(self, current: str) -> None: ...

    def renew_code(self, current: str, code: str) -> None: ...


class Step(Enum):
    """What the section asks for or shows. REST: nothing, but how things are."""

    REST = auto()
    SETTING = auto()
    CHANGING = auto()
    REMOVING = auto()
    RENEWING = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PasscodeState:
    """`there`: whether the record is loaded, so that anything can be done. `on`: whether it is locked with a
    passcode. `code`: the recovery code, in the one step that shows it. `said`: one sentence about the last
    thing that was done; `trouble` when it went wrong."""

    there: bool = False
    on: bool = False
    step: Step = Step.REST
    busy: bool = False
    code: str = ""
    said: str = ""
    trouble: bool = False


class PasscodeViewModel(QObject):
    """`changed` is told after every difference, `lock_wanted` when the person wants it locked now."""

    changed = Signal()
    lock_wanted = Signal()

    def __init__(self, jobs: Jobs, random: RandomBytes = os.urandom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._random = random
        self._keeper: Keeper | None = None
        self._state = PasscodeState()

    @property
    def state(self) -> PasscodeState:
        return self._state

    def set_keeper(self, keeper: Keeper | None) -> None:
        """What locks and unlocks, once the record is open; None: it was closed."""
        self._keeper = keeper
        self._state = PasscodeState(there=keeper is not None, on=keeper is not None and keeper.locked)
        self.changed.emit()

    def begin(self, step: Step) -> None:
        """Ask for what this step needs."""
        if self._state.there and not self._state.busy:
            self._set(step=step, said="", trouble=False)

    def leave(self) -> None:
        """Back to how things are; a recovery code that was shown is forgotten."""
        if not self._state.busy:
            self._set(step=Step.REST, code="", said="", trouble=False)

    def set_passcode(self, passcode: str) -> None:
        code = new_code(self._random)
        self._do(lambda keeper: keeper.set(passcode, code), code=code)

    def change(self, current: str, passcode: str) -> None:
        self._do(
            lambda keeper: keeper.change(current, passcode),
            said=self.tr("The new passcode holds from now on."),
        )

    def remove(self, current: str) -> None:
        self._do(lambda keeper: keeper.remove(current), said=self.tr("There is no passcode now."))

    def renew_code(self, current: str) -> None:
        code = new_code(self._random)
        self._do(lambda keeper: keeper.renew_code(current, code), code=code)

    def save_code(self, path: Path, words: str) -> None:
        """Write the sheet with the recovery code, and say how it went."""
        try:
            path.write_text(words, "utf-8")
        except OSError as trouble:
            words = self.tr(
                "The file {name} could not be written: {reason}. You might choose another folder."
            )
            self._set(said=words.format(name=path.name, reason=trouble.strerror or trouble), trouble=True)
        else:
            self._set(said=self.tr("The code is in {name} now.").format(name=path.name), trouble=False)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """One sentence about what the page did itself, such as printing."""
        self._set(said=words, trouble=trouble)

    def _do(self, verb: Callable[[Keeper], None], *, code: str = "", said: str = "") -> None:
        keeper = self._keeper
        if keeper is None or self._state.busy:
            return
        self._set(busy=True, said="", trouble=False)

        def work() -> Exception | None:
            from mindbody.record.key_file import WrongPasscode
            from mindbody.record.tries import TooSoon

            try:
                verb(keeper)
            except (WrongPasscode, TooSoon) as no:
                # An answer, and no failure that belongs into the log.
                return no
            return None

        def done(no: Exception | None) -> None:
            if no is not None:
                failed(no)
                return
            step = Step.CODE if code else Step.REST
            self._set(busy=False, on=keeper.locked, step=step, code=code, said=said)

        def failed(trouble: Exception) -> None:
            self._failed(keeper, trouble, code)

        self._jobs.start(work, done, failed)

    def _failed(self, keeper: Keeper, trouble: Exception, code: str) -> None:
        was, now = self._state, keeper.locked
        words = self._words_for(trouble)
        if was.step is Step.SETTING and now:
            # It is locked, and this is the one time that the code can be shown.
            words = self.tr(
                "It is locked now, but not all backups are yet. "
                "MindBody goes on with them when you next open it. {reason}"
            ).format(reason=words)
            self._set(busy=False, on=True, step=Step.CODE, code=code, said=words, trouble=True)
            return
        step = was.step if now == was.on else Step.REST
        self._set(busy=False, on=now, step=step, said=words, trouble=True)

    def _words_for(self, trouble: Exception) -> str:
        from mindbody.record.backup_problems import BackupError
        from mindbody.record.key_file import KeyFileDamaged, WrongPasscode
        from mindbody.record.problems import RecordError
        from mindbody.record.tries import TooSoon

        match trouble:
            case WrongPasscode():
                return self.tr("That is not the passcode. Nothing was changed.")
            case TooSoon():
                return wait_words(math.ceil(trouble.seconds))
            case KeyFileDamaged():
                return self.tr(
                    "The key file is damaged or gone. Please put it back from a backup, and try again."
                )
            case RecordError() | BackupError():
                return translated(trouble)
        return self.tr("That did not work, and nothing was changed. Please try again.")

    def _set(self, **fields: object) -> None:
        fresh = replace(self._state, **fields)  # type: ignore[arg-type]  # fields of the state
        if fresh != self._state:
            self._state = fresh
            self.changed.emit()
