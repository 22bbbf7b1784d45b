"""`python -m tools.release.portable FOLDER`: the folder of the program as a zip file for a stick.

FOLDER is what `make folder` left. Beside it is written MindBody-portable.zip: the program with the mark by
which it keeps all data beside itself, a way to start it, and what to know. A stick may know no links. They
stay behind, since every library is found without them.
"""

import argparse
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mindbody.places import PORTABLE

TOP: Final = "MindBody-portable"
BESIDE: Final = Path(__file__).resolve().parents[2] / "packaging" / "portable"


def main() -> None:
    """Write the zip file and name it."""
    parser = argparse.ArgumentParser(prog="portable", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    into = folder.with_name(f"{TOP}.zip")
    write(folder, into)
    print(f"{into}: {into.stat().st_size / 2**20:.0f} MB")


def write(folder: Path, into: Path) -> None:
    """Pack it. Raises OSError."""
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as pack:
        for path, name in contents(folder):
            # Keeps the right to run it, too.
            pack.write(path, f"{TOP}/{name}")
        pack.writestr(f"{TOP}/MindBody/{PORTABLE}", "Here, all that is written is kept in ../data.\n")


def contents(folder: Path) -> Iterator[tuple[Path, str]]:
    """Each file, and its name on the stick."""
    for path in sorted(BESIDE.iterdir()):
        yield path, path.name
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path, f"MindBody/{path.relative_to(folder).as_posix()}"


if __name__ == "__main__":
    main()
