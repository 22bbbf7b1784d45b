"""The words of a meeting, taken apart for paper."""

from typing import Final

from mindbody.content.meeting import Meeting

_MARK: Final = "**"
_ENDS: Final = tuple(".,:;!?…”")
_BULLETS: Final = ("- ", "* ")


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, each on one line."""
    return tuple(" ".join(each.split()) for each in text.split("\n\n") if each.strip())


def points(text: str) -> tuple[str, ...]:
    """The points of a list; a line that goes on belongs to the point before it."""
    found: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith(_BULLETS):
            found.append(line[2:].strip())
        elif found:
            found[-1] += f" {line}"
        else:
            found.append(line)
    return tuple(found)


def answers(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each question of `### If asked`, with the paragraphs of its answer; "" for words before the first."""
    found: list[tuple[str, list[str]]] = []
    for paragraph in paragraphs(text):
        if paragraph.startswith(_MARK) and paragraph.endswith(_MARK):
            found.append((paragraph.strip("*"), []))
        else:
            if not found:
                found.append(("", []))
            found[-1][1].append(paragraph)
    return tuple((question, tuple(words)) for question, words in found)


def flowing(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Lines that were broken for the screen, put together again: one that begins with a small letter goes on
    from the one before."""
    found: list[str] = []
    for line in lines:
        if found and line.lstrip("(“")[:1].islower():
            found[-1] += f" {line}"
        else:
            found.append(line)
    return tuple(found)


def run_on(lines: tuple[str, ...]) -> str:
    """Lines in one, each told from the next."""
    told = "".join(f"{line} " if line.endswith(_ENDS) else f"{line}; " for line in lines)
    return told.rstrip("; ")


def named(meeting: Meeting) -> str:
    """Its code and title in one."""
    if not meeting.code:
        return meeting.title
    return f"{meeting.code}. {meeting.title}"
