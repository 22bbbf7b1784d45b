"""What is said about a passcode while it is being chosen."""

from PySide6.QtCore import QCoreApplication

from mindbody.record.passcode_text import LONGEST, SHORTEST, is_weak, too_long, too_short


def hint() -> str:
    """What it may be, before anything is typed."""
    return _say("From {n} characters on. Anything will do: words, numbers, signs, spaces.").format(n=SHORTEST)


def trouble_with(passcode: str, again: str | None) -> str:
    """Why this can't be the new passcode, in a sentence, or "". again: what was typed a second time; None:
    it was seen while it was typed."""
    if too_short(passcode):
        return _say("A passcode has at least {n} characters.").format(n=SHORTEST)
    if too_long(passcode):
        return _say("A passcode has at most {n} characters.").format(n=LONGEST)
    if again is not None and again != passcode:
        return _say("The two are not the same yet.")
    return ""


def warning_about(passcode: str) -> str:
    """That someone could guess it, or ""."""
    if too_short(passcode) or not is_weak(passcode):
        return ""
    return _say("A short one is easy to guess for someone who has your file. Three or four words are better.")


def _say(text: str) -> str:
    return QCoreApplication.translate("new-passcode", text)
