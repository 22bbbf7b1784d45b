"""Pictures of every part of Progress: empty, and of a sample person after a week and after two years."""

import tempfile
from collections.abc import Iterator
from datetime import datetime
from datetime import time as clock_time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.screenshots import TODAY, LookWish, opened, until, wear

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody

TURNS: Final = 4


def progress(look: LookWish, out: Path) -> Iterator[str]:
    """Every part of Progress: empty, and of a sample person after a week and after two years."""
    from mindbody.content.reading import read_library
    from mindbody.places import lessons
    from mindbody.record.people import FIRST as PROFILE
    from mindbody.ui.viewmodels.progress_sheet import Section
    from mindbody.ui.viewmodels.progress_state import Span, Topic
    from mindbody.wiring.sample_years import SampleWish, sample_profile

    library, _ = read_library(lessons())
    for name, years in (("empty", 0.0), ("week", 7 / 365), ("years", 2.0)):
        with tempfile.TemporaryDirectory() as folder:
            profile = Path(folder) / "profiles" / PROFILE
            profile.mkdir(parents=True)
            if years:
                now = datetime.combine(TODAY, clock_time(9, 30)).astimezone()
                wish = SampleWish(years=years, last=TODAY, now=now, out=Path(folder))
                sample_profile(profile, wish, library)[0].close()
            wear(look, profile)
            with opened(Path(folder), look) as mindbody:
                mindbody.window.show_page("progress")
                model = mindbody.progress
                until(lambda model=model: not model.reading)  # type: ignore[misc]  # bound
                for section in Section:
                    model.sheets.show_section(section)
                    until(lambda model=model: not model.reading)  # type: ignore[misc]  # bound
                    yield _settled(mindbody, out / f"progress-{name}-{section}.png")
                model.sheets.show_section(Section.TIME)
                model.choose(Span.ALL)
                for topic in Topic:
                    model.choose_topic(topic)
                    yield _settled(mindbody, out / f"progress-{name}-time-{topic}.png")


def _settled(mindbody: "MindBody", path: Path) -> str:
    """A picture once the layouts have come to rest: a height that follows a width needs a few turns."""
    from PySide6.QtWidgets import QApplication

    from mindbody.wiring.demo import picture

    for _ in range(TURNS):
        QApplication.processEvents()
    return picture(mindbody, path)
