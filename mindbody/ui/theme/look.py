"""How the app looks just now: colours, type and motion, told to every widget by its constructor."""

from enum import Enum, StrEnum
from typing import Final, assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QStyleHints

from mindbody.ui.theme.room_tokens import ROOM_DARK, ROOM_LIGHT
from mindbody.ui.theme.tokens import DAY, HIGH_CONTRAST, NIGHT, Tokens


class Theme(StrEnum):
    """What a person may choose, SYSTEM following the desktop's light or dark; and the projector's two, for
    a room with its lights on and for a dim one."""

    SYSTEM = "system"
    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"
    ROOM_LIGHT = "room-light"
    ROOM_DARK = "room-dark"


class Role(Enum):
    """The type scale: (pixels at 100 %, bold, line height)."""

    TITLE = (40, True, 1.15)
    SECTION = (26, True, 1.2)
    LARGE = (24, False, 1.45)
    CARD = (20, True, 1.3)
    LEAD = (20, False, 1.5)
    BODY = (18, False, 1.5)
    STRONG = (18, True, 1.4)
    SMALL = (16, False, 1.45)
    SMALL_STRONG = (16, True, 1.4)

    @property
    def pixels(self) -> int:
        return self.value[0]

    @property
    def bold(self) -> bool:
        return self.value[1]

    @property
    def line_height(self) -> float:
        return self.value[2]


_TARGET: Final = 44
_LARGE_TARGET: Final = 64


class Look(QObject):
    """Themes, text size and motion in one place. `changed` tells widgets to measure and paint anew.

    `scale` is the text size, 1.0 to 2.0. Text, icons and targets grow with it in full (`px`), the
    space between them by a third as much (`space`), so that 200 % still fits a small laptop. With
    `large_buttons` no control is smaller than 64 pixels at 100 %, and they stand wider apart.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        theme: Theme = Theme.SYSTEM,
        scale: float = 1.0,
        reduced_motion: bool = False,
        captions: bool = True,
        large_buttons: bool = False,
        family: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = _within(scale)
        self._reduced_motion = reduced_motion
        self._captions = captions
        self._large_buttons = large_buttons
        self._family = family
        self._system_dark = False
        self._fonts: dict[Role, QFont] = {}

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def tokens(self) -> Tokens:
        match self._theme:
            case Theme.SYSTEM:
                return NIGHT if self._system_dark else DAY
            case Theme.DAY:
                return DAY
            case Theme.NIGHT:
                return NIGHT
            case Theme.CONTRAST:
                return HIGH_CONTRAST
            case Theme.ROOM_LIGHT:
                return ROOM_LIGHT
            case Theme.ROOM_DARK:
                return ROOM_DARK
            case _:
                assert_never(self._theme)

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def family(self) -> str:
        """The face of the app, "" for the system's own."""
        return self._family

    @property
    def reduced_motion(self) -> bool:
        return self._reduced_motion

    @property
    def captions(self) -> bool:
        return self._captions

    @property
    def large_buttons(self) -> bool:
        return self._large_buttons

    @property
    def target(self) -> int:
        """Pixels that the smallest thing to press is high, and wide where no words make it wider."""
        return self.px(_LARGE_TARGET if self._large_buttons else _TARGET)

    def set(
        self,
        *,
        theme: Theme | None = None,
        scale: float | None = None,
        reduced_motion: bool | None = None,
        captions: bool | None = None,
        large_buttons: bool | None = None,
    ) -> None:
        """Change what is given, and tell once, only if something differs."""
        before = self._chosen()
        if theme is not None:
            self._theme = theme
        if scale is not None:
            self._scale = _within(scale)
        if reduced_motion is not None:
            self._reduced_motion = reduced_motion
        if captions is not None:
            self._captions = captions
        if large_buttons is not None:
            self._large_buttons = large_buttons
        self._fonts.clear()
        if before != self._chosen():
            self.changed.emit()

    def _chosen(self) -> tuple[Theme, float, bool, bool, bool]:
        return self._theme, self._scale, self._reduced_motion, self._captions, self._large_buttons

    def follow(self, hints: QStyleHints) -> None:
        """Take light or dark from the desktop, now and whenever it changes; unknown is light."""
        hints.colorSchemeChanged.connect(self._take_scheme)
        self._take_scheme(hints.colorScheme())

    def _take_scheme(self, scheme: Qt.ColorScheme) -> None:
        dark = scheme is Qt.ColorScheme.Dark
        if dark != self._system_dark:
            self._system_dark = dark
            if self._theme is Theme.SYSTEM:
                self.changed.emit()

    def px(self, pixels: float) -> int:
        """Pixels that grow in full with the text size: type, icons, targets."""
        return round(pixels * self._scale)

    def space(self, pixels: float) -> int:
        """Pixels between things: they grow by a third as much as the text."""
        return round(pixels * (1 + (self._scale - 1) / 3))

    def control(self, pixels: float) -> int:
        """Pixels of a side of something to press: as `px`, and never less than a target."""
        return max(self.px(pixels), self.target)

    def apart(self, pixels: float) -> int:
        """Pixels between things to press: as `space`, and half as much again between large buttons."""
        return self.space(pixels * (1.5 if self._large_buttons else 1))

    def font(self, role: Role) -> QFont:
        """The font of a role at this text size; a copy, so that it may be changed."""
        if role not in self._fonts:
            self._fonts[role] = self._made(role)
        return QFont(self._fonts[role])

    def _made(self, role: Role) -> QFont:
        font = QFont(self._family) if self._family else QFont()
        font.setPixelSize(self.px(role.pixels))
        font.setWeight(QFont.Weight.Bold if role.bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def color(self, token: str) -> QColor:
        """A token by its name, as in `look.color("primary")`."""
        value = getattr(self.tokens, token)
        return QColor(value)


def _within(scale: float) -> float:
    return min(2.0, max(1.0, scale))
