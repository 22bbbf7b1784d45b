"""What a report says about the machine that it was made on. Nothing in it names the machine or a person."""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import PySide6

import mindbody

GIGABYTE = 1_000_000_000


def machine() -> str:
    """Processor, memory, system and versions, as one line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIGABYTE
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {_system()}, Python "
        f"{platform.python_version()}, PySide6 {PySide6.__version__}, MindBody {mindbody.__version__}"
    )


def load() -> float:
    """How many processes wanted to run, on average over the last minute."""
    return os.getloadavg()[0]


def today() -> str:
    """The day, as `2026-11-29`."""
    return datetime.now(UTC).date().isoformat()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform(terse=True)
