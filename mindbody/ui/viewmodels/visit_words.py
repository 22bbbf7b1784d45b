"""What something that was used is called on paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mindbody.insight.uses import By, What

if TYPE_CHECKING:
    from mindbody.content.library import Library


def title_of(what: What, library: "Library") -> str:
    """The title of a practice, breath or movement; the words for a time of day or a position. What is not in
    the library any more, as of a pack that was taken out, goes by the words of its id."""
    match what.by:
        case By.PRACTICE if what.id in library.practices:
            return library.practices[what.id].title
        case By.BREATH if what.id in library.breaths:
            return library.breaths[what.id].title
        case By.MOVEMENT if what.id in library.movements:
            return library.movements[what.id].title
    known = {
        "morning": _tr("In the morning"),
        "afternoon": _tr("In the afternoon"),
        "evening": _tr("In the evening"),
        "night": _tr("At night"),
        "lying": _tr("Lying down"),
        "reclining": _tr("Leaning back"),
        "seated": _tr("Sitting"),
        "standing": _tr("Standing"),
    }
    return known.get(what.id, what.id.replace("-", " "))


def _tr(text: str) -> str:
    return QCoreApplication.translate("visit", text)
