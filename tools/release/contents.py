"""`python -m tools.release.contents WHEEL SDIST FOLDER ...`: is everything in it, as it is in the tree?

Any of the three is looked into. The wheel is built from the source archive, and the folder from the wheel.
Each file that is missing, different or too many is named, and the exit code is 1.
"""

import argparse
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from zlib import crc32

ROOT: Final = Path(__file__).resolve().parents[2]
IN_THE_SDIST: Final = ("mindbody", "assets", "tests", "tools", "docs", "packaging", "LICENSES")
FILES: Final = ("README.md", "CHANGELOG.md", "LICENSE", "Makefile", "constraints.txt", "pyproject.toml")
"""What lies beside the folders in the source archive."""
_MADE_BY_PYTHON: Final = "__pycache__"

Sums = Mapping[str, int]
"""A checksum for each file."""


def main() -> int:
    """Compare each and say what is amiss."""
    parser = argparse.ArgumentParser(prog="contents", description=__doc__)
    parser.add_argument("made", type=Path, nargs="+")
    amiss = 0
    for made in parser.parse_args().made:
        wanted, found = compared(made)
        said = [*differences(wanted, found)]
        amiss += len(said)
        for each in said or [f"{len(wanted)} files, as in the tree"]:
            print(f"{made.name}: {each}", file=sys.stderr if said else sys.stdout)
    return 1 if amiss else 0


def compared(made: Path) -> tuple[Sums, Sums]:
    """What it has to hold, and what it holds."""
    if made.is_dir():
        return wheel_wanted(ROOT), in_folder(made)
    if made.suffix == ".whl":
        return wheel_wanted(ROOT), in_wheel(made)
    return sdist_wanted(ROOT), in_sdist(made)


def differences(wanted: Sums, found: Sums) -> Iterator[str]:
    """What is amiss with the files that were found."""
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield f"{name} is missing"
        elif name not in wanted:
            yield f"{name} should not be there"
        elif wanted[name] != found[name]:
            yield f"{name} is not as in the tree"


def wheel_wanted(root: Path) -> Sums:
    """What the wheel has to hold, besides what tells of itself: the package and what pyproject.toml adds."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    put_in: dict[str, str] = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    wanted = {}
    for source, into in {"mindbody": "mindbody", **put_in}.items():
        if (root / source).is_file():
            wanted[into] = root / source
        wanted |= {f"{into}/{name}": path for name, path in files(root / source)}
    return {name: crc32(path.read_bytes()) for name, path in wanted.items()}


def sdist_wanted(root: Path) -> Sums:
    """What the source archive has to hold, besides what tells of itself."""
    wanted = {f"{folder}/{name}": path for folder in IN_THE_SDIST for name, path in files(root / folder)}
    wanted |= {name: root / name for name in FILES}
    return {name: crc32(path.read_bytes()) for name, path in wanted.items()}


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Each file below it with its name there, but what Python leaves."""
    for path in folder.rglob("*"):
        if path.is_file() and _MADE_BY_PYTHON not in path.parts:
            yield path.relative_to(folder).as_posix(), path


def in_wheel(wheel: Path) -> Sums:
    """What it holds, besides what tells of itself."""
    with zipfile.ZipFile(wheel) as pack:
        return {
            each.filename: each.CRC
            for each in pack.infolist()
            if not each.is_dir() and not each.filename.split("/")[0].endswith((".dist-info", ".data"))
        }


def in_sdist(sdist: Path) -> Sums:
    """What it holds, besides what tells of itself."""
    with tarfile.open(sdist) as pack:
        found = {
            member.name.partition("/")[2]: crc32(opened.read())
            for member in pack
            if member.isfile() and (opened := pack.extractfile(member)) is not None
        }
    return {name: checksum for name, checksum in found.items() if name not in ("PKG-INFO", ".gitignore")}


def in_folder(folder: Path) -> Sums:
    """What the folder of the program holds of the wheel."""
    ours = folder / "_internal"
    return {f"mindbody/{name}": crc32(path.read_bytes()) for name, path in files(ours / "mindbody")}


if __name__ == "__main__":
    sys.exit(main())
