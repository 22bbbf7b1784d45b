"""The words of a meeting's clocks and blocks."""

from PySide6.QtCore import QCoreApplication

from mindbody.clinic.catching_up import Suggestion
from mindbody.content.meeting import Block
from mindbody.record.clinic.rows import Adaptation, Attendance, PrivateFlag

_MINUTE = 60


def say(words: str) -> str:
    """Words of the console, in the language of the app."""
    return QCoreApplication.translate("Console", words)


def long_clock(seconds: float) -> str:
    """Hours, minutes and seconds: 0:22:40."""
    whole = max(0, int(seconds))
    return f"{whole // 3600}:{whole // _MINUTE % _MINUTE:02}:{whole % _MINUTE:02}"


def short_clock(seconds: float) -> str:
    """Minutes and seconds left, 6:20; beyond the end with a plus sign, +1:05."""
    whole = int(abs(seconds))
    sign = "+" if seconds < 0 else ""
    return f"{sign}{whole // _MINUTE}:{whole % _MINUTE:02}"


def minutes_words(seconds: int) -> str:
    return say("{n} min").format(n=round(seconds / _MINUTE))


def pace_words(over: float) -> str:
    """How the meeting stands against its plan, in whole minutes."""
    minutes = round(abs(over) / _MINUTE)
    if minutes == 0:
        return say("on time")
    words = say("{n} min over") if over > 0 else say("{n} min in hand")
    return words.format(n=minutes)


def suggestion_words(suggestion: Suggestion, blocks: tuple[Block, ...]) -> str:
    """What would bring the meeting back in time."""
    parts = []
    for cut in suggestion.cuts:
        words = say("leave out “{title}”") if cut.skip else say("take {n} min off “{title}”")
        parts.append(words.format(title=blocks[cut.number].title, n=round(cut.seconds / _MINUTE)))
    late = round(suggestion.still_late / _MINUTE)
    start = say("To end on time:") if late == 0 else say("To end {n} min late and no later:").format(n=late)
    return f"{start} {', '.join(parts)}."


def attendance_words(state: Attendance) -> str:
    return {
        Attendance.BOOKED: say("booked"),
        Attendance.PRESENT: say("here"),
        Attendance.LATE: say("late"),
        Attendance.LEFT_EARLY: say("left early"),
        Attendance.TOLD_US: say("told us"),
        Attendance.UNKNOWN: say("not here"),
        Attendance.REMOTE: say("joining from home"),
    }[state]


def adaptation_words(adaptation: Adaptation) -> str:
    return {
        Adaptation.NEEDS_TO_STAND: say("needs to stand"),
        Adaptation.LIES_DOWN: say("lies down"),
        Adaptation.EYES_OPEN: say("eyes open"),
        Adaptation.NO_BREATH_FOCUS: say("not the breath"),
        Adaptation.NO_BELL: say("no bell"),
        Adaptation.SITS_AT_FRONT: say("sits at the front"),
        Adaptation.LARGE_PRINT: say("large print"),
        Adaptation.NEAR_DOOR: say("near the door"),
        Adaptation.ASKED_CLINICIAN_FIRST: say("asks a clinician first"),
    }[adaptation]


def flag_words(flag: PrivateFlag) -> str:
    return {
        PrivateFlag.WORD_AFTER: say("a word after"),
        PrivateFlag.EMERGENCY_STEPS: say("has emergency steps"),
        PrivateFlag.SHARES_MEASURES: say("shares measures"),
    }[flag]
