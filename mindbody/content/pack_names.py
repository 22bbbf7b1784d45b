"""Which names a file in a pack may have: plain ones, that mean the same on every system."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

from mindbody.content.findings import Finding

LONGEST_NAME: Final = 100
LONGEST_PATH: Final = 200
DEEPEST: Final = 6
TEXTS: Final = (".md", ".yaml", ".yml", ".json", ".txt")
SOUNDS: Final = (".opus", ".ogg", ".flac", ".wav")
_PAPERS: Final = frozenset(
    {"readme", "licence", "license", "copying", "notice", "authors", "changelog", "changes", "version"}
)
"""Files without an ending that people lay beside their work."""

_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_UNSAFE: Final = frozenset('<>"|?*:')
_LEFT_BEHIND: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini"})
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_PLAIN: Final = "expected a plain path inside the pack, like “practices/rest.md”"


def name_trouble(name: str) -> str | None:
    """Why a path, as it is written in a zip file, can't be taken; None when it can. Nothing is cleaned up: a
    name that has to be changed first is no name of ours."""
    if any(unicodedata.category(sign) in _INVISIBLE for sign in name):
        return f"the name holds an invisible sign; {_PLAIN}"
    if "\\" in name:
        return f"the name holds a backslash; {_PLAIN}"
    if name.startswith("/") or (len(name) > 1 and name[1] == ":"):
        return f"the name begins at the root of a disk; {_PLAIN}"
    parts = name.removesuffix("/").split("/")
    if ".." in parts:
        return f"the name leads out of the pack; {_PLAIN}"
    if "" in parts or "." in parts:
        return f"the name has an empty part; {_PLAIN}"
    if len(name) > LONGEST_PATH or any(len(part.encode()) > LONGEST_NAME for part in parts):
        return f"the name is too long; expected at most {LONGEST_NAME} signs a part, {LONGEST_PATH} in all"
    if len(parts) > DEEPEST:
        return f"the file lies {len(parts)} folders deep; expected at most {DEEPEST}"
    return next((trouble for part in parts if (trouble := _part_trouble(part))), None)


def _part_trouble(part: str) -> str | None:
    if unsafe := _UNSAFE & set(part):
        return f"the name holds “{min(unsafe)}”, which some systems refuse; {_PLAIN}"
    if part != part.strip() or part.endswith("."):
        return f"the name begins or ends with a space, or ends with a full stop; {_PLAIN}"
    if part.split(".")[0].strip().casefold() in _RESERVED:
        return f"“{part}” is the name of a device on Windows; expected another name"
    return None


def is_left_behind(name: str) -> bool:
    """Whether a file is one that systems and editors leave lying about; it is passed over."""
    return any(
        part.startswith(".") or part.endswith("~") or part.casefold() in _LEFT_BEHIND
        for part in name.removesuffix("/").split("/")
    )


def kind_trouble(name: str) -> str | None:
    """Why a file of this ending has no place in a pack; None when it has."""
    path = PurePosixPath(name)
    ending = path.suffix.casefold()
    if ending in (*TEXTS, *SOUNDS) or (not ending and path.name.casefold() in _PAPERS):
        return None
    kind = f"“{ending}” files have" if ending else "a file without an ending has"
    return f"{kind} no place in a pack; expected texts ({', '.join(TEXTS)}) or sounds ({', '.join(SOUNDS)})"


def clashes(files: Iterable[str]) -> Iterator[Finding]:
    """Files and folders that are one and the same on some system: by case, or by how a letter is coded."""
    spelled: dict[str, str] = {}
    taken: dict[str, bool] = {}
    for name in files:
        parts = name.split("/")
        for count in range(1, len(parts) + 1):
            path = "/".join(parts[:count])
            is_file = count == len(parts)
            key = _same(path)
            if spelled.setdefault(key, path) != path:
                told = f"the name is the same as “{spelled[key]}” on some systems; expected another"
                yield Finding(shown(name), 1, told)
                break
            if key in taken and (is_file or taken[key]):
                what = "stands here twice" if is_file and taken[key] else "is a file and a folder at once"
                yield Finding(shown(name), 1, f"“{shown(path)}” {what}; expected each name once")
                break
            taken[key] = is_file


def _same(path: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", path).casefold())


def shown(name: str) -> str:
    """A name as it can be told safely: without invisible signs, and not endless."""
    plain = "".join("?" if unicodedata.category(sign) in _INVISIBLE else sign for sign in name)
    return plain if len(plain) <= LONGEST_PATH else plain[: LONGEST_PATH - 3] + "..."
