"""How long a frame of the pacer and of the movement figure takes to paint, and how evenly frames come."""

import os
import statistics
import time
from collections.abc import Callable
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.content.breath import Do
from mindbody.content.movement import Movement
from mindbody.content.reading import read_library
from mindbody.places import lessons
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.widgets.figure.figure import Figure
from mindbody.ui.widgets.pacer import Pacer
from tools.bench.table import Row

FULL_HD, FOUR_K = (1920, 1080), (3840, 2160)
FRAMES = 120
ROUNDS = 5
SECONDS = 8.0
BREATH = 10.0


def rows() -> list[Row]:
    """Painting is measured into an image, as a window without a graphics card is painted."""
    app = QApplication.instance() or QApplication([])
    assert app is not None
    made = [_pacer(FULL_HD, 3), _pacer(FOUR_K, 8), _frames()]
    library, _ = read_library(lessons())
    figures = {name: _figure(movement) for name, movement in library.movements.items()}
    slowest = max(figures, key=lambda name: figures[name])
    made.append(
        Row(
            "movement figure 1080p, paint median (slowest movement)",
            f"{figures[slowest]:.2f} ms ({slowest})",
            "under 2 ms",
            f"all: {min(figures.values()):.2f} to {figures[slowest]:.2f} ms",
            beyond=figures[slowest] >= 2,
        )
    )
    return made


def _median(paint: Callable[[int], None]) -> float:
    """Milliseconds of one painting: the median of the quietest of five rounds after a first."""
    rounds: list[float] = []
    for _ in range(ROUNDS + 1):
        taken: list[float] = []
        for frame in range(FRAMES):
            start = time.perf_counter()
            paint(frame)
            taken.append((time.perf_counter() - start) * 1000.0)
        rounds.append(statistics.median(taken))
    return min(rounds[1:])


def _breathe(pacer: Pacer, seconds: float) -> None:
    share = seconds % BREATH / BREATH
    if share < 0.4:
        pacer.set_breath(Do.IN, share / 0.4, "Breathe in", "as it comes")
    else:
        pacer.set_breath(Do.OUT, (share - 0.4) / 0.6, "Breathe out", "slowly, as it suits you")


def _landscape(size: tuple[int, int]) -> QPixmap:
    ground = QPixmap(*size)
    ground.fill(QColor("#1D3542"))
    return ground


def _pacer(size: tuple[int, int], budget: int) -> Row:
    """budget: milliseconds that one painting has to stay under."""
    pacer = Pacer(Look(theme=Theme.NIGHT))
    pacer.resize(*size)
    pacer.set_ground(_landscape(size))
    image = QImage(*size, QImage.Format.Format_RGB32)

    def paint(frame: int) -> None:
        _breathe(pacer, frame / FRAMES * BREATH)
        extent = pacer.space().extent(pacer.open_share)
        part = QRect(0, 0, round(2 * extent), round(2 * extent))
        part.moveCenter(pacer.space().middle.toPoint())
        pacer.render(image, part.topLeft(), QRegion(part), QWidget.RenderFlag.DrawChildren)

    flat = _median(lambda _frame: image.fill(QColor("#1D3542")))
    ours = _median(paint)
    return Row(
        f"pacer {size[0]} x {size[1]}, paint median",
        f"{ours:.2f} ms",
        f"under {budget} ms",
        f"filling the screen with one colour {flat:.2f} ms",
        beyond=ours >= budget,
    )


def _figure(movement: Movement) -> float:
    figure = Figure(Look(theme=Theme.DAY))
    figure.resize(*FULL_HD)
    figure.set_movement(movement)
    image = QImage(*FULL_HD, QImage.Format.Format_RGB32)
    image.fill(QColor("#F7F4EE"))

    def paint(frame: int) -> None:
        figure.set_time(frame * 0.15)
        figure.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)

    return _median(paint)


class _Timed(Pacer):
    """A pacer that notes when it was painted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.painted: list[float] = []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt names it
        super().paintEvent(event)
        self.painted.append(time.perf_counter())


def _frames() -> Row:
    """The pacer full screen at 1080p, driven every 16 ms, beside a timer that only keeps the time."""
    pacer = _Timed(Look(theme=Theme.NIGHT))
    pacer.resize(*FULL_HD)
    pacer.set_ground(_landscape(FULL_HD))
    pacer.show()
    started = time.perf_counter()
    _run(lambda: _breathe(pacer, time.perf_counter() - started))
    pacer.hide()
    bare: list[float] = []
    _run(lambda: bare.append(time.perf_counter()))
    late = _p99(pacer.painted[5:])
    return Row(
        "pacer 1080p, frame interval p99",
        f"{late:.1f} ms",
        "under 20 ms",
        f"the timer alone {_p99(bare):.1f} ms",
        beyond=late >= 20,
    )


def _run(tick: Callable[[], None]) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(16)
    timer.timeout.connect(tick)
    timer.start()
    QTimer.singleShot(round(SECONDS * 1000), loop.quit)
    loop.exec()
    timer.stop()


def _p99(moments: list[float]) -> float:
    gaps = sorted((b - a) * 1000.0 for a, b in pairwise(moments))
    return gaps[round(len(gaps) * 0.99) - 1]
