"""Whether the desktop starts MindBody by itself: a small file of the person's, made and taken away here."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

BACKGROUND: Final = "--in-background"
_LINUX_NAME: Final = "mindbody.desktop"
_MAC_NAME: Final = "org.mindbody.MindBody.plist"
_WINDOWS_NAME: Final = "MindBody.cmd"


@dataclass(frozen=True, slots=True)
class Autostart:
    """`file` is there exactly while it is on; `content` is what it says."""

    file: Path
    content: str

    @property
    def on(self) -> bool:
        return self.file.exists()

    def turn(self, on: bool) -> None:
        """Raises OSError."""
        if not on:
            self.file.unlink(missing_ok=True)
            return
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(self.content, encoding="utf-8")


def autostart(
    home: Path | None, *, platform: str = sys.platform, environ: Mapping[str, str] = os.environ
) -> Autostart:
    """home: the data folder, where it is not the usual one."""
    command = [*_ourselves(), *(["--home", str(home.absolute())] if home else []), BACKGROUND]
    user = Path(environ.get("HOME", "~")).expanduser()
    if platform == "win32":
        startup = Path(environ.get("APPDATA", user)) / "Microsoft/Windows/Start Menu/Programs/Startup"
        return Autostart(startup / _WINDOWS_NAME, _windows(command))
    if platform == "darwin":
        return Autostart(user / "Library/LaunchAgents" / _MAC_NAME, _mac(command))
    folder = Path(environ.get("XDG_CONFIG_HOME") or user / ".config")
    return Autostart(folder / "autostart" / _LINUX_NAME, _linux(command))


def _ourselves() -> list[str]:
    # In the folder that needs no Python, the program is its own file and knows no `-m`.
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "mindbody"]


def _linux(command: Sequence[str]) -> str:
    return (
        "[Desktop Entry]\nType=Application\nName=MindBody\n"
        f"Exec={' '.join(_quoted(each) for each in command)}\n"
        "Terminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


def _quoted(word: str) -> str:
    """As the Desktop Entry Specification wants it: `%` begins a field code, and a quoted word escapes four
    signs, with each backslash doubled once more by the file's own rules."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, "\\" + sign)
    doubled = word.replace("\\", "\\\\").replace("%", "%%")
    return f'"{doubled}"'


def _mac(command: Sequence[str]) -> str:
    words = "".join(f"    <string>{escape(each, quote=False)}</string>\n" for each in command)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n'
        "  <key>Label</key>\n  <string>org.mindbody.MindBody</string>\n"
        f"  <key>ProgramArguments</key>\n  <array>\n{words}  </array>\n"
        "  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n"
    )


def _windows(command: Sequence[str]) -> str:
    quoted = " ".join('"' + each.replace("%", "%%") + '"' for each in command)
    return f'@start "" {quoted}\r\n'
