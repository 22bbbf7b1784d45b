"""The card “Your record” in Settings: what leaves or comes in is shown first, and is what is done."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mindbody.content.measure import Measure
from mindbody.content.reading import read_library
from mindbody.places import lessons
from mindbody.record.profile import Contact, Profile
from mindbody.record.store import Record
from mindbody.record.taking_in import Arriving
from mindbody.ui.pages.settings.own_record import RecordPart
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.out_and_in import OutAndInViewModel
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.wiring.record_door import OpenDoor
from tests.support.hand_clock import HandClock
from tests.support.hand_jobs import HandJobs
from tests.support.records import NOON, begun, record_in
from tests.support.screens.choices import Choices
from tests.support.screens.finding import button
from tests.ui.standing import check_page

ROSA = Profile(id="me", name="Rosa", contact=Contact(name="Ana", number="0123"))


@cache
def our_measures() -> Mapping[str, Measure]:
    return read_library(lessons())[0].measures


class Seat:
    """A person before the card, with a record of their own."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock(NOON)
        self.record = record_in(folder, self.clock)
        self.jobs = HandJobs()
        self.model = OutAndInViewModel(self.jobs)
        self.model.set_door(OpenDoor(self.record, lambda: ROSA, self.clock, our_measures))

    @property
    def said(self) -> str:
        said = self.model.state.said
        return said.words if said is not None else ""

    def save(self, form: str, path: Path) -> tuple[str, ...]:
        """Look at what leaves, save it, and tell what was shown."""
        self.model.lay_open(form)
        self.jobs.drain()
        sheet = self.model.state.leaving
        assert sheet is not None
        self.model.save(path)
        self.jobs.drain()
        return sheet.facts

    def look_at(self, path: Path) -> None:
        self.model.look_at(path)
        self.jobs.drain()

    def bring_in(self) -> None:
        self.model.bring_in()
        self.jobs.drain()


def fill(record: Record, clock: HandClock) -> None:
    begun(record)
    record.rate("s1", "pain-before", 6)
    record.answer("s1", "pacing.note", "Grüße 🌿,\n“-1”")
    clock.pass_by(days=2)
    record.rate(None, "pain-now", 3)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path / "rosa" / "me")
    fill(made.record, made.clock)
    yield made
    made.record.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Seat]:
    """On another computer, with nothing in the record yet."""
    made = Seat(tmp_path / "fresh" / "me")
    yield made
    made.record.close()


def test_what_leaves_is_told_before(seat: Seat, tmp_path: Path) -> None:
    """Counts, days, and what is in it about the person, by name."""
    facts = seat.save("json", tmp_path / "mine.json")

    assert facts[:3] == ("1 session", "1 step of a session", "2 ratings")
    assert "From 10 March 2026 to 12 March 2026" in facts
    assert {"Your name: Rosa", "Your person: Ana 0123", "Your choices in Settings"} <= set(facts)
    assert "mine.json" in seat.said


def test_what_is_shown_is_what_is_written_to_the_byte(seat: Seat, tmp_path: Path) -> None:
    """Also when the person rates once more while they look: what they saw is what they get."""
    seat.model.lay_open("json")
    seat.jobs.drain()
    assert seat.model.state.leaving is not None
    [shown] = seat.model.state.leaving.samples
    seat.record.rate(None, "pain-now", 9)
    seat.model.save(tmp_path / "mine.json")
    seat.jobs.drain()

    written = (tmp_path / "mine.json").read_bytes()
    assert written.startswith(shown.text.encode())
    assert len(json.loads(written)["tables"]["rating"]) == 2


def test_each_table_is_shown_as_it_is_written(seat: Seat, tmp_path: Path) -> None:
    """The zip is named as one, whatever was typed; only tables with something in them are shown."""
    seat.model.lay_open("csv")
    seat.jobs.drain()
    assert seat.model.state.leaving is not None
    shown = {sample.name: sample.text for sample in seat.model.state.leaving.samples}
    seat.model.save(tmp_path / "mine")
    seat.jobs.drain()

    assert set(shown) == {"session.csv", "step.csv", "rating.csv", "answer.csv"}
    with zipfile.ZipFile(tmp_path / "mine.zip") as packed:
        for name, text in shown.items():
            assert packed.read(name) == text.encode()


def test_what_leaves_for_a_clinic_is_shown_to_the_byte_and_names_no_one(seat: Seat, tmp_path: Path) -> None:
    """The goal leaves in the person's words only once they say so, and the sheet says which it is."""
    seat.record.answer(None, "what-matters.goal", "Walk to the lake with Ana")
    seat.model.lay_open("fhir")
    seat.jobs.drain()
    sheet = seat.model.state.leaving
    assert sheet is not None
    assert sheet.goal_words is False
    assert "That you have a goal and how it goes, not what it is" in sheet.facts
    seat.model.save(tmp_path / "closed")
    seat.jobs.drain()
    written = (tmp_path / "closed.json").read_bytes()
    assert written.startswith(sheet.samples[0].text.encode())
    assert b"lake" not in written
    assert b"Rosa" not in written

    seat.model.lay_open("fhir", goal_words=True)
    seat.jobs.drain()
    sheet = seat.model.state.leaving
    assert sheet is not None
    assert sheet.goal_words is True
    assert "Your goal, in your own words" in sheet.facts
    seat.model.save(tmp_path / "open.json")
    seat.jobs.drain()
    assert b"Walk to the lake with Ana" in (tmp_path / "open.json").read_bytes()


