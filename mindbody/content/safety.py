"""Safety pages and help lines."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of a safety page with a lead sentence and its points. `urgency` is now, today or soon
    on the red-flag page, else empty."""

    title: str
    urgency: str
    text: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPage:
    """A page of `safety/*.md`: red flags, help now, consent."""

    id: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """One line a person can call, text or open. `checked_on` is an ISO date, or None: not checked yet."""

    name: str
    reach: str
    about: str
    checked_on: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country's emergency number, shown first, and its help lines."""

    code: str
    name: str
    emergency: str
    lines: tuple[HelpLine, ...]
