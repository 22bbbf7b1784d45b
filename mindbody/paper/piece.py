"""One paper of a booklet: a page, and in what form it is put on sheets."""

from dataclasses import dataclass
from enum import Enum, auto

from mindbody.paper.page import Page
from mindbody.paper.setting import ORDINARY


class Form(Enum):
    """How a page is put on sheets."""

    RUNNING = auto()
    """From the top of a sheet, on as many as it needs."""
    CARDS = auto()
    """The same several times on one sheet, to be cut apart."""
    FRAMED = auto()
    """One sheet on its side, in a frame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """name: as the list of contents and the foot of a sheet call it. chapter: the name of the papers that it
    belongs to. sizes: points of the type, from the wished one to the smallest."""

    name: str
    chapter: str
    page: Page
    form: Form = Form.RUNNING
    sizes: tuple[float, ...] = ORDINARY