def test_what_leaves_for_a_study_holds_nothing_that_was_written(seat: Seat, tmp_path: Path) -> None:
    seat.model.lay_open("research")
    seat.jobs.drain()
    sheet = seat.model.state.leaving
    assert sheet is not None
    assert sheet.facts[0] == "1 step of a session: what, when, how long, and the ratings"
    assert sheet.samples[0].whole
    seat.model.save(tmp_path / "log.csv")
    seat.jobs.drain()
    assert (tmp_path / "log.csv").read_bytes() == sheet.samples[0].text.encode()


def test_an_empty_record_has_nothing_for_others(fresh: Seat) -> None:
    for form in ("fhir", "research"):
        fresh.model.lay_open(form)
        fresh.jobs.drain()
        sheet = fresh.model.state.leaving
        assert sheet is not None
        assert sheet.nothing
        assert sheet.title == "There is nothing to save yet"


def test_a_file_comes_back_on_another_computer(seat: Seat, fresh: Seat, tmp_path: Path) -> None:
    """Shown first; then every row is there, and the choices are handed over."""
    seat.save("json", tmp_path / "mine.json")
    came: list[Arriving] = []
    fresh.model.taken_in.connect(came.append)

    fresh.look_at(tmp_path / "mine.json")
    sheet = fresh.model.state.arriving
    assert sheet is not None
    assert sheet.facts[0] == "1 session"
    assert "Your name, your person and your choices in Settings come too" in sheet.facts
    written = (tmp_path / "mine.json").read_text("utf-8")
    flat = [" ".join(text.split()) for text in (written, *(each.text for each in sheet.samples))]
    assert all(sample in flat[0] for sample in flat[1:])
    assert not fresh.record.ratings()

    fresh.bring_in()
    assert fresh.record.tables() == seat.record.tables()
    assert fresh.model.state.arriving is None
    assert [each.profile for each in came] == [ROSA]
    assert "all here now" in fresh.said


def test_a_file_with_nothing_new_offers_nothing(seat: Seat, tmp_path: Path) -> None:
    """It says so, and can be put away."""
    seat.save("json", tmp_path / "mine.json")
    seat.look_at(tmp_path / "mine.json")

    assert seat.model.state.arriving is not None
    assert seat.model.state.arriving.nothing
    assert seat.model.state.arriving.title == "Nothing new in “mine.json”"
    seat.model.put_away()
    assert seat.model.state.arriving is None


def test_another_persons_file_stays_out(seat: Seat, fresh: Seat, tmp_path: Path) -> None:
    """One kind sentence; nothing changes."""
    seat.save("json", tmp_path / "mine.json")
    fresh.record.rate(None, "pain-now", 1)
    before = fresh.record.tables()

    fresh.look_at(tmp_path / "mine.json")

    assert "another person" in fresh.said
    assert fresh.model.state.arriving is None
    assert fresh.record.tables() == before


def test_what_could_not_be_written_stays_laid_open(seat: Seat, tmp_path: Path) -> None:
    """So that another folder can be chosen at once."""
    (tmp_path / "mine.json").mkdir()
    seat.save("json", tmp_path / "mine.json")

    assert "could not be written" in seat.said
    assert seat.model.state.leaving is not None


def test_nothing_can_be_asked_for_before_the_record_is_open() -> None:
    """Nor two things at a time."""
    jobs = HandJobs()
    model = OutAndInViewModel(jobs)
    model.lay_open("json")

    assert not model.state.ready
    assert not model.state.busy


def test_the_way_through_the_card(
    qtbot: QtBot, look: Look, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Press, read, choose where; then take a file back in."""
    page = RecordPart(look, seat.model)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    screen = Choices(page)
    target = str(tmp_path / "mine.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (target, ""))

    screen.press("Save everything as a file")
    assert "One moment" in screen.words
    seat.jobs.drain()
    assert "This is what leaves" in screen.words
    qtbot.waitUntil(lambda: button(page, "Choose where").hasFocus())
    boxes = [box for box in page.findChildren(QPlainTextEdit) if box.isVisibleTo(page)]
    assert [box.toPlainText().startswith('{\n "format": "mindbody-record"') for box in boxes] == [True]
    screen.press("Choose where")
    seat.jobs.drain()
    assert Path(target).exists()
    assert not screen.offers("Choose where")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Save everything as a file"
    assert "Saved: " in screen.words

    screen.press("Take a file back in")
    seat.jobs.drain()
    screen.press("Close")
    assert not screen.offers("Close")


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
@pytest.mark.parametrize("laid_open", ["json", "csv", "in"])
def test_it_holds_what_every_page_promises(
    qtbot: QtBot, look: Look, theme: Theme, laid_open: str, seat: Seat, fresh: Seat, tmp_path: Path
) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    if laid_open == "in":
        seat.save("json", tmp_path / "mine.json")
        fresh.look_at(tmp_path / "mine.json")
    else:
        fresh = seat
        seat.model.lay_open(laid_open)
        seat.jobs.drain()
    page = ScrollPage(look, widest=820)
    page.body.addWidget(RecordPart(look, fresh.model))
    page.body.addStretch(1)
    check_page(qtbot, look, page)
