"""The main window: the rail of places, one page at a time, and help from anywhere."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStyle, QVBoxLayout, QWidget

from mindbody.ui.shell.places import places
from mindbody.ui.shell.placing import placed
from mindbody.ui.theme.icons import icon
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.fading_stack import FadingStack
from mindbody.ui.widgets.rail import NavRail

HELP = "help"
FLARE = "flare"

_SMALLEST = QSize(960, 640)
_USUAL = QSize(1280, 860)
_RAIL_WORDS_FROM = 900


def _forget(_geometry: bytes) -> None:
    """Keep nothing."""


class MainWindow(QMainWindow):
    """Pages are made by their factories when they are first shown, so that the first paint is light.

    `pages` maps a name to the maker of its page. "today", "learn", "practise", "progress", "toolkit",
    "groups" and "settings" get an entry in the rail; any other ("session", "first-run") is shown by
    `show_page` alone. "help" is opened by the button at the rail's foot and by F1, over whatever is shown,
    and `leave_help` goes back to it. `show_over` and `leave_over` do the same with any page; "In a flare" and
    F2 ask for such a one by `flare_wanted`; Ctrl+L asks for the check-in by `log_wanted`, where
    it is not quiet. `remembered` is what `remember` was last given, or b"".
    """

    page_shown = Signal(str)
    closing = Signal()
    flare_wanted = Signal()
    log_wanted = Signal()
    read_wanted = Signal()
    reminded = Signal(str)
    hushed = Signal()
    """Everything is to fall silent: the window was hidden at once."""

    def __init__(
        self,
        look: Look,
        pages: Mapping[str, Callable[[], QWidget]],
        *,
        remembered: bytes = b"",
        remember: Callable[[bytes], None] = _forget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._makers = dict(pages)
        self._made: dict[str, QWidget] = {}
        self._left: list[QWidget] = []
        self._remember = remember
        self._put_away: Callable[[], bool] = lambda: False
        self._closing_for_good = False
        self._page = ""
        self._quiet = False
        self._before: dict[str, str] = {}
        self.windowTitleChanged.connect(self.setAccessibleName)
        self.setWindowTitle("MindBody")
        self.setWindowIcon(icon("leaf", look.tokens.primary, 64))
        self.setMinimumSize(_SMALLEST)

        self._rail = self._made_rail()
        self._stack = FadingStack(look)
        self._beside_rail = QVBoxLayout()
        self._beside_rail.setContentsMargins(0, 0, 0, 0)
        self._beside_rail.setSpacing(0)
        self._beside_rail.addWidget(self._stack, 1)
        self._notice: QWidget | None = None
        self._reminder: QWidget | None = None
        row = self._row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(self._beside_rail, 1)
        # A main window is what a screen reader knows as one; a bare widget would be passed over. Its own
        # layout brings what is inside to its place by an animation, also where it is told not to.
        self._inside = QWidget(self)
        self._inside.setLayout(row)
        self._add_shortcuts()
        look.changed.connect(self._fit_rail)
        if remembered and self.restoreGeometry(QByteArray(remembered)):
            self._come_into_sight()
        else:
            self._take_usual_size()

    @property
    def page(self) -> str:
        """The name of the page that is shown, "" before the first."""
        return self._page

    @property
    def quiet(self) -> bool:
        return self._quiet

    def is_made(self, name: str) -> bool:
        """Whether a page was shown before, and not forgotten since."""
        return name in self._made

    def page_widget(self, name: str) -> QWidget:
        """The page of this name, made now if it was not shown before. Raises KeyError if there is none."""
        if name not in self._made:
            page = self._made[name] = self._makers[name]()
            if not page.accessibleName():
                # Said when the page comes up, and has the focus.
                page.setAccessibleName(next((p.word for p in places(self._makers) if p.id == name), ""))
            self._stack.add(page)
        return self._made[name]

    def show_page(self, name: str, *, quiet: bool = False) -> None:
        """Show a page; `quiet` hides the rail, so that the page has the whole window."""
        page = self.page_widget(name)
        self._set_quiet(quiet)
        self._page = name
        self._rail.set_chosen(name)
        if self._stack.current is not page:
            self._stack.show_page(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        while self._left:
            left = self._left.pop()
            self._stack.remove(left)
            left.deleteLater()
        self.page_shown.emit(name)

    def drop_page(self, name: str) -> None:
        """Forget a page that is not shown; it is made anew the next time."""
        if name == self._page:
            raise ValueError(f"The page {name} is being shown.")
        page = self._made.pop(name, None)
        self._before = {over: "today" if under == name else under for over, under in self._before.items()}
        if page is not None:
            self._stack.remove(page)
            page.deleteLater()

    def forget_pages(self) -> None:
        """Forget every page but the one that is shown: they were somebody else's."""
        for name in [name for name in self._made if name != self._page]:
            self.drop_page(name)
        self._before.clear()

    def leave_page(self) -> None:
        """Have the page that is shown made anew when it is next asked for; until then it stays in sight."""
        page = self._made.pop(self._page, None)
        self._page = ""
        if page is not None:
            self._left.append(page)

    def finish_fading(self) -> None:
        """Have the page before be out of sight now."""
        self._stack.finish()

    def show_notice(self, notice: QWidget | None) -> None:
        """Show one note above every page that has the rail beside it, in place of the one before; None: none
        any more."""
        if self._notice is not None:
            self._beside_rail.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = notice
        if notice is not None:
            self._beside_rail.insertWidget(0, notice)
            notice.setVisible(not self._quiet)

    def put_away_by(self, asked: Callable[[], bool]) -> None:
        """`asked` says, when the window is to be closed, whether it is put out of sight instead."""
        self._put_away = asked

    def show_reminder(self, card: QWidget | None, words: str = "") -> None:
        """Show one reminder above every page that has the rail beside it, below the note; None: none any
        more. words: what it says, for where the window is not seen."""
        if self._reminder is not None:
            self._beside_rail.removeWidget(self._reminder)
            self._reminder.hide()
            self._reminder.deleteLater()
        self._reminder = card
        if card is not None:
            self._beside_rail.insertWidget(self._beside_rail.indexOf(self._stack), card)
            card.setVisible(not self._quiet)
            self.reminded.emit(words)

    def set_reading(self, reading: bool) -> None:
        """Whether the page is being read aloud; `read_wanted` asks for it, and for its end."""
        self._rail.set_reading(reading)

    def show_help(self) -> None:
        """Open help over what is shown; a second call leaves it open."""
        if HELP in self._makers:
            self.show_over(HELP)

    def leave_help(self) -> None:
        """Go back to where help was opened."""
        self.leave_over(HELP)

    def show_over(self, name: str) -> None:
        """Open a page over what is shown, quiet where that is; a second call leaves it open."""
        if self._page == name:
            return
        # Of two pages that were opened one over the other, by turns, the way back leads out of both.
        if self._before.get(self._page) != name:
            self._before[name] = self._page
        self.show_page(name, quiet=self._quiet)

    def leave_over(self, name: str) -> None:
        """Go back to where that page was opened; to Today where what was below it is gone."""
        before = self._before.get(name, "")
        if self._page == name and before:
            self.show_page(before, quiet=self._quiet and before != "today")

    def come_forward(self) -> None:
        """Be seen, wherever the window was: behind others, or folded away."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def say_anew(self) -> None:
        """Another language is spoken now; pages are made anew by whoever gave them."""
        before, self._rail = self._rail, self._made_rail()
        self._row.replaceWidget(before, self._rail)
        before.hide()
        before.deleteLater()
        self._rail.set_chosen(self._page)
        self._rail.setVisible(not self._quiet)
        self._fit_rail()

    def _made_rail(self) -> NavRail:
        rail = NavRail(self._look, places(self._makers), flare=FLARE if FLARE in self._makers else "")
        rail.chosen.connect(self.show_page)
        rail.help_wanted.connect(self.show_help)
        rail.flare_wanted.connect(self.flare_wanted)
        rail.read_wanted.connect(self.read_wanted)
        return rail

    def _set_quiet(self, quiet: bool) -> None:
        self._quiet = quiet
        self._rail.setVisible(not quiet)
        if self._notice is not None:
            self._notice.setVisible(not quiet)
        if self._reminder is not None:
            self._reminder.setVisible(not quiet)

    def _add_shortcuts(self) -> None:
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], None]]] = [
            (QKeySequence(Qt.Key.Key_F1), self.show_help),
            (QKeySequence(Qt.Key.Key_F2), self.flare_wanted.emit),
            (QKeySequence(Qt.Key.Key_F4), self.read_wanted.emit),
            (QKeySequence("Ctrl+L"), self._ask_for_log),
            (QKeySequence(Qt.Key.Key_F11), self._turn_full_screen),
            (QKeySequence.StandardKey.Quit, self._close_by_key),
        ]
        for number, place in enumerate(places(self._makers), start=1):
            keys.append((QKeySequence(f"Ctrl+{number}"), self._opener(place.id)))
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(act)

    def _ask_for_log(self) -> None:
        if not self._quiet:
            self.log_wanted.emit()

    def _opener(self, name: str) -> Callable[[], None]:
        def open_page() -> None:
            if not self._quiet:
                self.show_page(name)

        return open_page

    def _close_by_key(self) -> None:
        """The key for the end of it ends it, also where the window would else be put away only."""
        self._closing_for_good = True
        self.close()

    def _turn_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _take_usual_size(self) -> None:
        screen = QGuiApplication.primaryScreen()
        self.resize(_USUAL.boundedTo(screen.availableSize()).expandedTo(_SMALLEST))

    def _come_into_sight(self) -> None:
        """Onto a screen that is there, its title bar too; open where it was folded away. One that fills its
        screen needs no placing."""
        state = self.windowState() & ~Qt.WindowState.WindowMinimized
        self.setWindowState(state)
        if not state & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            free = [each.availableGeometry().adjusted(0, bar, 0, 0) for each in QGuiApplication.screens()]
            self.setGeometry(placed(self.geometry(), free, _SMALLEST))

    def _fit_rail(self) -> None:
        self._rail.set_narrow(self.width() < self._look.px(_RAIL_WORDS_FROM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())
        self._fit_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing_for_good and self._put_away():
            event.ignore()
            self.hide()
            return
        self._stack.finish()
        self._remember(bytes(self.saveGeometry().data()))
        self.closing.emit()
        super().closeEvent(event)
