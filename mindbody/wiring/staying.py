"""Staying with a lesson for another week. Light, because Today can ask for it in the first window."""

from dataclasses import replace
from typing import TYPE_CHECKING

from mindbody.record.profile import Stay
from mindbody.ui.viewmodels.settings import SettingsViewModel

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.session.times import Clock


def stay_with(settings: SettingsViewModel, clock: "Clock", lesson: str) -> None:
    """Keep the choice, from today on; "" takes it back."""
    stay = Stay(lesson=lesson, since=settings.day_of(clock.now()).isoformat()) if lesson else Stay()
    settings.take(replace(settings.profile, stay=stay))
