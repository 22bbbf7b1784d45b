"""Learn: all lessons, and the one that is open; each keeps its place while the other is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.learn.lesson import LessonPage
from mindbody.ui.pages.learn.overview import LearnOverview
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.learn.overview import LearnViewModel
from mindbody.ui.viewmodels.learn.reader import ReaderViewModel
from mindbody.ui.widgets.fading_stack import FadingStack

MakeReader = Callable[[str], ReaderViewModel | None]
"""The lesson of an id to read; None while the lessons are still being loaded, or for a lost one."""


class LearnPage(QWidget):
    """A lesson that is asked for before it can be read opens by `settle`, as soon as it can."""

    opened = Signal(str)

    def __init__(
        self,
        look: Look,
        view_model: LearnViewModel,
        make_reader: MakeReader,
        *,
        hour: float = 10.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._make_reader = make_reader
        self._hour = hour
        self._reader: ReaderViewModel | None = None
        self._lesson: LessonPage | None = None
        self._asked = ""
        self._settled = False
        self.overview = LearnOverview(look, view_model)
        self.overview.opened.connect(self.open_lesson)
        self._stack = FadingStack(look)
        self._stack.fill(self, self.overview)

    @property
    def reader(self) -> ReaderViewModel | None:
        """The lesson that is open."""
        return self._reader

    @property
    def lesson_page(self) -> LessonPage | None:
        """Its page."""
        return self._lesson

    def open_lesson(self, lesson: str) -> None:
        """Open a lesson to read; the one that is open already is shown where it was."""
        if self._reader is not None and self._reader.state.lesson == lesson and self._lesson is not None:
            self._stack.show_page(self._lesson)
            return
        reader = self._make_reader(lesson)
        if reader is None:
            self._asked = lesson
            self.overview.say(
                self.tr("This lesson can't be opened. The others still can.")
                if self._settled
                else self.tr("One moment, the lessons are being opened.")
            )
            return
        self._close_reader()
        self._asked = ""
        self.overview.say("")
        self._reader = reader
        page = self._lesson = LessonPage(self._look, reader, hour=self._hour)
        page.closed.connect(self.show_all)
        self._stack.add(page)
        self._stack.show_page(page)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(page, reader.state.title)
        self.opened.emit(lesson)

    def settle(self) -> None:
        """The lessons are there now: open what was asked for before."""
        self._settled = True
        if self._asked:
            self.open_lesson(self._asked)

    def show_all(self) -> None:
        """Back to all lessons."""
        if self._reader is not None:
            self._reader.listening.hush()
        self._stack.show_page(self.overview)
        if self._reader is not None:
            self.overview.focus_lesson(self._reader.state.lesson)

    def _close_reader(self) -> None:
        if self._lesson is not None and self._reader is not None:
            self._reader.close()
            self._stack.remove(self._lesson)
            self._lesson.deleteLater()
            self._reader.deleteLater()
