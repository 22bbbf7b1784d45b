"""What is said above the pages, once, about something that happened to everything."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look


class Notes(QObject):
    """One note at a time; the next takes its place."""

    def __init__(self, look: Look, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._window = window

    def say(self, words: str, *, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say it, with one thing to do about it where there is one."""
        from mindbody.ui.shell.note import Note

        note = Note(self._look, words, action=action)
        if act is not None:
            note.acted.connect(act)
        # After the click: its button goes with the note.
        note.closed.connect(lambda: QTimer.singleShot(0, self, self.clear))
        self._window.show_notice(note)
        note.announce()

    def clear(self) -> None:
        """Say nothing any more."""
        self._window.show_notice(None)

    def restored(self, made: datetime, now: datetime, *, undo: Callable[[], None] | None) -> None:
        """A backup was put back. made: when it was made."""
        from mindbody.ui.viewmodels.backup_words import moment_words

        words = self.tr("The backup of {when} is back in its place.").format(when=moment_words(made, now))
        self.say(words, action="" if undo is None else self.tr("Undo"), act=undo)

    def settings_broken(self, kept: str) -> None:
        """The file with the choices could not be read. kept: its name now."""
        words = self.tr(
            "The file with your choices was damaged. Your choices are back at their first state, and the old "
            "file is kept as {name}. Your record is not touched by this."
        )
        self.say(words.format(name=kept))
