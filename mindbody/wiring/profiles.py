"""Whose choices hold: those of a person, or of nobody in the look of whoever was here last."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from mindbody import __version__, places
from mindbody.record.people import people
from mindbody.record.profile import FILE_NAME as PROFILE_FILE
from mindbody.record.profile import Profile, load_profile, save_profile
from mindbody.record.schema import FILE_NAME
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel
from mindbody.wiring.holding import Hold

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


class Choices:
    """The settings of whoever comes in, kept in their folder for as long as that is in hand. broken: the name
    under which settings that could not be read were kept, "" when they could."""

    def __init__(self, where: places.Places, hold: Hold, parent: QObject) -> None:
        self._where = where
        self._hold = hold
        self._parent = parent
        self.broken = ""

    def of(self, slug: str, known: Profile | None = None) -> SettingsViewModel:
        """Those of a person, by the name of their folder. known: what they have chosen, kept or not; their
        folder is then not asked."""
        folder = self._where.profile(slug)
        broken: list[str] = []
        profile = known or profile_in(folder, lambda kept: broken.append(kept.name))
        self.broken = broken[0] if broken else ""
        save = self._hold.saving(partial(save_profile, folder))
        return self._held(profile, save, kept=known is None)

    def of_nobody(self, slug: str = "") -> SettingsViewModel:
        """Nobody's: see `profile_of_nobody`. They are not kept."""
        return self._held(profile_of_nobody(self._where.profiles, slug), lambda _: None)

    def _held(
        self, profile: Profile, save: Callable[[Profile], None], *, kept: bool = True
    ) -> SettingsViewModel:
        facts = Facts(folder=self._where.home, version=__version__)
        return SettingsViewModel(profile, save=save, kept=kept, facts=facts, parent=self._parent)
