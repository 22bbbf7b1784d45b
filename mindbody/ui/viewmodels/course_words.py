"""What Today says of the course: how its lessons stand, what comes next, and how it ends."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from mindbody.session.courses import BOOSTER, Ending, Standing, Where
from mindbody.ui.viewmodels.days import day_words


def say(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("course", text)


def standing_words(stands: Where, lesson: str) -> str:
    """ "done", "visited", "next", "later", or "" for one that is simply there."""
    standing = stands.standing.get(lesson)
    if standing is Standing.DONE:
        return say("done")
    if standing is Standing.VISITED:
        return say("visited")
    if lesson in (stands.suggested, stands.coming):
        return say("next")
    return say("later") if standing is Standing.LATER else ""


def can_stay(stands: Where, titles: Mapping[str, str]) -> bool:
    """Whether a new lesson is suggested while the one before it may be kept for another week."""
    return stands.current in titles and stands.may_stay and not stands.again


def note(stands: Where, titles: Mapping[str, str], programme: str, today: date) -> str:
    """What comes after a lesson that is met once more; "" before a new one."""
    if not stands.again:
        return ""
    if stands.ending is Ending.OVER:
        words = say("You have come all the way through “{programme}”. You can come back to any part.")
        return words.format(programme=programme)
    if stands.ending is Ending.BOOSTER_TO_COME and stands.booster_on is not None:
        words = say("You have come all the way through. “{title}” is there from {day}, or now.")
        return words.format(title=titles.get(BOOSTER, ""), day=day_words(stands.booster_on, today))
    if stands.coming is not None and stands.coming_on is not None:
        words = say("Next comes “{title}”, from {day}, or today if you like.")
        return words.format(title=titles.get(stands.coming, ""), day=day_words(stands.coming_on, today))
    return ""


def onward(stands: Where, titles: Mapping[str, str]) -> str:
    """The button beside Begin: to stay, to go on at once, or to see what else there is; "" for none."""
    if can_stay(stands, titles):
        return say("Stay another week")
    if not stands.again:
        return ""
    if stands.coming is not None:
        return say("Next one")
    return "" if stands.ending is Ending.UNDER_WAY else say("Programmes")
