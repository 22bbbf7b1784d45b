"""`python -m tools.release.installed WHEEL`: try a wheel as people get it, far from the tree.

It goes into a fresh venv in a folder of its own, with the exact versions of constraints.txt. There the
commands run with an empty home. The first thing that fails is named, and the exit code is 1.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
CONSTRAINTS: Final = ROOT / "constraints.txt"
BROUGHT_ALONG: Final = (
    "share/applications/mindbody.desktop",
    "share/metainfo/org.mindbody.MindBody.metainfo.xml",
    "share/icons/hicolor/scalable/apps/mindbody.svg",
)
LONGEST: Final = 900
"""Seconds that one command may take; to install is the slowest."""


class NotAsPromisedError(Exception):
    """What an installed program did not do."""


def main() -> int:
    """Install the wheel and run what people run."""
    parser = argparse.ArgumentParser(prog="installed", description=__doc__)
    parser.add_argument("wheel", type=Path)
    wheel: Path = parser.parse_args().wheel.resolve()
    with tempfile.TemporaryDirectory(prefix="mindbody installed ") as folder:
        try:
            install(wheel, Path(folder) / "venv")
            for said in tried(Path(folder) / "venv", Path(folder)):
                print(said)
        except NotAsPromisedError as failed:
            print(failed, file=sys.stderr)
            return 1
    return 0


def install(wheel: Path, into: Path) -> None:
    """A venv with the wheel and nothing of the tree."""
    venv.create(into, with_pip=True)
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(CONSTRAINTS))
    output(into.parent, str(programs(into) / "python"), *pip, str(wheel))


def tried(where: Path, folder: Path) -> list[str]:
    """One line for each thing that works as installed in the venv `where`."""
    mindbody = str(programs(where) / "mindbody")
    version = output(folder, mindbody, "--version").strip()
    checked = output(folder, mindbody, "check").strip().splitlines()[-1]
    listed = json.loads(output(folder, mindbody, "list", "--json"))
    if not listed["programmes"]:
        raise NotAsPromisedError("list --json names no programme: are the lessons in the wheel?")
    output(folder, mindbody, "demo", "--minutes", "3", "--out", "shown")
    left = sorted(each.name for each in (folder / "shown").iterdir())
    for name in ("record.db", "session.wav"):
        if name not in left:
            raise NotAsPromisedError(f"demo left no {name}")
    for name in BROUGHT_ALONG:
        if not (where / name).is_file():
            raise NotAsPromisedError(f"the wheel does not bring {name}")
    programmes = f"list: {len(listed['programmes'])} programmes"
    return [version, checked, programmes, f"demo: {len(left)} files", "desktop entry, metainfo, icon: there"]


def programs(where: Path) -> Path:
    """Where a venv keeps its programs."""
    return where / ("Scripts" if os.name == "nt" else "bin")


def output(folder: Path, *command: str) -> str:
    """What a command said. Raises NotAsPromisedError when it fails or reaches into the tree."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    clean |= {"MINDBODY_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=folder, env=clean, capture_output=True, text=True, timeout=LONGEST, check=False
    )
    if done.returncode:
        raise NotAsPromisedError(
            f"{' '.join(command[1:])} ended with {done.returncode}: {done.stderr.strip()}"
        )
    if str(ROOT) in done.stdout + done.stderr:
        raise NotAsPromisedError(f"{' '.join(command[1:])} reaches into {ROOT}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
