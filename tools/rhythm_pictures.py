"""Pictures of a session that goes on with little to look at: where the dark screen is offered, and itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody


def darkening(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """Skip through a session to what is heard, and to a movement; darken each by its key."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from mindbody.content.vocabulary import Position
    from mindbody.session.steps import StepKind
    from mindbody.ui.viewmodels.today import TodayChoice
    from mindbody.wiring.demo import picture

    wish = TodayChoice(lesson="sensitive-alarm", minutes=25, position=Position.SEATED, energy="ok")
    mindbody.today.begun.emit(wish)
    session = mindbody.session
    assert session is not None
    for kind in (StepKind.LISTEN, StepKind.MOVE):
        while (step := session.step) is not None and step.kind is not kind:
            session.skip()
        page = mindbody.window.page_widget("session")
        name = kind.value.replace("_", "-")
        yield picture(mindbody, out / f"dark-offered-{name}.png")
        QTest.keyClick(page, Qt.Key.Key_F3)
        yield picture(mindbody, out / f"dark-{name}.png")
        QTest.keyClick(mindbody.window.focusWidget(), Qt.Key.Key_Space)
