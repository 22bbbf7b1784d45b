"""What is known of lessons and help lines before they are read: our small files, and that of the packs.

Most people have no pack, and for them nothing but our own files is opened or imported.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.content.index import Index, read_index

if TYPE_CHECKING:
    from mindbody.content.safety_index import Safety


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
