"""`python -m tools.release.licences`: what MindBody stands on, and under which licence each part comes.

Written to docs/LICENCES.md from what the installed packages say of themselves; a test holds the page to
the versions in constraints.txt.
"""

import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "LICENCES.md"
CONSTRAINTS: Final = ROOT / "constraints.txt"
NOT_SAID: Final = {"audioop-lts": "PSF-2.0", "sqlcipher3": "Zlib"}
"""Packages whose data do not say it, or that only a later Python installs."""
_OPEN_SOURCE: Final = "License :: OSI Approved :: "


def direct() -> tuple[str, ...]:
    """The packages that pyproject.toml names, for any Python, in order."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return tuple(sorted({canonicalize_name(Requirement(each).name) for each in project["dependencies"]}))


def pinned() -> dict[str, str]:
    """The exact version of each package, by its name in lower case."""
    rows = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    pairs = (row.split("==") for row in rows if "==" in row)
    return {canonicalize_name(name): version for name, version in pairs}


def everything() -> tuple[str, ...]:
    """The direct packages and all that they stand on, in order."""
    found: set[str] = set()
    to_see = [*direct()]
    while to_see:
        name = to_see.pop()
        if name in found:
            continue
        found.add(name)
        to_see += _below(name)
    return tuple(sorted(found))


def licence(name: str) -> str:
    """The licence as the package itself gives it. Raises LookupError when it gives none."""
    if name in NOT_SAID:
        return NOT_SAID[name]
    said = distribution(name).metadata
    if "License-Expression" in said:
        return said["License-Expression"]
    # Some put the whole text there.
    if "License" in said and len(said["License"]) < 80:
        return said["License"]
    for classifier in said.get_all("Classifier") or []:
        if classifier.startswith(_OPEN_SOURCE):
            return str(classifier).removeprefix(_OPEN_SOURCE)
    raise LookupError(f"{name} does not name its licence; read it and add it to NOT_SAID")


def page() -> str:
    """The whole page, as Markdown."""
    versions = pinned()
    rows = "\n".join(f"| {name} | {versions[name]} | {licence(name)} |" for name in everything())
    return f"""# Licences

Written by `python -m tools.release.licences`. MindBody's own code is MIT; lessons and sounds are CC BY 4.0;
each questionnaire keeps its own terms. It stands on these packages, in the versions of `constraints.txt`:

| Package | Version | Licence |
|---|---|---|
{rows}

Qt, PySide6 and shiboken6 are used under the LGPL version 3, and soxr under its LGPL. In the wheel's
environment and in the folder they are files of their own, so anybody may put another build in their place.
"""


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


def _below(name: str) -> list[str]:
    try:
        known: Distribution = distribution(name)
    except PackageNotFoundError:
        return []
    wanted = [Requirement(re.sub(r"\s+", " ", each)) for each in known.requires or []]
    asked = [each for each in wanted if each.marker is None or each.marker.evaluate({"extra": ""})]
    return [canonicalize_name(each.name) for each in asked]


if __name__ == "__main__":
    main()
