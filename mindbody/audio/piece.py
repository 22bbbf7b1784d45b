"""What the player takes: frames of sound that can be read on from any place."""

from typing import Protocol

from mindbody.audio.levels import Levels


class Piece(Protocol):
    """Stereo frames of 16 bit at 48 kHz. `Mixer` makes them from a score, `Recording` reads them from a file.
    Not for two threads at once."""

    @property
    def frames(self) -> int:
        """Length of the whole."""
        ...

    @property
    def position(self) -> int:
        """The frame that is read next."""
        ...

    def seek(self, frame: int) -> None:
        """Read on from `frame`, held to the length. An ease-out that had begun is taken back."""

    def read(self, frames: int) -> bytes:
        """The next `frames` frames: fewer at the end, none after it."""
        ...

    def set_levels(self, levels: Levels) -> None:
        """New levels, reached smoothly."""

    def ease_out_from(self, frame: int) -> int:
        """Fade away softly from `frame`. Returns the frame from which it is quiet."""
        ...
