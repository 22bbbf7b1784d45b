"""Settings, with everything that stands on it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mindbody.content.languages import ENGLISH
from mindbody.ui.pages.settings.guide import GuidePart
from mindbody.ui.pages.settings.lead_group import LeadGroupPart
from mindbody.ui.pages.settings.page import SettingsPage
from mindbody.ui.pages.settings.passcode import PasscodePart
from mindbody.ui.pages.settings.people import PeoplePart
from mindbody.ui.viewmodels.backups import BackupsViewModel
from mindbody.ui.viewmodels.forgetting import ForgettingViewModel
from mindbody.ui.viewmodels.from_group import FromGroupViewModel
from mindbody.ui.viewmodels.out_and_in import OutAndInViewModel
from mindbody.ui.viewmodels.packs import PacksViewModel
from mindbody.ui.viewmodels.passcode import PasscodeViewModel
from mindbody.ui.viewmodels.reminders import RemindersViewModel
from mindbody.ui.viewmodels.this_computer import ThisComputerViewModel
from mindbody.wiring.at_home import Home
from mindbody.wiring.supporting import supporting

if TYPE_CHECKING:
    from mindbody.content.library import Library


def settings_page(
    home: Home,
    passcode: PasscodeViewModel,
    *,
    packs: PacksViewModel,
    out_and_in: OutAndInViewModel,
    backups: BackupsViewModel | None,
    forgetting: ForgettingViewModel | None,
    to_read: bool,
    parent: QObject,
) -> tuple[SettingsPage, LeadGroupPart]:
    """The page, and its way to the groups. to_read: the folder is another's; nothing of it is changed."""

    def english() -> "Library":
        """What groups go by, whatever is spoken at home."""
        assert home.guided is not None  # noqa: S101  asked for once the lessons are there
        return home.guided.english

    people = PeoplePart(home.look, others=bool(home.others))
    people.leave_wanted.connect(home.leave_wanted)
    people.newcomer_wanted.connect(home.newcomer_wanted)
    in_english = home.settings.facts.language == ENGLISH
    groups = LeadGroupPart(home.look, in_english=in_english)
    guide = GuidePart(home.look)
    guide.wanted.connect(partial(home.window.show_over, "guide"))
    page = SettingsPage(
        home.look,
        home.settings,
        packs=packs,
        out_and_in=out_and_in,
        backups=backups,
        people=None if to_read else people,
        forgetting=forgetting,
        reminders=RemindersViewModel(home.settings, parent),
        computer=ThisComputerViewModel(
            home.settings,
            home.machine.autostart,
            has_tray=home.machine.tray(home.look) is not None,
            parent=parent,
        ),
        groups=None if to_read else groups,
        guide=guide,
        from_group=FromGroupViewModel(
            home.settings,
            lambda: None if home.guided is None else home.guided.library,
            home.today_is,
            parent,
            groups=None if in_english else english,
        ),
        support=supporting(home.where, parent),
        passcode=None if to_read else PasscodePart(home.look, passcode, home.settings, home.today_is),
    )
    return page, groups
