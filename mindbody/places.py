"""Where things live on this machine. The one module that knows appdirs."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "MINDBODY_HOME"
PORTABLE = "portable"
"""The file in the program's folder by which all data stay beside that folder, as on a stick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folder that holds everything a person writes, and what stands in it."""

    home: Path

    @property
    def profiles(self) -> Path:
        return self.home / "profiles"

    @property
    def logs(self) -> Path:
        # Beside the data, not in the cache: a cleaner may empty a cache.
        return self.home / "logs"

    @property
    def packs(self) -> Path:
        return self.home / "packs"

    @property
    def clinic(self) -> Path:
        """The store of those who lead groups; nobody's own record is in it."""
        return self.home / "clinic"

    @property
    def window(self) -> Path:
        return self.home / "window.json"

    def profile(self, profile: str) -> Path:
        return self.profiles / profile


def find_places(home: Path | None, environ: Mapping[str, str]) -> Places:
    """The wished folder, else the one that MINDBODY_HOME names, else the system's place for app data."""
    named = environ.get(HOME_VARIABLE, "").strip()
    if home is None and named:
        home = Path(named)
    if home is None:
        import appdirs

        home = Path(appdirs.user_data_dir("MindBody", appauthor=False))
    return Places(home=home.expanduser().absolute())


def beside(program: Path) -> Path | None:
    """The folder `data` beside the program's folder, where that folder bears the mark; None otherwise."""
    folder = program.absolute().parent
    return folder.parent / "data" if (folder / PORTABLE).is_file() else None


def assets() -> Path:
    """The folder that holds `lessons/` and `audio/`: inside the installed package, else beside it."""
    package = Path(__file__).parent
    inside = package / "assets"
    return inside if inside.is_dir() else package.parent / "assets"


def lessons(language: str = "en") -> Path:
    """The folder of what is taught in a language, by its code."""
    return assets() / "lessons" / language


def guide() -> Path:
    """The folder of the user guide and its pictures: inside the installed package, else the documents."""
    inside = Path(__file__).parent / "assets" / "guide"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "docs"


def words() -> Path:
    """The folder of the translations of the windows."""
    return Path(__file__).parent / "words"


def audio() -> Path:
    return assets() / "audio"
