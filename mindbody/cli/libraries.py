"""Which libraries of a Linux the toolkit needs and does not bring, and what to do where one is missing."""

import ctypes
import sys
from collections.abc import Callable, Mapping
from typing import Final

ALWAYS: Final[Mapping[str, str]] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
}
"""Without one of these nothing of the toolkit can be loaded: file, and the package of Debian and Ubuntu."""
FOR_X11: Final[Mapping[str, str]] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without one of these no window opens on an X11 screen."""
FOR_WAYLAND: Final[Mapping[str, str]] = {"libwayland-cursor.so.0": "libwayland-cursor0"}
"""The same on a Wayland screen."""


def lacking(
    wanted: Mapping[str, str],
    *,
    platform: str = sys.platform,
    load: Callable[[str], object] = ctypes.CDLL,
) -> tuple[str, ...]:
    """Those of the wanted libraries that this machine can't load; none on a system that is no Linux."""
    return tuple(name for name in wanted if platform == "linux" and not _loads(name, load))


def for_screen(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Those that the screen here asks for; none where there is no screen."""
    if environ.get("WAYLAND_DISPLAY"):
        return FOR_WAYLAND
    return FOR_X11 if environ.get("DISPLAY") else {}


def advice(lacks: tuple[str, ...]) -> str:
    """What is missing and what to do, in one sentence without its full stop."""
    packages = {**ALWAYS, **FOR_X11, **FOR_WAYLAND}
    named = " ".join(packages[name] for name in lacks)
    return (
        f"no {' and no '.join(lacks)} is on this machine, so no window can open; "
        f"`sudo apt-get install {named}` brings it"
    )


def explained(failed: ImportError) -> str | None:
    """What to do about an import that failed for want of a system library; None if it failed otherwise."""
    if "cannot open shared object file" not in str(failed):
        return None
    lacks = lacking(ALWAYS)
    return advice(lacks) if lacks else f"a part of this system can't be loaded: {failed}"


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True
