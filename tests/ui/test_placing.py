"""The window comes back to where it was, on a screen that still exists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.shell.placing import placed
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look

LEFT = QRect(0, 0, 1920, 1040)
RIGHT = QRect(1920, 0, 2560, 1400)
SMALL = QRect(0, 0, 1024, 600)
SMALLEST = QSize(960, 640)


@pytest.mark.parametrize(
    ("window", "screens", "there"),
    [
        pytest.param(
            QRect(2200, 200, 1280, 860), [LEFT, RIGHT], QRect(2200, 200, 1280, 860), id="all as it was"
        ),
        pytest.param(
            QRect(2200, 200, 1280, 860), [LEFT], QRect(640, 180, 1280, 860), id="its screen is gone"
        ),
        pytest.param(QRect(-1500, -900, 1280, 860), [LEFT], QRect(0, 0, 1280, 860), id="gone to the left"),
        pytest.param(QRect(100, 100, 2400, 1300), [LEFT], QRect(0, 0, 1920, 1040), id="a smaller screen"),
        pytest.param(
            QRect(300, 300, 1280, 860), [SMALL], QRect(0, 0, 1024, 640), id="smaller than the smallest"
        ),
        pytest.param(QRect(1700, 50, 1280, 860), [LEFT, RIGHT], QRect(1920, 50, 1280, 860), id="across two"),
        pytest.param(QRect(5, 6, 1280, 860), [], QRect(5, 6, 1280, 860), id="no screen at all"),
    ],
)
def test_a_window_is_placed(window: QRect, screens: list[QRect], there: QRect) -> None:
    assert placed(window, screens, SMALLEST) == there


@given(
    st.integers(-9000, 9000), st.integers(-9000, 9000), st.integers(960, 6000), st.integers(640, 4000),
    st.lists(st.sampled_from([LEFT, RIGHT]), min_size=1, unique_by=lambda each: each.x()),
)  # fmt: skip
def test_all_of_it_can_be_seen(x: int, y: int, width: int, height: int, screens: list[QRect]) -> None:
    """Whatever was kept: it is whole on one screen, and to place it again changes nothing."""
    there = placed(QRect(x, y, width, height), screens, SMALLEST)

    assert any(each.contains(there) for each in screens)
    assert placed(there, screens, SMALLEST) == there


def left(look: Look, qtbot: QtBot, state: Qt.WindowState, frame: QRect) -> bytes:
    """What a window keeps that was closed in this state."""
    kept: list[bytes] = []
    window = MainWindow(look, {"today": QWidget}, remember=kept.append)
    qtbot.addWidget(window)
    window.setGeometry(frame)
    window.show()
    window.setWindowState(state)
    window.close()
    return kept[0]


@pytest.mark.parametrize("corner", [(6000, 5000), (700, 600)], ids=["off every screen", "half off"])
def test_a_window_that_was_left_out_of_sight_is_seen(
    corner: tuple[int, int], look: Look, qtbot: QtBot
) -> None:
    """As much of it as the screen has room for, and its upper left corner always."""
    kept = left(look, qtbot, Qt.WindowState.WindowNoState, QRect(*corner, 1000, 660))
    again = MainWindow(look, {"today": QWidget}, remembered=kept)
    qtbot.addWidget(again)
    again.show()

    free = QGuiApplication.primaryScreen().availableGeometry()
    there = again.geometry()
    assert free.contains(there.topLeft())
    assert there.x() == free.x() or free.right() >= there.right()
    assert there.bottom() <= free.bottom()


def test_maximised_comes_back_so_and_folded_away_comes_back_open(look: Look, qtbot: QtBot) -> None:
    """Nobody has to look for a window that was folded away when the computer was shut down."""
    states = []
    for state in (Qt.WindowState.WindowMaximized, Qt.WindowState.WindowMinimized):
        kept = left(look, qtbot, state, QRect(10, 10, 1000, 660))
        again = MainWindow(look, {"today": QWidget}, remembered=kept)
        qtbot.addWidget(again)
        again.show()
        states.append((again.isMaximized(), again.isMinimized()))

    assert states == [(True, False), (False, False)]
