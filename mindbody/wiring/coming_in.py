"""Who comes in by the door."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.places import Places
from mindbody.record.locked import is_locked
from mindbody.record.people import FIRST, people, slugs
from mindbody.record.schema import FILE_NAME
from mindbody.ui.theme.look import Look

if TYPE_CHECKING:
    from mindbody.ui.pages.people import PeoplePage


def who_is_alone(where: Places) -> tuple[str, bool]:
    """The folder's name of the one person of this computer, also one who is new, "" where there are several;
    and whether that person's record is locked."""
    there = slugs(where.profiles)
    alone = (there or (FIRST,))[0] if len(there) <= 1 else ""
    return alone, bool(alone) and is_locked(where.profile(alone) / FILE_NAME)


def people_page(look: Look, profiles: Path, now: datetime) -> "PeoplePage":
    """Whoever has a folder among the profiles, on a tile each."""
    from mindbody.ui.pages.people import PeoplePage, PersonCard

    cards = [PersonCard(slug=each.slug, name=each.name, locked=each.locked) for each in people(profiles)]
    return PeoplePage(look, cards, hour=now.hour + now.minute / 60)
