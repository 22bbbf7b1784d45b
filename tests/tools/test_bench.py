"""The bench reads pictures of a start rightly, and its page tells all that was measured."""

import numpy as np
import pytest

from tools.bench.page import TITLES, Part, page
from tools.bench.table import Row
from tools.peers.pictures import Picture, moments

EMPTY = np.zeros((40, 40), np.uint32)


def with_window(*, words: bool, ground: int = 7) -> Picture:
    picture = EMPTY.copy()
    picture[5:35, 5:35] = ground
    if words:
        picture[10:14, 10:30] = 1
    return picture


def test_a_plain_surface_is_a_window_without_content() -> None:
    seen = [
        (0.0, EMPTY),
        (0.2, with_window(words=False)),
        (0.3, with_window(words=True)),
    ]
    found = moments(seen)
    assert (found.mapped, found.painted, found.stays) == (0.2, 0.3, 0.3)


def test_a_splash_is_a_picture_but_not_the_window_as_it_stays() -> None:
    splash = EMPTY.copy()
    splash[15:25, 15:25] = 3
    splash[17:19, 17:19] = 4
    blink = with_window(words=True)
    blink[12, 12] = 0
    seen = [(0.0, EMPTY), (0.1, splash), (0.6, with_window(words=True)), (2.0, blink)]
    found = moments(seen)
    assert (found.painted, found.stays) == (0.1, 0.6)


def test_no_window_is_told() -> None:
    with pytest.raises(ValueError, match="no window"):
        moments([(0.0, EMPTY), (1.0, EMPTY)])


def test_the_page_tells_each_figure_and_how_busy_the_machine_was() -> None:
    row = Row("a thing", "3 ms", "5 ms", "another: 2 ms")
    part = Part(name="start", day="2026-11-29", machine="a machine", load=(0.5, 1.25), rows=(row,))
    told = page((part,))
    assert TITLES["start"] in told
    assert "| a thing | 3 ms" in told
    assert "load average 0.5 at the beginning, 1.2 at the end" in told
    assert told.endswith("Nothing is beyond its budget.\n")


def test_what_is_beyond_its_budget_is_marked_and_named_at_the_end() -> None:
    rows = (Row("slow", "7 ms", "5 ms", "", beyond=True), Row("quick", "3 ms", "5 ms", ""))
    told = page((Part(name="start", day="2026-11-29", machine="a machine", load=(0.5, 1.25), rows=rows),))
    assert "| 7 ms     | 5 ms, **beyond** |" in told
    assert told.count("**beyond**") == 1
    assert told.endswith("Beyond budget: slow, 7 ms (budget: 5 ms).\n")
