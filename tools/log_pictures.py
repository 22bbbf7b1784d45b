"""Pictures of the check-in and of My log."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.ui.viewmodels.log.questions import Missing, Question

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody


def noting(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """The check-in empty, filled, with the map of the body, and closed; My log with check-ins and sessions.
    What was noted is taken out after it."""
    from mindbody.ui.pages.log.check_in import LogPage
    from mindbody.wiring.demo import picture
    from mindbody.wiring.noting import Noting

    assert mindbody.guided is not None
    entries = mindbody.guided.record.check_ins
    today = mindbody.today_is()
    mindbody.pages.show_log()
    room = mindbody.rooms["log"]
    page = mindbody.window.page_widget("log")
    assert isinstance(room, Noting)
    assert isinstance(page, LogPage)
    bar = page.verticalScrollBar()
    yield picture(mindbody, out / "log-empty.png")
    model = room.check_in
    model.answer(Question.PAIN, 6)
    model.answer(Question.ENERGY, "low")
    model.decline(Question.MOOD, Missing.NOT_TODAY)
    model.answer(Question.ASLEEP, 390)
    model.answer(Question.RESTED, 4)
    model.write("Sat in the sun for a while")
    model.keep()
    yield picture(mindbody, out / "log-filled.png")
    model.answer(Question.WHERE, "lower-back left-knee")
    page.open_map()
    picture(mindbody, out / "log-body.png")
    bar.setValue(bar.maximum())
    yield picture(mindbody, out / "log-body.png")
    model.done()
    bar.setValue(0)
    yield picture(mindbody, out / "log-closing.png")
    for days in range(1, 6):
        entry = entries.begin(mindbody.machine.clock.now() - timedelta(days=days))
        entries.rate(entry, "pain-now", 4 + days % 3)
        entries.rate(entry, "mood", "okay")
    mindbody.window.show_page("my-log")
    yield picture(mindbody, out / "log-timeline.png")
    for each in entries.between(today - timedelta(days=9), today):
        entries.take_out(each.id)
    mindbody.window.show_page("today")
