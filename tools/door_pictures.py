"""Pictures of who is here, of a record that can't be opened, of backups and of leaving nothing behind."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.record import problems as p

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.backups import BackupsViewModel
    from mindbody.wiring.app import MindBody
    from tools.screenshots import LookWish


def doors(look: "LookWish", out: Path) -> Iterator[str]:
    """Everything that stands before a record is open, and what can become of it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        yield from _backups(look, home, out)
        yield from _harmed(look, home, out)
        yield from _people(look, home, out)


def _backups(look: "LookWish", home: Path, out: Path) -> Iterator[str]:
    from PySide6.QtWidgets import QWidget

    from mindbody.ui.pages.settings.backups import BackupsPart
    from mindbody.ui.pages.settings.forgetting import ForgettingPart
    from mindbody.ui.pages.settings.page import SettingsPage
    from mindbody.ui.shell.note import Note
    from tools.screenshots import opened, wear

    profile = home / "profiles" / "me"
    wear(look, profile)
    with opened(home, look) as mindbody:
        mindbody.window.show_page("settings")
        page = mindbody.window.page_widget("settings")
        assert isinstance(page, SettingsPage)
        backups, record = mindbody.pages.backups, mindbody.guided
        assert record is not None
        _wait(lambda: backups.state.looked)
        yield in_view(mindbody, page.findChildren(BackupsPart)[0], out / "backups-none.png")
        for number in range(7):
            record.record.rate(None, "pain-before", number)
            _pass_a_day(mindbody)
            backups.make()
            _wait(lambda: not backups.state.busy)
        backups.look()
        _wait(lambda: len(backups.state.rows) == 7)
        yield in_view(mindbody, page.findChildren(BackupsPart)[0], out / "backups-full.png")
        backups.show(backups.state.rows[-1].path)
        _wait(lambda: backups.state.preview is not None)
        yield in_view(mindbody, page.findChildren(BackupsPart)[0], out / "backups-preview.png")
        mindbody.pages.forgetting.ask("everyone")
        yield in_view(mindbody, page.findChildren(ForgettingPart)[0], out / "forget-me.png")
        old = mindbody.door.backups.folder
        backups.restore()
        _wait(lambda: bool(mindbody.window.findChildren(Note)) and (old / "record.db").exists())
        pages = mindbody.window.findChildren(SettingsPage)
        part: QWidget = pages[-1].findChildren(BackupsPart)[0]
        yield in_view(mindbody, part, out / "backups-restored.png")


def _harmed(look: "LookWish", home: Path, out: Path) -> Iterator[str]:
    """One page for each trouble, the first three as they come, and a record that opens to read."""
    from mindbody.record.seal import seal_path
    from mindbody.ui.viewmodels.trouble_words import trouble_of
    from mindbody.wiring.demo import picture
    from tools.screenshots import opened

    record = home / "profiles" / "me" / "record.db"
    whole, seal = record.read_bytes(), seal_path(record).read_bytes()
    changed = bytearray(whole)
    changed[-20] ^= 1
    harms = {"damaged": whole[:5000], "empty": b"", "altered": bytes(changed)}
    for name, content in harms.items():
        record.write_bytes(content)
        with opened(home, look) as mindbody:
            assert mindbody.door.trouble is not None
            backups = mindbody.door.trouble.backups
            assert backups is not None
            _wait(partial(_is_offered, backups))
            yield picture(mindbody, out / f"trouble-{name}.png")
            mindbody.door.trouble.ask_to_begin_anew()
            yield picture(mindbody, out / f"trouble-{name}-asked.png")
    record.write_bytes(whole)
    seal_path(record).write_bytes(seal)
    others = (
        p.Newer(path=record, schema=9, known=2),
        p.Missing(path=record),
        p.Foreign(path=record),
        p.Locked(path=record),
        p.DiskFull(path=record),
    )
    for problem in others:
        with opened(home, look) as mindbody:
            mindbody.door.show(trouble_of(problem))
            yield picture(mindbody, out / f"trouble-{type(problem).__name__.lower()}.png")
    with opened(home, look, to_read=True) as mindbody:
        yield picture(mindbody, out / "to-read.png")


def _is_offered(backups: "BackupsViewModel") -> bool:
    return backups.state.preview is not None and backups.state.looked


def _people(look: "LookWish", home: Path, out: Path) -> Iterator[str]:
    from mindbody.record.profile import Profile, save_profile
    from mindbody.wiring.demo import picture
    from tools.screenshots import opened, wear

    for slug, name in (("me", "Rosa"), ("person-2", "Benedikt")):
        save_profile(home / "profiles" / slug, Profile(id=slug, name=name, first_run_done=True))
        wear(look, home / "profiles" / slug)
    (home / "profiles" / "person-2" / "record.db").write_bytes(b"locked " * 100)
    (home / "profiles" / "person-2" / "record.key").write_text("locked", "utf-8")
    with opened(home, look, enter="me") as mindbody:
        mindbody.leave_wanted.emit()
        _wait(lambda: mindbody.window.page == "people")
        yield picture(mindbody, out / "people.png")
    shutil.rmtree(home / "profiles" / "person-2")
    with opened(home, look) as mindbody:
        mindbody.forget_wanted.emit("everyone")
        _wait(lambda: mindbody.window.page == "gone" and not (home / "profiles").exists())
        _turns(20)
        yield picture(mindbody, out / "gone.png")


def in_view(mindbody: "MindBody", part: object, path: Path) -> str:
    """A picture with this part of the page in the middle of the window."""
    from PySide6.QtWidgets import QScrollArea, QWidget

    from mindbody.wiring.demo import picture

    assert isinstance(part, QWidget)
    _turns(6)
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and (content := above.widget()) is not None:
        top = part.mapTo(content, part.rect().topLeft()).y()
        above.verticalScrollBar().setValue(max(0, top - 90))
    return picture(mindbody, path)


def _pass_a_day(mindbody: "MindBody") -> None:
    from mindbody.wiring.by_hand import HandTime

    assert isinstance(mindbody.machine.clock, HandTime)
    mindbody.machine.clock.sleep(26.4 * 3600)


def _wait(done: Callable[[], bool]) -> None:
    """Let the app work until it is done; a picture that never comes ends with an error."""
    from time import monotonic

    until = monotonic() + 60
    while not done():
        _turns(1)
        if monotonic() > until:
            raise TimeoutError("The screen did not come.")


def _turns(count: int) -> None:
    from PySide6.QtCore import QCoreApplication

    for _ in range(count):
        QCoreApplication.processEvents()
