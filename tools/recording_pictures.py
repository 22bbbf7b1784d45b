"""Pictures of a person's own recordings: none, some, a name that is changed, one that is gone."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody


def own_recordings(mindbody: "MindBody", out: Path, home: Path) -> Iterator[str]:
    """My recordings with none, with two of which one plays in place of a practice, with a name that is
    changed and one that is gone; and the practice."""
    import numpy as np
    from PySide6.QtWidgets import QApplication

    from mindbody.ui.pages.practise.page import PractiseStack
    from mindbody.ui.pages.practise.recordings import RecordingsPage
    from mindbody.wiring.demo import picture
    from tools.acoustics import opus

    mindbody.window.show_page("practise")
    stack = mindbody.window.page_widget("practise")
    assert isinstance(stack, PractiseStack)
    stack.open_entry("recordings", "")
    page = stack.sheet
    assert isinstance(page, RecordingsPage)
    model = page.view_model
    yield picture(mindbody, out / "recordings-none.png")
    rest, walk = home / "Rest with Dr Lee.opus", home / "A slow walk by the sea.opus"
    for number, file in enumerate((rest, walk), start=1):
        opus.write(file, np.random.default_rng(number).normal(0, 0.05, number * 90 * opus.RATE), kbits=32)
        model.add(file)
        while len(model.state.rows) < number:
            QApplication.processEvents()
    first, second = (row.id for row in model.state.rows)
    model.put_instead(first, "kindness")
    yield picture(mindbody, out / "recordings.png")
    model.ask_name(second)
    yield picture(mindbody, out / "recordings-rename.png")
    model.ask_name("")
    model.remove(second)
    yield picture(mindbody, out / "recordings-removed.png")
    stack.show_library()
    stack.open_entry("mindfulness", "kindness")
    yield picture(mindbody, out / "practise-own.png")
    stack.show_library()
