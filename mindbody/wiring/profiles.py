"""Whose choices hold: those of a person, or of nobody in the look of whoever was here last."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mindbody.record.people import people
from mindbody.record.profile import FILE_NAME as PROFILE_FILE
from mindbody.record.profile import Profile, load_profile
from mindbody.record.schema import FILE_NAME

log = logging.getLogger(__name__)


def profile_in(folder: Path, broken: Callable[[Path], None] = lambda _: None) -> Profile:
    """The profile in a folder; the defaults where it can't be read. Who has a record was welcomed before."""

    def told(kept: Path) -> None:
        log.warning("settings kept as %s", kept.name)
        broken(kept)

    try:
        profile = load_profile(folder, broken=told)
    except OSError as trouble:
        log.warning("settings not read: %s", type(trouble).__name__)
        profile = Profile(id=folder.name)
    known = (folder / FILE_NAME).exists() and not (folder / PROFILE_FILE).exists()
    return replace(profile, first_run_done=True) if known else profile


def profile_of_nobody(profiles: Path, slug: str = "") -> Profile:
    """Nobody's choices, in the look and with the help lines of the person in the folder `slug`, or of whoever
    was here last."""
    lately = max(people(profiles), key=lambda each: each.used, default=None)
    slug = slug or (lately.slug if lately is not None else "")
    known = profile_in(profiles / slug) if slug else Profile(id="")
    look = replace(Profile(id="").settings, look=known.settings.look)
    return Profile(id="", country=known.country, settings=look)
