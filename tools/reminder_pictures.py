"""Pictures of reminders: none set, some set and one open to change, and the card above Today."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody
    from tools.screenshots import LookWish

SOON = 10 * 60
"""Half an hour after the pictures begin, in minutes after midnight."""


def reminding(look: "LookWish", out: Path) -> Iterator[str]:
    """Set some in Settings, and let the time of one come."""
    from mindbody.record.people import FIRST as PROFILE
    from tools.screenshots import opened, wear

    with tempfile.TemporaryDirectory() as folder:
        wear(look, Path(folder) / "profiles" / PROFILE)
        with opened(Path(folder), look) as mindbody:
            yield from _in_settings(mindbody, out)
            yield from _above_today(mindbody, out)


def _in_settings(mindbody: "MindBody", out: Path) -> Iterator[str]:
    from mindbody.record.reminders import Purpose, Reminder, Reminders
    from mindbody.ui.pages.settings.reminders import RemindersPart
    from tools.door_pictures import in_view

    mindbody.window.show_page("settings")
    [part] = mindbody.window.page_widget("settings").findChildren(RemindersPart)
    yield in_view(mindbody, part, out / "reminders-off.png")
    times = (
        Reminder(purpose=Purpose.PACING, at=SOON),
        Reminder(purpose=Purpose.CHECK_IN, at=21 * 60, days=frozenset({"mon", "fri"})),
    )
    settings = mindbody.settings
    settings.take_settings(replace(settings.settings, reminders=Reminders(on=True, times=times)))
    part.change(1)
    yield in_view(mindbody, part, out / "reminders-set.png")


def _above_today(mindbody: "MindBody", out: Path) -> Iterator[str]:
    from PySide6.QtWidgets import QPushButton

    from mindbody.ui.shell.reminder_card import ReminderCard
    from mindbody.wiring.by_hand import HandTime
    from mindbody.wiring.demo import picture

    mindbody.window.show_page("today")
    time = mindbody.machine.clock
    assert isinstance(time, HandTime)
    time.sleep(30 * 60)
    time.go_on(1)
    yield picture(mindbody, out / "reminder.png")
    [card] = mindbody.window.findChildren(ReminderCard)
    [later] = [each for each in card.findChildren(QPushButton) if each.isCheckable()]
    later.click()
    yield picture(mindbody, out / "reminder-later.png")
