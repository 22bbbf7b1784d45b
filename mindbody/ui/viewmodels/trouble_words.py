"""What is in the way of a record, as it is told to the person whose record it is."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from mindbody.record import problems as p
from mindbody.ui.viewmodels.translated import translated


class Way(Enum):
    """What can be done beside trying again."""

    RESTORE = auto()
    AS_IT_IS = auto()
    ANEW = auto()
    COPY = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleState:
    """title: what is wrong. words: what that means. safe: what need not be feared for. ways: what is offered.
    asking: whether to begin anew is being asked once more. detail: for someone who helps,
    with names of files. said: about the last thing that was done; `trouble` when it went wrong."""

    title: str
    words: str
    safe: str
    ways: frozenset[Way] = frozenset()
    asking: bool = False
    detail: str = ""
    said: str = ""
    trouble: bool = False


def _say(text: str) -> str:
    return QCoreApplication.translate("trouble", text)


def lessons_missing() -> TroubleState:
    """The lessons could not be read."""
    return TroubleState(
        title=_say("The lessons are not there"),
        words=_say(
            "The lessons could not be read, so sessions can't begin. "
            "Installing MindBody again brings them back."
        ),
        safe=_say("Your own record is untouched."),
    )


def trouble_of(problem: p.RecordProblem) -> TroubleState:
    """A known trouble of a record, in words."""
    return replace(_known().get(type(problem)) or _not_reached(), detail=translated(problem))


def _known() -> dict[type, TroubleState]:
    mend = frozenset({Way.RESTORE, Way.ANEW})
    return {
        p.Damaged: TroubleState(
            title=_say("Your record is damaged"),
            words=_say(
                "Something on this computer has harmed the file that holds what you wrote. "
                "You did nothing wrong. A backup can bring it back."
            ),
            safe=_say("The damaged file is kept. Nothing in it was changed."),
            ways=mend,
        ),
        p.EmptyFile: TroubleState(
            title=_say("Your record file is empty"),
            words=_say(
                "The file that holds what you wrote is there, with nothing in it. Something on this "
                "computer has cut it off. You did nothing wrong. A backup can bring it back."
            ),
            safe=_say("Your backups are untouched."),
            ways=mend,
        ),
        p.Missing: TroubleState(
            title=_say("Your record is not in its place"),
            words=_say(
                "The file that holds what you wrote is gone from its folder. Its backups are still there."
            ),
            safe=_say("Your backups are untouched."),
            ways=mend,
        ),
        p.Foreign: TroubleState(
            title=_say("Another file is in the place of your record"),
            words=_say(
                "It is of a kind that MindBody does not know, so it was left as it is. "
                "A backup can bring your record back."
            ),
            safe=_say("Nothing was changed. If you put a backup back, this file is kept beside it."),
            ways=mend,
        ),
        p.Altered: TroubleState(
            title=_say("Your record was changed from outside"),
            words=_say(
                "It can be read, but it is not what it was when MindBody last closed it. The disk, a sync "
                "or another program did that. If you put this file here yourself, use it as it is. "
                "If not, a backup is safer."
            ),
            safe=_say("Nothing was changed by us, and nothing gets lost by your choice."),
            ways=mend | {Way.AS_IT_IS},
        ),
        p.Newer: TroubleState(
            title=_say("This record needs a newer MindBody"),
            words=_say(
                "A newer MindBody has written it, so this one leaves it alone. Open it with the newer "
                "one, or install that here. You can save a copy of the file to take along."
            ),
            safe=_say("Your record is safe. Not a byte of it was changed."),
            ways=frozenset({Way.COPY}),
        ),
        p.Locked: TroubleState(
            title=_say("Your record is in use"),
            words=_say(
                "Another program has it open: a second MindBody, or a sync. "
                "Close the other window, or wait a little, then try again."
            ),
            safe=_say("Your record is safe. Nothing was changed."),
        ),
        p.DiskFull: TroubleState(
            title=_say("There is no room left on the disk"),
            words=_say("Your record needs a little room to open. Please free some, then try again."),
            safe=_say("What you wrote before is safe."),
        ),
        p.NotUpgraded: TroubleState(
            title=_say("Your record waits for its update"),
            words=_say(
                "It is of an older MindBody, and is brought up to date only once a backup of it is made. "
                "That did not work this time."
            ),
            safe=_say("Your record is safe. Nothing was changed."),
        ),
        p.ReadOnly: TroubleState(
            title=_say("Nothing can be written here"),
            words=_say(
                "The folder of your record can't be changed, so your record can't be opened. "
                "Please see to it that the folder is yours to change, then try again."
            ),
            safe=_say("Your record is safe. Nothing was changed."),
        ),
    }


def _not_reached() -> TroubleState:
    return TroubleState(
        title=_say("Your record can't be reached"),
        words=_say(
            "The disk or stick that it is on did not answer. "
            "Please check that it is plugged in, then try again."
        ),
        safe=_say("Nothing was changed."),
    )
