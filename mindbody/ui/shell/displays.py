"""Keeps the room's screen and the console where they belong, while displays come, go and change."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from mindbody.clinic.displays import ON_SCREEN, RoomPlace, RoomState
from mindbody.clinic.room import Blank, RoomFrame, TestCard, Words
from mindbody.ui.shell.our_windows import OurWindows, Screens
from mindbody.ui.shell.power_events import PowerEvents
from mindbody.ui.shell.room_cover import RoomCover
from mindbody.ui.shell.room_window import RoomWindow
from mindbody.ui.shell.screens import screens_by_id
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.widgets.room.stage import RoomStage

SETTLE_MS: Final = 250
"""Milliseconds after which everything is looked at once more: desktops move windows a little later."""

WATCH_MS: Final = 500
"""Milliseconds between two looks while the room sees something: not every window tells when it is moved."""

_MOVED: Final = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.WindowStateChange,
    QEvent.Type.ScreenChangeInternal,
)


class RoomScreens(QObject):
    """The one who shows and hides the room's window, and covers the console where the room would see it.

    `place` tells how it stands, and `changed` when that is another. What is shown comes in by `show_frame`,
    whether the room sees it just now or not. Choosing, showing and hiding are the person's; nothing is ever
    shown by itself on a display that came.
    """

    changed = Signal()

    def __init__(
        self,
        window: RoomWindow,
        cover: RoomCover,
        console: QWidget,
        power: PowerEvents,
        *,
        look: Look,
        remembered: str = "",
        parent: QObject | None = None,
    ) -> None:
        """look: that of the room, in which `window` and `cover` are drawn. remembered: the id of the display
        that was last chosen, "" for none."""
        super().__init__(parent)
        self._window = window
        self._cover = cover
        self._console = console
        self._ours = OurWindows(console, window)
        self._look = look
        self._place = RoomPlace(remembered=remembered)
        self._frame = RoomFrame(content=Blank())
        self._testing = False
        self._curtain = False
        self._by_hand = False
        self._shared = False
        self._strayed = False
        self._busy = False
        self._over = False
        self._screens: Screens = {}
        self._on_screen: QScreen | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screen_came)
            app.screenRemoved.connect(self._screen_went)
            app.primaryScreenChanged.connect(self.look)
            app.focusWindowChanged.connect(self._window_opened)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self.look)
        power.sleeping.connect(self.draw_curtain)
        power.locked.connect(self.draw_curtain)
        power.woke.connect(self.look)
        console.installEventFilter(self)
        self.look()

    @property
    def place(self) -> RoomPlace:
        return self._place

    @property
    def window(self) -> RoomWindow:
        """What is on the room's display."""
        return self._window

    @property
    def testing(self) -> bool:
        """Whether the test card is shown in the place of the meeting."""
        return self._testing

    @property
    def curtain(self) -> bool:
        """Whether the room sees nothing because the machine slept or was locked, until the person shows it
        something, or draws it back."""
        return self._curtain

    @property
    def one_screen(self) -> bool:
        """Whether the console's words are put away, and the room's are in their place."""
        return self._cover.on

    def show_frame(self, frame: RoomFrame) -> None:
        """What the meeting shows the room now. Raises TypeError for anything but a RoomFrame."""
        if type(frame) is not RoomFrame:
            raise TypeError(f"The room is shown a RoomFrame, and never {type(frame).__name__}.")
        self._frame = frame
        self._show_frame()

    def follow(self, position: Callable[[], float] | None) -> None:
        """Let what moves ask for its seconds here; see `RoomStage.follow`."""
        for stage in self._stages():
            stage.follow(position)

    def set_factor(self, factor: float) -> None:
        """Raise all sizes in the room, 1.0 to 1.5."""
        for stage in self._stages():
            stage.set_factor(factor)

    def set_dark(self, dark: bool) -> None:
        """For a dim room, or for one with its lights on."""
        self._look.set(theme=Theme.ROOM_DARK if dark else Theme.ROOM_LIGHT)

    def choose(self, display_id: str) -> None:
        """Take this display for the room. Raises ValueError for one that it can't be shown on."""
        self.look()
        self._become(self._place.choose(display_id))

    def show(self) -> None:
        """Let the room see the meeting, on the chosen display."""
        self._testing = self._curtain = False
        self.look()
        self._become(self._place.show())

    def hide(self) -> None:
        """Let the room see nothing, and ask no more."""
        self._testing = False
        self._become(self._place.hide())

    def test_card(self) -> None:
        """Show on the chosen display which one it is, until `show` or `hide`."""
        self._curtain = False
        self.look()
        place = self._place.show()
        self._testing = place.state in ON_SCREEN
        self._become(place)

    def draw_curtain(self) -> None:
        """Let the room see nothing, at once, until the person shows it something, or draws it back."""
        if self._over:
            return
        self._curtain = True
        self._show_frame()
        # At once: there may be no later before the machine sleeps.
        for stage in self._stages():
            stage.repaint()
        self.changed.emit()

    def draw_back(self) -> None:
        """Let the room see again what it saw before the machine slept."""
        self._curtain = False
        self._show_frame()
        self.changed.emit()

    def turn_one_screen(self) -> None:
        """Put the console's words away, or take them out again."""
        self._by_hand = not self._cover.on
        self._shared = False
        if self._by_hand:
            self._curtain = False
        elif self._place.state is RoomState.MIRRORED:
            self._testing = False
        self._set_cover()
        self.look()
        self.changed.emit()

    def look(self, *_: object) -> None:
        """See which displays there are, and put right what is not where it belongs."""
        self._look_at(QGuiApplication.screens())

    def stop(self) -> None:
        """The meeting is left: show nothing, cover nothing, and touch no window any more."""
        self._by_hand = self._shared = self._strayed = False
        self.hide()
        self._cover.uncover()
        self._over = True
        self._settle.stop()
        self._watch.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._over or self._busy:
            return False
        if watched is self._console and event.type() is QEvent.Type.Hide and not event.spontaneous():
            # Closed, with nobody left who sees to the room; not only folded away by the desktop.
            self.hide()
        if event.type() in _MOVED:
            if watched is self._console:
                self._set_cover()
            else:
                self._bring_home(whole=False)
            self._settle.start()
        return False

    def _window_opened(self) -> None:
        if not self._over:
            self.look()
            self._settle.start()

    def _screen_came(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.look)
        self.look()

    def _screen_went(self, screen: QScreen) -> None:
        self._look_at([each for each in QGuiApplication.screens() if each is not screen])

    def _look_at(self, screens: list[QScreen]) -> None:
        if self._over:
            return
        self._screens = screens_by_id(screens)
        displays = tuple(display for display, _ in self._screens.values())
        self._become(self._place.seen(displays, self._ours.console_on(self._screens, self._place.console)))

    def _become(self, place: RoomPlace) -> None:
        """The private words are put away first, then the windows are moved, then the room is shown."""
        before, self._place = self._place, place
        if place.exposed is not before.exposed:
            self._shared = place.exposed
        if place.state is not before.state and place.state is RoomState.MIRRORED:
            self._shared = True
        if place != before:
            self._settle.start()
        self._set_cover()
        self._bring_home(whole=place.displays != before.displays)
        self._show_window()
        self._show_frame()
        self._set_cover()
        if place != before:
            self.changed.emit()

    def _set_cover(self) -> None:
        strayed = self._ours.astray(self._screens, self._place)
        if strayed or not self._settle.isActive():
            # Once it is back, the cover stays until the desktop has had the time to move it.
            self._strayed = strayed
        if self._by_hand or self._shared:
            self._cover.cover()
        elif self._strayed:
            # Where it stands now it is not to fill the screen.
            self._cover.cover(full=False)
        else:
            self._cover.uncover()

    def _bring_home(self, *, whole: bool) -> None:
        """See `OurWindows.bring_home`; what was moved is looked at once more."""
        self._busy = True
        try:
            for window in self._ours.seen():
                window.installEventFilter(self)
            if self._ours.bring_home(self._screens, self._place, whole=whole):
                self._settle.start()
        finally:
            self._busy = False

    def _show_window(self) -> None:
        display = self._place.display
        if self._place.state is not RoomState.SHOWN or display is None:
            # On a shared picture the cover is what the room sees.
            self._on_screen = None
            self._watch.stop()
            self._window.hide()
            return
        screen = self._screens[display.id][1]
        if screen is not self._on_screen or not self._window.isVisible():
            self._on_screen = screen
            self._window.show_on(screen)
        if not self._watch.isActive():
            self._watch.start()

    def _show_frame(self) -> None:
        display = self._place.display
        frame = self._frame
        if self._curtain:
            frame = RoomFrame(content=Blank())
        elif self._testing and display is not None:
            width, height = display.pixels
            frame = RoomFrame(content=TestCard(screen=display.name, width=width, height=height))
        elif self._shared and self._place.state not in ON_SCREEN:
            frame = self._put_away_frame()
        for stage in self._stages():
            stage.show_frame(frame)

    def _put_away_frame(self) -> RoomFrame:
        """For who leads the meeting, where nobody asked for the room to be shown anything yet."""
        lines = (self.tr("So the console is put away."), self.tr("Press F5 to see it here."))
        return RoomFrame(content=Words(title=self.tr("Others see this screen too"), lines=lines))

    def _stages(self) -> tuple[RoomStage, RoomStage]:
        return self._window.stage, self._cover.stage
