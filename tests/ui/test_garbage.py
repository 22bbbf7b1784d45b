"""Dead widgets are freed where they lived."""

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from mindbody.ui.shell.garbage import Garbage


class Circle:
    """Refers to itself, as a page and its slots do. Tells on which thread it goes."""

    def __init__(self, gone: list[bool]) -> None:
        self.myself = self
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(current_thread() is main_thread())


@pytest.fixture
def as_python_does(qtbot: QtBot) -> Iterator[None]:
    """Python's own search is on, as when the process begins."""
    gc.enable()
    yield
    gc.disable()
    gc.unfreeze()


def ask_for_memory() -> list[list[int]]:
    """What Python would search at, many times over."""
    return [[number] for number in range(20_000)]


@pytest.mark.usefixtures("as_python_does")
def test_another_thread_never_frees_a_circle(qtbot: QtBot) -> None:
    """Loading in a thread asks for much memory; what dies meanwhile waits for the thread of the screens."""
    gone: list[bool] = []
    garbage = Garbage()
    with ThreadPoolExecutor(1) as thread:
        Circle(gone)
        kept = thread.submit(ask_for_memory).result()
        assert gone == []
    qtbot.waitUntil(lambda: gone == [True], timeout=10_000)
    garbage.stop()
    assert len(kept) == 20_000


@pytest.mark.usefixtures("as_python_does")
def test_without_it_the_other_thread_would() -> None:
    """The fault that this guards against is a real one."""
    gone: list[bool] = []
    with ThreadPoolExecutor(1) as thread:
        Circle(gone)
        kept = thread.submit(ask_for_memory).result()
    assert gone == [False]
    assert len(kept) == 20_000


@pytest.mark.usefixtures("as_python_does")
def test_what_the_app_is_made_of_is_not_searched_again(qtbot: QtBot) -> None:
    """Once all is loaded, a search goes through what came later only."""
    garbage = Garbage()
    garbage.spare_all_there_is()
    assert gc.get_freeze_count() > 10_000
    garbage.stop()
