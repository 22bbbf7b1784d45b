"""Groups meet in English; what they did is taken home in any language, as far as it is there."""

from datetime import date

from PySide6.QtWidgets import QApplication

from mindbody.clinic.homecode import code_of
from mindbody.clinic.homelink import link_of
from mindbody.ui.viewmodels.from_group import FromGroupViewModel
from tests.support.people import holder
from tests.support.shelves import ours


def at_home() -> FromGroupViewModel:
    return FromGroupViewModel(holder(), lambda: ours("es"), lambda: date(2026, 11, 22), groups=ours)


def code(meeting: str) -> str:
    return code_of(link_of(ours().meeting(meeting), ours()))


def test_the_lesson_of_the_meeting_comes_next_in_the_language_of_the_person(qapp: QApplication) -> None:
    model = at_home()
    model.type_code(code("G4"))
    title = ours("es").lessons["steady-pacing"].title
    assert model.state.preview[0] == f"Next on Today: {title}"
    model.accept()
    assert not model.state.trouble


def test_a_lesson_that_is_not_there_in_it_is_named_and_not_set(qapp: QApplication) -> None:
    model = at_home()
    meeting = next(each for each in ours().meetings.values() if "sleep-with-pain" in each.lessons)
    model.type_code(code(meeting.id))
    told = (*model.state.preview, model.state.said)
    title = ours().lessons["sleep-with-pain"].title
    assert f"Not there in this language yet: {title}" in told
    assert not any(line.startswith("Next on Today") for line in model.state.preview)
