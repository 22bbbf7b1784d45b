"""Pictures of the lessons and of the practices to choose from."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody


def learning(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """All lessons, another programme, and a lesson that is read and heard."""
    from mindbody.ui.pages.learn.page import LearnPage
    from mindbody.wiring.demo import picture
    from mindbody.wiring.learning import Learning

    mindbody.window.show_page("learn")
    page = mindbody.window.page_widget("learn")
    assert isinstance(page, LearnPage)
    yield picture(mindbody, out / "learn.png")
    learning = mindbody.rooms["learn"]
    assert isinstance(learning, Learning)
    learning.overview.show_programme("mindfulness")
    yield picture(mindbody, out / "learn-other.png")
    page.open_lesson("sensitive-alarm")
    assert page.lesson_page is not None
    assert page.reader is not None
    page.lesson_page.finish()
    yield picture(mindbody, out / "learn-lesson.png")
    page.reader.listening.begin(2)
    yield picture(mindbody, out / "learn-listen.png")
    page.reader.listening.stop()
    page.lesson_page.show_end()
    yield picture(mindbody, out / "learn-answers.png")


def practising(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """The library, narrowed and not, a practice, a breath that is held, and the open timer."""
    from mindbody.ui.pages.practise.page import PractiseStack
    from mindbody.wiring.demo import picture
    from mindbody.wiring.practising import Practising

    mindbody.window.show_page("practise")
    page = mindbody.window.page_widget("practise")
    room = mindbody.rooms["practise"]
    assert isinstance(page, PractiseStack)
    assert isinstance(room, Practising)
    yield picture(mindbody, out / "practise.png")
    room.library.choose_minutes("5")
    room.library.choose_position("lying")
    yield picture(mindbody, out / "practise-narrowed.png")
    room.library.choose_only("starred")
    yield picture(mindbody, out / "practise-empty.png")
    room.library.show_all()
    for kind, entry in (("mindfulness", "kindness"), ("breath", "box"), ("timer", "")):
        page.open_entry(kind, entry)
        yield picture(mindbody, out / f"practise-{entry or kind}.png")
    page.show_library()
