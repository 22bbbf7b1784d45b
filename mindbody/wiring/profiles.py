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


def profile_of_nobody(profiles: Path) -> Profile:
    """Nobody's choices, in the look of whoever was here last."""
    lately = max(people(profiles), key=lambda each: each.used, default=None)
    known = Profile(id="") if lately is None else profile_in(profiles / lately.slug)
    return Profile(id="", settings=replace(Profile(id="").settings, look=known.settings.look))
