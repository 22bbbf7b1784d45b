"""The face of the app: Atkinson Hyperlegible, made for low vision, from its own package."""

from importlib.resources import files

from PySide6.QtGui import QFontDatabase

_FACES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")


def load_family() -> str:
    """Load the two weights and return the family's name, or "" when the package is not there.

    With "" the system's own font is used; nothing else changes.
    """
    try:
        folder = files("fontpkg_atkinson_hyperlegible") / "files"
        faces = [QFontDatabase.addApplicationFontFromData((folder / face).read_bytes()) for face in _FACES]
    except (ModuleNotFoundError, OSError):
        return ""
    families = [name for face in faces if face >= 0 for name in QFontDatabase.applicationFontFamilies(face)]
    return families[0] if families else ""
