"""Markdown as the few plain blocks our files are made of, each with its line."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from mindbody.content.markup import refuse_markup
from mindbody.content.notes import Notes
from mindbody.content.source import Text


class BlockType(Enum):
    """What a block is."""

    HEADING = auto()
    PARAGRAPH = auto()
    QUOTE = auto()
    POINT = auto()
    FENCE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block, from its `line` to before its `end`. `text` keeps its line ends; `level` is a heading's;
    `info` is the word after a fence."""

    type: BlockType
    text: str
    line: int
    end: int
    level: int = 0
    info: str = ""


_STRANGE: Final = {
    "ordered_list": "a numbered list",
    "code_block": "an indented block",
    "hr": "a ruled line",
    "html_block": "raw HTML",
}
_SIMPLE: Final = {
    "heading": BlockType.HEADING,
    "paragraph": BlockType.PARAGRAPH,
    "blockquote": BlockType.QUOTE,
    "list_item": BlockType.POINT,
}


def read_blocks(body: Text, notes: Notes) -> tuple[Block, ...]:
    """The blocks in order. HTML, links and pictures are findings, and so is all that can't be spoken:
    numbered lists, rules, words in bold."""
    reader = _Reader(body, notes)
    tokens = MarkdownIt("commonmark", {"html": False}).parse(body.whole)
    return tuple(block for node in SyntaxTreeNode(tokens).children for block in reader.blocks(node))


class _Reader:
    def __init__(self, body: Text, notes: Notes) -> None:
        self._body = body
        self._notes = notes

    def blocks(self, node: SyntaxTreeNode) -> Iterator[Block]:
        """The blocks that a node of the tree holds."""
        line, end = self._span(node)
        if node.type in _STRANGE:
            self._notes.wrong(
                line, f"{_STRANGE[node.type]} stands here; expected headings and plain sentences"
            )
        if node.type == "fence":
            yield self._fence(node, line, end)
        elif node.type in ("bullet_list", "ordered_list"):
            for item in node.children:
                yield from self.blocks(item)
        elif node.type in _SIMPLE:
            if node.type == "heading" and node.markup in ("=", "-"):
                self._notes.wrong(
                    end - 1, "“---” under words makes them a heading; expected “## ” before a heading"
                )
            text = "\n".join(self._words(inner) for inner in node.walk() if inner.type == "inline")
            level = int(node.tag[1:]) if node.type == "heading" else 0
            yield Block(type=_SIMPLE[node.type], text=text, line=line, end=end, level=level)

    def _span(self, node: SyntaxTreeNode) -> tuple[int, int]:
        first, after = node.map or (0, 1)
        return self._body.first + first, self._body.first + after

    def _fence(self, node: SyntaxTreeNode, line: int, end: int) -> Block:
        last = self._body.lines[min(end - self._body.first, len(self._body.lines)) - 1].strip()
        if end - line < 2 or not last.startswith(node.markup):
            self._notes.wrong(
                line, f"the block that begins here is never closed; expected “{node.markup}” after it"
            )
        return Block(type=BlockType.FENCE, text=node.content, line=line, end=end, info=node.info.strip())

    def _words(self, inline: SyntaxTreeNode) -> str:
        line, _ = self._span(inline)
        refuse_markup(inline.content, line, self._notes)
        words: list[str] = []
        for node in inline.walk():
            if node.type in ("softbreak", "hardbreak"):
                words.append("\n")
            elif node.type in ("text", "code_inline"):
                words.append(node.content)
            if node.type in ("em", "strong", "code_inline"):
                self._notes.wrong(
                    line, f"“{node.markup}” marks some words; expected plain words, as they are spoken"
                )
        return "".join(words)
