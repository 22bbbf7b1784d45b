"""A file taken back in, in the app as it is wired: everything that shows a record shows what came."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from mindbody.record.people import FIRST
from mindbody.record.profile import Contact, Profile, save_profile
from tests.support.opened_app import OpenedApp, opened
from tests.support.records import begun, record_in

ROSA = Profile(id=FIRST, name="Rosa", contact=Contact(name="Ana", number="0123"), first_run_done=True)


def kept_by_rosa(home: Path) -> None:
    """She has a record, and left a session in the middle."""
    folder = home / "profiles" / FIRST
    record = record_in(folder)
    begun(record, lesson="steady-pacing")
    record.mark_lesson_done("pacing")
    record.close()
    save_profile(folder, ROSA)


def save(it: OpenedApp, path: Path) -> None:
    model = it.load().app.pages.out_and_in
    model.lay_open("json")
    it.work()
    model.save(path)
    it.work()


def bring_in(it: OpenedApp, path: Path) -> None:
    model = it.load().app.pages.out_and_in
    model.look_at(path)
    it.work()
    model.bring_in()
    it.work()


def test_a_new_computer_knows_everything_once_the_file_is_in(tmp_path: Path, qapp: QApplication) -> None:
    """Name, person, and the session that can be gone on with; the choices can be taken back."""
    kept_by_rosa(tmp_path / "old")
    with opened(tmp_path / "old", qapp) as it:
        save(it, tmp_path / "rosa.json")
    with opened(tmp_path / "new", qapp) as it:
        bring_in(it, tmp_path / "rosa.json")

        assert it.app.settings.profile == ROSA
        assert it.app.settings.last_change == "adopted"
        assert it.app.guided is not None
        assert it.app.guided.record.lessons_done() == {"pacing"}
        assert it.app.today.state.unfinished
