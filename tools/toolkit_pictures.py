"""Pictures of the Toolkit: all tools, and each of them, empty and with a life in it."""

import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.ui.pages.toolkit.page import ToolkitPage
    from mindbody.wiring.app import MindBody
    from tools.screenshots import LookWish

PRINTED = ("coping-cards", "flare-plan")
"""Tools that are also shown as they are printed."""


def tools(look: "LookWish", out: Path) -> Iterator[str]:
    """With nothing in it, and with two years of a sample person."""
    from mindbody.content.reading import read_library
    from mindbody.places import lessons
    from mindbody.record.people import FIRST as PROFILE
    from mindbody.wiring.sample_years import SampleWish, sample_profile
    from tools.screenshots import TODAY, opened, wear

    library, _ = read_library(lessons())
    for name in ("empty", "full"):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            if name == "full":
                now = datetime.combine(TODAY, clock_time(9, 30)).astimezone()
                wish = SampleWish(years=2, last=TODAY - timedelta(days=1), now=now, out=home)
                record, _ = sample_profile(home / "profiles" / PROFILE, wish, library)
                record.close()
            wear(look, home / "profiles" / PROFILE)
            with opened(home, look) as mindbody:
                yield from _each(mindbody, name, out)


def _each(mindbody: "MindBody", name: str, out: Path) -> Iterator[str]:
    from mindbody.ui.pages.toolkit.page import ToolkitPage
    from mindbody.wiring.demo import picture

    mindbody.window.show_page("toolkit")
    page = mindbody.window.page_widget("toolkit")
    assert isinstance(page, ToolkitPage)
    assert mindbody.guided is not None
    yield picture(mindbody, out / f"toolkit-{name}.png")
    for tool in mindbody.guided.library.tools:
        page.open_tool(tool)
        yield picture(mindbody, out / f"toolkit-{name}-{tool}.png")
        if tool in PRINTED:
            yield from _printed(mindbody, page, out / f"toolkit-{name}-{tool}-paper.png")
        page.show_all()


def _printed(mindbody: "MindBody", page: "ToolkitPage", path: Path) -> Iterator[str]:
    from mindbody.wiring.demo import picture

    assert page.sheet is not None
    page.sheet.show_printing()
    yield picture(mindbody, path)
