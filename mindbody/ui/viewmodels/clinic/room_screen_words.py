"""The words for the room's screen on the console."""

from PySide6.QtCore import QCoreApplication

from mindbody.clinic.displays import Display, RoomPlace, RoomState


def say(words: str) -> str:
    """Words of the room's screen, in the language of the app."""
    return QCoreApplication.translate("RoomScreen", words)


def screen_words(display: Display, *, here: bool = False) -> str:
    """Its name and size. here: the console is on it."""
    words = say("{name}, {wide} × {high}, this one") if here else say("{name}, {wide} × {high}")
    wide, high = display.pixels
    return words.format(name=display.name, wide=wide, high=high)


def pill_words(place: RoomPlace, *, testing: bool, one_screen: bool, blank: bool) -> str:
    """How it stands, in one line."""
    display = place.display
    if blank:
        return say("Room: blank")
    if one_screen:
        return say("Room: on this screen")
    if display is None or place.state is RoomState.NONE:
        return say("Room: not shown")
    words = {
        RoomState.ASKING: say("Room: show it?"),
        RoomState.LOST: say("Room: {screen} is gone"),
        RoomState.MIRRORED: say("Room: sees this screen too"),
        RoomState.SHOWN: say("Room: test card") if testing else say("Room: {screen}"),
    }[place.state]
    lost = place.state is RoomState.LOST
    return words.format(screen=display.name if lost else screen_words(display))


def notice_words(place: RoomPlace, *, one_screen: bool, blank: bool) -> str:
    """What the person has to know, or is asked; "" for nothing."""
    if blank:
        return say("The room's screen is blank, because this computer slept or was locked.")
    if place.exposed and not one_screen:
        if len(place.displays) == 1:
            return say(
                "This is the only screen left, and the room may see it. Press F5 to put your words away."
            )
        return say("Two screens show the same, so the room sees yours too. Press F5 to put your words away.")
    name = place.display.name if place.display is not None else ""
    match place.state:
        case RoomState.ASKING if place.gone:
            return say("{name} is back. Show the room its screen there again?").format(name=name)
        case RoomState.ASKING:
            return say("{name} is there. Show the room its screen on it?").format(name=name)
        case RoomState.LOST:
            return say("{name} is gone. Your meeting goes on. When it is back, you are asked first.").format(
                name=name
            )
    if not place.choices and not one_screen:
        return say(
            "There is one screen only. A projector would show all that you see: press F5, and this screen is "
            "the room's. F5 brings you back."
        )
    return ""
