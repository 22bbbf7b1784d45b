"""The face of the app: Atkinson Hyperlegible, made for low vision, from its own package."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

_FACES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")


@cache
def load_family() -> str:
    """Load the two weights, once, and return the family's name, or "" when the package is not there.

    With "" the system's own font is used; nothing else changes.
    """
    # By its place alone: importlib.resources costs as much as a page to load.
    spec = find_spec("fontpkg_atkinson_hyperlegible")
    if spec is None or spec.origin is None:
        return ""
    folder = Path(spec.origin).parent / "files"
    faces = [QFontDatabase.addApplicationFont(str(folder / face)) for face in _FACES]
    families = [name for face in faces if face >= 0 for name in QFontDatabase.applicationFontFamilies(face)]
    return families[0] if families else ""
