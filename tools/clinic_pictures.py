"""Pictures of the clinic's own window: welcome, groups, a group, a member, the console, a note, the store."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.screenshots import LookWish

PEOPLE = ("Maple", "Finch", "River", "Juniper", "Wren", "Sol", "Birch")


def leading(look: "LookWish", out: Path) -> Iterator[str]:
    """With nothing in it, and with a group of seven that has had its first meeting."""
    from PySide6.QtWidgets import QApplication

    from mindbody.record.clinic.rows import Adaptation, Attendance, PrivateFlag
    from mindbody.record.profile import LookSettings, Profile, Settings, Theme, save_profile
    from mindbody.ui.shell.dress import FUSION
    from tests.support.opened_clinic import clinic_at

    app = QApplication.instance() or QApplication(["mindbody", *FUSION])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        wished = LookSettings(theme=Theme(look.theme), text_size=look.text_size, reduced_motion=True)
        save_profile(home / "clinic", Profile(id="clinic", country="US", settings=Settings(look=wished)))
        with clinic_at(home, app) as clinic:

            def picture(name: str) -> str:
                # A meeting puts the window where the one display is, which is a small one here.
                clinic.window.resize(look.width, look.height)
                clinic.settle()
                path = out / f"clinic-{name}.png"
                clinic.window.grab().save(str(path))
                return str(path)

            yield picture("welcome")
            clinic.load().press("To my groups")
            yield picture("groups-empty")
            clinic.clinic.groups.add("Tuesdays at ten")
            yield picture("group-empty")
            inside = clinic.clinic.inside
            assert inside is not None
            store = inside.desk.store
            [group] = store.groups()
            asked = {"Maple": Adaptation.NEEDS_TO_STAND, "River": Adaptation.EYES_OPEN}
            for alias in PEOPLE:
                flags = frozenset({PrivateFlag.WORD_AFTER}) if alias == "Juniper" else frozenset()
                wants = frozenset({asked[alias]}) if alias in asked else frozenset()
                store.add_member(group.id, alias, adaptations=wants, flags=flags)
            first = store.begin_held(group.id, "g1-you-are-believed")
            for member in store.members(group.id)[:5]:
                store.mark(first.id, member.id, Attendance.PRESENT, 90)
            store.set_note(first.id, ("The round ran long, and it was good.",))
            store.finish(first.id)
            clinic.clinic.groups.choose(group.id)
            yield picture("group")
            clinic.press("Begin G2")
            yield picture("console")
            clinic.press("Leave")
            inside._to_member(store.members(group.id)[0].id)  # noqa: SLF001  as a click does
            yield picture("member")
            clinic.press("Back to the group")
            inside._to_held(first.id)  # noqa: SLF001  as a click does
            yield picture("held")
            clinic.press("Back to the group", "All groups")
            yield picture("groups")
            clinic.press("Passcode, backups and who did what")
            yield picture("store")
