"""What is open of the clinic once its store is: the pages of a group, and a meeting that is led."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mindbody.record.clinic.ground import FileGround
from mindbody.record.clinic.rows import Act, Held
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.problems import RecordError
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.desk import Desk
from mindbody.ui.viewmodels.clinic.group import GroupViewModel
from mindbody.ui.viewmodels.clinic.groups import GroupsViewModel
from mindbody.ui.viewmodels.clinic.meeting import HeldViewModel
from mindbody.ui.viewmodels.clinic.member import MemberViewModel
from mindbody.ui.viewmodels.clinic.store_care import CareViewModel
from mindbody.ui.viewmodels.clinic.taking_home import TakingHomeViewModel
from mindbody.ui.viewmodels.passcode import PasscodeViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.clinic.custody import StoreCustody, StoreKeeper
from mindbody.wiring.clinic.leading import Leading
from mindbody.wiring.clinic.room_on_screen import RoomOnScreen
from mindbody.wiring.heavy import Heavy
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.content.safety import Country
    from mindbody.ui.shell.power_events import PowerEvents

log = logging.getLogger(__name__)


class Outside(Protocol):
    """The window, and what it has in it before the store is open."""

    folder: Path
    settings: SettingsViewModel
    look: Look
    window: MainWindow
    passcode: PasscodeViewModel
    groups: GroupsViewModel

    def show(self, name: str) -> None: ...


class Inside(QObject):
    """All of it goes when the store is closed. `meeting_left`: the console is gone, whether for now or for
    good."""

    meeting_left = Signal()

    PAGES: ClassVar = ("group", "member", "held", "care", "console")

    def __init__(
        self,
        clinic: Outside,
        heavy: Heavy,
        store: ClinicStore,
        machine: Machine,
        power: "PowerEvents",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._heavy = heavy
        self._store = store
        self._machine = machine
        self._power = power
        self.desk = Desk(
            store=store, library=heavy.library, today=lambda: clinic.settings.day_of(machine.clock.now())
        )
        self.custody = StoreCustody(store, clinic.folder, machine.clock)
        if isinstance(store.ground, FileGround):
            keeper = StoreKeeper(store.ground, machine.clock, machine.clock.monotonic)
            clinic.passcode.set_keeper(keeper)
        clinic.groups.chosen.connect(self._to_group)
        clinic.groups.resumed.connect(self._lead)
        clinic.groups.store_wanted.connect(self._to_care)
        self._group: GroupViewModel | None = None
        self._member = self._held = ""
        self._room: RoomOnScreen | None = None
        self._leading: Leading | None = None

    # As the lock sees it

    @property
    def settings(self) -> SettingsViewModel:
        return self._clinic.settings

    @property
    def guided(self) -> None:
        """Nobody's own session goes on here."""
        return

    @property
    def session(self) -> Leading | None:
        """A meeting that goes on, in which nothing locks itself."""
        return self._leading

    def close(self, *, locked: bool = False) -> None:
        """The store is left. locked: because it was locked."""
        self._leave_meeting()
        try:
            if locked:
                self._store.note(Act.LOCKED, "store")
        except RecordError as trouble:
            log.warning("not noted: %s", type(trouble.problem).__name__)
        self._store.close()

    def say_anew(self) -> None:
        """Another language is spoken now."""
        if self._group is not None:
            self._group.refresh()

    def hide_room(self) -> None:
        """The room sees nothing until it is shown again: the console was hidden in a hurry."""
        if self._room is not None:
            self._room.screens.draw_curtain()

    def back_up_if_due(self) -> None:
        """The backup of the day, in the background."""
        self._machine.jobs.start(
            self.custody.back_up_if_due,
            lambda _: None,
            lambda trouble: log.warning("no backup: %s", type(getattr(trouble, "problem", trouble)).__name__),
        )

    # Its pages

    def page(self, name: str) -> QWidget:
        makers: dict[str, Callable[[], QWidget]] = {
            "group": self._group_page,
            "member": self._member_page,
            "held": self._held_page,
            "care": self._care_page,
            "console": self._console_page,
        }
        return makers[name]()

    def _to_group(self, group: str) -> None:
        old, self._group = self._group, GroupViewModel(self.desk, group, self)
        if old is not None:
            old.deleteLater()
        model = self._group
        model.left.connect(self._to_groups)
        model.begun.connect(self._lead)
        model.member_chosen.connect(self._to_member)
        model.meeting_chosen.connect(self._to_held)
        self._clinic.show("group")

    def _to_groups(self) -> None:
        self._clinic.groups.refresh()
        self._clinic.show("groups")

    def _back_to_group(self) -> None:
        if self._group is not None:
            self._group.refresh()
            self._clinic.show("group")

    def _to_member(self, member: str) -> None:
        self._member = member
        self._clinic.show("member")

    def _to_held(self, held: str) -> None:
        self._held = held
        self._clinic.show("held")

    def _to_care(self) -> None:
        self._clinic.show("care")

    @property
    def _country(self) -> "Country | None":
        """Whose help lines the group is given: in the language of the meeting, as all that it is given."""
        chosen = self._clinic.settings.profile.country
        return next((each for each in self._heavy.library.countries if each.code == chosen), None)

    def _group_page(self) -> QWidget:
        from mindbody.ui.pages.clinic.group import GroupPage
        from mindbody.ui.pages.clinic.handing_out import HandingOutPart
        from mindbody.ui.viewmodels.clinic.handing_out import HandingOutViewModel

        assert self._group is not None  # noqa: S101  a group was chosen
        papers = HandingOutViewModel(
            self._heavy.library,
            self._clinic.look.family,
            country=self._country,
            parent=self._group,
        )
        group, library = self._group, self._heavy.library
        shown: list[object] = []

        def follow() -> None:
            """The papers of the meeting that is next, with the names of the group."""
            meeting = library.meetings.get(group.state.begin)
            aliases = tuple(each.alias for each in group.state.people if not each.left)
            if meeting is not None and [meeting.id, aliases] != shown:
                shown[:] = [meeting.id, aliases]
                papers.show_meeting(meeting, aliases)

        follow()
        group.changed.connect(follow)
        page = GroupPage(self._clinic.look, group, papers=HandingOutPart(self._clinic.look, papers))
        page.help_wanted.connect(self._clinic.window.show_help)
        return page

    def _member_page(self) -> QWidget:
        from mindbody.ui.pages.clinic.member import MemberPage

        assert self._group is not None  # noqa: S101  a group was chosen
        model = MemberViewModel(self.desk, self._group.id, self._member, self)
        model.told.connect(self._tell)
        model.left.connect(lambda: QTimer.singleShot(0, self, self._back_to_group))
        page = MemberPage(self._clinic.look, model)
        model.setParent(page)
        return page

    def _tell(self, words: str, undo: Callable[[], object]) -> None:
        if self._group is not None:
            self._group.tell(words, undo=undo)

    def _held_page(self) -> QWidget:
        from mindbody.ui.pages.clinic.held import HeldPage

        assert self._group is not None  # noqa: S101  a group was chosen
        group = self._group
        model = HeldViewModel(self.desk, group.id, self._held, self)
        model.left.connect(lambda: QTimer.singleShot(0, self, self._back_to_group))
        model.again.connect(group.begin)
        held = next((each for each in self._store.helds(group.id) if each.id == self._held), None)
        meeting = None if held is None else self._heavy.library.meetings.get(held.meeting)
        home = None
        if meeting is not None:
            blocks = self._store.blocks(self._held)
            home = TakingHomeViewModel(meeting, self._heavy.library, blocks, model)
        page = HeldPage(self._clinic.look, model, home)
        model.setParent(page)
        return page

    def _care_page(self) -> QWidget:
        from mindbody.ui.pages.clinic.care import CarePage
        from mindbody.ui.pages.clinic.choices import ClinicChoices
        from mindbody.ui.pages.settings.passcode import PasscodePart

        clinic, machine = self._clinic, self._machine
        model = CareViewModel(self.desk, self.custody, machine.jobs, machine.clock.now, self)
        model.left.connect(lambda: QTimer.singleShot(0, self, self._to_groups))
        passcode = (
            PasscodePart(
                clinic.look,
                clinic.passcode,
                clinic.settings,
                self.desk.today,
                covers=(
                    self.tr("**Locked:** all that is kept about groups, and every backup of it here."),
                    self.tr(
                        "**Not locked:** how this window looks, and the tables and papers that you saved."
                    ),
                ),
            )
            if self.custody.in_a_file
            else None
        )
        page = CarePage(clinic.look, model, passcode, ClinicChoices(clinic.look, clinic.settings))
        model.setParent(page)
        return page

    # A meeting

    def _lead(self, held: Held) -> None:
        library = self._heavy.library
        meeting = library.meetings.get(held.meeting)
        group = next((each for each in self._store.groups() if each.id == held.group), None)
        if meeting is None or group is None or self._leading is not None:
            return
        if self._group is None or self._group.id != group.id:
            self._to_group(group.id)
        self._leading = Leading(
            self._store,
            group,
            held,
            meeting,
            heavy=self._heavy,
            machine=self._machine,
            look=self._clinic.look,
            settings=self._clinic.settings,
            country=self._country,
        )
        self._room = RoomOnScreen(
            self._leading, self._clinic.window, self._power, self._store, parent=self._clinic.window
        )
        self._leading.model.ended.connect(lambda: QTimer.singleShot(0, self, self._after))
        self._held = held.id
        self._clinic.show("console")

    def _console_page(self) -> QWidget:
        assert self._room is not None  # noqa: S101  a meeting was begun
        page = self._room.page
        page.left.connect(lambda: QTimer.singleShot(0, self, self._leave))
        return page

    def _leave(self) -> None:
        """The meeting is left for now; it can be taken up at the same block."""
        self._back_to_group()
        self._leave_meeting()

    def _after(self) -> None:
        """The meeting is over: who came, and three lines about it."""
        self._clinic.show("held")
        self._leave_meeting()

    def _leave_meeting(self) -> None:
        room, self._room = self._room, None
        self._leading = None
        if room is not None:
            if self._clinic.window.page == "console":
                self._clinic.window.leave_page()
            else:
                self._clinic.window.drop_page("console")
            room.close()
            self.meeting_left.emit()
