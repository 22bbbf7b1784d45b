"""Words that several steps say."""

import math

from PySide6.QtCore import QCoreApplication

from mindbody.content.breath import Do


def say(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("session", text)


def clock_words(seconds: float) -> str:
    """Seconds that are left as `3:20`; never below nought."""
    whole = max(0, math.ceil(seconds - 1e-6))
    return f"{whole // 60}:{whole % 60:02}"


def minutes_words(minutes: float) -> str:
    """`1 minute`, `5 minutes`, `7½ minutes`."""
    whole, half = divmod(round(minutes * 2), 2)
    if (whole, half) == (1, 0):
        return say("1 minute")
    if (whole, half) == (0, 1):
        return say("half a minute")
    return say("{number} minutes").format(number=f"{whole}{'½' if half else ''}")


def about_left(seconds: float) -> str:
    """A rough length for steps that go at the person's own pace."""
    if seconds < 45:
        return say("Nearly there")
    return say("About {minutes} min left").format(minutes=max(1, round(seconds / 60)))


def breath_words(do: Do | None) -> tuple[str, str]:
    """What to do with the breath, and a smaller line under it."""
    match do:
        case Do.IN:
            return say("Breathe in"), say("as it suits you")
        case Do.TOP_UP:
            return say("A little more"), say("only if it is easy")
        case Do.HOLD:
            return say("Hold"), say("only if it is easy")
        case Do.OUT:
            return say("Breathe out"), say("slowly, as it suits you")
        case Do.REST:
            return say("Rest"), say("nothing to do")
        case None:
            return say("Your own breath"), say("nothing to count")
