"""Whoever follows a link in the papers of the house comes to a file that is there."""

import re
from pathlib import Path
from typing import Final
from urllib.parse import unquote

ROOT: Final = Path(__file__).resolve().parents[1]
_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
_CODE: Final = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


def _dead(paper: Path) -> list[str]:
    links = _LINK.findall(_CODE.sub("", paper.read_text(encoding="utf-8")))
    inside = [link.partition("#")[0] for link in links if not re.match(r"[a-z]+:|#", link)]
    return [f"{paper.name}: {link}" for link in inside if not (paper.parent / unquote(link)).exists()]


def test_every_relative_link_leads_to_a_file() -> None:
    papers = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]
    assert [link for paper in papers for link in _dead(paper)] == []


def test_a_link_to_nowhere_is_found(tmp_path: Path) -> None:
    paper = tmp_path / "paper.md"
    paper.write_text("[here](paper.md#part) [gone](gone.md) `[code](x)` [out](https://example.org)", "utf-8")
    assert _dead(paper) == ["paper.md: gone.md"]
