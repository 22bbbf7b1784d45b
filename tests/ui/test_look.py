"""The look: themes, text size and the type scale."""

from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mindbody.ui.shell.dress import dress
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.icons import icon, icon_names
from mindbody.ui.theme.look import Look, Role, Theme
from mindbody.ui.theme.room_tokens import ROOM_DARK, ROOM_LIGHT
from mindbody.ui.theme.tokens import DAY, HIGH_CONTRAST, NIGHT


def test_each_theme_has_its_colours(qapp: QApplication) -> None:
    """What a person chooses is what they get; with no word from the desktop it is day."""
    look = Look()
    expected = {
        Theme.SYSTEM: DAY,
        Theme.DAY: DAY,
        Theme.NIGHT: NIGHT,
        Theme.CONTRAST: HIGH_CONTRAST,
        Theme.ROOM_LIGHT: ROOM_LIGHT,
        Theme.ROOM_DARK: ROOM_DARK,
    }

    actual = {}
    for theme in Theme:
        look.set(theme=theme)
        actual[theme] = look.tokens

    assert actual == expected


def test_the_desktop_is_followed_only_when_asked(qapp: QApplication) -> None:
    """A dark desktop darkens the app that follows it, and no other."""
    hints = qapp.styleHints()
    following, own = Look(theme=Theme.SYSTEM), Look(theme=Theme.DAY)
    for look in (following, own):
        look.follow(hints)

    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert (following.tokens, own.tokens) == (NIGHT, DAY)


def test_a_change_is_told_once_and_only_if_it_is_one(qapp: QApplication) -> None:
    """Every widget measures anew at each telling, so there is no idle one."""
    look = Look()
    told: list[float] = []
    look.changed.connect(lambda: told.append(look.scale))

    look.set(scale=1.5, theme=Theme.NIGHT, reduced_motion=True)
    look.set(scale=1.5)
    look.set(scale=9.0)

    assert told == [1.5, 2.0]


def test_a_look_that_nobody_holds_goes(qapp: QApplication) -> None:
    """Also once it was worn: what listens to it would else stay with it."""
    look = Look()
    dress(qapp, look)
    gone = ref(look)

    del look

    assert gone() is None


def test_text_grows_in_full_and_space_by_a_third(qapp: QApplication) -> None:
    """200 % text is twice as large, and still fits because the gaps are not."""
    look = Look(scale=2.0)

    assert (look.font(Role.BODY).pixelSize(), look.px(44), look.space(48)) == (36, 88, 64)


def test_no_text_is_smaller_than_16_pixels() -> None:
    """Nothing on any page is smaller, whatever the role."""
    assert min(role.pixels for role in Role) == 16


def test_the_face_made_for_low_vision_is_loaded(qapp: QApplication) -> None:
    """The app brings its own letters, the same on every machine."""
    assert load_family() == "Atkinson Hyperlegible"


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    """A broken picture would show as an empty place."""
    names = icon_names()
    assert len(names) >= 40
    for name in names:
        picture = icon(name, "#2E6B5E", 24).pixmap(24).toImage()
        drawn = [
            (x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 60
        ]
        assert drawn, name
