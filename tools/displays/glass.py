"""What is really on the room's display: pictures of its part of the screen, taken all the time."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from mindbody.clinic.room import RoomFrame
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.stage import RoomStage

EVERY_MS: Final = 60

Pixels = NDArray[np.uint32]
Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Allowed:
    """A frame that the room may see, and how it looks on a whole screen of this size."""

    frame: RoomFrame
    size: Size
    pixels: Pixels


class Glass(QObject):
    """Watches the display of this id, while it is there.

    taken: pictures so far. Each must be one of the frames that the room may see, pixel for pixel, or dark.
    between: those that were caught while one frame gave way to the next; every pixel was of a frame or dark.
    strange: all others.
    """

    def __init__(self, room: str, look: Look, frames: tuple[RoomFrame, ...], sizes: tuple[Size, ...]) -> None:
        super().__init__()
        self.taken = self.between = self.strange = 0
        self._room = room
        self._stages = {size: _stage(look, size) for size in sizes}
        self._allowed = [
            Allowed(frame, size, _drawn(stage, frame))
            for size, stage in self._stages.items()
            for frame in frames
        ]
        # On a mirrored display of another size a part of the larger picture is seen.
        self._hashes = {_hash(_part(each.pixels, size)) for each in self._allowed for size in sizes}
        self._hashes |= {_hash(np.zeros(size[::-1], np.uint32)) for size in sizes}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.take)
        self._timer.start(EVERY_MS)

    def take(self) -> None:
        """Take one picture and judge it."""
        screen = next((each for each in QGuiApplication.screens() if each.name() == self._room), None)
        if screen is None:
            return
        pixels = _pixels(screen.grabWindow(0).toImage())
        self.taken += 1
        if _hash(pixels) in self._hashes or self._is_drawn_anew(pixels):
            return
        if self._is_mixed(pixels):
            self.between += 1
        else:
            self.strange += 1

    def _is_drawn_anew(self, pixels: Pixels) -> bool:
        """Whether it is the frame that comes nearest, as that is drawn now: the soft edge of a letter may be
        another one after the machine drew it in another place first."""
        near = min(self._same_shape(pixels), key=lambda pair: int((pair[1] != pixels).sum()), default=None)
        if near is None:
            return False
        allowed, _ = near
        now = _part(_drawn(self._stages[allowed.size], allowed.frame), pixels.shape[::-1])
        if not np.array_equal(now, pixels):
            return False
        self._hashes.add(_hash(pixels))
        return True

    def _is_mixed(self, pixels: Pixels) -> bool:
        known = pixels == 0
        for _, each in self._same_shape(pixels):
            known |= each == pixels
        return bool(known.all())

    def _same_shape(self, pixels: Pixels) -> list[tuple[Allowed, Pixels]]:
        parts = ((each, _part(each.pixels, pixels.shape[::-1])) for each in self._allowed)
        return [(each, part) for each, part in parts if part.shape == pixels.shape]


def _stage(look: Look, size: Size) -> RoomStage:
    stage = RoomStage(look)
    stage.follow(lambda: 0.0)
    stage.resize(*size)
    return stage


def _drawn(stage: RoomStage, frame: RoomFrame) -> Pixels:
    stage.show_frame(frame)
    stage.view.draw_anew()
    return _pixels(stage.grab().toImage())


def _part(pixels: Pixels, size: Size) -> Pixels:
    wide, high = size
    return pixels[:high, :wide]


def _pixels(image: QImage) -> Pixels:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()] & np.uint32(0xFFFFFF)


def _hash(pixels: Pixels) -> bytes:
    return sha256(np.ascontiguousarray(pixels).tobytes()).digest()
