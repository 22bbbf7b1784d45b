"""Any page read aloud, with F4 or from the rail; quiet again when another page comes, or Esc hides all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mindbody.ui.shell.window import MainWindow
from mindbody.wiring.machine import Machine
from mindbody.wiring.notes import Notes

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.reading_aloud import ReadingAloud
    from mindbody.ui.viewmodels.session.sound import Sound, SoundPlayer
    from mindbody.wiring.app import MindBody
    from mindbody.wiring.guided import Guided


class ReadAloud(QObject):
    """home: whoever is at home, None while nobody is."""

    def __init__(
        self,
        window: MainWindow,
        notes: Notes,
        machine: Machine,
        home: "Callable[[], MindBody | None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._notes = notes
        self._home = home
        self._machine = machine
        self._model: ReadingAloud | None = None
        window.read_wanted.connect(self.turn)
        window.page_shown.connect(self.stop)
        window.closing.connect(self.stop)
        window.hushed.connect(self.stop)

    def turn(self) -> None:
        """Read the page that is shown, or stop reading. What sounds by itself is not talked over."""
        home = self._home()
        session = home.session if home is not None else None
        sounding = session is not None and session.step is not None and session.step.sounding
        if self._model is not None and self.reading:
            self._model.stop()
        elif not (self._window.page == "session" and sounding):
            self.say(self._window.page_widget(self._window.page))

    @property
    def reading(self) -> bool:
        return self._model is not None and self._model.reading

    def say(self, part: QWidget) -> None:
        """All words of a page, or of a part of one, in place of what is being read."""
        from mindbody.ui.widgets.reading_order import lines_of

        if self._model is None:
            self._model = self._made()
        self._model.begin(lines_of(part))

    def stop(self, _page: str = "") -> None:
        """Fall silent: another page is there, or nobody."""
        if self._model is not None:
            self._model.stop()

    def _made(self) -> "ReadingAloud":
        # Late: the first picture is drawn before anyone can ask.
        from mindbody.ui.viewmodels.reading_aloud import ReadingAloud

        model = ReadingAloud(self._narrator, self._machine.voice, parent=self)
        model.changed.connect(lambda: self._window.set_reading(model.reading))
        model.voiceless.connect(self._say_that_there_is_no_voice)
        return model

    def _narrator(self) -> "_Narrator | None":
        home = self._home()
        guided = home.guided if home is not None else None
        return _Narrator(guided) if guided is not None else None

    def _say_that_there_is_no_voice(self) -> None:
        self._notes.say(
            self.tr("This computer has no voice of its own, so only what was recorded can be read out.")
        )


class _Narrator:
    """The recorded voice of this person's choice."""

    def __init__(self, guided: "Guided") -> None:
        self._guided = guided

    @property
    def player(self) -> "SoundPlayer":
        return self._guided.player

    def sound_of(self, line: str) -> "Sound | None":
        from mindbody.content.sentences import sentences

        sound = self._guided.scores().card("", sentences(line))
        return sound if sound.voiced else None
