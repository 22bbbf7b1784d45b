"""What the pages around a meeting work with: the open store, the lessons, today's date."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mindbody.clinic.programme import others, weekly
from mindbody.content.library import Library
from mindbody.content.meeting import Meeting
from mindbody.ui.viewmodels.translated import translated

if TYPE_CHECKING:
    from mindbody.record.clinic.store import ClinicStore

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Of the one who leads groups."""

    store: "ClinicStore"
    library: Library
    today: Callable[[], date]

    def weeks(self) -> tuple[Meeting, ...]:
        """The meetings of a group, in order."""
        return weekly(self.library.meetings.values())

    def meetings(self) -> tuple[Meeting, ...]:
        """Those of the weeks, then the others."""
        return (*self.weeks(), *others(tuple(self.library.meetings.values())))

    def lesson_title(self, lesson: str) -> str:
        """Its id, where no such lesson is there any more."""
        found = self.library.lessons.get(lesson)
        return lesson if found is None else found.title


def attempt(act: Callable[[], object]) -> str:
    """Do it. What went wrong, in a sentence; "" when it was kept."""
    # Late, because the store's libraries are slow to load.
    from mindbody.record.backup_problems import BackupError
    from mindbody.record.clinic.clashes import ChangedMeanwhile, NoLongerThere
    from mindbody.record.clinic.grouping import AliasTaken
    from mindbody.record.problems import RecordError
    from mindbody.record.text import UnkeepableText

    try:
        act()
    except AliasTaken:
        return say("Somebody in this group has this name already. Please choose another.")
    except ChangedMeanwhile:
        return say("Another console changed this in the meantime. Please look at it and choose again.")
    except NoLongerThere:
        return say("This is no longer in the clinic's store. Please look at the list again.")
    except UnkeepableText:
        return say("There is a sign in this that can't be kept. Please type it again.")
    except (RecordError, BackupError, ValueError) as trouble:
        log.warning("not done: %s", type(getattr(trouble, "problem", trouble)).__name__)
        return translated(trouble)
    except OSError as trouble:
        words = say("The file could not be written: {reason}. You might choose another folder.")
        return words.format(reason=trouble.strerror or trouble)
    return ""


def say(words: str) -> str:
    """Words of the pages around a meeting, in the language of the app."""
    return QCoreApplication.translate("Clinic", words)
