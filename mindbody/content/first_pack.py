"""A first pack to change word by word: the files that the page on writing lessons shows."""

import re
from collections.abc import Mapping
from errno import EEXIST
from pathlib import Path
from typing import Final

PAGE: Final = "WRITING-LESSONS.md"
_EXAMPLE: Final = re.compile(r"^\*\*`([^`]+)`\*\*\n\n````\w+\n(.*?)^````$", re.MULTILINE | re.DOTALL)


def shown_files(page: str) -> Mapping[str, str]:
    """Each file that the page shows whole, by its path in the pack."""
    return dict(_EXAMPLE.findall(page))


def begin_pack(folder: Path, page: str) -> tuple[str, ...]:
    """Write the files of the page into a folder that is new or empty, and tell which. Raises FileExistsError
    where something is in it already: nothing of anybody's is written over."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        words = "something is there already; name a folder that is new or empty"
        raise FileExistsError(EEXIST, words, str(folder))
    files = shown_files(page)
    for name, body in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, "utf-8")
    return tuple(files)
