"""What is known of lessons and help lines before they are read: our small files, and that of the packs.

Most people have no pack, and for them nothing but our own files is opened or imported.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.content.index import Index, read_index

if TYPE_CHECKING:
    from mindbody.content.safety_index import Safety


class FirstSight:
    """`index` is read at once, `safety` when it is first needed; `read` is then told of it."""

    def __init__(self, lessons: Path, room: Path, read: "Callable[[Safety], None]") -> None:
        """room: the folder of the packs."""
        self._lessons = lessons
        self._room = room
        self._read = read
        self._safety: Safety | None = None
        self.index = first_index(lessons, room)

    @property
    def safety(self) -> "Safety":
        """The safety pages and help lines, which the first picture does not need."""
        if self._safety is None:
            self._safety = first_safety(self._lessons, self._room)
            self._read(self._safety)
        return self._safety

    def look_again(self) -> None:
        """The packs are others now."""
        self.index = first_index(self._lessons, self._room)
        if self._safety is not None:
            self._safety = None
            _ = self.safety


def first_index(lessons: Path, room: Path) -> Index:
    """Our lessons and programmes, then those of the packs."""
    ours = read_index(lessons)
    if not room.exists():
        return ours
    from mindbody.content.pack_index import joined_index, read_pack_index

    return joined_index(ours, read_pack_index(room))


def first_safety(lessons: Path, room: Path) -> "Safety":
    """Our safety pages, with the help lines of the packs in the place of ours, country by country."""
    from mindbody.content.safety_index import read_safety

    safety = read_safety(lessons)
    if room.exists():
        from mindbody.content.pack_index import read_pack_index
        from mindbody.content.safety import joined_countries

        for pack in read_pack_index(room):
            safety = replace(safety, countries=joined_countries(safety.countries, pack.countries))
    return safety


def spelled(lesson: str) -> str:
    """What a lesson is called that is not there any more, for those who once did it: its id, as words."""
    return lesson.replace("-", " ").capitalize()
